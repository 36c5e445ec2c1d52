"""Tonight begins with the large button whenever it is shown."""

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from cramp_diary.ui.tonight.page import TonightPage


def test_the_page_is_at_its_top_when_it_is_shown_again(page: TonightPage, qtbot: QtBot) -> None:
    page.resize(700, 480)
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.hide()
    page.show()
    assert bar.value() == 0
