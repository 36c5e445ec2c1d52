"""Which drinks stand on Tonight, in which order, and what is in each."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cramp_diary.domain.products import Composition, Product, ProductKind
from cramp_diary.ui.drinks.drink_form import DrinkForm
from cramp_diary.ui.drinks.drink_row import DrinkRow
from cramp_diary.ui.drinks.page import DrinksPage
from cramp_diary.ui.drinks.places import Act
from cramp_diary.ui.forms.content_field import AlcoholField
from tests.ui.medicines.hands import click, enter, typed

FIRST = ["Glass of water", "Large water", "Cup of coffee", "Cup of tea", "Glass of wine, red"]


def on_tonight(page: DrinksPage) -> list[str]:
    favourites = page.session.services.products.favourites()
    shown = [row.product.name for row in page.favourites.rows]
    assert shown == [drink.name for drink in favourites]
    return shown


def row(page: DrinksPage, name: str) -> DrinkRow:
    rows = (row for card in page.lists for row in card.rows)
    return next(row for row in rows if row.product.name == name)


def changing(page: DrinksPage, name: str) -> DrinkForm:
    click(row(page, name).face)
    click(page.drink_card.change)
    QApplication.processEvents()
    form = page.drink_card.place.form()
    assert isinstance(form, DrinkForm)
    return form


def adding(page: DrinksPage, name: str) -> DrinkForm:
    click(page.add)
    form = page.add_card.place.form()
    assert form is not None
    typed(form.name.input, name)
    return form


def drink(page: DrinksPage, name: str) -> Product:
    found = page.session.services.products.find(name, frozenset({ProductKind.DRINK}))
    assert found is not None
    return found


def test_drinks_stand_as_they_do_on_tonight(page: DrinksPage) -> None:
    assert on_tonight(page) == FIRST
    assert not page.others.isVisible()
    assert not page.hidden.isVisible()
    assert page.drink_card.title_label.text() == "Glass of water"


def test_a_drink_is_moved_up_and_down(page: DrinksPage, told: list[str]) -> None:
    click(row(page, "Cup of tea").buttons[Act.UP])
    assert on_tonight(page) == [*FIRST[:2], "Cup of tea", "Cup of coffee", FIRST[4]]
    assert told[-1] == "Moved: Cup of tea"
    click(row(page, "Cup of tea").buttons[Act.DOWN])
    assert on_tonight(page) == FIRST
    page.session.editor.undo()
    page.session.editor.undo()
    assert on_tonight(page) == FIRST
    page.session.editor.redo()
    assert on_tonight(page)[2] == "Cup of tea"


def test_the_keyboard_stays_with_the_drink_that_moves(page: DrinksPage) -> None:
    for place in (3, 2, 1):
        up = row(page, "Cup of tea").buttons[Act.UP]
        up.setFocus()
        QTest.keyClick(up, Qt.Key.Key_Space)
        assert on_tonight(page).index("Cup of tea") == place - 1
        buttons = row(page, "Cup of tea").buttons
        stop = buttons[Act.UP] if place > 1 else buttons[Act.DOWN]
        assert stop.hasFocus()
    assert not row(page, "Cup of tea").buttons[Act.UP].isEnabled()
    assert not row(page, "Glass of wine, red").buttons[Act.DOWN].isEnabled()


def test_a_drink_leaves_tonight_and_comes_back_at_its_end(
    page: DrinksPage, told: list[str]
) -> None:
    click(row(page, "Large water").buttons[Act.OFF])
    assert told[-1] == "No longer on Tonight: Large water"
    assert "Large water" not in on_tonight(page)
    assert [row.product.name for row in page.others.rows] == ["Large water"]
    click(row(page, "Large water").buttons[Act.ON])
    assert told[-1] == "On Tonight now: Large water"
    assert on_tonight(page)[-1] == "Large water"


def test_a_drink_that_is_moved_while_its_form_is_open_stays_moved(page: DrinksPage) -> None:
    form = changing(page, "Cup of tea")
    click(row(page, "Cup of tea").buttons[Act.UP])
    typed(form.serving.input, "300")
    click(form.save)
    assert drink(page, "Cup of tea").serving == Decimal(300)
    assert on_tonight(page) == [*FIRST[:2], "Cup of tea", "Cup of coffee", FIRST[4]]


def test_a_hidden_drink_can_be_offered_again(page: DrinksPage, told: list[str]) -> None:
    click(row(page, "Cup of tea").face)
    click(page.drink_card.hide_button)
    assert told[-1] == "Not offered any more: Cup of tea"
    assert "Cup of tea" not in on_tonight(page)
    assert not page.drink_card.hide_button.isVisible()
    click(row(page, "Cup of tea").buttons[Act.SHOW])
    assert told[-1] == "Offered again: Cup of tea"
    assert [row.product.name for row in page.others.rows] == ["Cup of tea"]


def test_without_any_it_says_that_none_stands_there(page: DrinksPage) -> None:
    for name in FIRST:
        click(row(page, name).buttons[Act.OFF])
    assert page.favourites.nothing.isVisible()
    assert page.favourites.nothing.text() == "None stands on Tonight yet."


def test_what_is_in_a_drink_stands_by_100_ml_and_by_its_amount(page: DrinksPage) -> None:
    click(row(page, "Glass of wine, red").face)
    rows = {line[0]: line[1:] for line in page.drink_card.rows}

    assert rows["Nutrient"] == ("in 100\u00a0ml", "in 150\u00a0ml")
    assert rows["Potassium"] == ("127\u00a0mg", "191\u00a0mg")
    assert rows["Caffeine"] == ("0\u00a0mg", "0\u00a0mg")
    assert rows["Calcium"] == ("not known", "not known")
    assert rows["Alcohol"] == ("9.3\u00a0g", "14\u00a0g")
    assert not page.drink_card.quinine.isVisible()


def test_tonic_water_is_marked(page: DrinksPage) -> None:
    form = adding(page, "Tonic water")
    assert form.quinine.isChecked()
    click(form.save)
    assert page.drink_card.quinine.isVisible()
    assert "contains quinine" in row(page, "Tonic water").face.accessibleDescription()


def test_a_drink_of_the_list_is_added_with_its_contents(page: DrinksPage, told: list[str]) -> None:
    form = adding(page, "espresso")
    assert (form.serving.amount(), form.picture.value()) == (Decimal(30), "cup")
    assert form.contents.value().caffeine == 210
    click(form.save)

    assert told[-1] == "Added: Espresso"
    assert on_tonight(page)[-1] == "Espresso"
    assert drink(page, "Espresso").key == "espresso"
    page.session.editor.undo()
    assert on_tonight(page) == FIRST


def test_a_name_is_offered_as_it_is_misspelt(page: DrinksPage) -> None:
    click(page.add)
    form = page.add_card.place.form()
    assert form is not None
    QTest.keyClicks(form.name.input, "orang juce")
    model = form.suggestions.completionModel()
    assert model.index(0, 0).data() == "Orange juice"


def test_an_own_drink_keeps_what_is_not_known_unknown(page: DrinksPage) -> None:
    form = adding(page, "Aunt Mary's cordial")
    typed(form.serving.input, "200")
    typed(form.contents.fields["sodium"].input, "0")
    typed(form.contents.fields["magnesium"].input, "11,5")
    typed(form.contents.fields["alcohol"].input, "5")
    alcohol = form.contents.fields["alcohol"]
    assert isinstance(alcohol, AlcoholField)
    assert alcohol.conversion.text() == ("5\u00a0% × 0.789 = 3.9\u00a0g alcohol in 100\u00a0ml")
    click(form.favourite)
    click(form.save)

    own = drink(page, "Aunt Mary's cordial")
    assert own.composition == Composition(
        sodium=Decimal(0), magnesium=Decimal("11.5"), alcohol=Decimal(3945)
    )
    assert (own.serving, own.per, own.favourite) == (Decimal(200), Decimal(100), None)
    assert page.drink_card.title_label.text() == "Aunt Mary's cordial"


def test_what_was_filled_in_goes_when_another_name_is_meant(page: DrinksPage) -> None:
    form = adding(page, "Espresso")
    typed(form.name.input, "Espresso of my own")
    assert form.contents.value() == Composition()
    assert form.serving.amount() is None


def test_another_amount_leaves_the_contents_exact(page: DrinksPage, told: list[str]) -> None:
    before = drink(page, "Cup of coffee")
    form = changing(page, "Cup of coffee")
    typed(form.serving.input, "180")
    enter(form.serving.input)

    after = drink(page, "Cup of coffee")
    assert after.serving == 180
    assert after.composition == before.composition
    assert told[-1] == "Changed: Cup of coffee"
    assert page.drink_card.place.form() is None
    page.session.editor.undo()
    assert drink(page, "Cup of coffee") == before


def test_what_cannot_be_read_or_kept_is_said_beside_its_field(page: DrinksPage) -> None:
    form = changing(page, "Cup of coffee")
    typed(form.contents.fields["sodium"].input, "much")
    click(form.save)
    assert form.contents.fields["sodium"].problem() == (
        "This is not a number yet. Type it in digits."
    )
    typed(form.contents.fields["sodium"].input, "2")
    typed(form.name.input, "cup of tea")
    click(form.save)
    assert form.name.problem() == "This name is in use already. Choose another name."
    assert drink(page, "Cup of coffee").composition.sodium == 2


def test_a_nameless_drink_is_not_kept(page: DrinksPage) -> None:
    click(page.add)
    form = page.add_card.place.form()
    assert form is not None
    click(form.save)
    assert form.name.problem()
    assert on_tonight(page) == FIRST


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [740, 1056])
def test_nothing_is_wider_than_the_page(page: DrinksPage, scale: float, width: int) -> None:
    page.look.set_scale(scale)
    page.resize(width, 700)
    changing(page, "Glass of wine, red")
    QApplication.processEvents()
    for card in (page.favourites, page.drink_card):
        assert card.mapTo(page, QPoint(card.width(), 0)).x() <= width


def test_the_way_back_leads_to_the_medicines(page: DrinksPage) -> None:
    wanted: list[str] = []
    page.session.page_wanted.connect(wanted.append)
    click(page.back)
    assert wanted == ["medicines"]
