"""A reminder inside the window, where the desktop shows none."""

from PySide6.QtCore import Signal

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.notifier import body_of
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.buttons import IconButton
from cramp_diary.wording.reminders import ReminderWords

__all__ = ["ReminderStrip"]


class ReminderStrip(Banner):
    """Says what there is time for, with a button that leads there and one that puts it away.

    `wanted(Reminder)` is emitted by the first.
    """

    wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, icon="bell")
        self._reminder: Reminder | None = None
        self.close_button = IconButton(look, "cross", ReminderWords.close)
        self.add(self.close_button)
        self.close_button.clicked.connect(self.put_away)
        self.action_pressed.connect(self._open)

    @property
    def reminder(self) -> Reminder | None:
        """What is reminded of, None for nothing."""
        return self._reminder

    def remind(self, reminder: Reminder) -> None:
        """Remind of something in place of anything else."""
        self._reminder = reminder
        words = f"{ReminderWords.title}. {body_of(reminder)}"
        self.show_sentence(words, ReminderWords.open, icon="bell")

    def put_away(self) -> None:
        """Say nothing any more."""
        self._reminder = None
        self.show_sentence("")

    def _open(self) -> None:
        reminder = self._reminder
        self.put_away()
        if reminder is not None:
            self.wanted.emit(reminder)
