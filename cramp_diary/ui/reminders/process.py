"""The small program that reminds while no window is open."""

import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from cramp_diary.domain.moment import LocalClock
from cramp_diary.ui.reminders import places
from cramp_diary.ui.reminders.asking import answer, ask_apart
from cramp_diary.ui.reminders.bell import preferences_file, ring, wanted_diary
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.means import own_means
from cramp_diary.ui.reminders.notifiers import notifying_application
from cramp_diary.ui.reminders.starting import own_command, start_apart
from cramp_diary.ui.reminders.turn import Turn
from cramp_diary.ui.reminders.watch import Means, Watch
from cramp_diary.ui.shell.preferences import PreferencesFile
from cramp_diary.wording.language import use_language
from cramp_diary.wording.reminders import ReminderWords

__all__ = ["Lookout", "remind"]

LOOK_MS: Final = 20_000


class Lookout(QObject):
    """Reminds of a diary that is not open here, until that is no longer wanted."""

    def __init__(self, named: Path | None, preferences: PreferencesFile, means: Means) -> None:
        """Remind of the diary that is `named`, else of the one that the window would open."""
        super().__init__()
        self._named = named
        self._preferences = preferences
        self._notifier = means.notifier
        self.watch = Watch(
            means,
            lambda: preferences.read().reminders,
            lambda reminder: ask_apart(reminder, self.diary()),
            means.notifier.is_available,
            self,
        )
        self.watch.opened.connect(self.answer)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Look at the clock from now on."""
        self._timer.start()
        self._look()

    def diary(self) -> Path:
        """Return the diary that is meant now."""
        return wanted_diary(self._named, self._preferences.read())

    def answer(self, reminder: Reminder, token: str) -> None:
        """Bring the window forward on the right card, or open it there."""
        if not ring(self.diary(), reminder.value, token):
            if token:
                os.environ["XDG_ACTIVATION_TOKEN"] = token
            named = ("--diary", str(self._named)) if self._named else ()
            start_apart(own_command(*named, "gui", "--at", reminder.value))

    def _look(self) -> None:
        if self._preferences.read().reminders.when_closed:
            self.watch.look()
        else:
            self.watch.stop()
            QCoreApplication.quit()


def remind(named: Path | None = None, ask: str = "") -> int:
    """Remind until the session ends; return 1 at once where nobody wants that.

    With the name of a reminder in `ask` only say by the status whether it is called for.
    """
    preferences = preferences_file()
    chosen = preferences.read()
    if ask:
        return answer(Reminder(ask), wanted_diary(named, chosen), LocalClock())
    use_language(chosen.language or None)
    if not chosen.reminders.when_closed:
        sys.stderr.write(f"{ReminderWords.off}\n")
        return 1
    one = Turn(places.running())
    if not one.take():
        return 0
    # The loop of Qt would not let Python see the key that ends a program.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = notifying_application()
    lookout = Lookout(named, preferences, own_means(LocalClock(), app))
    lookout.begin()
    app.aboutToQuit.connect(partial(Turn.give_up, one))
    return app.exec()
