import subprocess
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.strip import NightStrip
from cramp_diary.ui.widgets.strip_legend import StripLegend
from cramp_diary.ui.widgets.strip_scale import Slots

TONIGHT = date(2026, 11, 23)


def nights(number: int) -> tuple[NightMark, ...]:
    """Make nights up to tonight, every fifth of them with two cramps, tonight still open."""
    first = TONIGHT - timedelta(days=number - 1)
    before = (
        NightMark(first + timedelta(days=i), NightStatus.QUIET)
        if i % 5
        else NightMark(first + timedelta(days=i), NightStatus.CRAMPS, 2)
        for i in range(number - 1)
    )
    return (*before, NightMark(TONIGHT, NightStatus.UNRECORDED))


@pytest.fixture
def strip(look: Look, stage: QWidget) -> NightStrip:
    widget = NightStrip(look)
    widget.setParent(stage)
    widget.resize(958, widget.sizeHint().height())
    widget.set_nights(nights(90))
    widget.show()
    return widget


def test_six_weeks_end_with_tonight_at_the_right(strip: NightStrip) -> None:
    assert len(strip.nights()) == 42
    assert strip.nights()[-1].night == TONIGHT
    assert strip.width() - 5 < strip.mark_rect(41).right() < strip.width()


def test_a_wide_strip_shows_twelve_weeks_and_says_so(strip: NightStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.weeks_changed) as blocker:
        strip.resize(1344, strip.height())

    assert blocker.args == [12]
    assert len(strip.nights()) == 84


def test_a_young_diary_keeps_its_nights_at_the_right(strip: NightStrip) -> None:
    strip.set_nights(nights(3))

    assert strip.mark_rect(0).left() > strip.width() * 38 / 42


def test_a_click_opens_the_night_under_the_mouse(strip: NightStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.night_chosen) as blocker:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.mark_rect(34).center()))

    assert blocker.args == [date(2026, 11, 16)]


def test_a_click_on_the_dates_opens_nothing(strip: NightStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.night_chosen):
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(400, strip.height() - 2))


def test_the_keyboard_walks_by_nights_and_weeks_and_enter_opens(
    strip: NightStrip, qtbot: QtBot
) -> None:
    strip.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(strip, key)

    with qtbot.waitSignal(strip.night_chosen) as blocker:
        QTest.keyClick(strip, Qt.Key.Key_Return)

    assert blocker.args == [TONIGHT - timedelta(days=7)]


def test_the_keyboard_stops_at_both_ends(strip: NightStrip) -> None:
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.ring().rect == strip.mark_rect(41)

    QTest.keyClick(strip, Qt.Key.Key_Home)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert strip.ring().rect == strip.mark_rect(0)


def test_a_screen_reader_hears_a_sentence_and_then_each_night(strip: NightStrip) -> None:
    spoken = QAccessible.queryAccessibleInterface(strip)

    assert spoken.text(QAccessible.Text.Name) == "Nights of the last weeks"
    assert spoken.text(QAccessible.Text.Description).startswith(
        "13 Oct to 23 Nov 2026: 16 cramps on 8 of 41 nights recorded."
    )

    strip.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(strip, Qt.Key.Key_Up)
    assert (
        spoken.text(QAccessible.Text.Name)
        == "Nights of the last weeks: Mon 16 to Tue 17 Nov, no cramps"
    )

    strip.clearFocus()
    assert spoken.text(QAccessible.Text.Name) == "Nights of the last weeks"


@pytest.mark.qt_log_ignore("does not support raise")  # a tool tip, where there is no screen
def test_the_mouse_at_rest_names_the_night(strip: NightStrip) -> None:
    at = strip.mark_rect(41).center()

    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, at, strip.mapToGlobal(at)))

    assert QToolTip.text() == "Mon 23 Nov, tonight, nothing written yet"


def test_an_empty_diary_draws_and_opens_nothing(strip: NightStrip, qtbot: QtBot) -> None:
    strip.set_nights(())

    with qtbot.assertNotEmitted(strip.night_chosen):
        strip.click()
    assert not strip.grab().isNull()
    assert not strip.ring_wanted()


@pytest.mark.parametrize("width", [378, 640, 958, 1001])
def test_each_place_in_a_strip_belongs_to_the_night_drawn_there(width: int) -> None:
    slots = Slots(width, 42)

    for number in range(42):
        mark = slots.mark(number, 5, 48)
        assert slots.at(mark.left()) == slots.at(mark.right()) == number
        assert mark.right() + 2 < slots.left(number + 1)


def test_the_legend_names_what_there_is_and_no_more(look: Look, qtbot: QtBot) -> None:
    legend = StripLegend(look)
    qtbot.addWidget(legend)
    assert legend.accessibleName() == "cramps, one block each, no cramp, not recorded"

    legend.set_nights((NightMark(TONIGHT, NightStatus.AWAY),))

    assert legend.accessibleName().endswith("not recorded, away")


def test_the_legend_wraps_rather_than_being_cut(look: Look, qtbot: QtBot) -> None:
    legend = StripLegend(look)
    qtbot.addWidget(legend)
    one_line = legend.sizeHint()

    look.set_scale(2.0)

    assert legend.heightForWidth(one_line.width()) > 2 * one_line.height()
    assert legend.minimumSizeHint().width() > one_line.width() / 2


def test_the_strip_is_there_before_anything_heavy_is_loaded() -> None:
    program = (
        "import sys, cramp_diary.ui.widgets.strip, cramp_diary.ui.widgets.strip_legend\n"
        "heavy = {'numpy', 'matplotlib', 'sqlalchemy', 'alembic', 'typst'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    # In a process of its own: other tests have loaded all of them here.
    result = subprocess.run(  # noqa: S603 - the command is this Python and the text above
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert result.stdout == "[]\n"
