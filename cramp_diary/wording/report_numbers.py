"""The answers of the report's block of numbers, and what each was counted on."""

from collections.abc import Sequence
from datetime import time
from typing import Final

from cramp_diary.wording.amounts import joined, minutes
from cramp_diary.wording.formats import Number, clock, count, number, of, short_number
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "NumberWords",
    "and_weeks",
    "counted",
    "cramps",
    "cramps_per_week",
    "given_for_nights",
    "legs",
    "legs_basis",
    "length",
    "longest",
    "lost_a_week",
    "median_basis",
    "median_hour",
    "middle_half",
    "muscles_basis",
    "nights_had_a_cramp",
    "nights_per_week",
    "nights_with_cramp",
    "no_detail",
    "not_woken",
    "of_nights_recorded",
    "on_nights",
    "on_nights_recorded",
    "pain",
    "pain_basis",
    "recorded_for",
    "sore_after",
    "with_unrecorded",
    "woken_by",
    "worst_pain",
]


_LONG: Final = 10
"""Minutes."""


class NumberWords:
    """Labels, and answers with their values."""

    often = Text("How often")
    bad = Text("How bad")
    sleep = Text("Sleep")
    leg = Text("Which leg")
    muscle = Text("Muscle")
    hour = Text("What hour")
    details = Text("Details")
    pain_unknown = Text("pain not recorded")
    duration_unknown = Text("duration not recorded")
    not_recorded = Text("not recorded")
    too_few = Text("too few for a median")
    nights_with_a_cramp = Text("nights with a cramp")


def cramps_per_week(rate: float) -> str:
    """Return "3.1 cramps a week"."""
    return _("{n} cramps a week").format(n=number(rate, 1))


def nights_per_week(rate: float) -> str:
    """Return "2.4 nights a week"."""
    return _("{n} nights a week").format(n=number(rate, 1))


def cramps(n: int) -> str:
    """Return "11 cramps"."""
    return ngettext("{n} cramp", "{n} cramps", n).format(n=count(n))


def nights_with_cramp(n: int) -> str:
    """Return "6 nights with a cramp"."""
    return ngettext("{n} night with a cramp", "{n} nights with a cramp", n).format(n=count(n))


def on_nights(n: int, recorded: int) -> str:
    """Return "71 on 160 nights"."""
    text = ngettext("{n} on {recorded} night", "{n} on {recorded} nights", recorded)
    return text.format(n=count(n), recorded=count(recorded))


def on_nights_recorded(recorded: int) -> str:
    """Return "on 160 nights recorded"."""
    text = ngettext("on {n} night recorded", "on {n} nights recorded", recorded)
    return text.format(n=count(recorded))


def of_nights_recorded(recorded: int) -> str:
    """Return "of 10 nights recorded"."""
    text = ngettext("of {n} night recorded", "of {n} nights recorded", recorded)
    return text.format(n=count(recorded))


def and_weeks(basis: str, lowest: int, highest: int) -> str:
    """Return "71 on 160 nights; weeks from 0 to 7"."""
    return _("{basis}; weeks\u00a0from\u00a0{low}\u00a0to\u00a0{high}").format(
        basis=basis, low=count(lowest), high=count(highest)
    )


def nights_had_a_cramp(n: int, recorded: int) -> str:
    """Return "54 of 160 nights had a cramp"."""
    text = ngettext("{of} night had a cramp", "{of} nights had a cramp", recorded)
    return text.format(of=of(n, recorded))


def pain(median: float, worst: float) -> str:
    """Return "pain 6, worst 9"."""
    return _("pain {median}, worst {worst}").format(
        median=short_number(median, 1), worst=short_number(worst, 1)
    )


def worst_pain(worst: float) -> str:
    """Return "worst pain 9"."""
    return _("worst pain {worst}").format(worst=short_number(worst, 1))


def pain_basis(known: int, total: int) -> str:
    """Return "of 10; median of 68 of 71 cramps"."""
    return _("of 10; {basis}").format(basis=median_basis(known, total))


def length(median: float, longest: float) -> str:
    """Return "4 min, longest 25"."""
    return _("{median}, longest {longest}").format(
        median=_minutes(median), longest=_figure(longest)
    )


def longest(longest_minutes: float) -> str:
    """Return "longest 25 min"."""
    return _("longest {minutes}").format(minutes=_minutes(longest_minutes))


def median_basis(known: int, total: int) -> str:
    """Return "median of 68 of 71 cramps"."""
    text = ngettext("median of {of} cramp", "median of {of} cramps", total)
    return text.format(of=of(known, total))


def recorded_for(known: int, total: int) -> str:
    """Return "recorded for 3 of 71 cramps"."""
    text = ngettext("recorded for {of} cramp", "recorded for {of} cramps", total)
    return text.format(of=of(known, total))


def no_detail(total: int) -> str:
    """Return that no cramp was described."""
    return ngettext(
        "pain, duration, sleep, leg, muscle and hour of {n} cramp",
        "pain, duration, sleep, leg, muscle and hour of {n} cramps",
        total,
    ).format(n=count(total))


def woken_by(part: int, known: int) -> str:
    """Return "woken by 65 of 71"."""
    return _("woken by {of}").format(of=of(part, known))


def not_woken(awake: int, before_sleep: int, by_day: int, unsaid: int) -> str:
    """Return "3 awake, 1 before sleep, 2 by day", those above 0; "cramps" where none is."""
    said = (
        (awake, _("{n} awake")),
        (before_sleep, _("{n} before sleep")),
        (by_day, _("{n} by day")),
        (unsaid, _("{n} not recorded")),
    )
    parts = [text.format(n=count(n)) for n, text in said if n]
    return ", ".join(parts) or _("cramps")


def lost_a_week(lost: float) -> str:
    """Return "42 min lost a week"."""
    return _("{minutes} lost a week").format(minutes=minutes(lost))


def given_for_nights(known: int, total: int) -> str:
    """Return "given for 50 of 54 cramp nights"."""
    text = ngettext("given for {of} cramp night", "given for {of} cramp nights", total)
    return text.format(of=of(known, total))


def sore_after(part: int, known: int) -> str:
    """Return "sore after 30 of 54"."""
    return _("sore after {of}").format(of=of(part, known))


def with_unrecorded(words: str, unrecorded: int) -> str:
    """Return "nights with a cramp; not recorded 4"; nothing is added for none."""
    if not unrecorded:
        return words
    return _("{words}; not recorded {n}").format(words=words, n=count(unrecorded))


def legs(left: int, right: int) -> str:
    """Return "left 44, right 22"."""
    return _("left {left}, right {right}").format(left=count(left), right=count(right))


def legs_basis(total: int, both: int, unsaid: int) -> str:
    """Return "of 71; both 3, not recorded 2"."""
    return _("of {total}; both {both}, not recorded {unsaid}").format(
        total=count(total), both=count(both), unsaid=count(unsaid)
    )


def counted(name: str, n: Number) -> str:
    """Return "calf 49"."""
    return _("{name}\u00a0{n}").format(name=name, n=number(n))


def muscles_basis(total: int, others: Sequence[str]) -> str:
    """Return "of 71; toes 15, shin 7"; `others` are counted names."""
    if not others:
        return _("of {total}").format(total=count(total))
    return _("of {total}; {others}").format(total=count(total), others=", ".join(others))


def median_hour(median: time) -> str:
    """Return "median 03:05"."""
    return _("median {time}").format(time=clock(median))


def middle_half(lower: time, upper: time, known: int, total: int) -> str:
    """Return "half from 01:45 to 04:00; 70 of 71"."""
    return _("half from {lower} to {upper}; {of}").format(
        lower=clock(lower), upper=clock(upper), of=of(known, total)
    )


def _minutes(value: float) -> str:
    return joined(_figure(value), _("min"))


def _figure(value: float) -> str:
    """Return "4", "6.8" or "45": a tenth of a long time is no news."""
    return short_number(value, 1) if value < _LONG else number(value)
