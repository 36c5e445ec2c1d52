"""What goes with the cramps, against a real diary."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.factors.methods_page import MethodsPage
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.shell.pages import NEW_FACTOR
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.methods import explained
from tests.ui.painted import painted
from tests.ui.running import let_pass
from tests.ui.showing import Show
from tests.ui.watched import LAST, WATCHED, watch


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def names(page: FactorsPage) -> list[str]:
    return [row.row.name.split(",")[0] for row in page.rows_card.rows()]


def written_on(widget: QWidget) -> str:
    with painted() as every:
        widget.grab()
    return " ".join(one.words.text for one in every)


def test_there_is_a_row_for_everything_and_the_heading_counts_them(page: FactorsPage) -> None:
    assert names(page) == list(WATCHED)
    heading = page.subtitle_label.text()
    assert "26 Jun to 22 Nov 2026" in heading
    assert "6 factors compared, 1 not yet" in heading
    assert not page.notices.isVisible()


def test_a_row_shows_its_words_and_numbers(page: FactorsPage) -> None:
    wine, *_, swimming = page.rows_card.rows()
    shown = written_on(wine)
    assert all(part in shown for part in ("Wine in the evening", "Clear link", "57 with"))
    assert wine.row.ratio in shown
    assert "no estimate" in written_on(swimming)


def test_a_screen_reader_gets_the_whole_row_as_a_button(page: FactorsPage) -> None:
    wine = page.rows_card.rows()[0]
    told = QAccessible.queryAccessibleInterface(wine)
    assert told is not None
    assert told.role() is QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == wine.row.spoken


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, None])
def test_a_row_is_opened_by_key_or_mouse(page: FactorsPage, key: Qt.Key | None) -> None:
    wanted: list[tuple[object, ...]] = []
    page.session.page_wanted.connect(lambda page: wanted.append((page,)))
    page.session.finding_wanted.connect(lambda *row: wanted.append(row))
    row = page.rows_card.rows()[1]
    if key is None:
        click(row)
    else:
        row.setFocus()
        QTest.keyClick(row, key)
    assert wanted == [("factor",), (page.findings, row.row.key)]
    assert page.first_stop() is row


def test_arrows_walk_along_the_rows(page: FactorsPage) -> None:
    first, second, *_, last = page.rows_card.rows()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_End)
    assert last.hasFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    assert page.how.hasFocus()


def test_the_order_is_changed_and_the_keyboard_stays_on_its_row(page: FactorsPage) -> None:
    wine = page.rows_card.rows()[0]
    wine.setFocus()
    page.order.members()[1].click()
    assert names(page) == sorted(WATCHED, key=str.casefold)
    held = next(row for row in page.rows_card.rows() if row.hasFocus())
    assert held.row == wine.row
    page.order.members()[0].click()
    assert names(page) == list(WATCHED)


def test_what_is_logged_is_compared_at_once(page: FactorsPage, qtbot: QtBot) -> None:
    before, journal = page.findings, page.session.services.journal
    night = LAST - timedelta(days=200)
    page.session.editor.do("Quiet", lambda: journal.say(night, Stated.QUIET))
    qtbot.waitUntil(lambda: page.findings is not before)
    assert "139 of 201 nights" in page.subtitle_label.text()
    page.session.editor.undo()
    qtbot.waitUntil(lambda: "138 of 150 nights" in page.subtitle_label.text())


def test_coming_back_costs_nothing(page: FactorsPage) -> None:
    before = page.findings
    page.hide()
    page.show()
    assert page.findings is before
    page.refresh()
    assert page.findings is before
    assert not page.runner.is_running


def test_what_is_only_about_the_person_is_no_reason_to_compare_anew(page: FactorsPage) -> None:
    owner = page.session.services.owner
    page.session.editor.do("Name", lambda: owner.tell(owner.person()))
    assert not page.runner.is_running


def test_leaving_stops_what_is_worked_out_and_coming_back_begins_anew(
    page: FactorsPage, qtbot: QtBot
) -> None:
    before, journal = page.findings, page.session.services.journal
    page.session.editor.do("Cramp", lambda: journal.save(journal.cramp(journal.now())))
    page.hide()
    assert not page.runner.is_running
    let_pass(400)
    assert page.findings is before
    page.show()
    qtbot.waitUntil(lambda: page.findings is not before)


def test_closing_the_diary_puts_the_rows_away(page: FactorsPage) -> None:
    page.session.leave()
    assert page.findings is None
    assert not page.rows_card.isVisible()
    assert page.subtitle_label.text() == ""


def test_an_empty_diary_says_what_to_log(opened_session: Session, show: Show, qtbot: QtBot) -> None:
    page = show(FactorsPage(opened_session))
    assert page.notices.nothing.isVisible()
    assert not page.rows_card.isVisible()
    with qtbot.waitSignal(opened_session.page_wanted) as wanted:
        click(page.notices.nothing.button)
    assert wanted.args == ["tonight"]


def test_where_nothing_is_watched_one_is_led_to_where_that_begins(
    opened_session: Session, show: Show, qtbot: QtBot
) -> None:
    opened_session.services.journal.say(LAST, Stated.QUIET)
    page = show(FactorsPage(opened_session))
    qtbot.waitUntil(page.notices.unwatched.isVisible)
    wanted: list[str] = []
    for signal in (opened_session.page_wanted, opened_session.form_wanted):
        signal.connect(wanted.append)
    click(page.notices.unwatched.button)
    assert wanted == ["settings", NEW_FACTOR]
    factors = opened_session.services.factors
    opened_session.editor.do("Watch", lambda: factors.add("Stress", FactorKind.SCALE))
    qtbot.waitUntil(lambda: not page.runner.is_running)
    assert page.notices.unwatched.isVisible()


def test_too_few_nights_are_counted_above_rows_that_stay(
    opened_session: Session, show: Show, qtbot: QtBot
) -> None:
    watch(opened_session.services, 20)
    page = show(FactorsPage(opened_session), 1600)
    qtbot.waitUntil(page.notices.few.isVisible)
    assert page.findings is not None
    recorded = int(page.findings.nights.recorded.sum())
    assert page.notices.few.words.text().startswith(f"{recorded} nights are recorded so far")
    assert "28 are needed" in page.notices.few.words.text()
    assert len(names(page)) == len(WATCHED)
    assert all(row.row.estimate is None for row in page.rows_card.rows())


@pytest.mark.parametrize(("width", "scale"), [(1056, 1.0), (780, 1.0), (780, 1.5), (700, 2.0)])
def test_nothing_in_a_row_lies_over_anything_else(
    page: FactorsPage, width: int, scale: float
) -> None:
    page.session.look.set_scale(scale)
    for row in page.rows_card.rows():
        plan = row.plan(width)
        parts = [placed.rect for placed in plan.words] + [plan.mark, plan.plot]
        inside = row.rect().adjusted(0, 0, width, 2000)
        assert all(inside.contains(part.toAlignedRect()) for part in parts)
        assert all(part.bottom() <= plan.height for part in parts)
        pairs = [(a, b) for i, a in enumerate(parts) for b in parts[i + 1 :]]
        # The lines of a title stand two pixels closer to the sentence than a line is high.
        assert [(a, b) for a, b in pairs if a.adjusted(0, 2, 0, -2).intersects(b)] == []


def test_how_it_is_worked_out_can_be_read_and_left(
    page: FactorsPage, show: Show, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.session.page_wanted) as wanted:
        click(page.how)
    assert wanted.args == ["methods"]
    methods = show(MethodsPage(page.session))
    shown = written_on(methods.card)
    assert all(heading in shown for heading, _ in explained())
    with qtbot.waitSignal(page.session.page_wanted) as back:
        QTest.keyClick(methods, Qt.Key.Key_Escape)
    assert back.args == ["factors"]
