"""What is half-filled in on the page of drinks, against a real diary."""

from PySide6.QtTest import QTest

from cramp_diary.ui.drinks.page import DrinksPage
from cramp_diary.ui.unfinished.lines import UnfinishedLines


def lines(page: DrinksPage) -> UnfinishedLines:
    (shown,) = page.findChildren(UnfinishedLines)
    return shown


def test_a_new_drink_waits_and_is_gone_on_with(page: DrinksPage) -> None:
    page.add.click()
    form = page.add_card.place.form()
    assert form is not None
    QTest.keyClicks(form.name.input, "Broth")
    QTest.keyClicks(form.serving.input, "a bowl")
    stood = form.snapshot()
    page._close_forms()
    (line,) = lines(page).lines
    assert line.words.text() == "Not finished: a new drink for your list."
    line.go_on.click()
    back = page.add_card.place.form()
    assert back is not None
    assert back.snapshot() == stood
    assert not lines(page).isVisible()


def test_a_change_of_a_drink_waits_while_another_is_looked_at(page: DrinksPage) -> None:
    first, second = page.session.services.products.favourites()[:2]
    page.choose(first.id)
    page._change()
    form = page.drink_card.place.form()
    assert form is not None
    name = form.parts()["name"]
    name.recall("Tap water")
    stood = form.snapshot()
    noted: list[str] = []
    page.session.editor.noted.connect(noted.append)
    page.choose(second.id)
    assert noted == [f"Not finished: a correction of a drink, {first.name}."]
    assert page.drink_card.place.form() is None
    (line,) = lines(page).lines
    assert line.words.text() == f"Not finished: a correction of a drink, {first.name}."
    line.go_on.click()
    back = page.drink_card.place.form()
    assert back is not None
    assert back.snapshot() == stood
    back.submit()
    assert page.session.services.products.favourites()[0].name == "Tap water"
    assert page.session.services.drafts.all() == ()
