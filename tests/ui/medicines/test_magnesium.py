"""What a number for magnesium means, and what follows from it."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from cramp_diary.assets import resources
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.problems import problems_of
from cramp_diary.domain.products import Composition, LabelMeaning, Product, ProductKind, Unit
from cramp_diary.exchange.catalogues import MagnesiumSalt, read_magnesium_salts
from cramp_diary.ui.medicines.magnesium import Told, asks_for, is_magnesium, labelled, salt_of

NOW = Moment.of(datetime(2026, 11, 23, 21, 10, tzinfo=UTC))
SALTS = read_magnesium_salts(resources() / "catalogues")
CITRATE = Product(
    id=EntryId("p"),
    written=NOW,
    kind=ProductKind.SUPPLEMENT,
    name="Magnesium citrate",
    unit=Unit.MG,
    key="magnesium-citrate",
)


def salt(key: str) -> MagnesiumSalt:
    return next(salt for salt in SALTS if salt.key == key)


@pytest.mark.parametrize(
    ("unit", "amount", "figure", "elemental"),
    [
        (Unit.MG, "500", None, "81"),
        (Unit.G, "0.5", None, "81"),
        (Unit.MCG, "500000", None, "81"),
        (Unit.TABLET, "2", "250", "81"),
        (Unit.SACHET, "1", "1852", "300.024"),
    ],
)
def test_a_compound_holds_its_share_of_magnesium(
    unit: Unit, amount: str, figure: str | None, elemental: str
) -> None:
    told = Told(LabelMeaning.COMPOUND, salt("citrate"), Decimal(figure) if figure else None)
    product = labelled(replace(CITRATE, unit=unit), told)

    assert product.contents_of(Decimal(amount)).magnesium == Decimal(elemental)
    assert product.magnesium is not None
    assert product.magnesium.salt == "citrate"
    assert problems_of(product, NOW) == ()


def test_a_label_that_states_magnesium_is_taken_at_its_word() -> None:
    product = labelled(CITRATE, Told(LabelMeaning.ELEMENTAL, salt("citrate")))

    assert product.contents_of(Decimal(300)).magnesium == 300


def test_millimoles_are_magnesium_whatever_was_answered() -> None:
    product = labelled(replace(CITRATE, unit=Unit.MMOL), Told(None))

    assert product.contents_of(Decimal(10)).magnesium == 243
    assert product.magnesium is None


@pytest.mark.parametrize(
    ("unit", "told"),
    [
        (Unit.MG, Told(None, salt("citrate"))),
        (Unit.TABLET, Told(LabelMeaning.ELEMENTAL)),
    ],
)
def test_what_is_not_known_stays_unknown(unit: Unit, told: Told) -> None:
    product = replace(CITRATE, unit=unit)

    assert labelled(product, told) == product


def test_a_compound_of_an_unknown_salt_keeps_its_number_only() -> None:
    product = labelled(CITRATE, Told(LabelMeaning.COMPOUND))

    assert product.magnesium is not None
    assert product.magnesium.elemental is None
    assert product.composition.magnesium is None


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("magnesium-oxide", "oxide"),
        ("magnesium-citrate", "citrate"),
        ("magnesium-gluconate", "gluconate-dihydrate"),
        ("magnesium-chloride", None),
        ("magnesium", None),
        (None, None),
    ],
)
def test_a_key_names_its_salt_unless_several_are_possible(
    key: str | None, found: str | None
) -> None:
    named = salt_of(replace(CITRATE, key=key), SALTS)

    assert (named.key if named else None) == found


def test_magnesium_is_known_by_name_or_key() -> None:
    assert is_magnesium(replace(CITRATE, name="Sleep well MAGNESIUM plus", key=None))
    assert is_magnesium(replace(CITRATE, name="Mg"))
    assert not is_magnesium(replace(CITRATE, name="Calcium", key="calcium"))


def test_it_is_asked_once() -> None:
    told = labelled(CITRATE, Told(LabelMeaning.ELEMENTAL))
    by_hand = replace(CITRATE, composition=Composition(magnesium=Decimal(1)))

    assert asks_for(CITRATE, Unit.TABLET, is_new=True)
    assert asks_for(CITRATE, Unit.MG, is_new=False)
    assert not asks_for(CITRATE, Unit.TABLET, is_new=False), "its own unit is another"
    assert not asks_for(told, Unit.MG, is_new=False)
    assert not asks_for(by_hand, Unit.MG, is_new=False)
