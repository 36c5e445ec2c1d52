"""Pages, cards and labels follow the width of the window and the text size."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.arrangement import Arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import NIGHT
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.page import Page
from tests.ui.running import let_pass


class Tonight(Page):
    """A page with three groups of cards."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "Tonight")
        self.evening, self.drinks, self.morning = (
            Card(look, title) for title in ("This evening", "Drinks", "Last night")
        )
        self.columns = self.two_columns([self.evening], [self.drinks], [self.morning])
        self.add = Button(look, "Add a medicine", "plus", main=True)
        self.actions.addWidget(Button(look, "Drinks", "glass"))
        self.actions.addWidget(self.add)

    def place(self, widget: QWidget) -> QPoint:
        """Return where a widget stands on the page."""
        return widget.mapTo(self, QPoint(0, 0))


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> Tonight:
    """Return a page on a window of the normal size."""
    page = Tonight(look)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitUntil(lambda: page.place(page.drinks).x() > 800)
    return page


def test_a_normal_window_has_two_columns(page: Tonight) -> None:
    evening, drinks, morning = map(page.place, (page.evening, page.drinks, page.morning))
    assert evening.y() == drinks.y()
    assert evening.x() == morning.x() == 28
    assert morning.y() > evening.y()
    assert page.drinks.width() == 420


@pytest.mark.parametrize("width", [900, 1920])
def test_the_keyboard_stays_where_it_was_in_another_arrangement(
    page: Tonight, look: Look, width: int
) -> None:
    glass = Button(look, "Glass of water")
    other = Button(look, "Yes")
    page.drinks.body.addWidget(glass)
    page.evening.body.addWidget(other)
    for button in (glass, other, page.add):
        button.setFocus()
        for size in (width, 1280):
            page.resize(size, 800)
            let_pass(20)
            assert page.focusWidget() is button


def test_a_narrow_window_has_one_column_in_reading_order(page: Tonight, qtbot: QtBot) -> None:
    told: list[bool] = []
    page.arrangement_changed.connect(lambda: told.append(page.is_narrow()))
    page.resize(900, 640)
    cards = (page.evening, page.morning, page.drinks)

    def tops() -> list[int]:
        return [page.place(card).y() for card in cards]

    qtbot.waitUntil(lambda: tops() == sorted(set(tops())))
    assert len({page.place(card).x() for card in cards}) == 1
    assert told == [True]


def test_large_text_makes_a_normal_window_narrow(page: Tonight, look: Look, qtbot: QtBot) -> None:
    look.set_scale(1.5)
    assert page.arrangement() == Arrangement.NARROW
    qtbot.waitUntil(lambda: page.drinks.width() == page.evening.width())


def test_a_wide_window_has_a_third_column_and_an_end(page: Tonight, qtbot: QtBot) -> None:
    page.resize(1920, 1080)
    qtbot.waitUntil(lambda: page.place(page.morning).y() == page.place(page.evening).y())
    assert page.place(page.morning).x() > page.place(page.drinks).x()
    assert page.place(page.morning).x() + page.morning.width() <= 28 + 1440
    assert page.place(page.evening).x() == 28


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_smallest_window_needs_no_sideways_scrolling(
    page: Tonight, look: Look, qtbot: QtBot, scale: float
) -> None:
    look.set_scale(scale)
    page.resize(740, 640)
    area = page.findChildren(QScrollArea)[0]
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() == 0)
    assert page.place(page.add).x() + page.add.width() <= page.width()


def test_the_head_says_what_and_when(page: Tonight) -> None:
    assert not page.subtitle_label.isVisible()
    page.set_subtitle("Night of Mon 23 to Tue 24 Nov")
    assert page.subtitle_label.isVisible()
    page.set_title("Good morning")
    assert page.title_label.text() == "Good morning"


def test_a_card_without_a_title_shows_none(look: Look, qtbot: QtBot) -> None:
    card = Card(look)
    qtbot.addWidget(card)
    card.show()
    assert not card.title_label.isVisible()
    card.set_title("Drinks")
    assert card.title_label.isVisible()
    assert card.accessibleName() == "Drinks"


def test_the_title_of_a_card_stays_at_the_top(look: Look, qtbot: QtBot) -> None:
    card = Card(look, "Drinks")
    card.body.addWidget(Label(look, "Since 05:00: water 1000 ml"))
    qtbot.addWidget(card)
    card.resize(400, 600)
    card.show()
    qtbot.waitUntil(lambda: card.title_label.height() == look.line_height(Step.SECTION))
    assert card.title_label.y() == 18


def test_a_card_is_painted_in_the_palette(look: Look, qtbot: QtBot) -> None:
    look.set_palette(NIGHT)
    card = Card(look)
    qtbot.addWidget(card)
    card.resize(200, 200)
    image = card.grab().toImage()
    assert image.pixelColor(100, 100).name().upper() == NIGHT.card
    assert image.pixelColor(100, 0).name().upper() == NIGHT.line


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_label_wraps_in_lines_of_the_type_scale(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    label = Label(look, "That is enough for now. Everything below can wait until morning.")
    qtbot.addWidget(label)
    line = look.line_height(Step.BODY)
    assert label.heightForWidth(2000) == line
    assert label.heightForWidth(label.minimumSizeHint().width()) >= 5 * line
    assert label.heightForWidth(300) % line == 0


def test_a_label_shows_what_it_was_told_last(look: Look, qtbot: QtBot) -> None:
    label = Label(look, "", muted=True)
    qtbot.addWidget(label)
    label.set_text("3 cramps")
    assert label.sizeHint().width() > 0
    label.resize(label.sizeHint())
    image = label.grab().toImage()
    muted = look.color("muted").name()
    drawn = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert muted in drawn


def test_an_empty_line_of_text_keeps_its_height(look: Look, qtbot: QtBot) -> None:
    label = Label(look, "First\n\nThird")
    qtbot.addWidget(label)
    assert label.heightForWidth(500) == 3 * look.line_height(Step.BODY)


def test_things_flow_to_the_next_line(look: Look, qtbot: QtBot) -> None:
    holder = QWidget()
    flow = FlowLayout(holder)
    buttons = [Button(look, words) for words in ("15 min ago", "30 min ago", "60 min ago")]
    for button in buttons:
        flow.addWidget(button)
    qtbot.addWidget(holder)
    holder.resize(flow.sizeHint().width(), 300)
    holder.show()
    assert len({button.y() for button in buttons}) == 1
    holder.resize(flow.sizeHint().width() - 1, 300)
    assert len({button.y() for button in buttons}) == 2
    assert flow.heightForWidth(150) == 3 * 40 + 2 * 10
    buttons[1].hide()
    assert flow.heightForWidth(150) == 2 * 40 + 10
    assert flow.expandingDirections() == Qt.Orientation(0)


def test_what_was_hidden_on_a_narrow_window_has_its_column_again(
    page: Tonight, qtbot: QtBot
) -> None:
    page.arrangement_changed.connect(lambda: page.drinks.setVisible(not page.is_narrow()))
    page.resize(900, 640)
    assert not page.drinks.isVisible()
    page.resize(1280, 800)
    qtbot.waitUntil(page.drinks.isVisible)
    assert page.place(page.drinks).x() > 800


def test_the_last_of_each_column_takes_the_height_that_is_left(page: Tonight, qtbot: QtBot) -> None:
    page.drinks.setMinimumHeight(600)

    def end_together() -> bool:
        ends = {page.place(card).y() + card.height() for card in (page.drinks, page.morning)}
        return len(ends) == 1 and page.drinks.height() >= 600

    qtbot.waitUntil(end_together)
    assert page.evening.height() < page.morning.height()


def test_the_actions_find_their_place_whatever_was_measured_last(page: Tonight, look: Look) -> None:
    page.resize(1100, 800)
    page.set_title("Saved: a cramp at 03:14")
    page.actions.addWidget(Button(look, "It stopped"))
    let_pass(20)
    look.set_scale(1.5)
    let_pass(20)
    assert page.title_label.height() == look.line_height(Step.TITLE)
    assert page.place(page.add).y() > page.place(page.title_label).y() + page.title_label.height()


def test_a_title_is_never_broken_for_the_sake_of_what_stands_beside_it(
    page: Tonight, look: Look
) -> None:
    page.set_title("Saved: a cramp at 03:14")
    page.corner.addWidget(Button(look, "Day palette", "sun"))
    title, places = page.title_label, set()
    for width in range(1200, 600, -6):
        page.resize(width, 800)
        let_pass(0)
        beside = page.place(page.add).x() > page.place(title).x() + title.width()
        places.add(beside)
        assert not beside or title.width() >= title.sizeHint().width()
    assert places == {True, False}


def test_what_takes_turns_below_the_page_moves_nothing_on_it(page: Tonight) -> None:
    heights = [card.height() for card in (page.evening, page.drinks, page.morning)]
    page.set_covered(76)
    let_pass(20)
    assert [card.height() for card in (page.evening, page.drinks, page.morning)] == heights
    assert page._scroll.verticalScrollBar().maximum() == 76
    page.set_covered(0)
    let_pass(20)
    assert [card.height() for card in (page.evening, page.drinks, page.morning)] == heights
    assert page._scroll.verticalScrollBar().maximum() == 0
