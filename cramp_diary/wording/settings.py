"""Words of the page where things are chosen."""

from datetime import time

from cramp_diary.wording import formats
from cramp_diary.wording.language import Text, _

__all__ = [
    "ReminderSettings",
    "SettingsWords",
    "backed_up",
    "backups_in",
    "factor_added",
    "factor_hidden",
    "hide_factor",
    "hour",
    "sent",
]


class SettingsWords:
    """Fixed labels."""

    title = Text("Settings")
    subtitle = Text("All of it can be changed at any time")
    look = Text("How it looks")
    theme = Text("Colours")
    system = Text("As the desktop")
    light = Text("Light")
    dark = Text("Dark")
    night = Text("Night")
    by_clock = Text("Night palette by the clock")
    by_clock_help = Text("Ctrl+N still changes at once, and counts until the next of these times.")
    night_from = Text("from")
    night_to = Text("to")
    night_begins = Text("The night palette begins at")
    night_ends = Text("The night palette ends at")
    text_size = Text("Size of text")
    letters = Text("Aa")
    volumes = Text("Drinks are counted in")
    nights = Text("Nights and days")
    night_hour = Text("A night begins at")
    night_help = Text(
        "From then until the same hour of the next day is one night. A cramp at 23:50 and one "
        "at 00:20 are in the same night.",
    )
    day_hour = Text("A day begins at")
    day_help = Text("What you drink or take from then on counts for the night that follows.")
    boundaries_saved = Text("Nights and days are cut anew. No time was changed.")
    person = Text("About me")
    person_help = Text("All of this may be left open. It is printed on the report only.")
    name = Text("Name")
    birth_date = Text("Born on")
    question = Text("What I would like to ask the physician")
    person_saved = Text("Saved what is about you")
    save = Text("Save")
    factors = Text("What I watch beside cramps")
    factors_help = Text("Asked each evening on the first page. Left open means not recorded.")
    add_factor = Text("Watch something else")
    new_factor = Text("What it is, such as “Stretched before bed”")
    leave = Text("Leave it")
    kind = Text("Answered with")
    unit = Text("Unit")
    add = Text("Add")
    hide = Text("No longer ask")
    file = Text("The diary file")
    backup = Text("Make a backup now")
    backup_what = Text("A checked copy beside the diary")
    send = Text("Save a copy elsewhere…")
    send_what = Text("For another program or computer")
    send_kinds = Text("Everything (*.json);;Night sheet (*.csv);;One table for each kind (*.zip)")
    bring = Text("Bring in a file…")
    bring_what = Text("A table or export: adds what is new")
    deleted = Text("Deleted entries")
    deleted_what = Text("Of the last 30 days, to bring back")
    bring_kinds = Text("Tables and exports (*.csv *.tsv *.txt *.json)")


class ReminderSettings:
    """The card about reminders."""

    title = Text("Reminders")
    none_here = Text(
        "This desktop shows no notifications. A reminder stands at the top of this window instead.",
    )
    morning = Text("In the morning, to record the night")
    morning_help = Text("Left out when the night is recorded already.")
    morning_time = Text("Time of the reminder in the morning")
    tablets = Text("Before bed, to tick what was taken")
    tablets_help = Text("Left out when there is nothing left to tick.")
    tablets_time = Text("Time of the reminder before bed")
    closed = Text("Remind me also when the diary is closed")
    closed_help = Text(
        "A small program starts with the computer and waits. What a reminder says gives nothing "
        "away on a locked screen.",
    )
    not_written = Text(
        "The entry that starts it with the computer could not be written. "
        "The folder for such entries may not be yours to change.",
    )


def hour(value: int) -> str:
    """Return an hour of the clock."""
    return formats.clock(time(value))


def backed_up(path: str) -> str:
    """Return where the backup is."""
    return _("A checked backup is at {path}").format(path=path)


def backups_in(folder: str) -> str:
    """Return in which folder the backups are."""
    return _("Backups are in {folder}").format(folder=folder)


def sent(path: str) -> str:
    """Return where the copy is, and that it is no longer guarded."""
    return _("A copy is at {path}. It can be read by anyone who has the file.").format(path=path)


def factor_added(name: str) -> str:
    """Return what is asked from now on."""
    return _("Asked from now on: {name}").format(name=name)


def hide_factor(name: str) -> str:
    """Return the name of the button after which something is no longer asked."""
    return _("No longer ask: {name}").format(name=name)


def factor_hidden(name: str) -> str:
    """Return what is no longer asked."""
    return _("No longer asked: {name}. What was written stays.").format(name=name)
