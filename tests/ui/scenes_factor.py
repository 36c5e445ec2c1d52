"""What a person did before a picture is taken of the page about one thing that was compared."""

from collections.abc import Callable
from typing import Final

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.findings import Finding
from cramp_diary.analysis.verdict import Verdict
from cramp_diary.app import Program
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.shell.furnishing import Furnishing
from tests.ui.running import let_pass
from tests.ui.watched import watch

__all__ = ["amount", "clear", "course", "refused"]

SLICE_MS: Final = 20


def clear(program: Program) -> None:
    """Watch some things for five months, and open what stands out most clearly."""
    watch(program.session.services)
    _open(program, lambda row: row.found.verdict is Verdict.CLEAR_LINK)


def refused(program: Program) -> None:
    """Open what was seen on too few nights."""
    watch(program.session.services)
    _open(program, lambda row: row.found.verdict is Verdict.NOT_ENOUGH)


def amount(program: Program) -> None:
    """Open what is counted in amounts."""
    _open(program, lambda row: row.exposure.kind is ExposureKind.AMOUNT)


def course(program: Program) -> None:
    """Open what was started and stopped."""
    _open(program, lambda row: bool(row.found.changes))


def _open(program: Program, wanted: Callable[[Finding], bool]) -> None:
    program.session.page_wanted.emit("factors")
    (furnishing,) = program.window.findChildren(Furnishing)
    furnishing.banner.show_sentence("")
    page = program.window.frame.page("factors")
    assert isinstance(page, FactorsPage)
    while page.findings is None:
        let_pass(SLICE_MS)
    key = next(row.key for row in page.findings.rows if wanted(row))
    next(row for row in page.rows_card.rows() if row.row.key == key).click()
