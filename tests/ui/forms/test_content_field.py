"""A number from a label stands for mg, and stays exact as long as nobody alters it."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.forms.content_field import AlcoholField, ContentField
from cramp_diary.ui.look.look import Look
from tests.ui.medicines.hands import typed


@pytest.mark.parametrize(
    ("mg", "shown"),
    [("40.506329", "40.51"), ("0", "0"), ("0.000162", "0.000162"), ("333.333333", "333.3")],
)
def test_it_shows_what_is_worth_reading_and_keeps_the_rest(
    look: Look, qtbot: QtBot, mg: str, shown: str
) -> None:
    field = ContentField(look, "caffeine")
    qtbot.addWidget(field)
    field.set_value(Decimal(mg))

    assert field.text() == shown
    assert field.value() == Decimal(mg)
    typed(field.input, "41")
    assert field.value() == 41
    field.input.clear()
    assert field.value() is None
    assert field.is_readable()


def test_alcohol_is_percent_by_volume(look: Look, qtbot: QtBot) -> None:
    field = AlcoholField(look)
    qtbot.addWidget(field)
    field.set_value(Decimal(9468))
    assert field.text() == "12"
    assert field.conversion.text() == "12\u00a0% × 0.789 = 9.5\u00a0g alcohol in 100\u00a0ml"
    typed(field.input, "4,5")
    assert field.value() == Decimal("3550.5")
    typed(field.input, "strong")
    assert not field.is_readable()
    field.set_value(None)
    assert (field.text(), field.value(), field.conversion.isHidden()) == ("", None, True)


def test_what_stood_there_comes_back_exact(look: Look, qtbot: QtBot) -> None:
    field, again = ContentField(look, "caffeine"), ContentField(look, "caffeine")
    for one in (field, again):
        qtbot.addWidget(one)
    field.set_value(Decimal("40.506329"))
    again.recall(field.snapshot())
    assert again.value() == Decimal("40.506329")
    typed(field.input, "x")
    again.recall(field.snapshot())
    assert (again.text(), again.is_readable()) == ("x", False)
