"""What every test of a single widget starts from."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    """Return an open window without a layout, in which a widget keeps the size it is given."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1400, 1000)
    window.show()
    return window
