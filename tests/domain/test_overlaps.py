"""Of two courses of one product, one ends before the other begins."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.overlaps import overlap_problem, overlapping
from cramp_diary.domain.problems import Fault
from cramp_diary.domain.products import Unit
from tests.strategies_time import wall

START = date(2026, 1, 1)


def course(key: str, first: int, nights: int | None, product: str = "p") -> Course:
    begun = START + timedelta(days=first)
    return Course(
        id=EntryId(key),
        written=Moment(wall("2026-11-24 07:00"), 0),
        product=EntryId(product),
        first=begun,
        last=None if nights is None else begun + timedelta(days=nights),
        unit=Unit.TABLET,
    )


lengths = st.none() | st.integers(0, 8)
drawn = st.builds(course, st.just("drawn"), st.integers(0, 20), lengths)
others = st.lists(st.tuples(st.integers(0, 20), lengths), max_size=3).map(
    lambda spans: [course(str(key), first, nights) for key, (first, nights) in enumerate(spans)]
)


def days(one: Course) -> set[date]:
    every = (START + timedelta(days=day) for day in range(60))
    return {day for day in every if one.runs_on(day)}


@given(drawn, others)
def test_a_day_in_common_is_a_problem_and_nothing_else_is(one: Course, held: list[Course]) -> None:
    in_common = [other for other in held if days(one) & days(other)]
    problem = overlap_problem(one, held)
    assert [other for other in held if overlapping(one, other)] == in_common
    assert (problem is not None) == bool(in_common)


@given(drawn, others)
def test_a_start_that_is_named_is_free(one: Course, held: list[Course]) -> None:
    problem = overlap_problem(one, held)
    if problem is not None and problem.fault is Fault.OUT_OF_RANGE:
        assert isinstance(problem.low, date)
        left = {day for day in days(one) if day >= problem.low}
        assert left
        assert not any(left & days(other) for other in held)


def test_another_product_and_the_course_itself_are_in_nobodys_way() -> None:
    one = course("a", 0, None)
    assert overlap_problem(one, [one, course("b", 0, None, product="q")]) is None
