"""Drinks, supplements and medicines: the person's own copies of what the catalogue knows."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.assets import resources
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Composition, ProductKind, Unit
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.journal import Journal
from cramp_diary.services.products import Products
from cramp_diary.storage.store import DiaryStore
from tests.strategies_time import wall

REMEDIES = frozenset({ProductKind.MEDICINE, ProductKind.SUPPLEMENT})


def test_a_new_diary_begins_with_the_one_press_drinks_in_their_order(products: Products) -> None:
    products.start_with_first_drinks()

    assert [product.key for product in products.favourites()] == [
        "water-glass",
        "water-large",
        "coffee-brewed",
        "tea-black",
        "wine-red",
    ]
    assert {product.kind for product in products.all()} == {ProductKind.DRINK}


@pytest.mark.parametrize("name", ["tonic-water", "Tonic water", " TONIC WATER "])
def test_a_drink_of_the_catalogue_becomes_the_persons_own_when_it_is_used(
    products: Products, name: str
) -> None:
    drink = products.drink(name)

    assert products.all() == (drink,)
    assert (drink.key, drink.quinine, drink.favourite) == ("tonic-water", True, None)
    assert drink.composition.sodium == 12
    assert products.drink(name) == drink
    assert len(products.all()) == 1


def test_a_drink_that_nobody_knows_is_made_with_unknown_contents(products: Products) -> None:
    drink = products.drink(" Aunt Mary's cordial ")

    assert (drink.name, drink.unit, drink.key) == ("Aunt Mary's cordial", Unit.ML, None)
    assert drink.composition == Composition()
    assert products.drink("aunt mary's cordial") == drink


@pytest.mark.parametrize("name", ["", "  "])
def test_a_drink_and_a_remedy_need_a_name(products: Products, name: str) -> None:
    products.drink("a drink without a key")
    products.remedy("a remedy without a key")
    with pytest.raises(InvalidEntryError):
        products.drink(name)
    with pytest.raises(InvalidEntryError):
        products.remedy(name)


def test_editing_a_drink_leaves_the_catalogue_alone(products: Products) -> None:
    coffee = products.drink("coffee-brewed")
    mine = replace(coffee, composition=replace(coffee.composition, caffeine=Decimal(60)))
    products.add(mine)

    assert products.drink("coffee-brewed").composition.caffeine == 60
    assert products.drink_draft("coffee-brewed").composition.caffeine != 60


@pytest.mark.parametrize("name", ["chlorthalidone", "Chlorthalidone", "Chlortalidone"])
def test_a_medicine_is_known_by_its_american_and_its_british_name(
    products: Products, name: str
) -> None:
    medicine = products.remedy(name)

    assert (medicine.key, medicine.kind) == ("chlorthalidone", ProductKind.MEDICINE)


def test_a_supplement_of_the_catalogue_is_a_supplement(products: Products) -> None:
    assert products.remedy("magnesium-oxide").kind is ProductKind.SUPPLEMENT


def test_a_supplement_is_counted_as_on_its_labels(products: Products) -> None:
    vitamin = products.remedy_draft("Vitamin D3")

    assert (vitamin.name, vitamin.kind, vitamin.unit) == (
        "Vitamin D3",
        ProductKind.SUPPLEMENT,
        Unit.MCG,
    )


def test_every_remedy_of_the_catalogue_can_be_taken(products: Products) -> None:
    catalogue = Catalogue(resources() / "catalogues")
    names = [entry.name for entry in catalogue.medicines]
    names += [entry.name for entry in catalogue.supplements]

    assert all(products.remedy_draft(name).key for name in names)


def test_a_remedy_that_nobody_knows_is_what_the_person_says(products: Products) -> None:
    assert products.remedy("Dr Brown's drops").kind is ProductKind.MEDICINE
    draft = products.remedy_draft("Cramp bark", ProductKind.SUPPLEMENT)
    assert (draft.kind, draft.name) == (ProductKind.SUPPLEMENT, "Cramp bark")


def test_a_drink_and_a_remedy_may_have_one_name(products: Products) -> None:
    drink = products.drink("Quinine")
    medicine = products.remedy("quinine")

    assert products.find("quinine", REMEDIES) == medicine
    assert products.find("quinine", frozenset({ProductKind.DRINK})) == drink


def test_products_are_listed_by_kind(products: Products) -> None:
    drink, medicine = products.drink("tea-black"), products.remedy("quinine")

    assert products.all(ProductKind.DRINK) == (drink,)
    assert products.all(ProductKind.MEDICINE) == (medicine,)
    assert products.all(ProductKind.SUPPLEMENT) == ()


def test_a_hidden_product_is_offered_no_more_and_what_was_written_with_it_stays(
    products: Products, journal: Journal, store: DiaryStore
) -> None:
    products.start_with_first_drinks()
    coffee = products.drink("coffee-brewed")
    cup = products.intake(coffee, journal.now())
    journal.save(cup)
    products.hide(coffee)

    assert coffee.id not in {product.id for product in (*products.all(), *products.favourites())}
    assert products.by_id()[coffee.id].hidden
    assert store.intakes() == (cup,)


def test_an_intake_is_of_the_usual_serving_on_the_night_that_follows(
    products: Products, journal: Journal
) -> None:
    water = products.drink("water-glass")
    cup = products.intake(water, Moment(wall("2026-11-23 09:00"), 3600))

    assert (cup.amount, cup.night) == (Decimal(250), date(2026, 11, 23))
    assert cup.written == journal.now()


def test_an_intake_of_another_amount_and_of_none_at_all(products: Products) -> None:
    water = products.drink("water-glass")
    at = Moment(wall("2026-11-24 03:10"), 3600)

    assert products.intake(water, at, Decimal(0)).amount == 0
    assert products.intake(water, at, Decimal(100)).amount == 100
    assert products.intake(water, at).night == date(2026, 11, 23)


def test_what_has_no_usual_serving_is_taken_in_an_unknown_amount(
    products: Products, journal: Journal
) -> None:
    cordial = products.drink("Aunt Mary's cordial")

    assert products.intake(cordial, journal.now()).amount is None
