"""What a person did before a picture is taken of the page about one thing that was compared."""

from collections.abc import Callable

from cramp_diary.analysis.findings import Finding
from cramp_diary.app import Program
from cramp_diary.ui.factors.page import FactorsPage
from tests.ui.running import let_pass

__all__ = ["open_factor"]

PATIENCE: int = 200
SLICE_MS: int = 50


def open_factor(program: Program, wanted: Callable[[Finding], bool]) -> None:
    """Go to what was found, and press the first row that is wanted."""
    program.session.page_wanted.emit("factors")
    page = program.window.frame.page("factors")
    assert isinstance(page, FactorsPage)
    for _ in range(PATIENCE):
        if page.findings is not None:
            break
        let_pass(SLICE_MS)
    findings = page.findings
    assert findings is not None
    key = next(row.key for row in findings.rows if wanted(row))
    next(row for row in page.rows_card.rows() if row.row.key == key).click()
