from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.timeline import Timeline, TimelineRow
from cramp_diary.ui.widgets.timeline_entry import TimelineEntry
from cramp_diary.ui.widgets.timeline_plan import Columns

COFFEE = TimelineRow("coffee", "07:55", "cup", "Coffee, 1 cup")
FIRST = TimelineRow(
    "first",
    "01:50",
    "leg",
    "Cramp, left calf, pain 6",
    "4 min, woke me. Standing stopped it.\nWritten 01:51",
    3,
    "night",
)
SECOND = TimelineRow("second", "02:35", "leg", "Cramp, left calf, pain 8", "", 3)
SORENESS = TimelineRow("soreness", "07:40", "pencil", "Soreness 3", divider="morning")
WINE = TimelineRow("wine", "19:20", "wine", "Glass of wine, red, 150 ml")
STOOD = TimelineRow("stood", "", "links", "Stood for more than 4 hours: no")
NIGHT = (COFFEE, FIRST, SECOND, SORENESS)


@pytest.fixture
def timeline(look: Look, stage: QWidget) -> Timeline:
    widget = Timeline(look)
    widget.setParent(stage)
    widget.set_rows(NIGHT)
    widget.resize(350, widget.heightForWidth(350))
    widget.show()
    return widget


def spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_press_on_a_row_asks_for_its_change(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.change_wanted) as blocker:
        QTest.mouseClick(timeline.entries()[1].body, Qt.MouseButton.LeftButton, pos=QPoint(120, 20))

    assert blocker.args == ["first"]


def test_remove_asks_for_the_removal_of_its_own_row(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.remove_wanted) as blocker:
        QTest.keyClick(timeline.entries()[2].remove, Qt.Key.Key_Return)

    assert blocker.args == ["second"]


def test_both_actions_say_what_they_are_about(timeline: Timeline) -> None:
    entry = timeline.entries()[1]

    assert spoken(entry.body) == "Change: 01:50, Cramp, left calf, pain 6"
    assert spoken(entry.remove) == "Remove: 01:50, Cramp, left calf, pain 6"
    assert entry.body.accessibleDescription() == (
        "4 min, woke me. Standing stopped it.\nWritten 01:51"
    )


def test_the_tab_key_passes_change_and_remove_of_every_row_in_reading_order(
    timeline: Timeline, stage: QWidget
) -> None:
    timeline.entries()[0].body.setFocus()
    passed = []
    for _ in range(2 * len(NIGHT)):
        focused = stage.focusWidget()
        assert focused is not None
        passed.append(spoken(focused).partition(" ")[0])
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert passed == ["Change:", "Remove:"] * len(NIGHT)


def test_what_can_be_done_shows_while_the_keyboard_is_on_the_row(
    timeline: Timeline, qtbot: QtBot
) -> None:
    entry = timeline.entries()[2]
    at_rest = entry.grab().toImage()

    entry.body.setFocus()
    qtbot.waitUntil(lambda: entry.grab().toImage() != at_rest)

    timeline.entries()[0].body.setFocus()
    qtbot.waitUntil(lambda: entry.grab().toImage() == at_rest)


def test_the_keyboard_stays_on_its_entry_when_the_night_changes(timeline: Timeline) -> None:
    timeline.entries()[2].body.setFocus()

    timeline.set_rows((COFFEE, replace(FIRST, second="Written 01:51"), SECOND, SORENESS))

    assert timeline.entries()[2].body.hasFocus()


def test_the_keyboard_goes_to_the_next_entry_when_its_own_is_removed(timeline: Timeline) -> None:
    timeline.entries()[1].remove.setFocus()

    timeline.set_rows((COFFEE, SECOND, SORENESS))

    assert timeline.entries()[1].row is SECOND
    assert timeline.entries()[1].body.hasFocus()


def test_a_divider_may_stand_without_an_entry(timeline: Timeline) -> None:
    timeline.set_rows((*NIGHT, TimelineRow(None, "", "", "", divider="day")))

    assert len(timeline.entries()) == len(NIGHT)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [340, 640])
@pytest.mark.parametrize(
    "row", [COFFEE, FIRST, SECOND, SORENESS, WINE, STOOD], ids=lambda row: str(row.key)
)
def test_the_actions_never_lie_on_words(
    look: Look, stage: QWidget, scale: float, width: int, row: TimelineRow
) -> None:
    look.set_scale(scale)
    entry = TimelineEntry(look, row, Columns.for_rows(look, NIGHT))
    entry.setParent(stage)
    width = max(width, entry.minimumSizeHint().width())
    entry.setGeometry(500, 500, width, entry.heightForWidth(width))  # away from the mouse
    entry.show()

    at_rest = entry.grab().toImage()
    entry.body.set_shown(shown=True, lit=False)
    entry.remove.set_shown(shown=True)
    shown = entry.grab().toImage()

    places = [(x, y) for x in range(width) for y in range(entry.height())]
    ground = at_rest.pixel(width - 1, 0)
    drawn = [place for place in places if shown.pixel(*place) != at_rest.pixel(*place)]
    assert drawn, "the actions are to be seen"
    assert [place for place in drawn if at_rest.pixel(*place) != ground] == []
    assert entry.rect().contains(entry.remove.geometry())


def test_rows_of_one_line_are_equally_high(look: Look) -> None:
    columns = Columns.for_rows(look, NIGHT)
    rows = [TimelineEntry(look, row, columns).body for row in (COFFEE, WINE, STOOD, SORENESS)]

    plans = [row.plan(375) for row in rows]

    assert {plan.height for plan in plans} == {44}
    assert [plan.names_change for plan in plans] == [True, False, False, True]
    assert plans[2].remove < plans[1].remove


def test_another_thing_than_removing_is_named(look: Look) -> None:
    row = TimelineRow("pill", "", "pill", "Amlodipine 5 mg", remove="Not taken")
    entry = TimelineEntry(look, row, Columns.for_rows(look, NIGHT))

    assert spoken(entry.remove) == "Not taken: Amlodipine 5 mg"
    assert spoken(entry.body) == "Change: Amlodipine 5 mg"


def test_a_late_entry_carries_a_mark(look: Look, stage: QWidget) -> None:
    late = replace(FIRST, second="Written late, Thu 19 Nov, 08:10", is_late=True)
    pictures = []
    for row in (late, replace(late, is_late=False)):
        entry = TimelineEntry(look, row, Columns.for_rows(look, NIGHT))
        entry.setParent(stage)
        entry.setGeometry(500, 500, 350, entry.heightForWidth(350))
        entry.show()
        pictures.append(entry.grab().toImage())
        entry.hide()

    assert pictures[0] != pictures[1]
