"""The page with the charts, against a real diary."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import open_services
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.services.demo import make_demo
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.trends.page import TrendsPage
from cramp_diary.ui.widgets.chart_card import ChartCard
from cramp_diary.ui.widgets.label import Label
from tests.set_clock import SetClock
from tests.ui.showing import Show

NIGHTS = 120
HIGH = 1400
MONDAY = date(2026, 11, 23)


@pytest.fixture
def page(session: Session, show: Show, clock: SetClock, tmp_path: Path) -> TrendsPage:
    """Return the page on an invented diary of four months."""
    make_demo(tmp_path / "demo.crampdiary", NIGHTS, clock=clock)
    session.open(open_services(tmp_path / "demo.crampdiary", clock=clock))
    return show(TrendsPage(session), HIGH)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def cells(card: ChartCard) -> list[tuple[str, ...]]:
    if card.table is None:
        click(card.turn)
    assert card.table is not None
    model = card.table.model()
    across = range(model.columnCount())
    return [
        tuple(str(model.index(row, column).data()) for column in across)
        for row in range(model.rowCount())
    ]


def figures(page: TrendsPage) -> list[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [label.text() for label in page.tiles.findChildren(Label) if label.text()]


@pytest.mark.parametrize(("place", "nights"), [(0, 28), (1, 84), (2, NIGHTS), (3, NIGHTS)])
def test_all_follows_the_chosen_period(page: TrendsPage, place: int, nights: int) -> None:
    click(page.chooser.members()[place])
    last = MONDAY - timedelta(days=1)
    period = Period(last - timedelta(days=nights - 1), last)
    summary = page.session.services.library.summary(period)
    recorded = f"{summary.recorded_nights} of {nights} nights recorded"
    assert recorded in page.weeks_card.figure.accessibleDescription()
    assert figures(page)[:2] == [str(summary.cramps), f"cramps; {recorded}"]
    rows = cells(page.weeks_card)
    assert sum(int(row[3]) for row in rows if row[3].isdecimal()) == summary.cramps
    assert sum(int(row[2].split()[0]) for row in rows) == summary.recorded_nights
    assert sum(int(row[2].split()[-1]) for row in rows) == nights
    hours = cells(page.hours_card)
    assert sum(int(row[1]) for row in hours) == summary.cramps


def test_a_chart_turns_into_its_table_and_back(page: TrendsPage) -> None:
    card = page.weeks_card
    click(card.turn)
    assert card.table is not None
    assert (card.table.isVisible(), card.figure.isVisible()) == (True, False)
    assert card.table.accessibleName() == card.title_label.text()
    click(card.turn)
    assert (card.table.isVisible(), card.figure.isVisible()) == (False, True)


def test_what_is_logged_is_drawn_at_once(page: TrendsPage) -> None:
    before = page.weeks_card.figure.accessibleDescription()
    journal = page.session.services.journal
    page.session.editor.do("A cramp", lambda: journal.save(journal.cramp(journal.now())))
    assert page.weeks_card.figure.accessibleDescription() != before
    page.session.editor.undo()
    assert page.weeks_card.figure.accessibleDescription() == before


def test_an_empty_diary_says_why_there_is_nothing(
    qtbot: QtBot, opened_session: Session, show: Show
) -> None:
    page = show(TrendsPage(opened_session), HIGH)
    assert page.nothing.isVisible()
    assert not page.weeks_card.isVisible()
    with qtbot.waitSignal(opened_session.page_wanted) as wanted:
        click(page.nothing.button)
    assert wanted.args == ["tonight"]
    journal = opened_session.services.journal
    opened_session.editor.do("Quiet", lambda: journal.say(MONDAY, Stated.QUIET))
    assert not page.nothing.isVisible()
    assert "0 cramps; 1 of 1 night recorded" in page.weeks_card.figure.accessibleDescription()


def test_a_diary_without_a_cramp_has_no_bars_and_says_so(
    opened_session: Session, show: Show
) -> None:
    journal = opened_session.services.journal
    for days in range(5):
        journal.say(MONDAY - timedelta(days=days), Stated.QUIET)
    page = show(TrendsPage(opened_session), HIGH)
    assert page.hours_card.figure.accessibleDescription() == "No cramp on a recorded night."
    assert figures(page)[:2] == ["0", "cramps; 5 of 5 nights recorded"]
    assert "not known" in figures(page)
