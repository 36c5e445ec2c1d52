"""At which times a person wants to be reminded, as chosen on this computer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from cramp_diary.ui.reminders.kinds import Reminder

__all__ = ["Reminders"]


@dataclass(frozen=True, slots=True)
class Reminders:
    """Two reminders, each off until it is wanted; `when_closed` needs no open window."""

    morning: bool = False
    morning_at: time = time(8)
    tablets: bool = False
    tablets_at: time = time(22)
    when_closed: bool = False

    def wanted(self) -> Iterator[tuple[Reminder, time]]:
        """Yield what is to be reminded of, and when."""
        if self.morning:
            yield Reminder.MORNING, self.morning_at
        if self.tablets:
            yield Reminder.TABLETS, self.tablets_at
