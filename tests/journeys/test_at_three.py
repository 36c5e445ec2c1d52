"""At three in the night: what was pressed is saved, however short the moment."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from cramp_diary.assembly import open_services
from cramp_diary.domain.moment import Moment
from cramp_diary.ui.shell.loader import Loader
from cramp_diary.ui.tonight.page import TonightPage
from tests.set_clock import SetClock
from tests.ui.running import Run, Start, click

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

NIGHT = date(2026, 11, 23)
LONG_S = 20


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Hold the opening of any diary back until the gate is set, as a slow disk would."""
    gate = Event()
    assembly = Loader._assembly

    def slowly(loader: Loader, function: str, path: Path) -> "Services":
        assert gate.wait(LONG_S)
        return assembly(loader, function, path)

    monkeypatch.setattr(Loader, "_assembly", slowly)
    return gate


def shown(run: Run) -> TonightPage:
    assert run.opening
    page = run.window.frame.shown()
    assert isinstance(page, TonightPage)
    return page


def onsets(path: Path) -> list[str]:
    services = open_services(path)
    cramps = services.library.night(NIGHT).episodes
    services.close()
    return [cramp.onset.isoformat() for cramp in cramps if isinstance(cramp.onset, Moment)]


def by_mouse(run: Run) -> None:
    click(shown(run).cramp_card.button)


def by_enter(run: Run) -> None:
    run.type_key(Qt.Key.Key_Return)


def by_letter(run: Run) -> None:
    run.type_key(Qt.Key.Key_C)


@pytest.mark.parametrize("press", [by_mouse, by_enter, by_letter])
def test_one_action_from_a_cold_start_saves(
    start: Start, begun: Path, press: Callable[[Run], None]
) -> None:
    run = start()
    assert shown(run)
    press(run)
    run.until(lambda: shown(run).title_label.text() == "Saved: a cramp at 22:10")
    run.close()
    assert onsets(begun) == ["2026-11-23T22:10:00+01:00"]


def test_a_press_before_the_diary_is_open_is_saved_with_its_time(
    start: Start, begun: Path, clock: SetClock, gate: Event
) -> None:
    run = start()
    page = shown(run)
    click(page.cramp_card.button)
    assert not run.session.is_open
    assert "as soon as the diary is open" in page.cramp_card.button.accessibleDescription()
    clock.later(seconds=90)
    gate.set()
    run.until(lambda: page.title_label.text() == "Saved: a cramp at 22:10")
    run.close()
    assert onsets(begun) == ["2026-11-23T22:10:00+01:00"]


def test_a_press_is_saved_though_the_window_is_closed_before_the_diary_is_open(
    start: Start, begun: Path, gate: Event
) -> None:
    run = start()
    click(shown(run).cramp_card.button)
    assert not run.session.is_open
    gate.set()
    run.close()
    assert onsets(begun) == ["2026-11-23T22:10:00+01:00"]


def test_a_press_waits_for_the_own_diary_and_not_for_the_demo(
    start: Start, begun: Path, clock: SetClock, gate: Event
) -> None:
    whole = begun.read_bytes()
    begun.write_bytes(b"damaged")
    run = start()
    click(shown(run).cramp_card.button)
    gate.set()
    run.until(lambda: not run.window.frame.isVisible())
    click(run.welcome().demo)
    run.until_open()
    assert run.session.services.owner.is_demo()
    begun.write_bytes(whole)
    clock.later(minutes=3)
    click(run.furnishing.banner._button)
    run.until_open()
    run.close()
    assert onsets(begun) == ["2026-11-23T22:10:00+01:00"]


def test_a_key_that_is_held_down_saves_nothing_more(start: Start, begun: Path) -> None:
    run = start()
    run.until_open()
    page = shown(run)
    run.hold_key(Qt.Key.Key_Return)
    assert not any(key.autoRepeat() for key in page.findChildren(QShortcut))
    assert page.title_label.text() == "Tonight"
    run.close()
    assert onsets(begun) == []


def test_done_and_undo_lead_back_to_the_large_button(
    start: Start, begun: Path, clock: SetClock
) -> None:
    run = start()
    run.until_open()
    page = shown(run)
    for leave in (Qt.Key.Key_Escape, None):
        clock.later(minutes=2)
        run.type_key(Qt.Key.Key_Return)
        assert page.cramps is not None
        assert page.cramps.view().isVisible()
        if leave is None:
            run.press("Ctrl+Z")
        else:
            run.type_key(leave)
        assert run.window.focusWidget() is page.cramp_card.button
    run.close()
    assert len(onsets(begun)) == 1
