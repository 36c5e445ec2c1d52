"""The diary page over a new diary."""

import pytest

from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.shell.session import Session
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> MonthPage:
    return show(MonthPage(opened_session))
