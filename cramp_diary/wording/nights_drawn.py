"""What a drawn night says to someone who hears it or rests the mouse on it."""

from collections.abc import Iterable
from datetime import date

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.wording.counted import cramps_counted, marks_counted, on_nights
from cramp_diary.wording.formats import count, date_span, night_name, weekday_day_month
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "MonthWords",
    "StripWords",
    "at_least",
    "night_in_words",
    "night_spoken",
    "nights_counted",
    "nights_sentence",
    "not_yet",
    "strip_at",
    "tonight_spoken",
]


class StripWords:
    """The strip of the last weeks and its legend."""

    name = Text("Nights of the last weeks")
    keys = Text("Left and right go from night to night, Enter opens one.")
    cramps = Text("cramps, one block each")
    quiet = Text("no cramp")
    unrecorded = Text("not recorded")
    partly = Text("partly recorded")
    away = Text("away")


class MonthWords:
    """The month of the diary."""

    chosen = Text("chosen")
    recorded = Text("Recorded")
    name = Text("Nights of the month")


def nights_counted(recorded: int, nights: int) -> str:
    """Return "5 of 7 nights"."""
    return ngettext("{part} of {whole} night", "{part} of {whole} nights", nights).format(
        part=count(recorded), whole=count(nights)
    )


def at_least(cramps: int) -> str:
    """Return "2+", a number of cramps of a night that is partly recorded."""
    return _("{number}+").format(number=count(cramps))


def strip_at(night: str) -> str:
    """Return the name of the strip while the keyboard is on one of its nights."""
    return _("Nights of the last weeks: {night}").format(night=night)


def night_spoken(mark: NightMark) -> str:
    """Return "Mon 16 Nov, 3 cramps", the name of a night's button."""
    return _with_state(weekday_day_month(mark.night), _state(mark))


def night_in_words(mark: NightMark) -> str:
    """Return "Mon 16 to Tue 17 Nov, 3 cramps", which says both of a night's dates."""
    return _with_state(night_name(mark.night), _state(mark))


def tonight_spoken(night: date) -> str:
    """Return the name of a night that is not over and about which nothing is written."""
    return _with_state(weekday_day_month(night), _("tonight, nothing written yet"))


def not_yet(night: date) -> str:
    """Return the name of a night that has not begun."""
    return _with_state(weekday_day_month(night), _("not yet"))


def nights_sentence(marks: Iterable[NightMark]) -> str:
    """Return what a run of nights shows; empty for no nights.

    "12 Oct to 22 Nov 2026: 27 cramps on 15 of 34 nights recorded."
    """
    nights = tuple(marks)
    if not nights:
        return ""
    return _("{span}: {counted}.").format(
        span=date_span(nights[0].night, nights[-1].night),
        counted=marks_counted(nights) or on_nights(0, 0, 0),
    )


def _state(mark: NightMark) -> str:
    if mark.status is NightStatus.CRAMPS:
        return cramps_counted(mark.cramps)
    if mark.status is NightStatus.PARTLY and mark.cramps:
        return _("partly recorded, at least {cramps}").format(cramps=cramps_counted(mark.cramps))
    return label(mark.status)


def _with_state(night: str, state: str) -> str:
    return _("{night}, {state}").format(night=night, state=state)
