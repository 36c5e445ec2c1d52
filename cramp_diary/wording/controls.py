"""Words on the parts that every screen shares."""

from cramp_diary.wording.language import Text

__all__ = ["ControlWords"]


class ControlWords:
    """Buttons, fields and messages."""

    program = Text("Cramp Diary")
    undo = Text("Undo")
    close_message = Text("Close this message")
    night_palette = Text("Night palette")
    day_palette = Text("Day palette")
    pages = Text("Pages")
    empty_cell = Text("empty")
    calendar = Text("Calendar")
    open_calendar = Text("Open a calendar")
    earlier_month = Text("Earlier month")
    later_month = Text("Later month")
    key_enter = Text("Enter")
    key_escape = Text("Esc")
    key_undo = Text("Ctrl Z")
    not_a_date = Text("This is not a date yet. Type it like 23 Nov 2026.")
    not_a_time = Text("This is not a time yet. Type it like 03:14.")
    not_a_number = Text("This is not a number yet. Type it in digits.")
