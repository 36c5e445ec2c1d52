"""A course runs on its first day, on its last and on those between."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Unit
from tests.strategies_time import wall

DAY = timedelta(days=1)
days = st.dates(date(1980, 1, 1), date(2100, 1, 1))


def course(first: date, last: date | None) -> Course:
    return Course(
        id=EntryId("c"),
        written=Moment(wall("2026-11-24 07:00"), 0),
        product=EntryId("p"),
        first=first,
        last=last,
        unit=Unit.TABLET,
    )


@given(days, st.integers(0, 1000))
def test_both_ends_are_included(first: date, length: int) -> None:
    last = first + length * DAY
    taken = course(first, last)

    assert taken.runs_on(first)
    assert taken.runs_on(last)
    assert not taken.runs_on(first - DAY)
    assert not taken.runs_on(last + DAY)


@given(days, st.integers(0, 10_000))
def test_without_an_end_it_is_still_taken(first: date, later: int) -> None:
    assert course(first, None).runs_on(first + later * DAY)
    assert not course(first, None).runs_on(first - DAY)
