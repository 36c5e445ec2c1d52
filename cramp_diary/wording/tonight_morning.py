"""Words of what the morning asks about the nights before."""

from datetime import date

from cramp_diary.wording import formats
from cramp_diary.wording.language import Text, _, ngettext

__all__ = ["MorningWords", "cramps_saved", "last_night", "not_counted"]


class MorningWords:
    """Fixed labels."""

    how_many = Text("How many?")
    not_counted = Text("Not counted")
    add_details = Text("Add when and how bad")
    add_night = Text("Add soreness or sleep lost")
    more = Text("How disturbed was the sleep?")
    change = Text("Change or add")
    how_long = Text("How long did it last?")
    how_sore = Text("How sore is the leg now?")
    lost = Text("Sleep lost")
    no_loss = Text("None")
    other_loss = Text("Other…")
    minutes_lost = Text("Minutes of sleep lost")
    minutes = Text("min")


def last_night(cramps: int) -> str:
    """Return how many cramps the night had that just ended."""
    if not cramps:
        return _("Last night: no cramps")
    return ngettext("Last night: {count} cramp", "Last night: {count} cramps", cramps).format(
        count=formats.count(cramps)
    )


def cramps_saved(night: date, cramps: int) -> str:
    """Return that cramps were saved for a night, their times not known."""
    return ngettext(
        "A cramp saved for the night of {night}, time not known.",
        "{count} cramps saved for the night of {night}, times not known.",
        cramps,
    ).format(count=formats.count(cramps), night=formats.night_name(night))


def not_counted(night: date) -> str:
    """Return that a night had more cramps than are written down."""
    return _("Saved: cramps that were not counted, night of {night}.").format(
        night=formats.night_name(night)
    )
