"""What every page is given: the look, the clock, the open diary and its editor."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cramp_diary.domain.moment import Clock
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.shell.background import Background
from cramp_diary.ui.shell.preferences import Preferences, PreferencesFile

if TYPE_CHECKING:
    from cramp_diary.analysis.findings import Findings
    from cramp_diary.assembly import Services
    from cramp_diary.domain.changes import Change
    from cramp_diary.domain.entries import Episode
    from cramp_diary.ui.reminders.presence import Presence
    from cramp_diary.ui.shell.editor import DiaryEditor

__all__ = ["Session"]


class Session(QObject):
    """One run of the program with at most one open diary.

    Signals: `opened()` when the diary can be read and written, `closing()` before it no longer
    can; `changed(Change)` after the diary changed; `preferences_changed()`;
    `page_wanted(str)`, `night_wanted(date)` and `entry_wanted(entry)` when one page leads to
    another, to a night or to the form in which an entry of it is changed;
    `unfinished_changed()` when a form was left half-filled, finished or thrown away, and
    `form_wanted(str)` when one is to be gone on with, by its key; `medicine_wanted()` when
    something that is taken is to be added; `finding_wanted(Findings, str)` when the row of a key
    is to be shown on a page of its own.
    """

    opened = Signal()
    closing = Signal()
    changed = Signal(object)
    preferences_changed = Signal()
    page_wanted = Signal(str)
    night_wanted = Signal(object)
    entry_wanted = Signal(object)
    unfinished_changed = Signal()
    form_wanted = Signal(str)
    medicine_wanted = Signal()
    finding_wanted = Signal(object, str)

    def __init__(
        self,
        look: Look,
        clock: Clock,
        preferences: PreferencesFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.clock = clock
        self.background = Background(self)
        self._editor: DiaryEditor | None = None
        self._presence: Presence | None = None
        self._file = preferences
        self._preferences = preferences.read()
        self._services: Services | None = None
        self._waiting: list[Callable[[], None]] = []

    @property
    def editor(self) -> "DiaryEditor":
        """What changes the diary; raises RuntimeError before `employ`."""
        if self._editor is None:
            message = "nobody edits the diary yet"
            raise RuntimeError(message)
        return self._editor

    def employ(self, editor: "DiaryEditor") -> None:
        """Take what changes the diary; it is not needed to paint the first window."""
        editor.setParent(self)
        editor.changed.connect(self.changed)
        self._editor = editor

    @property
    def presence(self) -> "Presence | None":
        """What makes the window known to the desktop; None where nothing does."""
        return self._presence

    def attended_by(self, presence: "Presence") -> None:
        """Take what makes the window known to the desktop."""
        self._presence = presence

    def apply(self, change: "Change") -> "Change":
        """Apply a change to the open diary and return it; raises what the journal does."""
        return self.services.journal.apply(change)

    @property
    def preferences(self) -> Preferences:
        """The choices in force."""
        return self._preferences

    def prefer(self, preferences: Preferences) -> None:
        """Keep other choices and put them in force."""
        self._preferences = preferences
        self._file.write(preferences)
        self.preferences_changed.emit()

    @property
    def is_open(self) -> bool:
        """Whether the diary can be read and written yet."""
        return self._services is not None

    @property
    def services(self) -> "Services":
        """The services of the open diary; raises RuntimeError before `opened`."""
        if self._services is None:
            message = "no diary is open yet"
            raise RuntimeError(message)
        return self._services

    def open(self, services: "Services") -> None:
        """Take the opened diary and do what waited for it."""
        self._services = services
        self.opened.emit()
        # What somebody wrote is about themselves: it waits for another diary than the demo.
        if not services.owner.is_demo():
            waiting, self._waiting = self._waiting, []
            for work in waiting:
                work()

    def show_night(self, night: date) -> None:
        """Lead to a night in the diary; its page is made first, so that it can be told which."""
        self.page_wanted.emit("diary")
        self.night_wanted.emit(night)

    def show_cramp(self, cramp: "Episode") -> None:
        """Lead to the form of a cramp, on its night in the diary."""
        self.show_night(cramp.night)
        self.entry_wanted.emit(cramp)

    def add_medicine(self) -> None:
        """Lead to the form in which a medicine is added; its page is made first."""
        self.page_wanted.emit("medicines")
        self.medicine_wanted.emit()

    def show_finding(self, findings: "Findings", key: str) -> None:
        """Lead to the page about one row of findings; it is made first."""
        self.page_wanted.emit("factor")
        self.finding_wanted.emit(findings, key)

    def when_open(self, work: Callable[[], None]) -> None:
        """Call `work` as soon as the diary is open; at once if it is."""
        if self.is_open:
            work()
        else:
            self._waiting.append(work)

    def leave(self) -> None:
        """Close the diary and forget what could be undone in it; another can be opened.

        What still reads it in the background is waited for and delivered.
        """
        self.background.finish()
        self.closing.emit()
        if self._editor is not None:
            self._editor.stack.clear()
        services, self._services = self._services, None
        if services is not None:
            services.close()

    def close(self) -> None:
        """Finish what runs, save what waits for the diary, then close it."""
        if self._waiting:
            self.background.finish()
        self.background.close()
        self.leave()
