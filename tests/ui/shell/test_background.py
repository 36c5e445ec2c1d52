"""Work away from the window."""

import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from cramp_diary.domain.errors import EntryGoneError
from cramp_diary.ui.shell.background import Background


@pytest.fixture
def background(qapp: QCoreApplication) -> Iterator[Background]:
    assert qapp
    background = Background()
    yield background
    background.close()


def never(_answer: object) -> None:
    message = "nothing was to be delivered"
    raise AssertionError(message)


def failing(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def test_the_work_is_elsewhere_and_the_answer_here(qtbot: QtBot, background: Background) -> None:
    seen: list[tuple[int, int]] = []

    def done(worker: int) -> None:
        seen.append((worker, threading.get_ident()))

    background.run(threading.get_ident, done, never)
    qtbot.waitUntil(lambda: bool(seen))
    ((worker, receiver),) = seen
    assert worker != receiver
    assert receiver == threading.get_ident()


@pytest.mark.parametrize("error", [EntryGoneError(), ValueError("x")])
def test_what_goes_wrong_is_handed_on_as_it_is(
    qtbot: QtBot, background: Background, error: Exception
) -> None:
    failed: list[Exception] = []
    background.run(failing(error), never, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert failed == [error]


def test_answers_come_in_the_order_of_asking(qtbot: QtBot, background: Background) -> None:
    order: list[int] = []
    for number in range(20):
        background.run(partial(int, number), order.append, never)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_what_was_asked_for_is_done_and_delivered_when_it_is_finished(
    background: Background,
) -> None:
    done: list[int] = []
    for number in range(3):
        background.run(partial(int, number), done.append, never)
    background.finish()
    assert done == [0, 1, 2]


def test_after_closing_the_work_is_done_and_nothing_is_delivered(
    qtbot: QtBot, background: Background
) -> None:
    gate, worked = threading.Event(), []

    def work() -> None:
        assert gate.wait(10)
        worked.append(1)

    background.run(work, never, never)
    background.run(lambda: worked.append(2), never, never)
    background.run(failing(ValueError("x")), never, never)
    gate.set()
    background.close()
    assert worked == [1, 2]
    qtbot.wait(20)
