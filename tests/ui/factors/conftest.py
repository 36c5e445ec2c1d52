"""The page that says what goes with the cramps, on a diary in which something does."""

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.shell.session import Session
from tests.ui.showing import Show
from tests.ui.watched import watch

HIGH = 1400


@pytest.fixture
def page(opened_session: Session, show: Show, qtbot: QtBot) -> FactorsPage:
    """Return the page with all its rows."""
    watch(opened_session.services)
    page = show(FactorsPage(opened_session), HIGH)
    qtbot.waitUntil(lambda: page.findings is not None)
    return page
