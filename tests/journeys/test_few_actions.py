"""How little has to be done at three in the night, and how little harm haste does; counted."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cramp_diary.domain.entries import Answer, DurationBand, Episode, Muscle, Relief, Side
from cramp_diary.domain.moment import Moment
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.saved_view import SavedView
from cramp_diary.ui.widgets.legs_region import LegsRegion
from tests.set_clock import SetClock
from tests.ui.running import Run, Start, let_pass

NIGHT = date(2026, 11, 23)
MOST_KEYS, MOST_CLICKS = 8, 6
UNWRITTEN = {"\r": Qt.Key.Key_Return, "\x1b": Qt.Key.Key_Escape}
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Hands:
    """Presses keys and places of the window, and counts them."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.actions = 0
        assert run.opening

    @property
    def page(self) -> TonightPage:
        page = self.run.window.frame.shown()
        assert isinstance(page, TonightPage)
        return page

    @property
    def view(self) -> SavedView:
        assert self.page.cramps is not None
        return self.page.cramps.view()

    def type(self, letters: str) -> None:
        """Press one key after the other on whatever has the keyboard."""
        for letter in letters:
            here = self.run.window.focusWidget() or self.run.window
            if letter in UNWRITTEN:
                QTest.keyClick(here, UNWRITTEN[letter])
            else:
                QTest.keyClicks(here, letter)
            self._acted()

    def click(self, widget: QWidget) -> None:
        """Press the window where a widget is seen: whatever lies there gets the press."""
        QTest.mouseClick(self.run.window.windowHandle(), LEFT, PLAIN, self._middle(widget))
        self._acted()

    def double_click(self, widget: QWidget) -> None:
        """Press twice within the time of a double click."""
        QTest.mouseDClick(self.run.window.windowHandle(), LEFT, PLAIN, self._middle(widget))
        self._acted()

    def wait_out_a_double_click(self) -> None:
        let_pass(QApplication.doubleClickInterval() + 100)

    def _acted(self) -> None:
        self.actions += 1
        let_pass(1)

    def _middle(self, widget: QWidget) -> QPoint:
        place = widget.mapTo(self.run.window, widget.rect().center())
        assert self.run.window.rect().contains(place), "it has to be scrolled to"
        return place


@pytest.fixture
def clock() -> SetClock:
    """Return a clock at three in the night."""
    return SetClock("2026-11-24 03:14")


@pytest.fixture
def hands(start: Start, begun: Path) -> Hands:
    """Start the program on it and touch nothing yet."""
    assert begun.exists()
    return Hands(start())


def in_the_program(hands: Hands) -> tuple[Episode, ...]:
    return hands.run.session.services.library.night(NIGHT).episodes


def region(hands: Hands, muscle: Muscle, side: Side) -> LegsRegion:
    legs = hands.view.card.place.legs
    return next(one for one in legs.findChildren(LegsRegion) if one.place == (muscle, side))


@pytest.mark.parametrize(
    "act",
    [
        lambda hands: hands.type("c"),
        lambda hands: hands.type("\r"),
        lambda hands: hands.click(hands.page.cramp_card.button),
    ],
    ids=["letter", "enter", "click"],
)
def test_one_action_from_a_cold_start_to_a_saved_cramp(
    hands: Hands, act: Callable[[Hands], None]
) -> None:
    act(hands)
    hands.run.until_open()
    hands.run.until(lambda: hands.page.title_label.text() == "Saved: a cramp at 03:14")
    assert hands.actions == 1
    (cramp,) = in_the_program(hands)
    assert isinstance(cramp.onset, Moment)
    assert cramp.onset.isoformat() == "2026-11-24T03:14:00+01:00"


@pytest.mark.parametrize(("pain", "keys"), [("7", 7), ("10", 8)])
def test_a_complete_entry_by_keys(hands: Hands, pain: str, keys: int) -> None:
    hands.run.until_open()
    hands.type(f"c{pain}p4rmt")
    assert hands.actions == keys <= MOST_KEYS
    (cramp,) = in_the_program(hands)
    assert (cramp.muscle, cramp.side) == (Muscle.SHIN, Side.RIGHT)
    assert cramp.pain == int(pain)
    assert (cramp.band, cramp.relief) == (DurationBand.FROM_1_TO_5, frozenset({Relief.STRETCH}))


def test_a_complete_entry_by_clicks(hands: Hands) -> None:
    hands.run.until_open()
    hands.click(hands.page.cramp_card.button)
    hands.wait_out_a_double_click()
    card = hands.view.card
    hands.click(region(hands, Muscle.CALF, Side.RIGHT))
    hands.click(card.pain.members()[10])
    hands.click(card.duration.members()[3])
    hands.click(card.relief.members()[1])
    assert hands.actions == 5 <= MOST_CLICKS
    (cramp,) = in_the_program(hands)
    assert (cramp.muscle, cramp.side, cramp.pain) == (Muscle.CALF, Side.RIGHT, 10)
    assert (cramp.band, cramp.relief) == (DurationBand.OVER_10, frozenset({Relief.STAND}))
    hands.click(card.relieved.members()[0])
    assert hands.actions == MOST_CLICKS
    assert in_the_program(hands)[0].relieved is Answer.YES


def test_ten_presses_in_a_row_are_one_cramp(hands: Hands, clock: SetClock) -> None:
    hands.run.until_open()
    for _ in range(10):
        hands.type("c")
        clock.later(seconds=2)
    assert len(in_the_program(hands)) == 1
    question = hands.view.enough
    assert question.words.text() == "A cramp is saved at 03:14. Another one?"
    assert question.undo.isHidden()
    hands.wait_out_a_double_click()
    hands.click(question.no)
    assert len(in_the_program(hands)) == 1
    assert question.undo.isVisible()


def test_the_second_cramp_that_was_meant_has_the_time_of_its_press(
    hands: Hands, clock: SetClock
) -> None:
    hands.run.until_open()
    hands.type("c")
    clock.later(seconds=40)
    hands.type("c")
    clock.later(seconds=15)
    hands.wait_out_a_double_click()
    hands.click(hands.view.enough.yes)
    first, second = in_the_program(hands)
    assert isinstance(first.onset, Moment)
    assert isinstance(second.onset, Moment)
    assert second.onset.since(first.onset).total_seconds() == 40
    assert hands.view.enough.yes.isHidden()


def test_a_minute_later_it_is_another_cramp_without_a_question(
    hands: Hands, clock: SetClock
) -> None:
    hands.run.until_open()
    hands.type("c")
    clock.later(seconds=61)
    hands.type("c")
    assert len(in_the_program(hands)) == 2


def test_presses_before_the_diary_is_open_are_one_cramp(hands: Hands) -> None:
    hands.type("ccc")
    hands.run.until_open()
    hands.run.until(lambda: hands.page.title_label.text() == "Saved: a cramp at 03:14")
    assert len(in_the_program(hands)) == 1


def test_a_double_click_saves_one_cramp_and_answers_nothing(hands: Hands) -> None:
    hands.run.window.resize(900, 640)
    hands.run.until_open()
    hands.double_click(hands.page.cramp_card.button)
    (cramp,) = in_the_program(hands)
    assert (cramp.pain, cramp.band, cramp.muscle) == (None, None, None)


def test_a_double_click_on_a_drink_notes_one_and_two_clicks_two(hands: Hands) -> None:
    hands.run.until_open()
    cards = hands.page.cards
    assert cards is not None
    water = cards.drinks.buttons[0]
    hands.double_click(water)
    library = hands.run.session.services.library
    assert len(library.night(library.intake_day()).intakes) == 1
    hands.wait_out_a_double_click()
    hands.click(water)
    hands.wait_out_a_double_click()
    hands.click(water)
    assert len(library.night(library.intake_day()).intakes) == 3


def test_a_cramp_is_timed_from_its_press_to_the_key_that_ends_it(
    hands: Hands, clock: SetClock
) -> None:
    hands.run.until_open()
    hands.type("c7")
    running = hands.page.running
    assert running is not None
    assert running.words.text() == "It began just now"
    clock.later(minutes=2, seconds=12)
    running.tick()
    assert running.words.text() == "It began 2 min ago"
    hands.type("s")
    (cramp,) = in_the_program(hands)
    assert (cramp.pain, cramp.seconds, cramp.band) == (7, 132, None)
    assert not running.isVisible()
    assert hands.actions == 3


def test_a_cramp_can_be_ended_after_the_program_was_started_again(
    hands: Hands, start: Start, clock: SetClock
) -> None:
    hands.run.until_open()
    hands.type("c")
    hands.run.close()
    clock.later(minutes=9)
    again = Hands(start())
    again.run.until_open()
    running = again.page.running
    assert running is not None
    again.run.until(running.isVisible)
    assert running.words.text() == "Cramp since 03:14"
    again.click(running.button)
    (cramp,) = in_the_program(again)
    assert cramp.seconds == 9 * 60
    assert again.run.said() == "The cramp at 03:14 lasted 9\u00a0min"


def test_after_half_an_hour_nobody_is_asked_whether_it_stopped(
    hands: Hands, clock: SetClock
) -> None:
    hands.run.until_open()
    hands.click(hands.page.cramp_card.chips[0])
    running = hands.page.running
    assert running is not None
    assert running.words.text() == "It began 15 min ago"
    hands.type("\x1b")
    assert running.words.text() == "Cramp since 02:59"
    clock.later(minutes=15)
    running.tick()
    assert not running.isVisible()
    hands.type("s")
    assert in_the_program(hands)[0].seconds is None
