"""Looks at the clock, and shows what is due once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.reminders.due import due
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.memory import Memory
from cramp_diary.ui.reminders.notifier import Notifier
from cramp_diary.ui.reminders.turn import Turn

__all__ = ["Means", "Watch"]

LOOK_MS: Final = 20_000
PUT_OFF: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Means:
    """What it takes to remind on this computer."""

    clock: Clock
    notifier: Notifier
    turn: Turn
    memory: Memory


class Watch(QObject):
    """Asks every now and then, so that a sleep or a clock that is set changes nothing.

    Signals: `opened(Reminder, str)` as the notifier's; `unshown(Reminder)` when one is due and
    nobody shows notifications.
    """

    opened = Signal(object, str)
    unshown = Signal(object)

    def __init__(
        self,
        means: Means,
        choices: Callable[[], Reminders],
        is_asked: Callable[[Reminder], bool],
        is_ready: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Remind by `choices`, of what `is_asked` says is still to be done, while `is_ready`."""
        super().__init__(parent)
        self._means = means
        self._choices = choices
        self._is_asked = is_asked
        self._is_ready = is_ready
        self._put_off: dict[Reminder, Moment] = {}
        self._waiting: set[Reminder] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        means.notifier.opened.connect(self.opened)
        means.notifier.postponed.connect(self._postponed)
        means.notifier.failed.connect(self.unshown)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def look(self) -> None:
        """Show what is due, if it is our turn; where we cannot, leave the turn to others."""
        now = self._means.clock.now()
        if not self._is_ready():
            self._means.turn.give_up()
            return
        for reminder, at in self._choices().wanted():
            wall = self._due(now, reminder, at)
            if wall is not None and self._means.turn.take():
                # Before it is shown: twice would be worse than not at all.
                self._means.memory.keep(reminder, wall)
                self._remind(reminder)
            self._remind_again(now, reminder)

    def pass_over(self, reminders: Reminders) -> None:
        """Count as shown what is due by times that were chosen just now: nobody waits for it."""
        now = self._means.clock.now()
        for reminder, at in reminders.wanted():
            wall = self._due(now, reminder, at)
            if wall is not None and wall < now.wall.replace(second=0):
                self._means.memory.keep(reminder, wall)

    def waiting(self) -> tuple[Reminder, ...]:
        """Return what was shown and is not known to be answered."""
        return tuple(self._waiting)

    def done(self, reminder: Reminder) -> None:
        """Take a reminder back whose question has been answered."""
        self._waiting.discard(reminder)
        self._put_off.pop(reminder, None)
        self._means.notifier.withdraw(reminder)

    def stop(self) -> None:
        """Look no longer, and leave the turn to somebody else."""
        self._timer.stop()
        for reminder in self.waiting():
            self.done(reminder)
        self._means.turn.give_up()

    def _due(self, now: Moment, reminder: Reminder, at: time) -> datetime | None:
        return due(now, at, self._means.memory.shown(reminder), self._means.clock)

    def _remind_again(self, now: Moment, reminder: Reminder) -> None:
        until = self._put_off.get(reminder)
        if until is not None and now.since(until) >= PUT_OFF:
            del self._put_off[reminder]
            self._remind(reminder)

    def _remind(self, reminder: Reminder) -> None:
        if not self._is_asked(reminder):
            return
        if self._means.notifier.is_available():
            self._waiting.add(reminder)
            self._means.notifier.show(reminder)
        else:
            self.unshown.emit(reminder)

    def _postponed(self, reminder: Reminder) -> None:
        self._put_off[reminder] = self._means.clock.now()
