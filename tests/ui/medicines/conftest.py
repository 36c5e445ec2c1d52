"""The page with medicines over a new diary."""

import pytest

from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.shell.session import Session
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> MedicinesPage:
    return show(MedicinesPage(opened_session))
