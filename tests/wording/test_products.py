"""What is said of products, drinks and single doses."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from cramp_diary.assets import resources
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.exchange.catalogues import read_medicines
from cramp_diary.exchange.toml_rows import load
from cramp_diary.wording import drinks, products
from cramp_diary.wording.medicines import kind_words, source_words
from cramp_diary.wording.volumes import VolumeUnit

NOW = Moment.of(datetime(2026, 11, 23, 21, 10, tzinfo=UTC))
TODAY = date(2026, 11, 23)
TABLET = Product(
    id=EntryId("1"),
    written=NOW,
    kind=ProductKind.MEDICINE,
    name="Ibuprofen",
    unit=Unit.MG,
    serving=Decimal(400),
)
TONIC = replace(
    TABLET, kind=ProductKind.DRINK, name="Tonic water", unit=Unit.ML, serving=Decimal(250)
)


def dose(at: Moment | None = None, night: date = date(2026, 11, 1)) -> Intake:
    return Intake(id=EntryId("2"), night=night, written=NOW, product=TABLET.id, at=at)


def test_what_is_taken_now_and_then_is_said_with_its_usual_amount() -> None:
    assert products.occasional(TABLET) == "400\u00a0mg, when needed"
    assert products.occasional(replace(TABLET, serving=None)) == "when needed"
    assert products.occasional(TONIC) == "250\u00a0ml, now and then"
    assert products.occasional(TONIC, VolumeUnit.US_FL_OZ) == "8.5\u00a0US fl oz, now and then"


def test_a_press_says_what_it_takes() -> None:
    assert products.take_now(TABLET) == "Took 400\u00a0mg now"
    assert products.take_now(replace(TABLET, serving=None)) == "Took one now"
    assert products.take_now(TONIC) == "Drank 250\u00a0ml now"
    assert products.take_now(replace(TONIC, serving=None)) == "Drank one now"


def test_doses_are_counted_with_the_days() -> None:
    assert products.doses_lately(0, 30, ProductKind.MEDICINE) == "0 doses in the last 30 days"
    assert products.doses_lately(1, 30, ProductKind.MEDICINE) == "1 dose in the last 30 days"
    assert products.doses_lately(4, 30, ProductKind.DRINK) == "4 times in the last 30 days"


def test_extra_doses_are_counted() -> None:
    day = date(2026, 11, 1)
    assert products.extra_line(1, day, TODAY) == "1 extra dose noted, on Sun 1 Nov."
    assert products.extra_line(2, day, TODAY) == "2 extra doses noted, the last on Sun 1 Nov."


def test_a_dose_is_said_with_its_day_and_time_as_far_as_they_are_known() -> None:
    moment = Moment.of(datetime(2025, 11, 1, 14, 32, tzinfo=UTC))
    assert products.taken_day(dose(), TODAY) == "Sun 1 Nov"
    assert products.taken_day(dose(moment), TODAY) == "Sat 1 Nov 2025, 14:32"
    assert products.single_dose("Ibuprofen", "", None, date(2026, 11, 1)) == (
        "Noted: Ibuprofen, before the night of Sun 1 to Mon 2 Nov"
    )


def test_what_is_asked_for_names_the_whole() -> None:
    assert products.what_holds(Decimal(100), Unit.ML) == "What is in 100\u00a0ml"
    assert products.what_holds(Decimal(1), Unit.TABLET) == "What is in 1\u00a0tablet"
    assert products.what_holds(Decimal(1), Unit.OTHER) == "What is in 1\u00a0unit"
    spoken = products.nutrient_spoken("sodium", Decimal(1), Unit.CAPSULE)
    assert spoken == "Sodium. What is in 1\u00a0capsule"


@pytest.mark.parametrize(
    ("name", "mg", "said"),
    [
        ("sodium", None, "not known"),
        ("sodium", "0", "0\u00a0mg"),
        ("sodium", "12.34", "12.3\u00a0mg"),
        ("potassium", "190.5", "191\u00a0mg"),
        ("alcohol", "14000", "14\u00a0g"),
        ("alcohol", "9333.333333", "9.3\u00a0g"),
    ],
)
def test_contents_are_said_as_finely_as_they_are_read(name: str, mg: str | None, said: str) -> None:
    assert drinks.content_words(name, None if mg is None else Decimal(mg)) == said


def test_a_drink_with_quinine_is_called_one() -> None:
    assert kind_words(replace(TONIC, quinine=True)) == "drink with quinine"
    assert kind_words(replace(TABLET, quinine=True)) == "medicine"


def test_every_source_of_the_catalogue_has_its_words() -> None:
    folder = resources() / "catalogues"
    written = load(folder / "medicines.toml").texts_by_key("sources")
    used = {entry.group.source for entry in read_medicines(folder)}

    assert {key: source_words(key) for key in used} == {key: written[key] for key in used}
