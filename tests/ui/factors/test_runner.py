"""What is worked out away from the window, and let go of."""

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.nights import Period
from cramp_diary.ui.factors.runner import FindingsRunner
from cramp_diary.ui.shell.session import Session
from tests.ui.running import let_pass
from tests.ui.watched import watch

LONG_ENOUGH_MS = 400


@pytest.fixture
def period(opened_session: Session) -> Period:
    """Return the nights of a watched diary."""
    watch(opened_session.services)
    counted = opened_session.services.library.counted()
    assert counted is not None
    return counted


@pytest.fixture
def runner(opened_session: Session) -> FindingsRunner:
    return FindingsRunner(opened_session, opened_session)


def test_what_was_found_is_found_again_at_once(
    runner: FindingsRunner, period: Period, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.found) as first:
        runner.find(period)
    found: list[object] = []
    runner.found.connect(found.append)
    runner.find(period)
    assert found == first.args
    assert not runner.is_running


def test_asked_twice_it_answers_once(runner: FindingsRunner, period: Period, qtbot: QtBot) -> None:
    found: list[object] = []
    runner.found.connect(found.append)
    runner.find(period)
    runner.find(period)
    qtbot.waitUntil(lambda: not runner.is_running)
    let_pass(LONG_ENOUGH_MS)
    assert len(found) == 1


def test_another_period_takes_the_place_of_the_one_that_is_worked_out(
    runner: FindingsRunner, period: Period, qtbot: QtBot
) -> None:
    shorter = Period(period.first, period.last.replace(day=1))
    runner.find(period)
    with qtbot.waitSignal(runner.found) as found:
        runner.find(shorter)
    assert found.args is not None
    assert len(found.args[0].nights) == shorter.nights


@pytest.mark.parametrize("waited", [0, 10, 40])
def test_what_is_stopped_never_answers_and_can_be_asked_again(
    runner: FindingsRunner, period: Period, qtbot: QtBot, waited: int
) -> None:
    found: list[object] = []
    runner.found.connect(found.append)
    runner.find(period)
    let_pass(waited)
    was_running = runner.is_running
    runner.stop()
    let_pass(LONG_ENOUGH_MS)
    assert len(found) == (0 if was_running else 1)
    runner.find(period)
    qtbot.waitUntil(lambda: bool(found))


def test_closing_the_diary_waits_for_nothing_but_the_next_step(
    runner: FindingsRunner, opened_session: Session, period: Period
) -> None:
    found: list[object] = []
    runner.found.connect(found.append)
    runner.find(period)
    opened_session.background.finish()
    opened_session.leave()
    assert not runner.is_running
    let_pass(LONG_ENOUGH_MS)
    assert found == []


def test_a_diary_that_cannot_be_read_is_a_sentence(
    runner: FindingsRunner, opened_session: Session, period: Period, qtbot: QtBot
) -> None:
    path = opened_session.services.path
    whole = path.read_bytes()
    path.write_bytes(b"\0" * len(whole))
    with qtbot.waitSignal(runner.failed) as failed:
        runner.find(period)
    assert failed.args is not None
    assert failed.args[0].endswith(".")
    assert not runner.is_running
    path.write_bytes(whole)
