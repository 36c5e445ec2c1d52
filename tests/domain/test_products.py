"""What is in a product: unknown stays unknown, and a label keeps what it says."""

from decimal import Decimal

import pytest

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
from tests.strategies_time import wall

COFFEE = Product(
    id=EntryId("p"),
    written=Moment(wall("2026-11-24 07:00"), 0),
    kind=ProductKind.DRINK,
    name="Coffee",
    unit=Unit.ML,
    per=Decimal(100),
    composition=Composition(caffeine=Decimal("40.5"), potassium=Decimal(49), alcohol=Decimal(0)),
)


def test_a_label_that_counts_magnesium_is_the_magnesium() -> None:
    label = MagnesiumLabel(mg=Decimal(150), meaning=LabelMeaning.ELEMENTAL, percent=Decimal(16))

    assert label.elemental == 150


@pytest.mark.parametrize(
    ("percent", "elemental"),
    # The table of clinical salts: magnesium in 500 mg of oxide, citrate and gluconate.
    [("60.3", "301.5"), ("16.2", "81.0"), ("5.4", "27.0"), ("0", "0.0"), ("100", "500.0")],
)
def test_a_label_that_counts_the_compound_holds_its_share(percent: str, elemental: str) -> None:
    label = MagnesiumLabel(
        mg=Decimal(500), meaning=LabelMeaning.COMPOUND, salt="x", percent=Decimal(percent)
    )

    assert label.elemental == Decimal(elemental)


def test_the_share_of_a_milligram_is_not_rounded_away() -> None:
    label = MagnesiumLabel(mg=Decimal(1), meaning=LabelMeaning.COMPOUND, percent=Decimal("16.2"))

    assert label.elemental == Decimal("0.162")


def test_a_compound_whose_share_is_unknown_holds_an_unknown_amount() -> None:
    label = MagnesiumLabel(mg=Decimal(500), meaning=LabelMeaning.COMPOUND, salt="citrate")

    assert label.elemental is None


def test_a_cup_holds_its_share_of_a_hundred_millilitres() -> None:
    contents = COFFEE.contents_of(Decimal(250))

    assert contents.caffeine == Decimal("101.25")
    assert contents.potassium == Decimal("122.5")


def test_none_of_something_stays_none_and_unknown_stays_unknown() -> None:
    contents = COFFEE.contents_of(Decimal(250))

    assert contents.alcohol == 0
    assert contents.magnesium is None


def test_an_unknown_amount_holds_unknown_contents() -> None:
    assert COFFEE.contents_of(None) == Composition()


def test_the_nutrients_are_listed_with_their_amounts() -> None:
    assert dict(COFFEE.composition.items()).keys() == set(Composition.names())
    assert dict(COFFEE.composition.items())["caffeine"] == Decimal("40.5")
