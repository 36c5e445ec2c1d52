"""What acts in the window: undo, keys, palettes, the bars above and below the page."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import QApplication

from cramp_diary.assets import resources
from cramp_diary.domain.changes import Change
from cramp_diary.domain.person import Person
from cramp_diary.ui.look.focus_ring import FocusRing
from cramp_diary.ui.look.palettes import NIGHT
from cramp_diary.ui.look.type import load_more_fonts
from cramp_diary.ui.shell.editor import DiaryEditor
from cramp_diary.ui.shell.head_actions import HeadActions
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.pages import PAGES
from cramp_diary.ui.shell.qt_texts import translate_qt
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.shell.themes import palette_now, turned_over
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.nav_rail import NavItem, NavRail
from cramp_diary.ui.widgets.undo_bar import UndoBar
from cramp_diary.wording.window import WindowWords, owner_line

__all__ = ["Furnishing"]

CLOCK_MS: Final = 20_000


class Furnishing(QObject):
    """Furnishes a window that was painted. It belongs to the window."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self.session = session
        items = tuple(NavItem(entry.key, entry.words(), entry.icon) for entry in PAGES)
        self.rail = NavRail(session.look, items)
        self.banner = Banner(session.look)
        self.undo_bar = UndoBar(session.look)
        self.editor = DiaryEditor(session.apply)
        session.employ(self.editor)
        window.frame.furnish(self.rail, self.banner, self.undo_bar)
        self.head = HeadActions(session.look, window.frame)
        self._connect()
        self._add_actions()
        self._look_changed()
        # By the minute, not by a timer of hours: a computer may sleep, and its clock may be set.
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self._follow_preferences)
        self._clock.start()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.ring = FocusRing(session.look, app)
            translate_qt(app)
        load_more_fonts()
        window.setWindowIcon(QIcon(str(resources() / "icons" / "app-256.png")))

    def toggle_night(self) -> None:
        """Change between the night palette and the one of the day."""
        chosen, now = self.session.preferences, self.session.clock.now()
        self.session.prefer(turned_over(chosen, now.wall))

    def undo(self) -> None:
        """Take the last change back and say which."""
        words = self.editor.undone_words()
        if self.editor.undo():
            self.undo_bar.show_message(words, with_undo=False)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        words = self.editor.stack.redoText()
        if self.editor.redo():
            self.undo_bar.show_message(words)

    def _connect(self) -> None:
        session = self.session
        self.rail.chosen.connect(self._window.show_page)
        self.rail.night_pressed.connect(self.toggle_night)
        self.head.night_pressed.connect(self.toggle_night)
        self.undo_bar.undo_pressed.connect(self.undo)
        session.look.changed.connect(self._look_changed)
        session.preferences_changed.connect(self._follow_preferences)
        session.page_wanted.connect(self._window.show_page)
        session.opened.connect(self._diary_opened)
        session.closing.connect(self.undo_bar.hide)
        session.changed.connect(self._follow_change)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_preferences)
        self.editor.told.connect(self.undo_bar.show_message)
        self.editor.failed.connect(self.undo_bar.show_failure)
        self.editor.noted.connect(self._note)

    def _add_actions(self) -> None:
        keys = (
            (WindowWords.undo, ("Ctrl+Z",), self.undo),
            # One is usual here, the other there; neither means anything else.
            (WindowWords.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), self.redo),
            (WindowWords.night_palette, ("Ctrl+N",), self.toggle_night),
            (WindowWords.quit, ("Ctrl+Q",), self._window.close),
            *(
                (entry.words(), (f"Ctrl+{place}",), self._page_opener(entry.key))
                for place, entry in enumerate(PAGES, start=1)
            ),
        )
        for words, sequences, slot in keys:
            action = QAction(words, self._window)
            action.setShortcuts([QKeySequence(sequence) for sequence in sequences])
            action.triggered.connect(slot)
            self._window.addAction(action)

    def _page_opener(self, key: str) -> Callable[[], None]:
        return lambda: self._window.show_page(key)

    def _note(self, words: str) -> None:
        self.undo_bar.show_message(words, with_undo=False)

    def _diary_opened(self) -> None:
        self._mark_demo()
        self._name_owner(Change())

    def _follow_change(self, change: Change) -> None:
        if change.demo is not None:
            self._mark_demo()
        self._name_owner(change)

    def _mark_demo(self) -> None:
        if self.session.services.owner.is_demo():
            self.banner.show_sentence(WindowWords.demo, WindowWords.leave_demo)
        else:
            self.banner.show_sentence("")

    def _name_owner(self, change: Change) -> None:
        about_person = any(isinstance(entry, Person) for entry in change.entries)
        if (about_person or not change.entries) and self.session.is_open:
            name = self.session.services.owner.person().name
            self.rail.set_owner(owner_line(name), WindowWords.kept_here)

    def _follow_preferences(self) -> None:
        chosen, now = self.session.preferences, self.session.clock.now()
        self.session.look.set_scale(chosen.scale)
        self.session.look.set_palette(palette_now(chosen, now.wall))

    def _look_changed(self) -> None:
        self.rail.set_night(self.session.look.palette is NIGHT)
