"""The window comes forward on the right card, and reminds by itself where nobody else does."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import Services, open_services
from cramp_diary.domain.changes import Change
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.services.demo import make_demo
from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.memory import Memory
from cramp_diary.ui.reminders.notifier import Notifier
from cramp_diary.ui.reminders.presence import Alone, Presence
from cramp_diary.ui.reminders.starting import Autostart
from cramp_diary.ui.reminders.turn import Turn
from cramp_diary.ui.reminders.watch import Means
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.page import TonightPage
from tests.set_clock import SetClock

MORNING, EVENING = "2026-11-24 08:00", "2026-11-24 22:00"
BOTH = Reminders(morning=True, tablets=True)


class Board(Notifier):
    """Shows notifications when a test wants it to."""

    there = True

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Reminder] = []

    def is_available(self) -> bool:
        return self.there

    def show(self, reminder: Reminder) -> None:
        self.shown.append(reminder)


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    assert qtbot
    return Board()


@pytest.fixture
def window(qtbot: QtBot, opened_session: Session, clock: SetClock) -> MainWindow:
    clock.set(MORNING)
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.show_page("tonight")
    window.show()
    Furnishing(window, opened_session).ring.stop()
    qtbot.waitUntil(lambda: not tonight(window).needs_completing())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def means(board: Board, clock: SetClock, tmp_path: Path) -> Means:
    return Means(clock, board, Turn(tmp_path / "turn"), Memory(tmp_path / "memory.ini"))


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Alone:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    began = tmp_path / "began"
    command = (sys.executable, "-c", f"open({str(began)!r}, 'w').close()")
    return Alone(Autostart(command, "linux"), command, Turn(tmp_path / "running"))


@pytest.fixture
def presence(
    window: MainWindow, opened_session: Session, means: Means, alone: Alone, tmp_path: Path
) -> Iterator[Presence]:
    presence = Presence(window, opened_session, tmp_path / "none", means, alone)
    opened_session.attended_by(presence)
    yield presence
    presence.leave()


def tonight(window: MainWindow) -> TonightPage:
    page = window.frame.page("tonight")
    assert isinstance(page, TonightPage)
    return page


def services_of(session: Session) -> Services:
    """Give the diary one tablet a day, and a quiet night a week ago."""
    services = session.services
    services.journal.say(date(2026, 11, 17), Stated.QUIET)
    identity, now = services.journal.stamp()
    kind, unit = ProductKind.SUPPLEMENT, Unit.TABLET
    product = Product(id=identity, written=now, name="A", kind=kind, unit=unit)
    course = services.courses.draft(product, now.wall.date() - timedelta(days=9))
    services.courses.start(course, product)
    session.changed.emit(Change())
    return services


def focused(window: MainWindow) -> object:
    return window.focusWidget()


def test_the_answer_in_the_morning_has_the_keyboard_on_the_first_question(
    presence: Presence, window: MainWindow, board: Board, opened_session: Session
) -> None:
    services_of(opened_session)
    window.show_page("trends")
    board.opened.emit(Reminder.MORNING, "")
    cards = tonight(window).cards
    assert window.frame.shown() is tonight(window)
    assert cards is not None
    newest = cards.open_nights.nights()[0]
    assert newest == opened_session.services.library.last_night()
    assert focused(window) is cards.open_nights.choices[newest].members()[0]
    assert presence


def test_the_answer_before_bed_has_the_keyboard_on_the_first_tablet(
    presence: Presence, window: MainWindow, board: Board, opened_session: Session, clock: SetClock
) -> None:
    services_of(opened_session)
    clock.set(EVENING)
    opened_session.changed.emit(Change())
    board.opened.emit(Reminder.TABLETS, "")
    cards = tonight(window).cards
    assert cards is not None
    assert focused(window) is cards.tablets.rows[0]
    QTest.keyClick(cards.tablets.rows[0], Qt.Key.Key_Space)
    assert cards.tablets.rows[0].isChecked()
    assert presence


def test_a_cramp_that_is_being_described_makes_way_and_stays_saved(
    qtbot: QtBot, presence: Presence, window: MainWindow, opened_session: Session
) -> None:
    services_of(opened_session)
    page = tonight(window)
    QTest.mouseClick(page.cramp_card.button, Qt.MouseButton.LeftButton)
    presence.show_card(Reminder.TABLETS)
    assert page.cards is not None
    assert focused(window) is page.cards.tablets.rows[0]
    qtbot.waitUntil(page.cards.tablets.rows[0].isVisible)
    night = opened_session.services.library.tonight()
    assert len(opened_session.services.library.night(night).episodes) == 1


def test_where_nothing_is_left_to_answer_the_page_is_shown_as_always(
    presence: Presence, window: MainWindow
) -> None:
    window.show_page("settings")
    presence.show_card(Reminder.TABLETS)
    assert focused(window) is tonight(window).first_stop()


def test_it_reminds_through_the_desktop_while_it_can(
    presence: Presence, board: Board, opened_session: Session
) -> None:
    opened_session.prefer(replace(opened_session.preferences, reminders=BOTH))
    presence.watch.look()
    assert board.shown == [Reminder.MORNING]
    assert presence.strip.isHidden()


def test_where_the_desktop_shows_nothing_the_window_does_until_it_is_answered(
    presence: Presence, window: MainWindow, board: Board, opened_session: Session
) -> None:
    services = services_of(opened_session)
    board.there = False
    opened_session.prefer(replace(opened_session.preferences, reminders=BOTH))
    presence.watch.look()
    assert presence.strip.isVisible()
    assert presence.strip.sentence().startswith("Time for your diary.")
    window.show_page("trends")
    presence.strip.action_pressed.emit()
    assert window.frame.shown() is tonight(window)
    assert presence.strip.isHidden()
    presence.strip.remind(Reminder.MORNING)
    night = services.library.last_night()
    opened_session.editor.do("Quiet", lambda: services.journal.say(night, Stated.QUIET))
    assert presence.strip.isHidden()


def test_it_can_be_put_away(presence: Presence) -> None:
    presence.strip.remind(Reminder.TABLETS)
    QTest.mouseClick(presence.strip.close_button, Qt.MouseButton.LeftButton)
    assert presence.strip.isHidden()
    assert presence.strip.reminder is None


def test_the_demo_reminds_nobody(
    presence: Presence, board: Board, opened_session: Session, clock: SetClock, tmp_path: Path
) -> None:
    make_demo(tmp_path / "demo.crampdiary", 20, clock=clock)
    opened_session.prefer(replace(opened_session.preferences, reminders=BOTH))
    opened_session.leave()
    opened_session.open(open_services(tmp_path / "demo.crampdiary", clock=clock))
    presence.watch.look()
    assert board.shown == []


def test_who_rings_brings_it_forward(presence: Presence, window: MainWindow) -> None:
    window.showMinimized()
    presence.bell.rung.emit("", "")
    assert not window.isMinimized()
    assert window.isVisible()
    window.show_page("trends")
    presence.bell.rung.emit("morning", "")
    assert window.frame.shown() is tonight(window)
    window.show_page("trends")
    presence.bell.rung.emit("somewhere", "")
    assert window.frame.shown() is not tonight(window)


# Chosen times


def test_without_the_window_only_on_wish(
    qtbot: QtBot, presence: Presence, opened_session: Session, tmp_path: Path
) -> None:
    entry = tmp_path / "config" / "autostart" / "cramp-diary.desktop"
    assert presence.choose(BOTH)
    assert not entry.exists()
    assert presence.choose(replace(BOTH, when_closed=True))
    assert entry.is_file()
    qtbot.waitUntil((tmp_path / "began").exists)
    assert presence.choose(BOTH)
    assert not entry.exists()
    assert opened_session.preferences.reminders == BOTH


def test_a_small_program_that_runs_already_is_enough(
    qtbot: QtBot, presence: Presence, tmp_path: Path
) -> None:
    other = Turn(tmp_path / "running")
    assert other.take()
    presence.choose(replace(BOTH, when_closed=True))
    qtbot.wait(200)
    assert not (tmp_path / "began").exists()
    other.give_up()


def test_what_cannot_be_written_is_not_chosen(
    presence: Presence, opened_session: Session, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("not a folder", "utf-8")
    assert not presence.choose(replace(BOTH, when_closed=True))
    assert opened_session.preferences.reminders == Reminders()


def test_a_time_that_is_over_is_not_made_up_for(
    presence: Presence, board: Board, clock: SetClock
) -> None:
    presence.choose(Reminders(morning=True, morning_at=time(7)))
    presence.watch.look()
    clock.set("2026-11-25 07:00")
    assert board.shown == []
    presence.watch.look()
    assert board.shown == [Reminder.MORNING]
