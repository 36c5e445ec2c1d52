"""The block of numbers: each answer with what it was counted on."""

from collections.abc import Iterator
from typing import Final

from cramp_diary.analysis.summary import Summary
from cramp_diary.domain.entries import Muscle
from cramp_diary.report.document import Fact, Group, Numbers
from cramp_diary.wording import report_numbers as words
from cramp_diary.wording.labels import label
from cramp_diary.wording.report import ReportWords
from cramp_diary.wording.report_numbers import NumberWords

__all__ = ["FEWEST_FOR_RATE", "compose_numbers"]

FEWEST_FOR_RATE: Final = 14
"""With fewer recorded nights a rate a week would promise more than was seen."""
FEWEST_FOR_MEDIAN: Final = 5


def compose_numbers(summary: Summary) -> Numbers:
    """Return the answers, or the sentence that stands in their place."""
    if not summary.recorded_nights:
        return Numbers(heading=ReportWords.numbers, empty=ReportWords.nothing_recorded)
    return Numbers(heading=ReportWords.numbers, groups=tuple(_groups(summary)))


def _groups(summary: Summary) -> Iterator[Group]:
    yield Group(NumberWords.often, tuple(_often(summary)))
    if not summary.cramps:
        return
    if not _any_detail(summary):
        none = Fact(NumberWords.not_recorded, words.no_detail(summary.cramps))
        yield Group(NumberWords.details, (none,))
        return
    yield Group(NumberWords.bad, (_pain(summary), _duration(summary)))
    yield Group(NumberWords.sleep, tuple(_sleep(summary)))
    yield Group(NumberWords.leg, (_leg(summary),))
    yield Group(NumberWords.muscle, (_muscle(summary),))
    yield Group(NumberWords.hour, (_hour(summary),))


def _any_detail(summary: Summary) -> bool:
    """Return whether anything but the number of cramps was ever said."""
    legs = summary.places.all
    return bool(
        summary.pain.known
        or summary.minutes.known
        or summary.woke.known
        or summary.sleep_lost.known
        or summary.sore.known
        or summary.onset.known
        or summary.places.named
        or legs.unsaid < legs.cramps
    )


def _often(summary: Summary) -> Iterator[Fact]:
    recorded = summary.recorded_nights
    if not summary.cramps:
        yield Fact(words.cramps(0), words.on_nights_recorded(recorded))
        return
    if (
        recorded < FEWEST_FOR_RATE
        or summary.cramps_per_week is None
        or summary.cramp_nights_per_week is None
    ):
        yield Fact(words.cramps(summary.cramps), words.on_nights_recorded(recorded))
        yield Fact(
            words.nights_with_cramp(summary.cramp_nights), words.of_nights_recorded(recorded)
        )
        return
    basis = words.on_nights(summary.cramps, recorded)
    weeks = summary.weekly_cramps
    if weeks is not None and weeks.weeks > 1:
        basis = words.and_weeks(basis, weeks.lowest, weeks.highest)
    yield Fact(words.cramps_per_week(summary.cramps_per_week), basis)
    yield Fact(
        words.nights_per_week(summary.cramp_nights_per_week),
        words.nights_had_a_cramp(summary.cramp_nights, recorded),
    )


def _pain(summary: Summary) -> Fact:
    pain = summary.pain
    if pain.median is None or pain.highest is None:
        return Fact(NumberWords.pain_unknown, words.recorded_for(0, summary.cramps))
    if pain.known < FEWEST_FOR_MEDIAN:
        return Fact(words.worst_pain(pain.highest), words.recorded_for(pain.known, pain.total))
    return Fact(words.pain(pain.median, pain.highest), words.pain_basis(pain.known, pain.total))


def _duration(summary: Summary) -> Fact:
    length = summary.minutes
    if length.median is None or length.highest is None:
        return Fact(NumberWords.duration_unknown, words.recorded_for(0, summary.cramps))
    if length.known < FEWEST_FOR_MEDIAN:
        return Fact(words.longest(length.highest), words.recorded_for(length.known, length.total))
    return Fact(
        words.length(length.median, length.highest),
        words.median_basis(length.known, length.total),
    )


def _sleep(summary: Summary) -> Iterator[Fact]:
    woke, lost, sore = summary.woke, summary.sleep_lost, summary.sore
    if not (woke.known or lost.known or sore.known):
        yield Fact(NumberWords.not_recorded, words.recorded_for(0, summary.cramps))
    if woke.known:
        unsaid = woke.total - woke.known
        rest = words.not_woken(summary.awake, summary.before_sleep, summary.by_day, unsaid)
        yield Fact(words.woken_by(woke.part, woke.known), rest)
    enough = summary.recorded_nights >= FEWEST_FOR_RATE and lost.known >= FEWEST_FOR_MEDIAN
    if lost.per_week is not None and enough:
        yield Fact(words.lost_a_week(lost.per_week), words.given_for_nights(lost.known, lost.total))
    if sore.known:
        yield Fact(
            words.sore_after(sore.part, sore.known),
            words.with_unrecorded(NumberWords.nights_with_a_cramp, sore.total - sore.known),
        )


def _leg(summary: Summary) -> Fact:
    legs = summary.places.all
    if not (legs.left or legs.right or legs.both):
        return Fact(NumberWords.not_recorded, words.recorded_for(0, summary.cramps))
    return Fact(
        words.legs(legs.left, legs.right),
        words.legs_basis(legs.cramps, legs.both, legs.unsaid),
    )


def _muscle(summary: Summary) -> Fact:
    places = summary.places
    if not places.named:
        return Fact(NumberWords.not_recorded, words.recorded_for(0, summary.cramps))
    first, *others = ((_name(row.muscle), row.cramps) for row in places.named)
    basis = words.muscles_basis(
        places.total, [words.counted(name, cramps) for name, cramps in others]
    )
    return Fact(words.counted(*first), words.with_unrecorded(basis, places.unnamed))


def _hour(summary: Summary) -> Fact:
    onset = summary.onset
    if onset.median is None or onset.lower is None or onset.upper is None:
        return Fact(NumberWords.not_recorded, words.recorded_for(0, summary.cramps))
    if onset.known < FEWEST_FOR_MEDIAN:
        return Fact(NumberWords.too_few, words.recorded_for(onset.known, onset.total))
    return Fact(
        words.median_hour(onset.median),
        words.middle_half(onset.lower, onset.upper, onset.known, onset.total),
    )


def _name(muscle: Muscle | None) -> str:
    return label(muscle) if muscle else NumberWords.not_recorded
