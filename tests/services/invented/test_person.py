"""The invented person as a whole keeps to the rules of a diary."""

from dataclasses import replace
from datetime import date, timedelta
from statistics import fmean

import pytest

from cramp_diary.assets import resources
from cramp_diary.domain.changes import Entry
from cramp_diary.domain.courses import Course, KnownTo, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Stated
from cramp_diary.domain.person import Person
from cramp_diary.domain.problems import problems_of
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.invented.cabinet import cabinet
from cramp_diary.services.invented.frame import Frame
from cramp_diary.services.invented.person import entries_of
from cramp_diary.services.invented.remedies import courses, effect_on

LAST = date(2026, 11, 22)
DAY = timedelta(days=1)
HALF_A_YEAR = Frame(1, LAST - 179 * DAY, LAST)
CATALOGUE = Catalogue(resources() / "catalogues")


@pytest.fixture(scope="module")
def entries() -> tuple[Entry, ...]:
    return entries_of(HALF_A_YEAR, CATALOGUE)


def of(entries: tuple[Entry, ...], kind: type) -> list[Entry]:
    return [entry for entry in entries if isinstance(entry, kind)]


@pytest.mark.parametrize("nights", [1, 2, 5, 41, 42, 60, 180, 500])
def test_nothing_is_wrong_with_any_entry(nights: int) -> None:
    frame = Frame(7, LAST - (nights - 1) * DAY, LAST)
    made = entries_of(frame, CATALOGUE)
    watched = {entry.id: entry for entry in made if isinstance(entry, Factor)}

    for entry in made:
        factor = watched[entry.factor] if isinstance(entry, FactorValue) else None
        assert problems_of(entry, frame.end, factor) == ()


def test_identities_are_in_order_of_writing(entries: tuple[Entry, ...]) -> None:
    written = [
        entry
        for entry in entries
        if isinstance(entry, Episode | NightRecord | Intake | FactorValue | MissedDose)
    ]

    assert [entry.id for entry in written] == sorted(entry.id for entry in written)
    assert written == sorted(written, key=lambda entry: entry.written.instant)


def test_no_identity_is_given_twice(entries: tuple[Entry, ...]) -> None:
    ids = [entry.id for entry in entries if not isinstance(entry, Person)]

    assert len(set(ids)) == len(ids)
    assert "" not in ids


def test_every_reference_is_to_something_there(entries: tuple[Entry, ...]) -> None:
    def ids(kind: type) -> set[str]:
        return {entry.id for entry in of(entries, kind) if not isinstance(entry, Person)}

    for entry in entries:
        if isinstance(entry, Intake | Course):
            assert entry.product in ids(Product)
        if isinstance(entry, MissedDose):
            assert entry.course in ids(Course)
        if isinstance(entry, FactorValue):
            assert entry.factor in ids(Factor)


def test_quiet_is_said_of_nights_without_cramps_alone(entries: tuple[Entry, ...]) -> None:
    with_cramps = {entry.night for entry in entries if isinstance(entry, Episode)}
    records = [entry for entry in entries if isinstance(entry, NightRecord)]
    said = {entry.night for entry in records if entry.stated in {Stated.QUIET, Stated.AWAY}}

    assert said
    assert not said & with_cramps
    assert len({entry.night for entry in records}) == len(records)


def test_what_has_a_time_is_on_the_night_of_that_time(entries: tuple[Entry, ...]) -> None:
    for entry in entries:
        if isinstance(entry, Episode) and isinstance(entry.onset, Moment):
            assert entry.night == Boundaries().night_of(entry.onset.wall)
        if isinstance(entry, Intake) and entry.at:
            assert entry.night == Boundaries().intake_night_of(entry.at.wall)


def test_nothing_lies_outside_the_nights_asked_for(entries: tuple[Entry, ...]) -> None:
    nights = {
        entry.night
        for entry in entries
        if isinstance(entry, Episode | NightRecord | Intake | FactorValue)
    }

    assert (min(nights), max(nights)) == (HALF_A_YEAR.first, LAST)


def test_london_keeps_summer_and_winter_time(entries: tuple[Entry, ...]) -> None:
    offsets = {
        entry.onset.offset
        for entry in entries
        if isinstance(entry, Episode) and isinstance(entry.onset, Moment)
    }

    assert offsets == {0, 3600}


def test_drinks_and_water_after_a_cramp(entries: tuple[Entry, ...]) -> None:
    products = {entry.id: entry for entry in entries if isinstance(entry, Product)}
    taken = [entry for entry in entries if isinstance(entry, Intake)]
    small_hours = [entry for entry in taken if entry.at and entry.at.wall.hour < 5]

    assert {products[entry.product].kind for entry in taken} == {ProductKind.DRINK}
    assert {products[entry.product].icon for entry in taken} == {"glass", "cup", "wine"}
    assert {products[entry.product].key for entry in small_hours} == {"water-glass"}
    assert 120 < len({entry.night for entry in taken}) < 160


def test_one_medicine_all_along_and_three_things_for_a_while() -> None:
    taken = [one.course for one in courses(HALF_A_YEAR, cabinet(HALF_A_YEAR, CATALOGUE))]
    steady, low, high, inhaler, quinine = taken

    assert (steady.first, steady.first_known_to) == (date(2020, 1, 1), KnownTo.YEAR)
    assert steady.last is None
    assert (high.follows, high.product) == (low.id, low.product)
    assert low.last == high.first - DAY
    assert low.dose is not None
    assert high.dose == 2 * low.dose
    for course in (low, high, inhaler, quinine):
        assert course.last is not None
        assert HALF_A_YEAR.first < course.first < course.last < LAST
        assert course.reason


def test_the_true_effects_are_those_that_trials_allow() -> None:
    chest = cabinet(HALF_A_YEAR, CATALOGUE)
    taken = courses(HALF_A_YEAR, chest)
    found = {
        product.key: {one.effect for one in taken if one.course.product == product.id}
        for product in chest.products
    }

    assert found == {
        "bendroflumethiazide": {1.0},
        "magnesium-citrate": {1.0},
        "budesonide-formoterol": {1.5},
        "quinine": {0.75},
    }


def test_effects_multiply_while_courses_overlap_and_end_with_them() -> None:
    taken = courses(HALF_A_YEAR, cabinet(HALF_A_YEAR, CATALOGUE))
    inhaler, quinine = taken[-2:]
    together = (inhaler, replace(quinine, course=replace(quinine.course, first=HALF_A_YEAR.first)))

    assert effect_on(taken, HALF_A_YEAR.first) == 1
    assert effect_on(taken, inhaler.course.first) == 1.5
    assert effect_on(together, inhaler.course.first) == 1.5 * 0.75
    assert effect_on(taken, LAST) == 1


def test_the_label_of_the_magnesium_gives_the_compound() -> None:
    magnesium = cabinet(HALF_A_YEAR, CATALOGUE).magnesium

    assert magnesium.magnesium is not None
    assert magnesium.magnesium.elemental == 81
    assert magnesium.composition.magnesium == 81


def test_doses_are_missed_on_days_of_their_course(entries: tuple[Entry, ...]) -> None:
    running = {entry.id: entry for entry in entries if isinstance(entry, Course)}
    missed = [entry for entry in entries if isinstance(entry, MissedDose)]

    assert missed
    assert all(running[entry.course].runs_on(entry.day) for entry in missed)


def test_three_factors_are_watched_without_an_effect(entries: tuple[Entry, ...]) -> None:
    watched = [entry for entry in entries if isinstance(entry, Factor)]
    values = [entry for entry in entries if isinstance(entry, FactorValue)]

    assert [factor.kind for factor in watched] == [
        FactorKind.YES_NO,
        FactorKind.YES_NO,
        FactorKind.AMOUNT,
    ]
    for factor, usual in zip(watched, (0.55, 0.41, 40.0), strict=True):
        mean = fmean(float(entry.value) for entry in values if entry.factor == factor.id)
        assert mean == pytest.approx(usual, rel=0.3)


def test_the_person_is_marked_as_invented_by_name(entries: tuple[Entry, ...]) -> None:
    (person,) = [entry for entry in entries if isinstance(entry, Person)]

    assert "demo" in person.name
    assert person.question
    assert person.birth_date is not None
    assert person.birth_date.year == 1958


def test_a_few_notes_are_written(entries: tuple[Entry, ...]) -> None:
    notes = [e.note for e in entries if isinstance(e, Episode | NightRecord) and e.note]

    assert 1 <= len(notes) <= 20
