"""Chips, number keys, segments and ticks: what a person chose is what is told."""

from functools import partial

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.tick_row import TickRow

DURATIONS = (("Under 1 min", 30), ("1 to 5 min", 180), ("Over 10 min", 900))
YES_NO = (("Yes", True), ("No", False))


def told_by(signal: SignalInstance) -> list[object]:
    """Return a list that fills with what a signal carries."""
    told: list[object] = []
    signal.connect(told.append)
    return told


def press(group: ArrowGroup, index: int) -> None:
    """Press a member with the mouse."""
    QTest.mouseClick(group.members()[index], Qt.MouseButton.LeftButton)


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 700) -> QWidget:
    """Return a window with the widgets below each other, on the screen and active."""
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, 500)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_one_chip_is_chosen_and_taken_back(look: Look, qtbot: QtBot) -> None:
    chips = ChoiceChips(look, DURATIONS, name="How long?")
    _window = shown(qtbot, chips)
    told = told_by(chips.chosen)
    press(chips, 0)
    press(chips, 1)
    assert chips.value() == 180
    press(chips, 1)
    assert told == [30, 180, None]
    assert chips.value() is None
    assert chips.accessibleName() == "How long?"


def test_several_chips_are_told_in_the_order_of_the_options(look: Look, qtbot: QtBot) -> None:
    chips = ChoiceChips(look, DURATIONS, exclusive=False)
    _window = shown(qtbot, chips)
    told = told_by(chips.chosen)
    press(chips, 2)
    press(chips, 0)
    press(chips, 2)
    assert told == [(900,), (30, 900), (30,)]


@pytest.mark.parametrize("kind", ["chips", "keys", "segments"])
def test_a_value_that_is_set_is_shown_and_not_told(look: Look, qtbot: QtBot, kind: str) -> None:
    made: dict[str, ChoiceChips | NumberKeys | Segmented] = {
        "chips": ChoiceChips(look, [(str(n), n) for n in range(11)]),
        "keys": NumberKeys(look),
        "segments": Segmented(look, [(str(n), n) for n in range(11)]),
    }
    group = made[kind]
    for other in made.values():
        qtbot.addWidget(other)
    told = told_by(group.chosen)
    group.set_value(7)
    assert group.value() == 7
    assert [member.isChecked() for member in group.members()].index(True) == 7
    group.set_value(None)
    assert group.value() is None
    assert told == []


def test_arrows_walk_and_space_chooses(look: Look, qtbot: QtBot) -> None:
    chips = ChoiceChips(look, DURATIONS)
    _window = shown(qtbot, chips)
    told = told_by(chips.chosen)
    first, second, third = chips.members()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    QTest.keyClick(second, Qt.Key.Key_End)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Right)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Home)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert told == [180, 30]


def test_a_group_is_one_stop_of_the_tab_key(look: Look, qtbot: QtBot) -> None:
    before, after = Button(look, "Before"), Button(look, "After")
    keys = NumberKeys(look)
    _window = shown(qtbot, before, keys, after)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert keys.members()[0].hasFocus()
    QTest.keyClick(keys.members()[0], Qt.Key.Key_Tab)
    assert after.hasFocus()
    QTest.keyClick(after, Qt.Key.Key_Backtab)
    assert keys.members()[-1].hasFocus()
    QTest.keyClick(keys.members()[-1], Qt.Key.Key_Backtab)
    assert before.hasFocus()


def test_from_a_group_that_has_the_keyboard_the_tab_key_goes_to_its_first_member(
    look: Look, qtbot: QtBot
) -> None:
    keys, after = NumberKeys(look), Button(look, "After")
    _window = shown(qtbot, keys, after)
    keys.setFocus()
    QTest.keyClick(keys, Qt.Key.Key_Tab)
    assert keys.members()[0].hasFocus()
    QTest.keyClick(keys.members()[0], Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_typing_a_digit_chooses_it(look: Look, qtbot: QtBot) -> None:
    keys = NumberKeys(look)
    _window = shown(qtbot, keys)
    told = told_by(keys.chosen)
    keys.members()[0].setFocus()
    QTest.keyClicks(keys.members()[0], "7")
    assert keys.value() == 7
    QTest.keyClicks(keys.members()[0], "10")
    assert told == [7, 1, 10]


def test_a_nought_after_another_number_is_nought(look: Look, qtbot: QtBot) -> None:
    keys = NumberKeys(look)
    qtbot.addWidget(keys)
    for digit in (1, 2, 0):
        keys.type_digit(digit)
    assert keys.value() == 0


def test_the_chosen_number_is_taken_back_by_a_second_press(look: Look, qtbot: QtBot) -> None:
    keys = NumberKeys(look)
    _window = shown(qtbot, keys)
    told = told_by(keys.chosen)
    press(keys, 4)
    press(keys, 4)
    assert told == [4, None]


def rows_of(group: ArrowGroup) -> int:
    """Return in how many lines the members stand."""
    return len({member.y() for member in group.members()})


def test_number_keys_go_to_two_rows_with_large_text(look: Look, qtbot: QtBot) -> None:
    keys = NumberKeys(look)
    _window = shown(qtbot, keys)
    assert rows_of(keys) == 1
    look.set_scale(1.5)
    qtbot.waitUntil(lambda: rows_of(keys) == 2)
    first_row = [m.words() for m in keys.members() if m.y() == keys.members()[0].y()]
    assert first_row == ["0", "1", "2", "3", "4", "5"]
    qtbot.waitUntil(lambda: keys.height() == 2 * look.control_height(44) + 7)


def test_number_keys_go_to_two_rows_in_a_narrow_place(look: Look, qtbot: QtBot) -> None:
    keys = NumberKeys(look)
    _window = shown(qtbot, keys, width=340)
    qtbot.waitUntil(lambda: rows_of(keys) == 2)
    assert all(member.width() >= 24 for member in keys.members())


def test_a_segment_stays_chosen_unless_it_can_be_cleared(look: Look, qtbot: QtBot) -> None:
    period = Segmented(look, DURATIONS)
    answer = Segmented(look, YES_NO, can_clear=True)
    _window = shown(qtbot, period, answer)
    told, answers = told_by(period.chosen), told_by(answer.chosen)
    for _ in range(2):
        press(period, 1)
        press(answer, 1)
    assert told == [180]
    assert answers == [False, None]


def test_segments_of_a_yes_and_a_no_are_equally_wide(look: Look, qtbot: QtBot) -> None:
    answer = Segmented(look, YES_NO)
    _window = shown(qtbot, answer)
    yes, no = answer.members()
    assert yes.width() == no.width() >= 80


def test_choosing_moves_nothing(look: Look, qtbot: QtBot) -> None:
    for group in (ChoiceChips(look, DURATIONS), Segmented(look, DURATIONS)):
        _window = shown(qtbot, group)
        before = [member.geometry() for member in group.members()]
        press(group, 2)
        assert [member.geometry() for member in group.members()] == before


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_in_a_narrow_place(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    groups = (
        ChoiceChips(look, DURATIONS),
        ChoiceChips(look, DURATIONS, boxed=True),
        Segmented(look, DURATIONS),
    )
    for group in groups:
        window = shown(qtbot, group, width=260)
        window.resize(max(260, window.minimumSizeHint().width()), 700)
        qtbot.waitUntil(partial(_as_high_as_its_words, group))
        inside = group.rect()
        for member in group.members():
            assert inside.contains(member.geometry())
            assert member.width() >= member.minimumSizeHint().width()
            assert member.height() >= member.heightForWidth(member.width())


def test_the_whole_row_ticks(look: Look, qtbot: QtBot) -> None:
    row = TickRow(look, "Amlodipine", "not ticked", detail="5 mg")
    _window = shown(qtbot, row)
    told = told_by(row.toggled)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    row.set_second("taken 08:05")
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert told == [True, False]
    assert row.accessibleDescription() == "taken 08:05"


def test_a_row_that_does_not_fit_goes_on_below(look: Look, qtbot: QtBot) -> None:
    row = TickRow(look, "Salmeterol with fluticasone", "taken 08:05", detail="50/250")
    qtbot.addWidget(row)
    assert row.heightForWidth(600) == 40
    assert row.heightForWidth(220) >= 3 * 24


def test_widgets_forget_a_look_when_they_go(look: Look, qtbot: QtBot) -> None:
    chips = ChoiceChips(look, DURATIONS)
    with qtbot.waitSignal(chips.destroyed):
        chips.deleteLater()
    look.set_scale(2.0)
    assert look.scale == 2.0


def _as_high_as_its_words(widget: QWidget) -> bool:
    return widget.height() == widget.heightForWidth(widget.width())
