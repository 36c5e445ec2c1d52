"""The pages about what goes with the cramps as they can be on the screen."""

from collections.abc import Callable
from functools import partial
from typing import Final

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.ui.factors.detail_page import FactorPage
from cramp_diary.ui.factors.methods_page import MethodsPage
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.factors.picture_card import PictureCard
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


def factor(kind: ExposureKind, run: Run) -> FactorPage:
    """Open the first row of a kind, its numbers as pictures."""
    rows = factors(run).findings
    assert rows is not None
    run.session.show_finding(rows, next(r.key for r in rows.rows if r.exposure.kind is kind))
    shown = run.window.frame.shown()
    assert isinstance(shown, FactorPage)
    run.until(lambda: shown.is_drawn)
    for card in _pictures(shown):
        if card.table is not None and not card.table.isHidden():
            card.turn.click()
    return shown


def factor_tables(run: Run) -> FactorPage:
    """Open what was taken over a time, its numbers as tables."""
    shown = factor(ExposureKind.COURSE, run)
    for card in _pictures(shown):
        card.turn.click()
    return shown


def _pictures(page: FactorPage) -> tuple[PictureCard, ...]:
    return (page.groups, page.timeline, *page.changes.cards)


def methods(run: Run) -> MethodsPage:
    shown = page(run, "methods")
    assert isinstance(shown, MethodsPage)
    return shown


FACTOR_STATES: Final[dict[str, Callable[[Run], DiaryPage]]] = {
    "factors": factors,
    "factors-few": few_nights,
    "factor": partial(factor, ExposureKind.YES_NO),
    "factor-amount": partial(factor, ExposureKind.AMOUNT),
    "factor-tables": factor_tables,
    "methods": methods,
}
