"""What is behind a row: its nights, its groups, its starts and stops."""

from datetime import date, timedelta

import numpy as np
import pytest

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.finding_detail import ChangeKind, detail_of
from cramp_diary.analysis.night_runs import Run
from tests.analysis.compared import compared, exposed
from tests.conftest import NightsOf

MONDAY = date(2026, 6, 1)
NIGHTS = 120


def on_from(*runs: tuple[int, int]) -> list[float]:
    values = np.zeros(NIGHTS)
    for start, stop in runs:
        values[start:stop] = 1
    return values.tolist()


def test_an_unrecorded_night_is_a_gap_and_never_a_night_without_cramps(nights_of: NightsOf) -> None:
    nights = nights_of(MONDAY, [1, None, None, 0] * 30)
    timeline = detail_of(*compared(nights, exposed(on_from((0, 10))))).timeline
    assert np.isnan(timeline.counts[1])
    assert timeline.gaps[0] == Run(1, 3)
    assert (timeline.recorded, timeline.cramps) == (60, 30)
    assert timeline.on == (Run(0, 10),)


def test_a_factor_of_the_day_before_that_is_moved_one_night_on(nights_of: NightsOf) -> None:
    nights = nights_of(MONDAY, [1, 0] * 60)
    timeline = detail_of(*compared(nights, exposed(on_from((4, 6))), lag=1)).timeline
    assert timeline.on == (Run(5, 7),)
    assert timeline.unknown == (Run(0, 1),)


def test_the_groups_are_those_that_were_compared(nights_of: NightsOf) -> None:
    nights = nights_of(MONDAY, [2, 0, None] * 40)
    detail = detail_of(*compared(nights, exposed([1, 0, 1, np.nan] * 30)))
    arms = detail.finding.found.association.arms
    assert arms is not None
    on, off = detail.groups
    assert (on.nights, on.cramps) == (arms.nights_with, arms.cramps_with)
    assert (off.nights, off.cramps) == (arms.nights_without, arms.cramps_without)


def test_of_amounts_the_third_with_most_is_marked(nights_of: NightsOf) -> None:
    nights = nights_of(MONDAY, [1, 0] * 60)
    amounts = [100.0 + 100 * (night % 6) for night in range(NIGHTS)]
    detail = detail_of(*compared(nights, exposed(amounts, ExposureKind.AMOUNT)))
    assert detail.timeline.most_from == 400
    assert detail.timeline.on[0] == Run(4, 6)
    assert detail.timeline.nights_on() == detail.groups[-1].nights == 40


def test_starts_and_stops_have_their_windows(nights_of: NightsOf) -> None:
    nights = nights_of(MONDAY, [1, 0, None, 0, 2] * 40)
    on = [float(40 <= night < 140) for night in range(200)]
    course = exposed(on, ExposureKind.COURSE, starts=(40, 80), stops=(140,))
    findings, finding = compared(nights, course)
    started, dose, stopped = detail_of(findings, finding).changes
    assert [one.kind for one in (started, dose, stopped)] == [
        ChangeKind.STARTED,
        ChangeKind.DOSE_CHANGED,
        ChangeKind.STOPPED,
    ]
    assert started.night == MONDAY + timedelta(days=40)
    assert (started.first, started.last) == (MONDAY, MONDAY + timedelta(days=129))
    assert (started.before, started.left_out) == (40, Run(26, 40))
    assert (dose.first, dose.last) == (started.night, stopped.night - timedelta(days=1))
    assert stopped.before == 90
    whole, dropped = started.estimates.whole.arms, started.estimates.dropped.arms
    assert whole is not None
    assert dropped is not None
    before = started.counts[: started.before]
    assert whole.cramps_without == np.nansum(before)
    assert whole.nights_without == (~np.isnan(before)).sum()
    left_out = started.counts[started.left_out.start : started.left_out.stop]
    assert whole.cramps_without - dropped.cramps_without == np.nansum(left_out)


def test_a_window_is_no_longer_than_ninety_nights_each_side(nights_of: NightsOf) -> None:
    nights = nights_of(MONDAY, [1, 0] * 150)
    values = [0.0] * 120 + [1.0] * 180
    course = exposed(values, ExposureKind.COURSE, starts=(120,))
    (change,) = detail_of(*compared(nights, course)).changes
    assert (change.before, len(change.counts)) == (90, 180)
    assert change.first == MONDAY + timedelta(days=30)


@pytest.mark.parametrize(("nights", "by_week"), [(190, False), (191, True)])
def test_more_nights_than_fit_are_shown_by_week(
    nights_of: NightsOf, nights: int, *, by_week: bool
) -> None:
    table = nights_of(MONDAY, ([1, 0, None, 0, 0, 0, 3] * 28)[:nights])
    timeline = detail_of(
        *compared(table, exposed([1.0, 0.0] * 95 + [1.0] * (nights - 190)))
    ).timeline
    assert timeline.by_week is by_week
    first = timeline.weeks[0]
    assert (first.mean, first.known, first.on, first.value) == (4 / 6, 7, 4, 4 / 7)
    assert sum(week.stretch.nights for week in timeline.weeks) == nights
    assert bool(timeline.long_on) is not by_week


def test_a_week_without_a_recorded_night_has_no_mean(nights_of: NightsOf) -> None:
    table = nights_of(MONDAY, [1] * 7 + [None] * 7 + [0] * 30)
    timeline = detail_of(*compared(table, exposed([1.0, 0.0] * 22))).timeline
    assert [week.mean for week in timeline.weeks[:3]] == [1.0, None, 0.0]
