"""The rail, the undo bar and the banner around every page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.buttons import Button, IconButton
from cramp_diary.ui.widgets.nav_item import NavButton
from cramp_diary.ui.widgets.nav_rail import NavItem, NavRail
from cramp_diary.ui.widgets.undo_bar import UndoBar

PAGES = (
    NavItem("tonight", "Tonight", "moon"),
    NavItem("factors", "What goes with it", "links"),
    NavItem("settings", "Settings", "gear"),
)


@pytest.fixture
def rail(look: Look, qtbot: QtBot) -> NavRail:
    """Return a rail on the screen, Tonight chosen."""
    rail = NavRail(look, PAGES)
    qtbot.addWidget(rail)
    rail.set_chosen("tonight")
    rail.set_owner("Ruth’s diary", "Kept on this computer only")
    rail.resize(rail.width(), 700)
    rail.show()
    rail.activateWindow()
    qtbot.waitUntil(rail.isActiveWindow)
    return rail


def entry(rail: NavRail, words: str) -> NavButton:
    """Return the entry with certain words."""
    return next(button for button in rail.findChildren(NavButton) if button.words() == words)


def test_pressing_an_entry_tells_its_page(rail: NavRail) -> None:
    told: list[str] = []
    rail.chosen.connect(told.append)
    QTest.mouseClick(entry(rail, "Settings"), Qt.MouseButton.LeftButton)
    QTest.keyClick(entry(rail, "What goes with it"), Qt.Key.Key_Return)
    assert told == ["settings", "factors"]


def test_the_page_that_is_shown_stays_chosen(rail: NavRail) -> None:
    tonight = entry(rail, "Tonight")
    QTest.mouseClick(tonight, Qt.MouseButton.LeftButton)
    assert tonight.isChecked()
    rail.set_chosen("settings")
    assert [button.isChecked() for button in rail._buttons.values()] == [False, False, True]


def test_arrows_walk_along_the_pages(rail: NavRail) -> None:
    entry(rail, "Tonight").setFocus()
    QTest.keyClick(entry(rail, "Tonight"), Qt.Key.Key_Down)
    assert entry(rail, "What goes with it").hasFocus()
    QTest.keyClick(entry(rail, "What goes with it"), Qt.Key.Key_Tab)
    assert entry(rail, "Night palette").hasFocus()


def test_the_foot_offers_the_other_palette(rail: NavRail) -> None:
    told: list[str] = []
    rail.night_pressed.connect(lambda: told.append("night"))
    QTest.mouseClick(entry(rail, "Night palette"), Qt.MouseButton.LeftButton)
    rail.set_night(True)
    assert entry(rail, "Day palette").isVisible()
    assert told == ["night"]


def test_the_wide_rail_is_224_wide(rail: NavRail) -> None:
    assert rail.width() == 224
    assert entry(rail, "Tonight").height() == 44


@pytest.mark.parametrize(("scale", "width"), [(1.0, 92), (1.5, 126), (2.0, 160)])
def test_the_narrow_rail_has_words_below_icons(
    rail: NavRail, look: Look, qtbot: QtBot, scale: float, width: int
) -> None:
    look.set_scale(scale)
    rail.set_narrow(True)
    assert rail.is_narrow()
    assert rail.width() == width
    assert not entry(rail, "Night palette").isVisible()
    wraps = entry(rail, "What goes with it")
    qtbot.waitUntil(lambda: wraps.height() > entry(rail, "Tonight").height())
    lines = wraps.measured.height(wraps.width() - 2 * wraps.pad)
    assert lines == 2 * look.line_height(wraps.step)
    rail.set_narrow(False)
    assert entry(rail, "Night palette").isVisible()


def test_pages_that_load_are_muted_and_can_be_pressed(rail: NavRail) -> None:
    told: list[str] = []
    rail.chosen.connect(told.append)
    rail.set_loading(("factors",))
    loading = entry(rail, "What goes with it")
    assert loading.face().words == "muted"
    QTest.mouseClick(loading, Qt.MouseButton.LeftButton)
    assert told == ["factors"]


def test_the_undo_bar_says_what_happened_and_takes_it_back(look: Look, qtbot: QtBot) -> None:
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    bar.show_message("Saved: a cramp at 03:14")
    assert bar.isVisible()
    assert bar.words() == "Saved: a cramp at 03:14"
    with qtbot.waitSignal(bar.undo_pressed):
        QTest.mouseClick(bar.findChildren(Button)[0], Qt.MouseButton.LeftButton)


def test_the_undo_bar_goes_after_twenty_seconds_or_when_put_away(look: Look, qtbot: QtBot) -> None:
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.show_message("Saved")
    assert bar._timer.remainingTime() > 19_000
    bar._timer.timeout.emit()
    assert not bar.isVisible()
    bar.show_message("Saved again")
    QTest.keyClick(bar.findChildren(IconButton)[0], Qt.Key.Key_Space)
    assert not bar.isVisible()


def test_a_failure_stays_for_a_minute_and_offers_no_undo(look: Look, qtbot: QtBot) -> None:
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.show_message("Saved")
    bar.show_failure("The disk is full. Nothing was changed.")
    assert bar._timer.remainingTime() > 59_000
    assert not bar.findChildren(Button)[0].isVisible()
    assert bar.findChildren(IconButton)[0].accessibleName()


def test_what_the_undo_bar_says_is_told_to_a_screen_reader_a_failure_first(
    look: Look, qtbot: QtBot
) -> None:
    told: list[tuple[QWidget, str, bool]] = []

    def hear(widget: QWidget, words: str, *, urgent: bool) -> None:
        told.append((widget, words, urgent))

    bar = UndoBar(look, hear)
    qtbot.addWidget(bar)
    bar.show_message("Saved: a cramp at 03:14")
    bar.show_message("")
    bar.show_failure("The disk is full. Nothing was changed.")
    assert told == [
        (bar, "Saved: a cramp at 03:14", False),
        (bar, "The disk is full. Nothing was changed.", True),
    ]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_message_wraps(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.show_message("Night of Fri 20 to Sat 21 Nov saved as no cramps, and more. " * 3)
    assert bar.heightForWidth(700) > bar.heightForWidth(3000)


def test_a_banner_is_there_while_it_has_something_to_say(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    assert not banner.isVisible()
    banner.show_sentence("This is a demo diary.", "Leave the demo")
    assert banner.isVisible()
    assert banner.accessibleName() == "This is a demo diary."
    with qtbot.waitSignal(banner.action_pressed):
        QTest.mouseClick(banner.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    banner.show_sentence("The disk is full.", warning=True)
    assert not banner.findChildren(Button)[0].isVisible()
    banner.show_sentence("")
    assert not banner.isVisible()
