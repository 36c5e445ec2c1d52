"""What every test of Tonight starts from."""

import pytest

from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.rest import complete
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> TonightPage:
    """Return the page on an empty diary, with all that comes after the first paint."""
    page = TonightPage(opened_session)
    complete(page, opened_session)
    return show(page)
