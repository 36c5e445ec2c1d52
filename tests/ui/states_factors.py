"""The pages about what goes with the cramps as they can be on the screen."""

from collections.abc import Callable
from typing import Final

from cramp_diary.ui.factors.methods_page import MethodsPage
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.shell.diary_page import DiaryPage
from tests.ui.running import Run
from tests.ui.states_tonight import page

__all__ = ["FACTOR_STATES"]


def factors(run: Run) -> FactorsPage:
    shown = page(run, "factors")
    assert isinstance(shown, FactorsPage)
    run.until(lambda: shown.findings is not None and not shown.runner.is_running)
    return shown


def few_nights(run: Run) -> FactorsPage:
    """Say that there are too few nights, above the rows that say so each."""
    shown = factors(run)
    shown.notices.say_few(9, 28)
    return shown


def methods(run: Run) -> MethodsPage:
    shown = page(run, "methods")
    assert isinstance(shown, MethodsPage)
    return shown


FACTOR_STATES: Final[dict[str, Callable[[Run], DiaryPage]]] = {
    "factors": factors,
    "factors-few": few_nights,
    "methods": methods,
}
