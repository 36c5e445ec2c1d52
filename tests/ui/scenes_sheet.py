"""What a person did with the sheet for paper records before a picture is taken of it."""

from datetime import date
from typing import Final

from cramp_diary.app import Program
from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.sheet.page import SheetPage

__all__ = ["empty_sheet", "typed_sheet"]

FIRST: Final = date(2026, 10, 12)
LAST: Final = date(2026, 10, 19)
PAPER: Final = """0\t\t\t\t\t\tno\tyes
1\t1:15\tcalf r\t5\t5\ty\tno\tno
0\t\t\t\t\t\tno\tyes
2\t340, 525\tl calf\t4\t8\ty\tno\tyes
?
0\t\t\t\t\t\ty\ty
2\t4.30 6.25\tcalf r\t7\t4\ty\ty\ty
2\tearly, 4:10\tcalf, right\t12"""


def empty_sheet(program: Program) -> None:
    """Open the sheet."""
    _sheet(program)


def typed_sheet(program: Program) -> None:
    """Type in a week, with a slip on its last night."""
    for name in ("Wine", "Stretched"):
        program.session.services.factors.add(name, FactorKind.YES_NO)
    page = _sheet(program)
    page.show_column("fluid", shown=False)
    page.begin_with(FIRST)
    page.table.hands.paste(PAPER)
    page.table.go_to(page.model.place(LAST, "pain"))


def _sheet(program: Program) -> SheetPage:
    program.session.page_wanted.emit("sheet")
    page = program.window.frame.shown()
    assert isinstance(page, SheetPage)
    page.table.setFocus()
    return page
