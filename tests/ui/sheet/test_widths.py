"""How wide the columns are: every title is whole, and no more is asked for than there is."""

from datetime import date
from itertools import groupby

from PySide6.QtCore import QRect

from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.sheet.page import SheetPage
from cramp_diary.ui.shell.session import Session
from tests.ui.sheet_hands import look
from tests.ui.showing import Show

NARROW, USUAL, WIDE = 900, 1056, 1500
STEP = 10
MORE = 40
WHOLE, SHORT = "Mon 12 to Tue 13 Oct", "Mon 12 Oct"


def ink(page: SheetPage, column: int) -> int:
    """Return how much of a picture of a title is not its ground."""
    header = page.table.horizontalHeader()
    place = QRect(
        header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height() - 2
    )
    picture = header.grab(place).toImage()
    ground = picture.pixel(0, 0)
    return sum(
        picture.pixel(x, y) != ground
        for x in range(picture.width())
        for y in range(picture.height())
    )


def width(page: SheetPage) -> int:
    """Return how wide all columns are together."""
    header = page.table.horizontalHeader()
    return sum(header.sectionSize(column) for column in range(header.count()))


def test_no_letter_of_a_title_is_cut_off(opened_session: Session, show: Show) -> None:
    page = show(SheetPage(opened_session), width=WIDE)
    header = page.table.horizontalHeader()
    for column in range(header.count()):
        as_is = ink(page, column)
        header.resizeSection(column, header.sectionSize(column) + MORE)
        assert as_is == ink(page, column) > 0, page.model.title(
            page.model.rows.column_keys()[column]
        )


def test_nights_have_short_names_where_that_keeps_the_last_column_in_sight(
    opened_session: Session, show: Show
) -> None:
    for name in ("Wine", "Stretched"):
        opened_session.services.factors.add(name, FactorKind.YES_NO)
    page = show(SheetPage(opened_session), width=WIDE)
    page.begin_with(date(2026, 10, 12))
    seen = []
    for narrower in range(WIDE, NARROW, -STEP):
        page.resize(narrower, page.height())
        in_sight = width(page) == page.table.viewport().width()
        seen.append((look(page, 0, "night"), in_sight))
    assert [one for one, _ in groupby(seen)] == [(WHOLE, True), (SHORT, True), (WHOLE, False)]


def test_names_stay_whole_where_the_columns_are_scrolled_anyway(
    opened_session: Session, show: Show
) -> None:
    for name in ("Stood for more than 4 hours", "Stretched before bed", "Walked further"):
        opened_session.services.factors.add(name, FactorKind.YES_NO)
    page = show(SheetPage(opened_session), width=USUAL)
    page.begin_with(date(2026, 10, 12))
    assert width(page) > page.table.viewport().width()
    assert look(page, 0, "night") == WHOLE
