"""What the window is to the rest of the desktop: it can be rung for, and it reminds."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt

from cramp_diary.ui.reminders.arrival import arrive
from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.reminders.doorbell import Doorbell
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.questions import is_asked
from cramp_diary.ui.reminders.starting import Autostart, start_apart
from cramp_diary.ui.reminders.strip import ReminderStrip
from cramp_diary.ui.reminders.turn import Turn
from cramp_diary.ui.reminders.watch import Means, Watch
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.page import TonightPage

__all__ = ["Alone", "Presence"]


@dataclass(frozen=True, slots=True)
class Alone:
    """How reminders go on without the window: the system's entry, the command, who runs it."""

    autostart: Autostart
    command: tuple[str, ...]
    running: Turn


class Presence(QObject):
    """Belongs to the window, which comes forward and shows the right card."""

    def __init__(
        self, window: MainWindow, session: Session, diary: Path, means: Means, alone: Alone
    ) -> None:
        """Be rung for at `diary` until another one is opened."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._means = means
        self._alone = alone
        self.strip = ReminderStrip(session.look)
        window.frame.add_above(self.strip)
        self.bell = Doorbell(self)
        self.watch = Watch(
            means, lambda: session.preferences.reminders, self._is_asked, self._is_ready, self
        )
        self.bell.hang_up(diary)
        self._connect()

    def shows_notifications(self) -> bool:
        """Return whether reminders can be seen outside of the window."""
        return self._means.notifier.is_available()

    def choose(self, chosen: Reminders) -> bool:
        """Put other times in force; return False where the system's entry cannot be written."""
        before = self._session.preferences
        written = True
        if chosen.when_closed != before.reminders.when_closed:
            written = self._keep_autostart(on=chosen.when_closed)
        if chosen == before.reminders or not written:
            return written
        self.watch.pass_over(chosen)
        self._session.prefer(replace(before, reminders=chosen))
        self._go_on_alone()
        return True

    def come_forward(self, token: str = "") -> None:
        """Show the window over all others, as far as the desktop lets it."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def show_card(self, reminder: Reminder) -> None:
        """Lead to what a reminder is about, as soon as the diary is open."""
        self._session.when_open(lambda: self._arrive(reminder))

    def leave(self) -> None:
        """Remind no longer and be rung for no longer."""
        self.watch.stop()
        self.bell.take_down()

    def _connect(self) -> None:
        session = self._session
        self.bell.rung.connect(self._rung)
        self.watch.opened.connect(self._opened)
        self.watch.unshown.connect(self.strip.remind)
        self.strip.wanted.connect(self.show_card)
        session.opened.connect(self._diary_opened)
        session.changed.connect(self._look_again)
        session.closing.connect(self.strip.put_away)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.leave)
        self.watch.begin()

    def _arrive(self, reminder: Reminder) -> None:
        self._window.show_page("tonight")
        page = self._window.frame.shown()
        if isinstance(page, TonightPage):
            arrive(page, reminder)

    def _rung(self, at: str, token: str) -> None:
        self.come_forward(token)
        if at in set(Reminder):
            self.show_card(Reminder(at))

    def _opened(self, reminder: Reminder, token: str) -> None:
        self.come_forward(token)
        self.show_card(reminder)

    def _is_ready(self) -> bool:
        """Return whether the person's own diary is open: the demo reminds nobody."""
        return self._session.is_open and not self._session.services.owner.is_demo()

    def _is_asked(self, reminder: Reminder) -> bool:
        return is_asked(reminder, self._session.services)

    def _diary_opened(self) -> None:
        if self._is_ready():
            self.bell.hang_up(self._session.services.path)
            self.watch.look()
            self._go_on_alone()

    def _look_again(self) -> None:
        """Take back what has been answered meanwhile."""
        shown = self.strip.reminder
        if shown is not None and not self._is_asked(shown):
            self.strip.put_away()
        for reminder in self.watch.waiting():
            if not self._is_asked(reminder):
                self.watch.done(reminder)

    def _keep_autostart(self, *, on: bool) -> bool:
        try:
            if on:
                self._alone.autostart.write()
            else:
                self._alone.autostart.remove()
        except OSError:
            return False
        return True

    def _go_on_alone(self) -> None:
        """See to it that somebody reminds when the window is closed, if that is wanted."""
        if not self._session.preferences.reminders.when_closed:
            return
        # The program may have moved since the entry was written.
        self._keep_autostart(on=True)
        if self._alone.running.take():
            self._alone.running.give_up()
            start_apart(self._alone.command)
