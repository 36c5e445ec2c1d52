"""The sheet of a diary that asks about wine."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.factors import FactorKind
from cramp_diary.ui.sheet.page import SheetPage
from cramp_diary.ui.shell.session import Session


@pytest.fixture
def page(opened_session: Session, qtbot: QtBot) -> SheetPage:
    """Show the sheet, from Monday 12 October on, with the keyboard on its first cell."""
    opened_session.services.factors.add("Wine", FactorKind.YES_NO)
    page = SheetPage(opened_session)
    page.resize(1056, 800)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.begin_with(date(2026, 10, 12))
    page.table.setFocus()
    return page
