"""The page for the physician: what is shown is the file that is saved."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.person import Person
from cramp_diary.report.request import Section
from cramp_diary.ui.report.page import ReportPage
from cramp_diary.ui.shell.session import Session
from tests.ui.showing import Show

LETTER = (612, 792)
A4 = (595, 842)


@pytest.fixture
def said(opened_session: Session) -> list[str]:
    """Return what was noted and what failed."""
    said: list[str] = []
    for signal in (opened_session.editor.noted, opened_session.editor.failed):
        signal.connect(said.append)
    return said


@pytest.fixture
def page(qtbot: QtBot, opened_session: Session, show: Show) -> ReportPage:
    """Return the page on a diary with one cramp, its first file made."""
    services = opened_session.services
    services.journal.save(services.journal.cramp(services.journal.now()))
    services.owner.tell(Person(name="Ruth Calder", question="Is it the salt"))
    page = show(ReportPage(opened_session))
    made(qtbot, page)
    return page


def made(qtbot: QtBot, page: ReportPage) -> bytes:
    """Wait for the file to be made; return it."""
    qtbot.waitUntil(lambda: page.viewer.words.text().startswith("Page"), timeout=20_000)
    return page.pdf


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def read(pdf: bytes) -> tuple[tuple[int, int], str]:
    with pypdfium2.PdfDocument(pdf) as document:
        width, height = document[0].get_size()
        text = " ".join(page.get_textpage().get_text_range() for page in document)
    return (round(width), round(height)), text


def test_each_choice_makes_the_file_anew(qtbot: QtBot, page: ReportPage) -> None:
    size, text = read(page.pdf)
    assert size == A4
    assert "Ruth Calder" in text
    assert "Is it the salt" in text

    click(page.choices.paper.members()[1])
    size, _text = read(made(qtbot, page))
    assert size == LETTER

    click(page.choices.identity.members()[1])
    _size, text = read(made(qtbot, page))
    assert "Ruth" not in text
    assert "salt" not in text
    click(page.choices.own_words)
    _size, text = read(made(qtbot, page))
    assert "Ruth" not in text
    assert "Is it the salt" in text

    click(page.choices.ticks[Section.QUESTION])
    before = made(qtbot, page)
    assert "salt" not in read(before)[1]
    click(page.choices.mono)
    assert made(qtbot, page) != before


def test_the_saved_file_is_the_one_that_is_shown(
    qtbot: QtBot, page: ReportPage, said: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "page.pdf"
    page.save_to(path)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [f"Saved: {path}"]
    assert path.read_bytes() == page.pdf


def test_of_many_choices_in_a_row_the_last_is_shown(qtbot: QtBot, page: ReportPage) -> None:
    for place in (1, 0, 1, 0, 1):
        click(page.choices.paper.members()[place])
    size, _text = read(made(qtbot, page))
    assert size == LETTER
    pool = page.session.background._pool
    qtbot.waitUntil(lambda: not pool.activeThreadCount(), timeout=20_000)
    assert read(page.pdf)[0] == LETTER


def test_a_folder_that_does_not_exist_is_named(
    qtbot: QtBot, page: ReportPage, said: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "none" / "page.pdf"
    page.save_to(path)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [f"The folder {path.parent} does not exist. Make it first, or choose another."]
    assert not path.parent.exists()


def test_a_diary_is_not_overwritten_by_its_report(
    qtbot: QtBot, page: ReportPage, said: list[str]
) -> None:
    diary = page.session.services.path
    page.save_to(diary)
    qtbot.waitUntil(lambda: bool(said))
    assert "already there" in said[0]
    assert diary.read_bytes().startswith(b"SQLite format 3")


def test_a_change_of_the_diary_makes_the_file_anew(qtbot: QtBot, page: ReportPage) -> None:
    journal = page.session.services.journal
    assert "1 cramp on 1 night" in read(page.pdf)[1].replace("\r\n", " ")
    page.session.editor.do("A cramp", lambda: journal.save(journal.cramp(journal.now())))
    assert "2 cramps on 1 night" in read(made(qtbot, page))[1].replace("\r\n", " ")


def test_an_empty_diary_has_nothing_to_print(qtbot: QtBot, opened_session: Session) -> None:
    page = ReportPage(opened_session)
    qtbot.addWidget(page)
    page.show()
    assert page.nothing.isVisible()
    assert not page.viewer.isVisible()
    assert not page.save.isEnabled()


def test_nothing_can_be_saved_before_the_file_is_made(
    qtbot: QtBot, opened_session: Session
) -> None:
    services = opened_session.services
    services.journal.save(services.journal.cramp(services.journal.now()))
    page = ReportPage(opened_session)
    qtbot.addWidget(page)
    page.show()
    assert not page.save.isEnabled()
    made(qtbot, page)
    assert page.save.isEnabled()
    opened_session.leave()
    assert (page.pdf, page.save.isEnabled()) == (b"", False)
