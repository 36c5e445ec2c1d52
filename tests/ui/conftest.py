"""What every test of a screen starts from."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from cramp_diary.ui.look.dress import Dress
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import LIGHT
from cramp_diary.ui.look.type import load_fonts


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> tuple[str, ...]:
    """Load the typeface once for all tests; a QApplication has to exist."""
    assert qapp is not None
    return load_fonts()


@pytest.fixture
def look(qapp: QApplication, fonts: tuple[str, ...]) -> Iterator[Look]:
    """Return the light palette at 100 %, worn by the whole program."""
    assert fonts
    look = Look(LIGHT)
    dress = Dress(qapp, look)
    yield look
    dress.take_off()
