"""The sheet of a diary that asks about wine."""

from datetime import date

import pytest

from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.sheet.page import SheetPage
from cramp_diary.ui.shell.session import Session
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> SheetPage:
    """Show the sheet, from Monday 12 October on, with the keyboard on its first cell."""
    opened_session.services.factors.add("Wine", FactorKind.YES_NO)
    page = show(SheetPage(opened_session))
    page.begin_with(date(2026, 10, 12))
    page.table.setFocus()
    return page
