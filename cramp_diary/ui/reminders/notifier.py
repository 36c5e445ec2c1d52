"""What every way to show a notification has in common."""

from PySide6.QtCore import QObject, Signal

from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.wording.reminders import ReminderWords

__all__ = ["Notifier", "body_of"]


class Notifier(QObject):
    """Shows reminders outside of the window; as it stands, on a desktop that shows none.

    Signals: `opened(Reminder, str)` when a reminder is answered by opening the diary, with the
    token by which the desktop lets a window come forward, if it gave one; `postponed(Reminder)`;
    `failed(Reminder)` when it could not be shown after all.
    """

    opened = Signal(object, str)
    postponed = Signal(object)
    failed = Signal(object)

    def is_available(self) -> bool:
        """Return whether there is somebody who shows notifications, without waiting."""
        return False

    def show(self, reminder: Reminder) -> None:
        """Show a reminder, in place of an older one of its kind; returns at once."""
        self.failed.emit(reminder)

    def withdraw(self, reminder: Reminder) -> None:
        """Take a reminder off the screen that has been answered elsewhere."""
        del reminder


def body_of(reminder: Reminder) -> str:
    """Return the second line of a reminder."""
    return {
        Reminder.MORNING: ReminderWords.morning,
        Reminder.TABLETS: ReminderWords.evening,
    }[reminder]
