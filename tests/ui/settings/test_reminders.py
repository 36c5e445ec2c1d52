"""Times are chosen on the page of settings, and are in force at once."""

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.palettes import LIGHT, NIGHT
from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.settings.timed_switch import TimedSwitch
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.night_hours import NightHours
from cramp_diary.ui.shell.session import Session


@pytest.fixture
def page(qtbot: QtBot, opened_session: Session) -> Iterator[SettingsPage]:
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.resize(1280, 1400)
    window.show_page("settings")
    window.show()
    Furnishing(window, opened_session).ring.stop()
    page = window.frame.shown()
    assert isinstance(page, SettingsPage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield page
    window.close()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_time(switch: TimedSwitch, place: int, text: str) -> None:
    line = switch.fields[place].input
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def reminders(page: SettingsPage) -> Reminders:
    return page.session.preferences.reminders


def test_both_are_off_until_they_are_wanted(page: SettingsPage) -> None:
    card = page.reminders_card
    assert reminders(page) == Reminders()
    assert not card.morning.fields[0].isEnabled()
    click(card.morning.box)
    assert reminders(page) == Reminders(morning=True)
    assert card.morning.fields[0].isEnabled()
    click(card.tablets.box)
    click(card.morning.box)
    assert reminders(page) == Reminders(tablets=True)


def test_a_time_is_typed_in_any_usual_way(page: SettingsPage) -> None:
    card = page.reminders_card
    click(card.tablets.box)
    type_time(card.tablets, 0, "930 pm")
    assert reminders(page).tablets_at == time(21, 30)
    assert card.tablets.fields[0].text() == "21:30"


@pytest.mark.parametrize("text", ["early", "25:00", ""])
def test_what_is_no_time_leaves_the_one_that_was(page: SettingsPage, text: str) -> None:
    card = page.reminders_card
    click(card.morning.box)
    type_time(card.morning, 0, text or "\b")
    assert reminders(page) == Reminders(morning=True)
    if text:
        assert card.morning.fields[0].problem()
    else:
        assert card.morning.fields[0].text() == "08:00"


def test_where_the_desktop_shows_no_notifications_it_is_said_there(page: SettingsPage) -> None:
    assert page.reminders_card.none_here.isVisible()
    assert page.reminders_card.none_here.sentence().startswith(
        "This desktop shows no notifications."
    )


def test_each_time_has_a_name_for_who_cannot_see_it(page: SettingsPage) -> None:
    card = page.reminders_card
    switches = (card.morning, card.tablets, page.look_card.by_clock)
    names = [field.input.accessibleName() for switch in switches for field in switch.fields]
    assert len(set(names)) == 4
    assert all(names)


# The night palette by the clock


def test_the_night_palette_follows_the_clock_as_soon_as_it_is_wanted(page: SettingsPage) -> None:
    look, by_clock = page.session.look, page.look_card.by_clock
    assert look.palette is LIGHT
    click(by_clock.box)
    assert look.palette is NIGHT
    type_time(by_clock, 0, "23")
    assert page.session.preferences.night_hours == NightHours(on=True, begins=time(23))
    assert look.palette is LIGHT
    type_time(by_clock, 0, "22:00")
    assert look.palette is NIGHT
    click(page.look_card.themes.members()[1])
    assert look.palette is LIGHT
    click(by_clock.box)
    assert page.session.preferences.turned is None


def test_the_times_stay_while_it_is_off(page: SettingsPage) -> None:
    by_clock = page.look_card.by_clock
    click(by_clock.box)
    type_time(by_clock, 1, "6:15")
    click(by_clock.box)
    assert page.session.preferences.night_hours == NightHours(on=False, ends=time(6, 15))
    assert by_clock.fields[1].text() == "06:15"


# The diary file


def test_deleted_entries_are_one_press_away(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.session.page_wanted) as wanted:
        click(page.file_card.deleted)
    assert wanted.args == ["bin"]


def test_it_says_where_the_backups_are(page: SettingsPage) -> None:
    folder = page.session.services.path.parent / "backups"
    assert page.file_card.backups.text().replace("\u200b", "") == f"Backups are in {folder}"
