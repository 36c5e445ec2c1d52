"""The change of palette on a narrow window, whose navigation has no room for it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.preferences import Theme
from cramp_diary.ui.shell.session import Session

NARROW, NORMAL = (900, 640), (1280, 800)


@pytest.fixture
def window(qtbot: QtBot, opened_session: Session) -> Iterator[MainWindow]:
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.show_page("tonight")
    window.show()
    yield window
    for furnishing in window.findChildren(Furnishing):
        furnishing.ring.stop()


def test_a_narrow_window_has_it_in_the_head_of_the_page(
    window: MainWindow, opened_session: Session
) -> None:
    night = Furnishing(window, opened_session).head.night
    window.resize(*NARROW)
    assert night.isVisible()
    window.show_page("settings")
    shown = window.frame.page("settings")
    assert shown is not None
    assert shown.isAncestorOf(night)
    window.resize(*NORMAL)
    assert night.isHidden()


@pytest.mark.parametrize(
    ("presses", "theme", "words"),
    [(1, Theme.NIGHT, "Day palette"), (2, Theme.SYSTEM, "Night palette")],
)
def test_one_press_and_another(
    window: MainWindow, opened_session: Session, presses: int, theme: Theme, words: str
) -> None:
    night = Furnishing(window, opened_session).head.night
    window.resize(*NARROW)
    for _ in range(presses):
        night.click()
    assert opened_session.preferences.theme is theme
    assert night.words() == words
