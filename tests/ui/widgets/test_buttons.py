"""Buttons can be pressed by hand and by key, and say what they do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import NIGHT
from cramp_diary.ui.widgets.buttons import (
    BigButton,
    Button,
    DrinkButton,
    IconButton,
    LinkButton,
)
from cramp_diary.ui.widgets.chips import Chip
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.ui.widgets.tick_row import TickRow

Make = Callable[[Look], Pressable]
KINDS: dict[str, Make] = {
    "button": lambda look: Button(look, "Leave it as it is"),
    "main": lambda look: Button(look, "Save as PDF", "save", main=True),
    "key": lambda look: Button(look, "Undo", "undo", key="Ctrl Z"),
    "icon": lambda look: IconButton(look, "chevron-left", "Earlier month"),
    "link": lambda look: LinkButton(look, "Show as table"),
    "big": lambda look: BigButton(look, "Cramp now"),
    "drink": lambda look: DrinkButton(look, "Glass of water", "250 ml", "glass"),
    "chip": lambda look: Chip(look, "Woke me"),
    "tick": lambda look: TickRow(look, "Amlodipine", "taken 08:05", detail="5 mg"),
}
NAMES = {
    "icon": "Earlier month",
    "main": "Save as PDF",
    "tick": "Amlodipine 5 mg",
    "big": "Cramp now",
}


@pytest.fixture(params=KINDS, ids=list(KINDS))
def kind(request: pytest.FixtureRequest) -> str:
    """Return the name of each kind of button in turn."""
    return str(request.param)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press(look: Look, qtbot: QtBot, kind: str, key: Qt.Key) -> None:
    button = KINDS[kind](look)
    qtbot.addWidget(button)
    button.show()
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append(kind))
    QTest.keyClick(button, key)
    assert pressed == [kind]


def test_a_hand_presses(look: Look, qtbot: QtBot, kind: str) -> None:
    button = KINDS[kind](look)
    qtbot.addWidget(button)
    button.show()
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append(kind))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setEnabled(False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [kind]


def test_a_screen_reader_hears_a_name(look: Look, qtbot: QtBot, kind: str) -> None:
    button = KINDS[kind](look)
    qtbot.addWidget(button)
    interface = QAccessible.queryAccessibleInterface(button)
    name = interface.text(QAccessible.Text.Name)
    assert name == NAMES.get(kind, button.words())
    assert button.focusPolicy() == Qt.FocusPolicy.StrongFocus


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_targets_are_large_enough(look: Look, qtbot: QtBot, kind: str, scale: float) -> None:
    look.set_scale(scale)
    button = KINDS[kind](look)
    qtbot.addWidget(button)
    least = 28 if kind == "link" else 40
    assert button.sizeHint().height() >= least
    assert button.minimumSizeHint().height() >= least
    assert button.sizeHint().width() >= least


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_words_wrap_where_there_is_no_room(
    look: Look, qtbot: QtBot, kind: str, scale: float
) -> None:
    look.set_scale(scale)
    holder = QWidget()
    column = QVBoxLayout(holder)
    button = KINDS[kind](look)
    column.addWidget(button)
    qtbot.addWidget(holder)
    holder.resize(holder.minimumSizeHint().width(), 600)
    holder.show()
    qtbot.waitUntil(lambda: button.height() == button.heightForWidth(button.width()))
    assert button.width() >= button.minimumSizeHint().width()


def test_a_long_button_grows_downwards(look: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    column = QVBoxLayout(holder)
    button = Button(look, "Take the diary of last year along to the next one")
    column.addWidget(button)
    column.addStretch(1)
    qtbot.addWidget(holder)
    holder.resize(200, 400)
    holder.show()
    qtbot.waitUntil(lambda: button.height() >= 2 * look.line_height(button.step) + 16)
    holder.resize(600, 400)
    qtbot.waitUntil(lambda: button.height() == 40)


def test_states_differ(look: Look, qtbot: QtBot) -> None:
    for button in (Button(look, "Rest"), Button(look, "Rest", main=True)):
        qtbot.addWidget(button)
        faces = [button.face()]
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        faces.append(button.face())
        button.setDown(True)
        faces.append(button.face())
        button.setEnabled(False)
        faces.append(button.face())
        assert len(set(faces)) == 4


def test_the_big_button_says_what_it_will_save(look: Look, qtbot: QtBot) -> None:
    button = BigButton(look, "Cramp now")
    qtbot.addWidget(button)
    button.set_second_line("Saves 22:10, left calf, at once.")
    assert button.sizeHint().height() == 132
    interface = QAccessible.queryAccessibleInterface(button)
    assert "22:10" in interface.text(QAccessible.Text.Description)


def test_by_night_the_lit_area_stays_small(look: Look, qtbot: QtBot) -> None:
    look.set_palette(NIGHT)
    button = BigButton(look, "Another cramp now")
    qtbot.addWidget(button)
    button.set_outline(True)
    assert button.sizeHint().height() == 72
    button.resize(button.sizeHint())
    image = button.grab().toImage()
    accent = sum(
        image.pixelColor(x, y).name().upper() == NIGHT.accent
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    )
    assert accent < 0.1 * image.width() * image.height() / 4


def test_drinks_with_and_without_an_amount_are_equally_high(look: Look, qtbot: QtBot) -> None:
    for scale in (1.0, 1.5, 2.0):
        look.set_scale(scale)
        water = DrinkButton(look, "Glass of water", "250 ml", "glass")
        other = DrinkButton(look, "Something else", "", "more")
        qtbot.addWidget(water)
        qtbot.addWidget(other)
        assert water.sizeHint().height() == other.sizeHint().height() >= 60


def test_a_key_beside_the_words_has_its_own_room(look: Look, qtbot: QtBot) -> None:
    plain, keyed = Button(look, "Undo", "undo"), Button(look, "Undo", "undo", key="Ctrl Z")
    for button in (plain, keyed):
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
    assert keyed.content_rect().width() == plain.content_rect().width()
    assert QRect(keyed.rect()).width() > plain.width()


def test_words_can_change(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Night palette", "moon")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.set_words("Day")
    assert button.accessibleName() == "Day"
    assert button.sizeHint().width() < before
