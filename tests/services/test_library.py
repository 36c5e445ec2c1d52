"""Reading the diary: tonight, one night, the gaps, a period."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightStatus, Period, Stated
from cramp_diary.services.courses import Courses
from cramp_diary.services.factors import Factors
from cramp_diary.services.journal import Journal
from cramp_diary.services.library import Library
from cramp_diary.services.products import Products
from cramp_diary.storage.store import DiaryStore
from tests.recutting import cut
from tests.set_clock import SetClock
from tests.strategies_time import wall

NIGHT = date(2026, 11, 23)


def november(day: int) -> date:
    return date(2026, 11, day)


@pytest.mark.parametrize(
    ("shown", "tonight", "intake_day"),
    [
        ("2026-11-24 04:59", 23, 23),
        ("2026-11-24 05:00", 23, 24),
        ("2026-11-24 11:59", 23, 24),
        ("2026-11-24 12:00", 24, 24),
        ("2026-11-24 23:59", 24, 24),
    ],
)
def test_tonight_and_the_day_of_what_is_drunk_now(
    library: Library, clock: SetClock, shown: str, tonight: int, intake_day: int
) -> None:
    clock.set(shown)

    assert library.tonight() == november(tonight)
    assert library.intake_day() == november(intake_day)


@pytest.mark.parametrize(
    ("shown", "last_night"),
    [("2026-11-24 04:59", 22), ("2026-11-24 05:00", 23), ("2026-11-24 23:59", 23)],
)
def test_a_night_is_over_in_the_morning(
    library: Library, clock: SetClock, shown: str, last_night: int
) -> None:
    clock.set(shown)

    assert library.last_night() == november(last_night)


def test_tonight_follows_the_hours_of_the_diary(library: Library, store: DiaryStore) -> None:
    cut(store, Boundaries(night_hour=6, day_hour=8))

    assert library.tonight() == november(24)
    assert library.intake_day() == NIGHT


def test_an_empty_diary_has_no_span_and_no_gaps(library: Library) -> None:
    assert library.span() is None
    assert library.period() is None
    assert library.unrecorded() == ()
    assert library.last_place() == (None, None)


def test_a_page_holds_all_about_one_night(
    library: Library, journal: Journal, products: Products, factors: Factors, courses: Courses
) -> None:
    cramp = journal.cramp(journal.moment(wall("2026-11-24 03:00")))
    tea = products.intake(products.drink("tea-black"), Moment(wall("2026-11-23 16:00"), 3600))
    journal.save(cramp, tea)
    factors.add("Stretched", FactorKind.YES_NO)
    factors.value(factors.all()[0], NIGHT, Decimal(1))
    courses.start(courses.draft(products.remedy("quinine"), november(23)))
    journal.say(NIGHT, Stated.PARTLY)
    page = library.night(NIGHT)

    assert (page.mark.night, page.mark.cramps) == (NIGHT, 1)
    assert page.record is not None
    assert page.episodes == (cramp,)
    assert page.intakes == (tea,)
    assert [value.value for value in page.values] == [1]
    assert page.courses == courses.all()
    assert library.night(november(22)).courses == ()
    assert library.night(november(22)).episodes == ()


def test_cramps_of_a_night_are_in_order_of_their_onset(library: Library, journal: Journal) -> None:
    later = journal.cramp(journal.moment(wall("2026-11-24 03:00")))
    earlier = journal.cramp(journal.moment(wall("2026-11-23 23:50")))
    sometime = journal.cramp(night=NIGHT)
    journal.save(later, sometime, earlier)

    assert library.night(NIGHT).episodes == (earlier, later, sometime)


def test_the_last_place_is_that_of_the_newest_cramp_by_night(
    library: Library, journal: Journal
) -> None:
    newest = journal.cramp(journal.moment(wall("2026-11-24 03:00")))
    older = journal.cramp(journal.moment(wall("2026-11-22 03:00")))
    journal.save(replace(newest, muscle=Muscle.SOLE, side=Side.LEFT))
    journal.save(replace(older, muscle=Muscle.CALF, side=Side.RIGHT))

    assert library.last_place() == (Muscle.SOLE, Side.LEFT)


def test_gaps_are_the_nights_before_tonight_of_which_nothing_was_said(
    library: Library, journal: Journal
) -> None:
    journal.save(journal.cramp(night=november(17)))
    journal.say(november(19), Stated.QUIET)
    journal.say(november(20), Stated.AWAY)
    journal.say(november(21), Stated.PARTLY)

    assert library.unrecorded() == (november(18), november(22))
    assert library.unrecorded(2) == (november(22),)


def test_nights_before_the_diary_was_begun_are_no_gaps(library: Library, journal: Journal) -> None:
    journal.say(november(21), Stated.QUIET)

    assert library.unrecorded() == (november(22),)


def test_a_diary_begun_tonight_has_no_gap(library: Library, journal: Journal) -> None:
    journal.save(journal.cramp(journal.moment(wall("2026-11-24 03:00"))))

    assert library.unrecorded() == ()


def test_a_period_is_filled_up_by_the_span(library: Library, journal: Journal) -> None:
    journal.say(november(10), Stated.QUIET)
    journal.say(november(20), Stated.QUIET)

    assert library.span() == library.period() == Period(november(10), november(20))
    assert library.period(first=november(15)) == Period(november(15), november(20))
    assert library.period(last=november(15)) == Period(november(10), november(15))
    assert library.period(november(1), november(30)) == Period(november(1), november(30))


def test_a_period_asked_for_of_an_empty_diary_is_that_period(library: Library) -> None:
    assert library.period(first=NIGHT) == Period(NIGHT, NIGHT)
    assert library.period(november(1), NIGHT) == Period(november(1), NIGHT)


def test_a_period_that_ends_before_it_begins_is_refused(library: Library, journal: Journal) -> None:
    journal.say(november(10), Stated.QUIET)

    with pytest.raises(ValueError, match="ends no earlier"):
        library.period(first=november(11))


def test_the_tables_and_the_marks_speak_of_the_same_nights(
    library: Library, journal: Journal
) -> None:
    journal.save(*(journal.cramp(night=november(20)) for _ in range(3)))
    journal.say(november(21), Stated.QUIET)
    period = Period(november(19), november(22))
    table, marks = library.nights(period), library.marks(period)

    assert [mark.cramps for mark in marks] == list(table.cramps) == [0, 3, 0, 0]
    assert [mark.status.recorded for mark in marks] == list(table.recorded)
    assert [mark.status for mark in marks][2:] == [NightStatus.QUIET, NightStatus.UNRECORDED]
    assert len(library.cramps(period)) == 3


def test_the_summary_counts_cramps_and_nights_apart(library: Library, journal: Journal) -> None:
    journal.save(*(journal.cramp(night=november(20)) for _ in range(3)))
    journal.say(november(21), Stated.QUIET)
    summary = library.summary(Period(november(19), november(22)))

    assert (summary.cramps, summary.cramp_nights) == (3, 1)


def test_a_drink_in_the_evening_does_not_count_the_night_to_come(
    library: Library, journal: Journal, products: Products, clock: SetClock
) -> None:
    clock.set("2026-11-23 07:00")
    journal.save(journal.cramp(night=november(20)))
    clock.set("2026-11-23 22:00")
    journal.save(products.intake(products.drink("water-glass"), clock.now()))
    assert library.span() == Period(november(20), november(23))
    assert library.counted() == library.period() == Period(november(20), november(22))

    journal.save(journal.cramp(clock.now()))
    assert library.counted() == Period(november(20), november(23))


def test_a_diary_with_nothing_but_a_drink_of_tonight_counts_no_night(
    library: Library, journal: Journal, products: Products, clock: SetClock
) -> None:
    clock.set("2026-11-23 22:00")
    journal.save(products.intake(products.drink("water-glass"), clock.now()))
    assert library.counted() is None


def test_a_night_holds_the_doses_missed_on_its_day(
    library: Library, courses: Courses, products: Products
) -> None:
    pill = products.remedy("Amlodipine")
    course = courses.draft(pill, november(1))
    courses.start(course)
    courses.missed(course, november(22))

    assert [dose.course for dose in library.night(november(22)).missed] == [course.id]
    assert library.night(november(21)).missed == ()
