"""The page about one thing that was compared, against a real diary."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.analysis.findings import Findings
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.factors.detail_page import FactorPage
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.factors.picture_card import PictureCard
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.findings import FindingWords
from cramp_diary.wording.findings_detail import DetailWords
from tests.ui.showing import Show

HIGH = 1400


@pytest.fixture
def findings(page: FactorsPage) -> Findings:
    assert page.findings is not None
    return page.findings


@pytest.fixture
def shown(findings: Findings, opened_session: Session, show: Show, qtbot: QtBot) -> FactorPage:
    """Return the page about the first row."""
    shown = show(FactorPage(opened_session), HIGH)
    shown.show_finding(findings, findings.rows[0].key)
    qtbot.waitUntil(lambda: shown.is_drawn)
    return shown


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def cells(card: PictureCard) -> list[list[str]]:
    assert card.table is not None
    model = card.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_verdict_comes_first_and_in_words(shown: FactorPage, findings: Findings) -> None:
    assert shown.title_label.text() == "Wine in the evening"
    assert shown.verdict.verdict.text() == FindingWords.clear_link
    assert "you logged about 2.7 times as many cramps" in shown.verdict.sentence.text()
    assert shown.verdict.rule.text().startswith("What you filled in for the night.")
    assert shown.verdict.caution.text() == FindingWords.caution
    assert f"{findings.tests} tests" in shown.verdict.numbers.text()
    assert shown.verdict.interval.isVisible()
    tops = [part.mapTo(shown, part.rect().topLeft()).y() for part in (shown.verdict, shown.tiles)]
    assert tops == sorted(tops)


def test_pictures_say_what_is_in_them(shown: FactorPage) -> None:
    said = shown.timeline.figure.accessibleDescription()
    assert "138 of 150 nights recorded" in said
    assert shown.timeline.said.text() == said
    assert "With it: 72 cramps in 57 nights" in shown.groups.figure.accessibleDescription()
    assert shown.groups.said.text() == DetailWords.plain_counts
    assert not shown.changes.isVisible()


def test_a_picture_turns_into_its_table_and_back(shown: FactorPage) -> None:
    click(shown.groups.turn)
    assert shown.groups.table is not None
    assert (shown.groups.table.isVisible(), shown.groups.figure.isVisible()) == (True, False)
    assert cells(shown.groups)[0] == ["With it", "72", "57", "1.26"]
    click(shown.groups.turn)
    assert (shown.groups.table.isVisible(), shown.groups.figure.isVisible()) == (False, True)
    click(shown.timeline.turn)
    rows = cells(shown.timeline)
    assert len(rows) == 150
    assert sum(int(row[2]) for row in rows if row[2].isdecimal()) == 109


def test_the_keyboard_turns_a_picture_too(shown: FactorPage) -> None:
    shown.timeline.turn.setFocus()
    QTest.keyClick(shown.timeline.turn, Qt.Key.Key_Space)
    assert shown.timeline.table is not None
    assert shown.timeline.table.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_the_way_back_is_a_key_away(
    shown: FactorPage, opened_session: Session, qtbot: QtBot, key: Qt.Key
) -> None:
    assert shown.first_stop() is shown.back
    with qtbot.waitSignal(opened_session.page_wanted) as wanted:
        QTest.keyClick(shown.back, key)
    assert wanted.args == ["factors"]


def test_another_row_takes_the_place_of_the_first(
    shown: FactorPage, findings: Findings, qtbot: QtBot
) -> None:
    swimming = findings.rows[-1]
    shown.show_finding(findings, swimming.key)
    assert shown.verdict.verdict.text() == FindingWords.not_enough
    assert not shown.verdict.interval.isVisible()
    assert not shown.verdict.numbers.isVisible()
    assert not shown.timeline.isVisible()
    qtbot.waitUntil(lambda: shown.is_drawn)
    assert shown.timeline.isVisible()
    assert "With it: 1 cramp in 2 nights" in shown.groups.figure.accessibleDescription()


def test_a_row_that_is_pressed_leads_here(
    shown: FactorPage, page: FactorsPage, qtbot: QtBot
) -> None:
    stretched = page.rows_card.rows()[4]
    click(stretched)
    qtbot.waitUntil(lambda: shown.is_drawn)
    assert shown.title_label.text() == "Stretched before bed"


def test_what_is_written_down_meanwhile_is_counted(
    shown: FactorPage, findings: Findings, opened_session: Session, qtbot: QtBot
) -> None:
    before = shown.timeline.said.text()
    journal = opened_session.services.journal
    nights = findings.nights
    missing = next(
        night
        for night, recorded in zip(nights.day.tolist(), nights.recorded, strict=True)
        if not recorded
    )
    opened_session.editor.do("Quiet", lambda: journal.say(missing, Stated.QUIET))
    qtbot.waitUntil(lambda: shown.is_drawn)
    assert "139 of 150 nights recorded" in shown.timeline.said.text()
    opened_session.editor.undo()
    qtbot.waitUntil(lambda: shown.is_drawn)
    assert shown.timeline.said.text() == before


def test_nothing_stays_on_the_page_of_a_closed_diary(
    shown: FactorPage, opened_session: Session
) -> None:
    opened_session.closing.emit()
    assert shown.title_label.text() == FindingWords.title
    parts = (shown.verdict, shown.groups, shown.tiles, shown.timeline, shown.changes)
    assert not any(part.isVisible() for part in parts)


def test_large_text_on_a_narrow_window_has_the_name_below_the_title(
    shown: FactorPage, opened_session: Session
) -> None:
    shown.resize(900, 640)
    opened_session.look.set_scale(2.0)
    assert shown.title_label.text() == FindingWords.title
    assert shown.subtitle_label.text() == "Wine in the evening"
