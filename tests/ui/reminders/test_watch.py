"""Looking at the clock: what is due is shown once, by one program, if it is still to be done."""

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.memory import Memory
from cramp_diary.ui.reminders.notifier import Notifier
from cramp_diary.ui.reminders.turn import Turn
from cramp_diary.ui.reminders.watch import Means, Watch
from tests.set_clock import SetClock
from tests.strategies_time import wall

BOTH = Reminders(morning=True, morning_at=time(7, 30), tablets=True, tablets_at=time(22))


class Board(Notifier):
    """Writes down what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.there = True
        self.shown: list[Reminder] = []
        self.withdrawn: list[Reminder] = []

    def is_available(self) -> bool:
        return self.there

    def show(self, reminder: Reminder) -> None:
        self.shown.append(reminder)

    def withdraw(self, reminder: Reminder) -> None:
        self.withdrawn.append(reminder)


class Desk:
    """A watch and what it stands on; several share a folder, as the programs of a person do."""

    def __init__(self, folder: Path, clock: SetClock) -> None:
        self.clock, self.board = clock, Board()
        self.turn, self.memory = Turn(folder / "turn"), Memory(folder / "memory.ini")
        self.asked, self.ready, self.chosen = True, True, BOTH
        self.watch = Watch(
            Means(clock, self.board, self.turn, self.memory),
            lambda: self.chosen,
            lambda _reminder: self.asked,
            lambda: self.ready,
        )

    def look(self, *times: str) -> list[Reminder]:
        for at in times:
            self.clock.set(at)
            self.watch.look()
        return self.board.shown


@pytest.fixture
def clock() -> SetClock:
    return SetClock("2026-11-24 06:00")


@pytest.fixture
def new_desk(qapp: QApplication, tmp_path: Path, clock: SetClock) -> Callable[[], Desk]:
    assert qapp
    return lambda: Desk(tmp_path, clock)


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    return new_desk()


def test_each_is_shown_at_its_time_and_once_a_day(desk: Desk) -> None:
    times = ("07:29", "07:30", "07:31", "12:00", "21:59", "22:00", "23:00")
    shown = desk.look(*(f"2026-11-{day} {at}" for day in (24, 25) for at in times))
    assert shown == [Reminder.MORNING, Reminder.TABLETS] * 2


def test_what_is_done_already_is_left_out(desk: Desk) -> None:
    desk.asked = False
    desk.look("2026-11-24 07:30")
    desk.asked = True
    assert desk.look("2026-11-24 08:30") == []


def test_nothing_is_shown_that_nobody_chose(desk: Desk) -> None:
    desk.chosen = Reminders()
    assert desk.look("2026-11-24 08:00", "2026-11-24 22:00") == []


def test_of_two_programs_one_reminds_and_the_other_when_it_is_gone(
    new_desk: Callable[[], Desk],
) -> None:
    window, small = new_desk(), new_desk()
    assert window.look("2026-11-24 07:30") == [Reminder.MORNING]
    assert small.look("2026-11-24 07:30", "2026-11-24 22:00") == []
    window.watch.stop()
    assert small.look("2026-11-24 22:01") == [Reminder.TABLETS]
    assert window.look("2026-11-25 07:30") == [Reminder.MORNING]


def test_a_program_that_cannot_show_anything_leaves_it_to_the_other(
    new_desk: Callable[[], Desk],
) -> None:
    first, second = new_desk(), new_desk()
    first.look("2026-11-24 07:30")
    first.ready = False
    first.look("2026-11-24 22:00")
    assert second.look("2026-11-24 22:00") == [Reminder.TABLETS]


def test_without_notifications_the_window_is_told(desk: Desk) -> None:
    told: list[Reminder] = []
    desk.watch.unshown.connect(told.append)
    desk.board.there = False
    assert desk.look("2026-11-24 07:30") == []
    assert told == [Reminder.MORNING]


def test_half_an_hour_later_it_asks_again(desk: Desk) -> None:
    desk.look("2026-11-24 07:30")
    desk.board.postponed.emit(Reminder.MORNING)
    assert len(desk.look("2026-11-24 07:59")) == 1
    assert len(desk.look("2026-11-24 08:00", "2026-11-24 08:30")) == 2


def test_what_was_done_meanwhile_is_taken_off_the_screen(desk: Desk) -> None:
    desk.look("2026-11-24 07:30")
    desk.board.postponed.emit(Reminder.MORNING)
    assert desk.watch.waiting() == (Reminder.MORNING,)
    desk.watch.done(Reminder.MORNING)
    assert desk.board.withdrawn == [Reminder.MORNING]
    assert desk.watch.waiting() == ()
    assert len(desk.look("2026-11-24 08:30")) == 1


def test_a_time_that_was_over_when_it_was_chosen_waits_for_the_next_day(desk: Desk) -> None:
    desk.clock.set("2026-11-24 09:00")
    desk.watch.pass_over(BOTH)
    assert desk.look("2026-11-24 09:00", "2026-11-25 07:30") == [Reminder.MORNING]


def test_a_time_of_this_minute_can_be_tried(desk: Desk) -> None:
    desk.clock.set("2026-11-24 07:30")
    desk.watch.pass_over(BOTH)
    assert desk.look("2026-11-24 07:30") == [Reminder.MORNING]


@pytest.mark.parametrize("text", ["", "\0\xff", "[General]\nmorning=x 2026-99-01T00:00 07:30\n"])
def test_a_memory_that_cannot_be_read_is_empty(tmp_path: Path, text: str) -> None:
    (tmp_path / "memory.ini").write_text(text, "latin-1")
    memory = Memory(tmp_path / "memory.ini")
    assert memory.shown(Reminder.MORNING) == ()
    memory.keep(Reminder.MORNING, wall("2026-11-24 07:30"))
    kept = Memory(tmp_path / "memory.ini").shown(Reminder.MORNING)
    assert kept == (wall("2026-11-24 07:30"),)


def test_a_memory_keeps_the_last_weeks(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.ini")
    for day in range(1, 31):
        memory.keep(Reminder.TABLETS, wall(f"2026-11-{day:02} 22:00"))
    assert len(memory.shown(Reminder.TABLETS)) == 16
    assert memory.shown(Reminder.TABLETS)[-1] == wall("2026-11-30 22:00")
    assert memory.shown(Reminder.MORNING) == ()
