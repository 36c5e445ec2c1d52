from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.assets import resources
from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.legs_drawing import MUSCLES, SIZE, Place, read_legs
from cramp_diary.ui.widgets.legs_picture import LegsPicture
from cramp_diary.ui.widgets.legs_region import LegsRegion

DRAWING = read_legs(resources() / "pictures" / "legs.svg")
SIDES = (Side.LEFT, Side.RIGHT)


class Page(QWidget):
    """Keeps the keys that the picture leaves to it."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.resize(600, 600)
    page.show()
    return page


@pytest.fixture
def legs(look: Look, page: Page) -> LegsPicture:
    widget = LegsPicture(look)
    widget.setParent(page)
    widget.resize(widget.sizeHint())
    widget.show()
    return widget


def region(legs: LegsPicture, place: Place) -> LegsRegion:
    return next(one for one in legs.findChildren(LegsRegion) if one.place == place)


def middle(legs: LegsPicture, place: Place) -> QPoint:
    return region(legs, place).geometry().center()


def press(legs: LegsPicture, *keys: Qt.Key) -> Place | None:
    """Press keys where the keyboard is; return what is chosen in the end."""
    for key in keys:
        held = next((r for r in legs.findChildren(LegsRegion) if r.hasFocus()), None)
        QTest.keyClick(held or region(legs, (Muscle.CALF, Side.LEFT)), key)
    return legs.value()


def test_there_are_fourteen_places_each_on_its_own_side() -> None:
    assert set(DRAWING.places) == set(product(MUSCLES, SIDES))
    middle_of_front, middle_of_back = SIZE.width() / 4, SIZE.width() * 3 / 4
    for (muscle, side), path in DRAWING.places.items():
        x = path.boundingRect().center().x()
        from_behind = x > SIZE.width() / 2
        left_of_view = x < (middle_of_back if from_behind else middle_of_front)

        assert from_behind == (muscle in {Muscle.CALF, Muscle.SOLE, Muscle.BACK_THIGH})
        assert left_of_view == ((side is Side.LEFT) == from_behind)


def test_places_do_not_cover_one_another() -> None:
    for place, path in DRAWING.places.items():
        inside = path.boundingRect().center()

        assert DRAWING.place_at(inside, 0) == place


@pytest.mark.parametrize(
    ("point", "within", "place"),
    [
        (QPointF(48, 480), 20, (Muscle.TOES, Side.RIGHT)),
        (QPointF(48, 480), 2, None),
        (QPointF(110, 120), 30, (Muscle.FRONT_THIGH, Side.RIGHT)),
        (QPointF(271, 212), 14, (Muscle.CALF, Side.LEFT)),
    ],
)
def test_a_press_beside_a_place_means_the_nearest_within_reach(
    point: QPointF, within: float, place: Place | None
) -> None:
    assert DRAWING.place_at(point, within) == place


@pytest.mark.parametrize("place", list(product(MUSCLES, SIDES)), ids=str)
def test_a_press_on_a_place_chooses_it(legs: LegsPicture, place: Place, qtbot: QtBot) -> None:
    with qtbot.waitSignal(legs.chosen) as blocker:
        QTest.mouseClick(legs, Qt.MouseButton.LeftButton, pos=middle(legs, place))

    assert blocker.args == [place]
    assert legs.value() == place
    assert [one.place for one in legs.findChildren(LegsRegion) if one.isChecked()] == [place]


def test_a_second_press_takes_the_choice_back(legs: LegsPicture, qtbot: QtBot) -> None:
    calf = (Muscle.CALF, Side.LEFT)
    legs.set_value(calf)

    with qtbot.waitSignal(legs.chosen) as blocker:
        QTest.mouseClick(legs, Qt.MouseButton.LeftButton, pos=middle(legs, calf))

    assert blocker.args == [None]
    assert legs.value() is None


def test_a_press_far_from_any_leg_chooses_nothing(legs: LegsPicture, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(legs.chosen):
        QTest.mouseClick(legs, Qt.MouseButton.LeftButton, pos=QPoint(2, legs.height() - 2))


def test_arrows_walk_over_the_places_in_the_order_in_which_cramps_are_common(
    legs: LegsPicture,
) -> None:
    legs.set_value((Muscle.CALF, Side.LEFT))
    walked = [press(legs, Qt.Key.Key_Down) for _ in MUSCLES]

    assert walked == [(muscle, Side.LEFT) for muscle in (*MUSCLES[1:], MUSCLES[0])]
    assert press(legs, Qt.Key.Key_Up) == (Muscle.FRONT_THIGH, Side.LEFT)


def test_arrows_across_and_b_change_the_leg(legs: LegsPicture) -> None:
    legs.set_value((Muscle.CALF, Side.LEFT))

    assert press(legs, Qt.Key.Key_Right) == (Muscle.CALF, Side.RIGHT)
    assert press(legs, Qt.Key.Key_B) == (Muscle.CALF, Side.BOTH)
    assert press(legs, Qt.Key.Key_Down) == (Muscle.SOLE, Side.BOTH)
    assert press(legs, Qt.Key.Key_B) == (Muscle.SOLE, Side.RIGHT)
    assert press(legs, Qt.Key.Key_Left) == (Muscle.SOLE, Side.LEFT)


def test_a_number_chooses_a_place_and_is_drawn_while_the_keyboard_is_there(
    legs: LegsPicture, page: Page
) -> None:
    legs.set_value((Muscle.CALF, Side.RIGHT))
    page.setFocus()
    plain = legs.grab().toImage()
    legs.take_keyboard()
    assert legs.grab().toImage() != plain
    assert press(legs, Qt.Key.Key_4) == (Muscle.SHIN, Side.RIGHT)
    assert press(legs, Qt.Key.Key_7) == (Muscle.FRONT_THIGH, Side.RIGHT)


def test_both_legs_are_both_filled(legs: LegsPicture) -> None:
    legs.set_value((Muscle.TOES, Side.BOTH))

    chosen = {one.place for one in legs.findChildren(LegsRegion) if one.isChecked()}
    assert chosen == {(Muscle.TOES, Side.LEFT), (Muscle.TOES, Side.RIGHT)}


def test_a_place_that_is_not_drawn_is_kept_but_not_shown(legs: LegsPicture) -> None:
    other = (Muscle.OTHER, Side.LEFT)
    legs.set_value(other)

    assert legs.value() == other
    assert not any(one.isChecked() for one in legs.findChildren(LegsRegion))


def test_the_page_gets_the_keys_that_save_and_leave(legs: LegsPicture, page: Page) -> None:
    press(legs, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_9)

    assert page.keys == [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_9]
    assert legs.value() is None


def test_a_screen_reader_finds_fourteen_named_places_and_can_press_them(
    legs: LegsPicture, qtbot: QtBot
) -> None:
    picture = QAccessible.queryAccessibleInterface(legs)
    names = [
        picture.child(number).text(QAccessible.Text.Name) for number in range(picture.childCount())
    ]

    assert picture.text(QAccessible.Text.Name) == "Picture of the legs"
    assert len(set(names)) == 14
    assert {"left calf", "right toes"} <= set(names)

    with qtbot.waitSignal(legs.chosen) as blocker:
        region(legs, (Muscle.SHIN, Side.RIGHT)).click()
    assert blocker.args == [(Muscle.SHIN, Side.RIGHT)]


def test_the_picture_is_one_stop_of_the_tab_key_at_what_is_chosen(legs: LegsPicture) -> None:
    legs.set_value((Muscle.SHIN, Side.RIGHT))

    tab = Qt.FocusPolicy.TabFocus
    stops = [one.place for one in legs.findChildren(LegsRegion) if one.focusPolicy() & tab]
    assert stops == [(Muscle.SHIN, Side.RIGHT)]


def test_the_keyboard_is_shown_by_an_outline_and_the_mouse_leaves_none(
    legs: LegsPicture, look: Look
) -> None:
    calf = region(legs, (Muscle.CALF, Side.LEFT))
    focus = look.color("focus")

    def outlined() -> bool:
        image = legs.grab().toImage()
        places = product(range(image.width()), range(image.height()))
        return any(image.pixelColor(*place) == focus for place in places)

    calf.clearFocus()
    calf.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not outlined()
    calf.clearFocus()
    calf.setFocus(Qt.FocusReason.TabFocusReason)
    assert outlined()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_words_never_take_the_room_of_the_legs(legs: LegsPicture, look: Look, scale: float) -> None:
    look.set_scale(scale)
    legs.resize(legs.minimumSizeHint())

    thigh, toes = (
        region(legs, (muscle, Side.LEFT)).geometry() for muscle in (Muscle.FRONT_THIGH, Muscle.TOES)
    )
    assert thigh.top() > look.scaled(20)
    assert toes.bottom() < legs.height() - look.scaled(20) + 4
    assert toes.bottom() - thigh.top() > 270
