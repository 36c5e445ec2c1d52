"""The page with drinks over a new diary, which has the first ones on Tonight."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.drinks.page import DrinksPage
from cramp_diary.ui.shell.session import Session


@pytest.fixture
def page(qtbot: QtBot, opened_session: Session) -> Iterator[DrinksPage]:
    page = DrinksPage(opened_session)
    qtbot.addWidget(page)
    page.resize(1056, 900)
    page.show()
    qtbot.waitActive(page)
    yield page
    page.hide()
