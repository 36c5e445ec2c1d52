"""What can be added to a cramp once it is saved, and by which keys."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import Answer, DurationBand, Episode, Muscle, Relief, Side, Waking
from cramp_diary.ui.tonight.keyed_chips import KeyedChip
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.saved_card import SavedCard
from cramp_diary.ui.tonight.saved_view import SavedView
from cramp_diary.wording.tonight_keys import KeyWords, answer_key
from tests.set_clock import SetClock

TONIGHT = date(2026, 11, 23)


@pytest.fixture
def page(page: TonightPage) -> TonightPage:
    """Return the page with a cramp just saved."""
    click(page.cramp_card.button)
    return page


@pytest.fixture
def view(page: TonightPage) -> SavedView:
    assert page.cramps is not None
    return page.cramps.view()


@pytest.fixture
def card(view: SavedView) -> SavedCard:
    return view.card


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def cramp(page: TonightPage) -> Episode:
    (cramp,) = page.session.services.library.night(TONIGHT).episodes
    return cramp


def type_keys(page: TonightPage, letters: str) -> None:
    for letter in letters:
        QTest.keyClicks(page.window().focusWidget(), letter)


def is_seen(page: TonightPage, widget: QWidget) -> bool:
    return page.rect().contains(widget.mapTo(page, widget.rect().bottomRight()))


def test_every_answer_is_written_before_it_is_shown(page: TonightPage, card: SavedCard) -> None:
    assert card.hard.value() is None
    click(card.hard.members()[0])
    click(card.waking.members()[1])
    click(card.relief.members()[0])
    click(card.relief.members()[2])
    click(card.relieved.members()[1])
    saved = cramp(page)
    assert (saved.hard, saved.waking, saved.relieved) == (Answer.YES, Waking.AWAKE, Answer.NO)
    assert saved.relief == frozenset({Relief.STRETCH, Relief.MASSAGE})
    page.session.editor.undo()
    assert cramp(page).relieved is None
    assert card.relieved.value() is None


def test_whether_it_helped_goes_with_what_was_done(page: TonightPage, card: SavedCard) -> None:
    click(card.relief.members()[0])
    click(card.relieved.members()[0])
    click(card.relief.members()[0])
    assert cramp(page).relieved is None
    assert not card.relieved.isVisible()


def test_another_place_and_both_legs_are_no_places_of_the_picture(
    page: TonightPage, card: SavedCard
) -> None:
    click(card.place.other)
    assert cramp(page).muscle is Muscle.OTHER
    click(card.place.both)
    assert (cramp(page).muscle, cramp(page).side) == (Muscle.OTHER, Side.BOTH)
    click(card.place.other)
    assert (cramp(page).muscle, cramp(page).side) == (None, Side.BOTH)
    type_keys(page, "p1")
    assert (cramp(page).muscle, cramp(page).side) == (Muscle.CALF, Side.LEFT)


def test_letters_turn_to_the_other_leg_and_to_both(page: TonightPage, card: SavedCard) -> None:
    card.place.legs.chosen.emit((Muscle.SOLE, Side.LEFT))
    type_keys(page, "r")
    assert (cramp(page).muscle, cramp(page).side) == (Muscle.SOLE, Side.RIGHT)
    type_keys(page, "b")
    assert cramp(page).side is Side.BOTH
    type_keys(page, "b")
    assert cramp(page).side is Side.RIGHT
    type_keys(page, "l")
    assert cramp(page).side is Side.LEFT


def test_after_the_number_of_a_place_a_number_is_the_pain_again(
    page: TonightPage, card: SavedCard
) -> None:
    type_keys(page, "p2")
    assert cramp(page).muscle is Muscle.SOLE
    assert card.pain.hasFocus()
    type_keys(page, "6")
    assert cramp(page).pain == 6


def test_a_number_is_the_pain_wherever_the_keyboard_is(page: TonightPage, view: SavedView) -> None:
    view.enough.done.setFocus()
    type_keys(page, "10")
    assert cramp(page).pain == 10


def test_no_two_answers_have_the_same_letter(view: SavedView) -> None:
    answers = [
        *DurationBand,
        *Relief,
        *Answer,
        Waking.WOKE,
        Waking.AWAKE,
        Waking.BEFORE_SLEEP,
        *Side,
    ]
    letters = [answer_key(answer) for answer in answers]
    letters += [KeyWords.place, KeyWords.stopped, KeyWords.another, KeyWords.no_other, "C"]
    assert len(set(letters)) == len(letters)
    for chip in view.findChildren(KeyedChip):
        assert chip.letter.casefold() in chip.words().casefold()


def test_the_ring_goes_around_all_numbers_before_one_is_chosen(card: SavedCard) -> None:
    assert card.pain.hasFocus()
    assert card.pain.ring_wanted()
    assert card.pain.ring().rect.width() > card.pain.members()[10].geometry().left()
    QTest.keyClick(card.pain, Qt.Key.Key_Return)
    assert card.pain.value() is None
    QTest.keyClick(card.pain, Qt.Key.Key_Right)
    assert card.pain.members()[0].hasFocus()


def test_a_counted_duration_gives_way_to_a_guessed_one(
    page: TonightPage, card: SavedCard, clock: SetClock
) -> None:
    assert page.running is not None
    clock.later(seconds=95)
    click(page.running.button)
    assert cramp(page).seconds == 95
    assert card.duration.counted.isVisible()
    assert card.duration.counted.isChecked()
    assert card.duration.counted.words() == "1\xa0min 35\xa0s"
    type_keys(page, "m")
    assert (cramp(page).seconds, cramp(page).band) == (None, DurationBand.FROM_1_TO_5)
    assert card.duration.value() is DurationBand.FROM_1_TO_5
    assert not card.duration.counted.isVisible()
    page.session.editor.undo()
    click(card.duration.counted)
    assert (cramp(page).seconds, cramp(page).band) == (None, None)
    assert not card.duration.counted.isVisible()


def test_the_keys_are_named_in_sight_however_much_is_asked(
    page: TonightPage, view: SavedView, qtbot: QtBot
) -> None:
    assert page.running is not None
    click(page.running.button)
    click(view.card.relief.members()[0])
    assert view.card.relieved.isVisible()
    qtbot.waitUntil(partial(is_seen, page, view.keys))


def test_letters_say_whether_it_was_a_hard_knot(page: TonightPage, card: SavedCard) -> None:
    for letter, answer in (("y", Answer.YES), ("n", Answer.NO), ("q", Answer.UNSURE)):
        type_keys(page, letter)
        assert cramp(page).hard is answer
    assert [chip.words() for chip in card.hard.members()] == ["Yes", "No", "Not sure (Q)"]


def test_letters_say_whether_another_cramp_was_meant(page: TonightPage, view: SavedView) -> None:
    type_keys(page, "jf")
    assert cramp(page)
    click(view.again)
    assert view.enough.yes.isVisible()
    type_keys(page, "f")
    assert not view.enough.yes.isVisible()
    assert cramp(page)
    click(view.again)
    type_keys(page, "j")
    assert len(page.session.services.library.night(TONIGHT).episodes) == 2


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_on_a_narrow_window_cramp_now_and_the_times_need_no_scrolling(
    page: TonightPage, qtbot: QtBot, scale: float
) -> None:
    page.session.look.set_scale(scale)
    page.resize(900 - 126, 640)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.running is not None
    assert page.running.isVisible()
    assert page.is_narrow()
    for pressed in (page.cramp_card.button, *page.cramp_card.chips):
        qtbot.waitUntil(partial(is_seen, page, pressed))
