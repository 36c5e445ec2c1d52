"""What stands beside a medicine: the same for everyone, with its sources."""

from dataclasses import replace
from datetime import date

import pytest

from cramp_diary.ui.medicines.facts import facts_about
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.shell.session import Session
from tests.ui.medicines.hands import atorvastatin, click


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("Salmeterol", "Garrison 2012"),
        ("Bisoprolol", "NICE Clinical Knowledge Summaries"),
        ("Beta blocker", "NICE Clinical Knowledge Summaries"),
        ("Omeprazole", "General knowledge"),
    ],
)
def test_a_flagged_medicine_has_the_sentence_and_its_source(
    opened_session: Session, name: str, source: str
) -> None:
    services = opened_session.services
    product = services.products.remedy_draft(name)
    facts = facts_about(product, (), services.catalogue)

    assert facts.fact.startswith("Leg cramps have been reported in people taking this medicine.")
    assert [one.startswith(source) for one in facts.sources] == [True]
    assert facts.quinine == ""


@pytest.mark.parametrize("name", ["Amlodipine", "Vitamin K2", "Magnesium citrate", "Sertraline"])
def test_most_have_nothing_beside_them(opened_session: Session, name: str) -> None:
    services = opened_session.services
    facts = facts_about(services.products.remedy_draft(name), (), services.catalogue)

    assert (facts.fact, facts.quinine, facts.sources) == ("", "", ())


def test_quinine_and_a_drink_with_it_name_each_other_only(opened_session: Session) -> None:
    products, catalogue = opened_session.services.products, opened_session.services.catalogue
    quinine, tonic = products.remedy_draft("Quinine"), products.drink_draft("Tonic water")
    water, statin = products.drink_draft("Glass of water"), products.remedy_draft("Simvastatin")
    other = replace(products.remedy_draft("Mixture"), quinine=True)
    listed = (quinine, tonic, water, statin, other)

    assert facts_about(quinine, listed, catalogue).linked == (tonic,)
    assert facts_about(tonic, listed, catalogue).linked == (quinine, other)
    assert facts_about(statin, listed, catalogue).linked == ()
    assert facts_about(water, listed, catalogue).quinine == ""
    assert facts_about(tonic, listed, catalogue).title == "About this drink"


@pytest.mark.parametrize("name", ["quinine", "Quinine or a derivative"])
def test_what_the_catalogue_knows_as_quinine_is_quinine(opened_session: Session, name: str) -> None:
    services = opened_session.services
    product = services.products.remedy_draft(name)
    renamed = replace(product, name="Cramp tablet")
    assert facts_about(renamed, (), services.catalogue).quinine


def test_a_name_of_ones_own_is_not_searched_for_quinine(opened_session: Session) -> None:
    services = opened_session.services
    product = services.products.remedy_draft("Cramp mixture without quinine")
    assert facts_about(product, (), services.catalogue).quinine == ""
    ticked = replace(product, quinine=True)
    assert facts_about(ticked, (), services.catalogue).quinine


def test_the_sources_are_opened_and_closed(page: MedicinesPage) -> None:
    atorvastatin(page)
    card = page.about_card
    assert not card.listed.isVisible()
    click(card.sources)
    assert card.listed.isVisible()
    assert card.listed.text().startswith("Garrison 2012 (PubMed 22157068)")
    assert card.sources.words() == "Hide the sources"
    click(card.sources)
    assert not card.listed.isVisible()


def test_another_medicine_begins_with_closed_sources(page: MedicinesPage) -> None:
    atorvastatin(page)
    click(page.about_card.sources)
    services = page.session.services
    product = services.products.remedy_draft("Bisoprolol")
    draft = services.courses.draft(product, date(2026, 1, 1))
    page.session.editor.do("", lambda: services.courses.start(draft, product))
    page.choose(product.id)
    assert page.about_card.isVisible()
    assert not page.about_card.listed.isVisible()
