"""The first page of all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.welcome.page import WelcomePage
from tests.ui.showing import Show


@pytest.fixture
def page(session: Session, show: Show) -> WelcomePage:
    return show(WelcomePage(session), width=1280)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("choice", ["start", "bring", "demo"])
@pytest.mark.parametrize("key", [None, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_each_choice_is_one_press(
    qtbot: QtBot, page: WelcomePage, choice: str, key: Qt.Key | None
) -> None:
    pressed = getattr(page, f"{choice}_pressed")
    button = getattr(page, choice)
    with qtbot.waitSignal(pressed):
        if key is None:
            click(button)
        else:
            QTest.keyClick(button, key)


def test_the_size_of_text_is_kept(page: WelcomePage) -> None:
    click(page.sizes.members()[2])
    assert page._session.preferences.scale == 1.5


def test_a_problem_is_said_where_the_choice_is_and_aloud(page: WelcomePage) -> None:
    assert not page.problem.isVisible()
    page.show_problem("It is not a diary.")
    assert page.problem.isVisible()
    assert page.problem.accessibleName() == "It is not a diary."
    assert page.problem.y() < page.start.y()


def test_the_legs_give_way_where_there_is_no_room(qtbot: QtBot, page: WelcomePage) -> None:
    assert page._legs.isVisible()
    page.resize(900, 640)
    qtbot.waitUntil(lambda: not page._legs.isVisible())
