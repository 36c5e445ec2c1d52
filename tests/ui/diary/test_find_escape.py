"""Esc leads back from looking for nights, step by step."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cramp_diary.ui.diary.find_row import FindRow
from cramp_diary.ui.diary.find_runner import PAUSE_MS
from cramp_diary.ui.diary.page import MonthPage
from tests.ui.diary_hands import click
from tests.ui.running import let_pass

ESCAPE = Qt.Key.Key_Escape


@pytest.fixture
def found(page: MonthPage) -> MonthPage:
    """Return the page on which a night was found by a word, with the keyboard on the word."""
    journal = page.session.services.journal
    cramp = journal.cramp(night=date(2026, 11, 3))
    page.session.editor.do("", lambda: journal.save(replace(cramp, note="After the garden")))
    click(page.find_button)
    QTest.keyClicks(page.find_card.words.input, "garden")
    settle(page)
    assert len(page.find_card.results.rows()) == 1
    return page


def settle(page: MonthPage) -> None:
    let_pass(PAUSE_MS + 20)
    page.session.background.finish()


def test_the_first_escape_takes_the_words_away_and_the_second_leads_back(found: MonthPage) -> None:
    line = found.find_card.words.input
    QTest.keyClick(line, ESCAPE)
    settle(found)
    assert found.find_card.isVisible()
    assert line.hasFocus()
    assert line.text() == ""
    assert found.find_card.results.rows() == ()
    QTest.keyClick(line, ESCAPE)
    assert found.month_card.isVisible()
    assert QApplication.focusWidget() is found.first_stop()


def test_escape_among_what_was_found_leads_back_with_the_words_kept(found: MonthPage) -> None:
    QTest.keyClick(found.find_card.words.input, Qt.Key.Key_Down)
    row = QApplication.focusWidget()
    assert isinstance(row, FindRow)
    QTest.keyClick(row, ESCAPE)
    assert found.month_card.isVisible()
    assert found.find_card.words.value() == "garden"
