"""Every screen by keyboard, by screen reader, by a shaky hand, and at every size of text."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cramp_diary.services.demo import make_demo
from cramp_diary.ui.look.type import load_fonts
from cramp_diary.ui.shell.preferences import Theme
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.widgets.big_button import BigButton
from cramp_diary.ui.widgets.drink_button import DrinkButton
from cramp_diary.ui.widgets.pressable import Pressable
from tests.set_clock import SetClock
from tests.ui.faint import faint
from tests.ui.reach import disordered, stops, turned, unreached
from tests.ui.running import Run, let_pass
from tests.ui.seen import cut, shortened, small, spilt
from tests.ui.states import STATES
from tests.ui.told import nameless, roleless, unsaid_charts, unsaid_problems

NIGHTS = 60
NARROW, NORMAL, WIDE = (900, 640), (1280, 800), (1920, 1080)
PATIENCE_MS = 600
SLICE_MS = 20
DIALOGS = ("calendar", "last-resort")
"""What is open in a window of its own, as Qt makes it."""

COLOURFUL = (
    *("tonight", "saved", "told", "morning", "night", "problems", "find", "medicines", "adding"),
    *("trends", "factors", "report", "settings", "answers", "bin", "sheet-refused"),
)
"""States that have all kinds of words and grounds between them."""

PAGES = [name for name in STATES if name not in DIALOGS]


@pytest.fixture(scope="module")
def run(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Start the program once, on a diary with two months in it."""
    qapp.setStyle("Fusion")
    assert load_fonts()
    folder = tmp_path_factory.mktemp("0")
    clock = SetClock("2026-11-23 22:10")
    make_demo(folder / "demo.crampdiary", NIGHTS, clock=clock)
    run = Run(folder / "demo.crampdiary", folder / "preferences.ini", clock)
    run.until_open()
    yield run
    run.end()


@pytest.fixture
def empty(qapp: QApplication, tmp_path: Path) -> Iterator[Run]:
    """Start the program where there is no diary."""
    qapp.setStyle("Fusion")
    assert load_fonts()
    run = Run(tmp_path / "diary", tmp_path / "1.ini", SetClock("2026-11-23 22:10"))
    yield run
    run.end()


def sized(run: Run, size: tuple[int, int], scale: float) -> None:
    run.window.resize(*size)
    run.session.prefer(replace(run.session.preferences, scale=scale))
    let_pass(1)


def settled(shortcomings: Callable[[], Sequence[object]]) -> Sequence[object]:
    """Return what falls short once layouts and charts have taken their places."""
    let_pass(1)
    for _ in range(PATIENCE_MS // SLICE_MS):
        if not shortcomings():
            break
        let_pass(SLICE_MS)
    return shortcomings()


@pytest.mark.parametrize("name", STATES)
def test_everything_says_what_it_is_and_is_large_enough_for_a_hand(run: Run, name: str) -> None:
    sized(run, NORMAL, 1.0)
    page = STATES[name](run)
    let_pass(1)
    assert nameless() == []
    assert roleless() == []
    assert unsaid_problems(page) == []
    assert unsaid_charts(page) == []
    assert settled(partial(small, run.window, 24)) == []
    if isinstance(page, TonightPage) and name != "something-else":
        assert settled(partial(small, page, 44, Pressable)) == []


def test_what_is_pressed_half_asleep_is_larger(run: Run) -> None:
    sized(run, NORMAL, 1.0)
    page = STATES["tonight"](run)
    assert isinstance(page, TonightPage)
    assert page.cards is not None
    assert settled(partial(small, page.cramp_card, 132, BigButton)) == []
    assert settled(partial(small, page.cards.drinks, 60, DrinkButton)) == []


@pytest.mark.parametrize("name", PAGES)
def test_the_tab_key_comes_to_everything_in_reading_order_and_leaves(run: Run, name: str) -> None:
    sized(run, NARROW, 1.0)
    page = STATES[name](run)
    for size in (NARROW, WIDE):
        run.window.resize(*size)
        let_pass(1)
        reached = stops(run.window)
        assert unreached(run.window, reached) == []
        assert settled(partial(disordered, page, reached)) == []
        assert [stop for stop in reached if not stop.isVisible()] == []
    assert turned(run.window, reached) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_the_tab_key_comes_to_everything_in_a_dialog(run: Run, name: str) -> None:
    sized(run, NORMAL, 1.0)
    STATES[name](run)
    let_pass(1)
    dialog = QApplication.activePopupWidget() or QApplication.activeWindow()
    assert dialog is not None
    assert dialog is not run.window
    reached = stops(dialog)
    assert unreached(dialog, reached) == []
    assert turned(dialog, reached) == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("scale", [1.5, 2.0])
def test_nothing_is_cut_at_large_sizes_of_text(run: Run, name: str, scale: float) -> None:
    sized(run, NORMAL, scale)
    STATES[name](run)
    for size in (NORMAL, NARROW):
        run.window.resize(*size)
        assert settled(partial(cut, run.window)) == []
        assert settled(partial(shortened, run.window)) == []
    assert settled(partial(spilt, run.window)) == []


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.NIGHT, Theme.LIGHT])
def test_all_words_stand_out_from_what_is_behind_them(run: Run, theme: Theme) -> None:
    sized(run, NORMAL, 1.0)
    run.session.prefer(replace(run.session.preferences, theme=theme))
    for name in COLOURFUL:
        STATES[name](run)
        assert settled(partial(faint, run.window, 4.5)) == [], name


def test_the_first_page_of_all(empty: Run) -> None:
    page = empty.welcome()
    page.show_problem("A sentence about what could not be opened, which may be a long one.")
    let_pass(20)
    assert nameless() == []
    reached = stops(empty.window)
    assert unreached(empty.window, reached) == []
    assert disordered(page, reached) == []
    assert small(empty.window, 24) == []
    for scale in (1.0, 1.5, 2.0):
        for size in (NARROW, NORMAL, WIDE):
            sized(empty, size, scale)
            assert settled(partial(cut, empty.window)) == []
