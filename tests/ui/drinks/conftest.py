"""The page with drinks over a new diary, which has the first ones on Tonight."""

import pytest

from cramp_diary.ui.drinks.page import DrinksPage
from cramp_diary.ui.shell.session import Session
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> DrinksPage:
    return show(DrinksPage(opened_session), 900)
