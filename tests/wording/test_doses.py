"""How a dose is said beside its bar."""

from datetime import UTC, date, datetime
from decimal import Decimal

from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import (
    Composition,
    LabelMeaning,
    MagnesiumLabel,
    Product,
    ProductKind,
    Unit,
)
from cramp_diary.wording.doses import dose_words

NOW = Moment.of(datetime(2026, 11, 22, 8, 0, tzinfo=UTC))


def tablets(
    dose: str | None = "2",
    times: int = 1,
    strength: str = "",
    magnesium: MagnesiumLabel | None = None,
    composition: Composition | None = None,
) -> str:
    product = Product(
        id=EntryId("p"),
        written=NOW,
        kind=ProductKind.SUPPLEMENT,
        name="Magnesium",
        unit=Unit.TABLET,
        magnesium=magnesium,
        composition=composition or Composition(),
    )
    course = Course(
        id=EntryId("c"),
        written=NOW,
        product=product.id,
        first=date(2026, 6, 1),
        unit=Unit.TABLET,
        dose=None if dose is None else Decimal(dose),
        times_a_day=times,
        strength=strength,
    )
    return dose_words(course, product)


def label(mg: str, meaning: LabelMeaning, percent: str | None = None) -> MagnesiumLabel:
    return MagnesiumLabel(
        mg=Decimal(mg), meaning=meaning, percent=None if percent is None else Decimal(percent)
    )


def test_a_dose_is_its_amount_and_how_often() -> None:
    assert tablets() == "2\u00a0tablets"
    assert tablets(times=3) == "2\u00a0tablets × 3"
    assert tablets(dose=None) == ""


def test_words_from_the_label_stand_before_the_number() -> None:
    assert tablets(strength="50/250", times=2) == "50/250 × 2"


def test_magnesium_is_said_as_magnesium() -> None:
    elemental = label("150", LabelMeaning.ELEMENTAL)
    assert tablets(magnesium=elemental) == "300\u00a0mg magnesium"
    compound = label("500", LabelMeaning.COMPOUND, "16.2")
    assert tablets(magnesium=compound) == "162\u00a0mg magnesium"
    assert tablets(composition=Composition(magnesium=Decimal(100))) == "200\u00a0mg magnesium"


def test_a_compound_of_unknown_share_stays_a_compound() -> None:
    assert tablets(magnesium=label("500", LabelMeaning.COMPOUND)) == "1,000\u00a0mg compound"


def test_a_tablet_with_more_than_magnesium_is_counted() -> None:
    mixed = Composition(magnesium=Decimal(100), potassium=Decimal(80))
    assert tablets(composition=mixed) == "2\u00a0tablets"
