"""When the program meets what it was not made for."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QTextEdit
from pytestqt.qtbot import QtBot

from cramp_diary.app import _hook
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.session import Session
from tests.ui.visible_texts import texts_of

CANARY = "calf-at-0312"


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    yield window
    for box in boxes(window):
        box.close()


def boxes(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def stumble(note: str) -> None:
    """Fail with words from the diary in the message, and in every local name."""
    try:
        float(note)
    except ValueError as error:
        raise RuntimeError(note) from error


def report(window: MainWindow) -> None:
    try:
        stumble(CANARY)
    except RuntimeError:
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        _hook(window)(kind, error, trace)


def test_it_is_said_without_a_word_of_the_diary(
    window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    report(window)
    (box,) = boxes(window)
    details = box.detailedText()
    assert "RuntimeError" in details
    assert "test_last_resort.py" in details
    assert "stumble" in details
    shown = {*texts_of(box), details, box.text(), box.informativeText(), box.windowTitle()}
    shown |= {part.toPlainText() for part in box.findChildren(QTextEdit)}
    shown |= {part.text() for part in box.findChildren(QLabel)}
    assert [text for text in shown if CANARY in text] == []
    printed = capsys.readouterr()
    assert CANARY not in printed.out + printed.err


def test_one_is_enough(window: MainWindow) -> None:
    for _ in range(3):
        report(window)
    assert len(boxes(window)) == 1


def test_after_it_was_read_there_may_be_another(window: MainWindow) -> None:
    report(window)
    boxes(window)[0].close()
    assert boxes(window) == []
    report(window)
    assert len(boxes(window)) == 1
