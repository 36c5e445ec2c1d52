"""Words of reminders.

They may be read on a locked screen by anybody: nothing of cramps, legs or medicines in them.
"""

from cramp_diary.wording.language import Text

__all__ = ["ReminderWords"]


class ReminderWords:
    """What a reminder says, and what can be answered."""

    sender = Text("Diary")
    title = Text("Time for your diary")
    morning = Text("A minute for the night that is over.")
    evening = Text("A minute before you sleep.")
    open = Text("Open")
    later = Text("In half an hour")
    close = Text("Close the reminder")
    off = Text(
        "Reminders while the diary is closed are switched off. "
        "They can be switched on in the settings of the window.",
    )
