"""The page with medicines over a new diary."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.shell.session import Session


@pytest.fixture
def page(qtbot: QtBot, opened_session: Session) -> Iterator[MedicinesPage]:
    page = MedicinesPage(opened_session)
    qtbot.addWidget(page)
    page.resize(1056, 800)
    page.show()
    qtbot.waitActive(page)
    yield page
    page.hide()
