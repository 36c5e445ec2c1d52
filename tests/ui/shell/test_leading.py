"""From one page to another."""

from datetime import date

from pytestqt.qtbot import QtBot

from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.session import Session


def test_a_night_of_the_strip_opens_in_the_diary(qtbot: QtBot, opened_session: Session) -> None:
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.show_page("tonight")
    window.show()
    Furnishing(window, opened_session)
    opened_session.show_night(date(2026, 11, 16))
    page = window.frame.shown()
    assert isinstance(page, MonthPage)
    assert page.night_card.title_label.text() == "Mon 16 to Tue 17 Nov"
