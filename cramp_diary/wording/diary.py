"""Words of the page with a month and one of its nights."""

from collections.abc import Iterable
from datetime import date, datetime

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.wording import formats
from cramp_diary.wording.counted import cramps_counted, marks_counted
from cramp_diary.wording.formats import count, month_year, night_name
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import Text, _

__all__ = [
    "DiaryWords",
    "cramp_at",
    "cramp_in",
    "month_line",
    "night_line",
    "removed",
    "removed_and_open",
    "said_away",
    "said_partly",
    "said_quiet",
    "saved",
    "taken_at",
]


class DiaryWords:
    """The page, its month and its night."""

    title = Text("Diary")
    today = Text("Today")
    earlier = Text("Earlier month")
    later = Text("Later month")
    legend = Text(
        "Each square is a night, dated by its evening. A ring is a night without cramps, "
        "hatching a night not recorded.",
    )
    deleted = Text("Deleted entries")
    back = Text("Back to the month")
    add = Text("Add")
    add_cramp = Text("A cramp")
    add_drink = Text("A drink")
    add_dose = Text("A tablet or other dose")
    add_factor = Text("Something you watch")
    add_night = Text("Sleep, soreness, a note")
    say_quiet = Text("No cramps this night")
    say_partly = Text("Only partly recorded")
    say_away = Text("Away, no record kept")
    nothing = Text("Nothing is written down for this night yet.")
    not_recorded = Text(
        "Nobody has said yet whether there were cramps. The night counts as not recorded.",
    )
    night = Text("night")
    morning = Text("morning")
    after_first_cramp = Text("After the first cramp: not counted before this night")
    day_only = Text("Time not known")
    regular = Text("taken regularly")
    not_taken = Text("Not taken")
    not_on_this_day = Text("Not taken on this day")


def month_line(month: date, marks: Iterable[NightMark]) -> str:
    """Return "November 2026: 14 cramps on 8 of 19 nights recorded", counted over `marks`."""
    counted = marks_counted(marks)
    if not counted:
        return _("{month}: no night recorded").format(month=month_year(month))
    return _("{month}: {counted}").format(month=month_year(month), counted=counted)


def night_line(mark: NightMark, worst: int | None) -> str:
    """Return "3 cramps, worst pain 8", or what else is known of the night."""
    said = []
    if mark.status not in {NightStatus.CRAMPS, NightStatus.QUIET} or not mark.cramps:
        said.append(label(mark.status))
    if mark.cramps:
        said.append(cramps_counted(mark.cramps))
    if worst is not None:
        said.append(_("worst pain {number}").format(number=count(worst)))
    words = ", ".join(said)
    return words[:1].upper() + words[1:]


def cramp_at(wall: datetime) -> str:
    """Return "a cramp at 01:50"."""
    return _("a cramp at {time}").format(time=formats.clock(wall))


def cramp_in(part: str) -> str:
    """Return "a cramp, early in the night" or "a cramp, time not known"."""
    return _("a cramp, {part}").format(part=part)


def taken_at(words: str, wall: datetime | None) -> str:
    """Return "Water, 250 ml, at 02:45"."""
    if wall is None:
        return words
    return _("{words}, at {time}").format(words=words, time=formats.clock(wall))


def saved(what: str, night: date) -> str:
    """Return "Saved: a cramp at 01:50, night of Mon 16 to Tue 17 Nov"."""
    return _("Saved: {what}, night of {night}").format(what=what, night=night_name(night))


def removed(what: str, night: date) -> str:
    """Return "Removed: a cramp at 01:50, night of Mon 16 to Tue 17 Nov"."""
    return _("Removed: {what}, night of {night}").format(what=what, night=night_name(night))


def removed_and_open(what: str, night: date) -> str:
    """Say besides that the night has lost its last word about cramps."""
    return _("Removed: {what}. The night of {night} is now not recorded.").format(
        what=what, night=night_name(night)
    )


def said_quiet(night: date) -> str:
    """Return what the undo bar says of a night without cramps."""
    return _("Night of {night} saved as no cramps.").format(night=night_name(night))


def said_partly(night: date) -> str:
    """Return what the undo bar says of a night that is only partly recorded."""
    return _("Night of {night} saved as only partly recorded.").format(night=night_name(night))


def said_away(night: date) -> str:
    """Return what the undo bar says of a night away."""
    return _("Night of {night} saved as away.").format(night=night_name(night))
