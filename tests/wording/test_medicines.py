"""What is said of medicines: doses, spans, missed doses, facts, and what a number means."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from cramp_diary.assets import resources
from cramp_diary.domain.courses import Course, KnownTo, TimeOfDay
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.exchange.catalogues import read_medicines
from cramp_diary.wording.medicine_forms import (
    each_holds,
    from_compound,
    from_label,
    from_mmol,
    times_choice,
)
from cramp_diary.wording.medicines import (
    course_dose,
    course_line,
    fact_sentence,
    kind_words,
    missed_line,
    start_words,
)

NOW = Moment.of(datetime(2026, 11, 23, 21, 10, tzinfo=UTC))
TODAY = date(2026, 11, 23)
PRODUCT = Product(
    id=EntryId("p"), written=NOW, kind=ProductKind.MEDICINE, name="Atorvastatin", unit=Unit.MG
)
COURSE = Course(
    id=EntryId("c"),
    written=NOW,
    product=PRODUCT.id,
    first=date(2019, 3, 1),
    first_known_to=KnownTo.MONTH,
    unit=Unit.MG,
    dose=Decimal(20),
)
MORNING, EVENING = TimeOfDay.MORNING, TimeOfDay.EVENING


@pytest.mark.parametrize(
    ("course", "said"),
    [
        (COURSE, "20\u00a0mg, once a day"),
        (replace(COURSE, times=frozenset({EVENING})), "20\u00a0mg, evening"),
        (replace(COURSE, times_a_day=2), "20\u00a0mg, twice a day"),
        (
            replace(COURSE, times_a_day=2, times=frozenset({EVENING, MORNING})),
            "20\u00a0mg, morning and evening",
        ),
        (
            replace(COURSE, times_a_day=3, times=frozenset({MORNING})),
            "20\u00a0mg, 3 times a day, morning",
        ),
        (replace(COURSE, strength="50/250", dose=None), "50/250, once a day"),
        (replace(COURSE, dose=None), "dose not written down, once a day"),
    ],
)
def test_a_dose_is_said_with_when_it_is_taken(course: Course, said: str) -> None:
    assert course_dose(course, PRODUCT) == said


def test_a_start_is_said_as_exactly_as_it_is_known() -> None:
    assert start_words(COURSE) == "March 2019"
    assert start_words(replace(COURSE, first_known_to=KnownTo.YEAR)) == "2019"
    assert start_words(replace(COURSE, first_known_to=KnownTo.DAY)) == "1 Mar 2019"


def test_a_course_is_said_with_its_days() -> None:
    stopped = replace(COURSE, last=date(2026, 9, 14))

    assert course_line(COURSE, PRODUCT) == "20\u00a0mg, once a day, since March 2019"
    assert course_line(stopped, PRODUCT) == "20\u00a0mg, once a day, March 2019 to 14 Sep 2026"


def test_a_product_is_what_the_person_calls_it() -> None:
    assert kind_words(PRODUCT) == "medicine"
    assert kind_words(replace(PRODUCT, form="tablet")) == "tablet"


def test_missed_doses_are_named_as_long_as_they_are_few() -> None:
    days = [date(2026, 10, 10), date(2026, 11, 1)]

    assert missed_line([], TODAY) == ""
    assert missed_line(days[:1], TODAY) == "1 missed dose noted: Sat 10 Oct."
    assert missed_line(days, TODAY) == "2 missed doses noted: Sat 10 Oct and Sun 1 Nov."
    assert missed_line([date(2025, 12, 31)], TODAY) == "1 missed dose noted: Wed 31 Dec 2025."
    assert missed_line([*days, *days, days[1]], TODAY) == (
        "5 missed doses noted, the last on Sun 1 Nov."
    )


def test_every_fact_of_the_catalogue_has_its_sentence() -> None:
    groups = {entry.group.key: entry.group for entry in read_medicines(resources() / "catalogues")}
    facts = [group.fact for group in groups.values() if group.fact is not None]

    assert len(facts) > 10
    assert all(fact_sentence(fact.key) == fact.text for fact in facts)


def test_a_conversion_is_shown_with_its_formula() -> None:
    citrate = "Mg3(C6H5O7)2"

    assert from_label(Decimal(300)) == (
        "Counts as 300\u00a0mg magnesium a dose, as the label says."
    )
    assert from_compound(Decimal(500), Decimal("16.2"), citrate, Decimal(81)) == (
        "500\u00a0mg × 16.2\u00a0% = 81\u00a0mg magnesium a dose. "
        "The compound is Mg3(C6H5O7)2; the label may know better."
    )
    assert from_mmol(Decimal(10), Decimal("24.3"), Decimal(243)) == (
        "10\u00a0mmol × 24.3\u00a0mg = 243\u00a0mg magnesium a dose."
    )


def test_what_is_counted_is_asked_for_one() -> None:
    assert each_holds(Unit.CAPSULE) == "The label’s figure for one capsule, in mg"
    assert each_holds(Unit.OTHER) == "The label’s figure for one unit, in mg"


def test_how_often_begins_with_a_capital() -> None:
    assert [times_choice(times) for times in (1, 2, 3)] == [
        "Once a day",
        "Twice a day",
        "3 times a day",
    ]
