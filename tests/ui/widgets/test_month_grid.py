from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.month_grid import MonthGrid, first_of_grid
from cramp_diary.ui.widgets.night_cell import NightCell

TONIGHT = date(2026, 11, 23)
DAY = timedelta(days=1)
MARKS = {
    night: NightMark(night, status, cramps)
    for night, status, cramps in (
        (date(2026, 11, 16), NightStatus.CRAMPS, 3),
        (date(2026, 11, 17), NightStatus.QUIET, 0),
        (date(2026, 11, 19), NightStatus.QUIET, 0),
        (date(2026, 11, 20), NightStatus.PARTLY, 2),
        (date(2026, 11, 21), NightStatus.AWAY, 0),
        (date(2026, 11, 22), NightStatus.CRAMPS, 1),
    )
}


class Diary(QObject):
    """Turns the pages that the month asks for."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(grid)
        self.grid = grid
        self.months: list[date] = []
        grid.month_wanted.connect(self.turn)

    def turn(self, month: date) -> None:
        self.months.append(month)
        self.grid.set_month(month, MARKS, TONIGHT)


@pytest.fixture
def grid(look: Look, stage: QWidget) -> MonthGrid:
    widget = MonthGrid(look)
    widget.setParent(stage)
    widget.set_month(date(2026, 11, 1), MARKS, TONIGHT)
    widget.resize(552, widget.heightForWidth(552))
    widget.show()
    return widget


def cell(grid: MonthGrid, night: date) -> NightCell:
    return next(one for one in grid.cells() if one.night() == night)


def walk(grid: MonthGrid, start: date, *keys: Qt.Key) -> date:
    """Press keys from a night on; return the night that has the keyboard in the end."""
    cell(grid, start).setFocus()
    for key in keys:
        QTest.keyClick(next(one for one in grid.cells() if one.hasFocus()), key)
    return next(one.night() for one in grid.cells() if one.hasFocus())


@pytest.mark.parametrize(
    ("night", "name"),
    [
        (date(2026, 11, 16), "Mon 16 Nov, 3 cramps"),
        (date(2026, 11, 17), "Tue 17 Nov, no cramps"),
        (date(2026, 11, 18), "Wed 18 Nov, not recorded"),
        (date(2026, 11, 20), "Fri 20 Nov, partly recorded, at least 2 cramps"),
        (date(2026, 11, 21), "Sat 21 Nov, away"),
        (date(2026, 11, 22), "Sun 22 Nov, 1 cramp"),
        (TONIGHT, "Mon 23 Nov, tonight, nothing written yet"),
        (date(2026, 11, 24), "Tue 24 Nov, not yet"),
    ],
)
def test_a_screen_reader_hears_each_night(grid: MonthGrid, night: date, name: str) -> None:
    spoken = QAccessible.queryAccessibleInterface(cell(grid, night))

    assert spoken.text(QAccessible.Text.Name) == name
    assert spoken.role() == QAccessible.Role.Button


def test_six_whole_weeks_from_a_monday_hold_any_month() -> None:
    month = date(2020, 1, 1)
    while month < date(2030, 1, 1):
        first = first_of_grid(month)
        following = (month + 31 * DAY).replace(day=1)

        assert first.weekday() == 0
        assert first <= month
        assert following <= first + 42 * DAY
        month = following


def test_a_press_opens_a_night_and_marks_it(grid: MonthGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.night_chosen) as blocker:
        QTest.mouseClick(cell(grid, date(2026, 11, 18)), Qt.MouseButton.LeftButton)

    assert blocker.args == [date(2026, 11, 18)]
    assert [one.night() for one in grid.cells() if one.is_chosen()] == [date(2026, 11, 18)]
    told = [one.night() for one in grid.cells() if one.accessibleDescription() == "chosen"]
    assert told == [date(2026, 11, 18)]


def test_a_night_that_has_not_begun_cannot_be_opened(grid: MonthGrid, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.night_chosen):
        QTest.mouseClick(cell(grid, TONIGHT + DAY), Qt.MouseButton.LeftButton)


def test_arrows_walk_by_nights_and_weeks(grid: MonthGrid) -> None:
    start = date(2026, 11, 11)

    assert walk(grid, start, Qt.Key.Key_Right) == date(2026, 11, 12)
    assert walk(grid, start, Qt.Key.Key_Left) == date(2026, 11, 10)
    assert walk(grid, start, Qt.Key.Key_Up, Qt.Key.Key_Up) == date(2026, 10, 28)
    assert walk(grid, start, Qt.Key.Key_Down) == date(2026, 11, 18)
    assert walk(grid, start, Qt.Key.Key_Home) == date(2026, 11, 9)
    assert walk(grid, start, Qt.Key.Key_End) == date(2026, 11, 15)


def test_nobody_walks_into_a_night_that_has_not_begun(grid: MonthGrid) -> None:
    assert walk(grid, date(2026, 11, 20), Qt.Key.Key_Down) == TONIGHT
    assert walk(grid, TONIGHT, Qt.Key.Key_Right) == TONIGHT
    assert walk(grid, date(2026, 11, 3), Qt.Key.Key_PageDown) == TONIGHT


def test_the_month_turns_when_the_keyboard_leaves_it(grid: MonthGrid) -> None:
    diary = Diary(grid)

    assert walk(grid, date(2026, 10, 28), Qt.Key.Key_Up) == date(2026, 10, 21)
    assert diary.months == [date(2026, 10, 1)]
    assert walk(grid, date(2026, 10, 31), Qt.Key.Key_PageUp) == date(2026, 9, 30)
    assert walk(grid, date(2026, 9, 30), Qt.Key.Key_PageDown) == date(2026, 10, 30)
    assert diary.months == [date(2026, 10, 1), date(2026, 9, 1), date(2026, 10, 1)]


def test_the_month_is_one_stop_of_the_tab_key(grid: MonthGrid) -> None:
    def stops() -> list[date]:
        tab = Qt.FocusPolicy.TabFocus
        return [one.night() for one in grid.cells() if one.focusPolicy() & tab]

    assert stops() == [TONIGHT]
    grid.set_chosen(date(2026, 11, 16))
    assert stops() == [date(2026, 11, 16)]
    walk(grid, date(2026, 11, 16), Qt.Key.Key_Right)
    assert stops() == [date(2026, 11, 17)]
    grid.set_month(date(2026, 9, 1), {}, TONIGHT)
    assert stops() == [date(2026, 9, 30)]


def test_a_week_is_counted_over_recorded_nights_and_tonight_only_once_written(
    grid: MonthGrid,
) -> None:
    def totals() -> set[str]:
        return {label.text() for label in grid.findChildren(QLabel)}

    assert {"4 cramps", "4 of 7 nights"} <= totals()
    assert "0 of 7 nights" in totals()
    assert "0 of 1 night" not in totals()

    written = {**MARKS, TONIGHT: NightMark(TONIGHT, NightStatus.CRAMPS, 1)}
    grid.set_month(date(2026, 11, 1), written, TONIGHT)

    assert {"1 cramp", "1 of 1 night"} <= totals()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_overlaps_or_leaves_the_month_at_any_text_size(
    grid: MonthGrid, look: Look, scale: float
) -> None:
    look.set_scale(scale)
    QApplication.processEvents()
    width = max(552, grid.minimumSizeHint().width())
    grid.resize(width, grid.heightForWidth(width))
    places = [one.geometry() for one in grid.cells()]

    assert grid.minimumSizeHint().width() <= 678, "a narrow window at 200 %"
    assert all(grid.rect().contains(place) for place in places)
    for one in grid.cells():
        assert one.width() >= one.minimumSizeHint().width()
        assert one.height() >= one.heightForWidth(one.width())
    assert not any(QRect(a).intersects(b) for i, a in enumerate(places) for b in places[i + 1 :])
