"""A real program with its window, as a person starts it; for tests."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cramp_diary.app import Program
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.report.page import ReportPage
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.opening import Opening
from cramp_diary.ui.shell.preferences import PreferencesFile
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.trends.page import TrendsPage
from cramp_diary.ui.welcome.page import WelcomePage
from tests.set_clock import SetClock

__all__ = ["Run", "Start", "click", "let_pass"]

PATIENCE_MS = 20_000
SLICE_MS = 5

Start = Callable[..., "Run"]


def click(widget: QWidget) -> None:
    """Press a widget in its middle, which has to be seen."""
    assert widget.isVisible(), widget
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def let_pass(milliseconds: int) -> None:
    """Let the window and the threads go on for a while."""
    # QTest.qWait would keep the interpreter to itself, and the threads would starve.
    loop, timer = QEventLoop(), QTimer()
    # Not by QTimer.singleShot: the binding may crash when it lets go of the timer made there.
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


class Run:
    """One run of the program: what is seen, and the hands of the person."""

    def __init__(self, diary: Path | None, preferences: Path, clock: SetClock) -> None:
        """Start the program; it is painted and furnished when this returns."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.program = Program(app, diary, PreferencesFile(preferences), clock)
        self.window = self.program.window
        self.session = self.program.session
        self.program.show()

    @property
    def opening(self) -> Opening:
        """Return what opens the diary; there once the window was painted."""
        self.until(lambda: self.program.opening is not None)
        assert self.program.opening is not None
        return self.program.opening

    @property
    def furnishing(self) -> Furnishing:
        """Return what acts in the window."""
        assert self.opening
        (furnishing,) = self.window.findChildren(Furnishing)
        return furnishing

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something, while the threads and the window go on."""
        deadline = QDeadlineTimer(PATIENCE_MS)
        while not holds():
            assert not deadline.hasExpired(), "what was waited for did not come"
            let_pass(SLICE_MS)

    def until_open(self) -> None:
        """Wait for the diary."""
        self.until(lambda: self.session.is_open)

    def settle(self) -> None:
        """Wait for all work in the background and for its answers."""
        pool = self.session.background._pool
        self.until(lambda: not pool.activeThreadCount())
        QCoreApplication.sendPostedEvents(self.session.background)

    def welcome(self) -> WelcomePage:
        """Return the first page of all, which has to be shown."""
        assert self.opening
        (page,) = self.window.findChildren(WelcomePage)
        assert page.isVisible()
        return page

    def go(self, key: str) -> QWidget:
        """Press an entry of the navigation; return the page it leads to."""
        click(self.furnishing.rail._buttons[key])
        page = self.window.frame.shown()
        assert page is not None
        assert page.isVisible()
        return page

    def tonight(self) -> TonightPage:
        """Go to the page that opens first."""
        page = self.go("tonight")
        assert isinstance(page, TonightPage)
        return page

    def diary(self) -> MonthPage:
        """Go to the diary page."""
        page = self.go("diary")
        assert isinstance(page, MonthPage)
        return page

    def trends(self) -> TrendsPage:
        """Go to the charts."""
        page = self.go("trends")
        assert isinstance(page, TrendsPage)
        return page

    def report(self) -> ReportPage:
        """Go to the report."""
        page = self.go("report")
        assert isinstance(page, ReportPage)
        return page

    def settings(self) -> SettingsPage:
        """Go to the settings."""
        page = self.go("settings")
        assert isinstance(page, SettingsPage)
        return page

    def press(self, key: str) -> None:
        """Press a shortcut of the window, "Ctrl+Z", wherever the keyboard is."""
        QTest.keySequence(self.window, key)

    def type_key(self, key: Qt.Key) -> None:
        """Press a key on whatever has the keyboard."""
        focused = self.window.focusWidget()
        QTest.keyClick(focused or self.window, key)

    def hold_key(self, key: Qt.Key) -> None:
        """Send what a key that is held down repeats."""
        focused = self.window.focusWidget() or self.window
        plain, repeats = Qt.KeyboardModifier.NoModifier, True
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        for kind in kinds:
            QCoreApplication.sendEvent(focused, QKeyEvent(kind, key, plain, "", repeats))

    def said(self) -> str:
        """Return what the bar below the page says; "" when it is not shown."""
        bar = self.furnishing.undo_bar
        return bar.words() if bar.isVisible() else ""

    def close(self) -> None:
        """Close the window as a person does; what was open on the disk is closed."""
        self.window.close()

    def end(self) -> None:
        """Leave nothing for the next test."""
        self.window.close()
        self.program.dress.take_off()
        for furnishing in self.window.findChildren(Furnishing):
            furnishing.ring.stop()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
