"""From a typed name to a product."""

from itertools import pairwise

import pytest

from cramp_diary.domain.products import ProductKind, Unit
from cramp_diary.services.spelling import matches
from cramp_diary.ui.forms.naming import findables, names_offered, product_named
from cramp_diary.ui.shell.session import Session


def test_every_name_that_is_offered_is_known(opened_session: Session) -> None:
    services = opened_session.services
    names = names_offered(services.catalogue, services.products.all())

    assert all(product_named(services, name).known for name in names)
    assert all(product_named(services, name).product.name == name for name in names)


def test_names_are_offered_once_and_in_order(opened_session: Session) -> None:
    services = opened_session.services
    services.products.remedy("Cramp bark")
    names = names_offered(services.catalogue, services.products.all())
    sounds = [name.casefold() for name in names]

    assert all(one < other for one, other in pairwise(sounds))
    assert {"Cramp bark", "Albuterol", "Salbutamol", "Magnesium citrate", "Vitamin K2"} <= set(
        names
    )
    assert not [name for name in names if "(class)" in name]
    assert not {"Beta blocker", "Laxative", "Antidepressant"} & set(names)
    assert "Tap water" not in names


@pytest.mark.parametrize(("typed", "name"), [("salbutamol ", "Salbutamol"), ("ALBUTEROL", None)])
def test_a_name_stays_us_or_uk_as_it_was_typed(
    opened_session: Session, typed: str, name: str | None
) -> None:
    found = product_named(opened_session.services, typed)

    assert found.product.name == (name or "Albuterol")
    assert found.product.key == "albuterol"
    assert found.new


def test_the_diarys_own_is_found_by_its_other_name(opened_session: Session) -> None:
    services = opened_session.services
    own = product_named(services, "Chlortalidone").product
    services.products.add(own)
    found = product_named(services, "Chlorthalidone")

    assert found.product == own
    assert not found.new


def test_a_hidden_one_comes_back(opened_session: Session) -> None:
    products = opened_session.services.products
    quinine = products.remedy("Quinine")
    products.hide(quinine)
    found = product_named(opened_session.services, "quinine")

    assert found.hidden
    assert found.product == quinine


def test_a_name_that_nobody_knows_is_of_the_kind_that_is_said(opened_session: Session) -> None:
    found = product_named(opened_session.services, "Cramp bark", ProductKind.SUPPLEMENT)

    assert (found.known, found.new) == (False, True)
    assert (found.product.kind, found.product.unit) == (ProductKind.SUPPLEMENT, Unit.UNIT)


def test_a_drink_of_the_same_name_is_another_thing(opened_session: Session) -> None:
    opened_session.services.products.drink("Quinine")

    assert product_named(opened_session.services, "Quinine").new


@pytest.mark.parametrize(
    ("typed", "name", "key"),
    [
        ("frusemide", "Frusemide", "furosemide"),
        ("LASIX", "Lasix", "furosemide"),
        ("paracetamol", "Paracetamol", "acetaminophen"),
        ("beta blocker", "Beta blocker", "beta-blocker"),
        ("vitamin d3", "Vitamin D3", "vitamin-d3"),
    ],
)
def test_a_person_keeps_the_name_that_they_know(
    opened_session: Session, typed: str, name: str, key: str
) -> None:
    found = product_named(opened_session.services, typed)

    assert (found.product.name, found.product.key) == (name, key)


def test_members_of_a_class_are_found_under_its_name(opened_session: Session) -> None:
    offered = findables(opened_session.services.catalogue, ())

    assert {"Bisoprolol", "Metoprolol"} <= set(matches("beta block", offered))
    assert matches("salmetrol", offered) == ("Salmeterol",)
    assert matches("vit d", offered)[0] == "Vitamin D3"
