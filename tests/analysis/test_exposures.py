"""What was drunk, taken and watched before each night, from small real diaries."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from cramp_diary.analysis.exposure import ExposureKind, Rule
from cramp_diary.analysis.exposures import exposures
from cramp_diary.assembly import create_services
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.domain.products import (
    Composition,
    LabelMeaning,
    MagnesiumLabel,
    Product,
    ProductKind,
    Unit,
)
from tests.analysis.small_diary import NIGHTS, SmallDiary, night
from tests.set_clock import SetClock

NAN = float("nan")


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[SmallDiary]:
    services = create_services(tmp_path / "ruth.crampdiary", clock=SetClock("2026-11-24 07:00"))
    yield SmallDiary(services)
    services.close()


@pytest.fixture
def water(diary: SmallDiary) -> Product:
    mg = Composition(caffeine=Decimal(0), magnesium=Decimal("0.02"))
    return diary.product("Well water", ProductKind.DRINK, Unit.ML, mg)


@pytest.fixture
def tablet(diary: SmallDiary) -> Product:
    return diary.product("Tablet", ProductKind.MEDICINE, Unit.TABLET, Composition())


def known(**at: float) -> list[float]:
    """Return values of all nights, unknown but for `n3=250`."""
    return [at.get(f"n{number}", NAN) for number in range(NIGHTS)]


def same(values: list[float] | NDArray[np.float64], expected: list[float]) -> bool:
    return bool(np.array_equal(values, expected, equal_nan=True))


def test_a_day_without_a_drink_is_unknown_and_no_zero(diary: SmallDiary, water: Product) -> None:
    diary.take(0, water, 250)
    diary.take(0, water, 300)
    diary.take(3, water, 500)
    fluid = diary.found()["fluid"]

    assert same(fluid.values, known(n0=550, n3=500))
    assert (fluid.kind, fluid.rule, fluid.unit) == (ExposureKind.AMOUNT, Rule.DRINKS, "ml")


def test_a_drink_after_the_first_cramp_is_left_out(diary: SmallDiary, water: Product) -> None:
    diary.services.journal.say(night(0), Stated.NOTHING)
    diary.cramp(0, "02:30")
    diary.take(0, water, 250, "21:00")
    diary.take(0, water, 400, "02:31")

    assert same(diary.values("fluid"), known(n0=250))


def test_a_day_on_which_all_was_drunk_after_the_cramp_was_a_day_without(
    diary: SmallDiary, water: Product
) -> None:
    diary.services.journal.say(night(0), Stated.NOTHING)
    diary.cramp(0, "02:30")
    diary.take(0, water, 400, "02:31")
    for number in range(1, 6):
        diary.take(number, water, 100 * number)

    assert same(diary.values("fluid")[:2], [0, 100])


def test_the_evening_is_unknown_where_a_time_is_missing(diary: SmallDiary, water: Product) -> None:
    diary.take(0, water, 200, "17:59")
    diary.take(0, water, 300, "18:00")
    diary.take(1, water, 200, "19:00")
    diary.take(1, water, 200, None)
    for number, ml in ((2, 100), (3, 150), (4, 250), (5, 350)):
        diary.take(number, water, ml, "20:00")
    diary.take(6, water, 400, "09:00")
    evening = diary.found()["evening-fluid"]

    assert same(evening.values, known(n0=300, n2=100, n3=150, n4=250, n5=350, n6=0))
    assert evening.rule is Rule.EVENING
    assert diary.values("fluid")[1] == 400


def test_what_no_drink_of_a_day_tells_is_unknown(diary: SmallDiary, water: Product) -> None:
    unknown = diary.product("Mixture", ProductKind.DRINK, Unit.ML, Composition())
    coffee = diary.product(
        "Coffee", ProductKind.DRINK, Unit.ML, Composition(caffeine=Decimal("0.4"))
    )
    diary.take(0, unknown, 250)
    diary.take(1, water, 250)
    for number, ml in ((2, 100), (3, 200), (4, 250)):
        diary.take(number, coffee, ml)
    diary.take(2, unknown, 500)

    caffeine = diary.found()["caffeine"]
    np.testing.assert_allclose(caffeine.values, known(n1=0, n2=40, n3=80, n4=100))
    assert caffeine.kind is ExposureKind.AMOUNT
    assert "alcohol" not in diary.found(), "no drink tells it"


def test_what_is_seldom_drunk_is_compared_as_drunk_or_not(diary: SmallDiary) -> None:
    alcohol = Composition(alcohol=Decimal(96))
    wine = diary.product("Wine", ProductKind.DRINK, Unit.ML, alcohol)
    tea = diary.product("Tea", ProductKind.DRINK, Unit.ML, Composition(alcohol=Decimal(0)))
    for number in range(NIGHTS):
        diary.take(number, tea, 200 + number)
    diary.take(2, wine, 150)
    found = diary.found()["alcohol"]

    assert (found.kind, found.unit) == (ExposureKind.YES_NO, "")
    assert same(found.values, [0, 0, 1, 0, 0, 0, 0, 0])


def test_what_is_taken_when_needed_is_not_taken_from_its_first_dose_on(
    diary: SmallDiary, tablet: Product
) -> None:
    diary.take(2, tablet, 1)
    diary.take(5, tablet, 1)
    found = diary.found()[tablet.id]

    assert same(found.values, [NAN, NAN, 1, 0, 0, 1, 0, 0])
    assert (found.kind, found.rule, found.name) == (ExposureKind.YES_NO, Rule.NEEDED, "Tablet")
    assert found.starts == found.stops == ()


def test_a_dose_because_of_the_cramp_begins_the_record_but_is_not_taken_before_it(
    diary: SmallDiary, tablet: Product
) -> None:
    diary.services.journal.say(night(2), Stated.NOTHING)
    diary.cramp(2, "03:00")
    diary.take(2, tablet, 1, "03:10")
    diary.take(4, tablet, 1)

    assert same(diary.values(tablet.id), [NAN, NAN, 0, 0, 1, 0, 0, 0])


def test_a_course_is_taken_on_its_days_but_for_those_missed(
    diary: SmallDiary, tablet: Product
) -> None:
    course = diary.course(tablet, 1, 5)
    diary.services.courses.missed(course, night(3))
    found = diary.found()[tablet.id]

    assert same(found.values, [0, 1, 1, 0, 1, 1, 0, 0])
    assert (found.kind, found.rule) == (ExposureKind.COURSE, Rule.COURSE)
    assert (found.starts, found.stops) == ((1,), (6,))


def test_a_dose_on_a_missed_day_or_after_the_course_was_taken(
    diary: SmallDiary, tablet: Product
) -> None:
    course = diary.course(tablet, 0, 3)
    diary.services.courses.missed(course, night(1))
    diary.services.courses.missed(course, night(2))
    diary.take(1, tablet, 1)
    diary.take(6, tablet, 1)

    assert same(diary.values(tablet.id), [1, 1, 0, 1, 0, 0, 1, 0])


def test_a_course_from_before_the_period_begins_nowhere_in_it(
    diary: SmallDiary, tablet: Product
) -> None:
    diary.course(tablet, -40)
    found = diary.found()[tablet.id]

    assert same(found.values, [1] * NIGHTS)
    assert found.starts == found.stops == ()


def test_a_change_of_dose_is_a_start_and_no_stop(diary: SmallDiary, tablet: Product) -> None:
    diary.course(tablet, 0, 2, dose=1)
    diary.course(tablet, 3, 5, dose=2)
    found = diary.found()[tablet.id]

    assert (found.starts, found.stops) == ((0, 3), (6,))
    assert f"{tablet.id}-amount" not in diary.found(), "0, 1 and 2 say no more than taken or not"


def test_an_extra_dose_comes_on_top_and_a_ticked_one_does_not(
    diary: SmallDiary, tablet: Product
) -> None:
    course = diary.course(tablet, 0, 5, dose=2, times=2)
    diary.services.courses.missed(course, night(3))
    diary.take(0, tablet, 2, course=course)
    diary.take(1, tablet, 1)
    diary.take(2, tablet, 3)
    diary.take(3, tablet, 2, course=course)
    amount = diary.found()[f"{tablet.id}-amount"]

    assert same(amount.values, [4, 5, 7, 2, 4, 4, 0, 0])
    assert (amount.kind, amount.rule, amount.unit) == (ExposureKind.AMOUNT, Rule.TAKEN, "tablet")


def label(mg: int, meaning: LabelMeaning, percent: int | None = None) -> MagnesiumLabel:
    share = None if percent is None else Decimal(percent)
    return MagnesiumLabel(mg=Decimal(mg), meaning=meaning, percent=share)


@pytest.mark.parametrize(
    ("magnesium", "composition", "a_day"),
    [
        (label(300, LabelMeaning.ELEMENTAL), Composition(magnesium=Decimal(300)), 600),
        (label(500, LabelMeaning.COMPOUND, 60), Composition(magnesium=Decimal(300)), 600),
        (None, Composition(magnesium=Decimal(250)), 500),
    ],
)
def test_magnesium_is_elemental_and_comes_from_drinks_and_supplements(
    diary: SmallDiary,
    water: Product,
    magnesium: MagnesiumLabel | None,
    composition: Composition,
    a_day: float,
) -> None:
    salt = diary.product("Salt", ProductKind.SUPPLEMENT, Unit.TABLET, composition)
    salt = replace(salt, magnesium=magnesium)
    diary.services.products.correct(salt)
    for number in range(NIGHTS - 1):
        diary.take(number, water, 1000 + 100 * number)
    diary.course(salt, 2, 5, times=2)
    diary.take(6, salt, 1)
    assert "supplement-magnesium" not in diary.found(), "the row of the only product says it"
    powder = diary.product("Powder", ProductKind.SUPPLEMENT, Unit.TABLET, composition)
    diary.take(7, powder, 1)
    both, alone = diary.found()["magnesium"], diary.found()["supplement-magnesium"]

    extra = a_day / 2
    taken = [0, 0, a_day, a_day, a_day, a_day, extra]
    drunk = [20 + 2 * number for number in range(NIGHTS - 1)]
    np.testing.assert_allclose(both.values, [*np.add(taken, drunk), NAN])
    assert both.rule is Rule.MINERALS
    assert alone.rule is Rule.SUPPLEMENTS
    assert same(alone.values, [float(n > 0) for n in (*taken, 1)]), "of two amounts"


def test_a_supplement_that_tells_nothing_holds_nothing(diary: SmallDiary, water: Product) -> None:
    powder = diary.product("Powder", ProductKind.SUPPLEMENT, Unit.TABLET, Composition())
    compound = label(500, LabelMeaning.COMPOUND)
    diary.services.products.correct(replace(powder, magnesium=compound))
    diary.course(powder, 0)
    diary.take(0, water, 1000)

    assert "supplement-magnesium" not in diary.found()
    assert same(diary.values("magnesium"), known(n0=20))


def test_a_factor_that_was_left_open_is_unknown(diary: SmallDiary) -> None:
    factors = diary.services.factors
    factors.add("Hot day", FactorKind.YES_NO)
    factors.add("Walked", FactorKind.AMOUNT, "km")
    factors.add("Stress", FactorKind.SCALE)
    factors.add("Never filled in", FactorKind.YES_NO)
    hot, walked, stress, _ = factors.all()
    factors.value(hot, night(0), Decimal(1))
    factors.value(hot, night(2), Decimal(0))
    factors.value(walked, night(1), Decimal("4.5"))
    factors.value(stress, night(7), Decimal(0))
    found = diary.found()

    assert list(found) == [hot.id, walked.id, stress.id]
    assert same(found[hot.id].values, known(n0=1, n2=0))
    assert same(found[walked.id].values, known(n1=4.5))
    assert same(found[stress.id].values, known(n7=0))
    assert [one.kind for one in found.values()] == [
        ExposureKind.YES_NO,
        ExposureKind.AMOUNT,
        ExposureKind.AMOUNT,
    ]
    assert {one.rule for one in found.values()} == {Rule.OWN}
    assert (found[walked.id].name, found[walked.id].unit) == ("Walked", "km")


def test_a_hidden_factor_is_not_compared(diary: SmallDiary) -> None:
    factors = diary.services.factors
    factors.add("Hot day", FactorKind.YES_NO)
    (hot,) = factors.all()
    factors.value(hot, night(0), Decimal(1))
    factors.hide(hot)

    assert diary.found() == {}


def test_what_is_watched_comes_first_then_what_is_taken_then_what_is_drunk(
    diary: SmallDiary, water: Product, tablet: Product
) -> None:
    diary.take(0, water, 250)
    diary.take(0, tablet, 1)
    diary.services.factors.add("Hot day", FactorKind.YES_NO)
    (hot,) = diary.services.factors.all()
    diary.services.factors.value(hot, night(0), Decimal(1))

    assert list(diary.found()) == [
        hot.id,
        tablet.id,
        "fluid",
        "evening-fluid",
        "caffeine",
        "magnesium",
    ]


def test_a_diary_in_which_nothing_was_taken_has_nothing_to_compare(diary: SmallDiary) -> None:
    assert diary.found() == {}
    nothing = diary.services.relating.gather(Period(night(3), night(3)))
    assert exposures(replace(nothing, nights=nothing.nights.between(night(4), night(3)))) == ()
