"""The sheet for paper records as it can be on the screen."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtTest import QTest

from cramp_diary.ui.sheet.content import NOTHING
from cramp_diary.ui.sheet.page import SheetPage
from tests.ui.running import Run
from tests.ui.states_tonight import page

__all__ = ["SHEET_STATES"]

EMPTY_NIGHTS: Final = 4


def sheet(run: Run) -> SheetPage:
    """Show the last week, which the diary has; nothing is typed."""
    return _begin(run, run.session.services.library.last_night() - timedelta(days=6))


def filled(run: Run) -> SheetPage:
    """Show a few nights that nobody wrote down, and what somebody typed of one."""
    span = run.session.services.library.span()
    assert span is not None
    first = span.first - timedelta(days=EMPTY_NIGHTS)
    shown = _begin(run, first)
    shown.table.go_to(shown.model.place(first, "cramps"))
    shown.table.hands.paste("2\t3.40, early\tcalf r\t12\t4\ty\n?\n0")
    shown.table.go_to(shown.model.place(first, "pain"))
    return shown


def refused(run: Run) -> SheetPage:
    """Type over what the diary has."""
    shown = sheet(run)
    shown.table.go_to(shown.model.place(shown.model.rows.first, "cramps"))
    QTest.keyClicks(shown.table, "3")
    return shown


def _begin(run: Run, first: date) -> SheetPage:
    shown = page(run, "sheet")
    assert isinstance(shown, SheetPage)
    shown.table.finish_typing(keep=False)
    shown.content.load(NOTHING)
    shown.model.content_changed()
    shown.begin_with(first)
    shown.scroll_to_top()
    # From here the tab key comes to the whole page and back.
    shown.head.first.setFocus()
    return shown


SHEET_STATES: Final[dict[str, Callable[[Run], SheetPage]]] = {
    "sheet": sheet,
    "sheet-filled": filled,
    "sheet-refused": refused,
}
