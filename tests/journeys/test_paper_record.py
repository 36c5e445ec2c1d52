"""Thirty nights on paper find their way into the diary, and out of it by one Ctrl+Z."""

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from cramp_diary.assembly import create_services
from cramp_diary.domain.entries import Muscle, Side, Waking
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightMark, NightStatus, Period
from cramp_diary.services.library import NightPage
from cramp_diary.ui.sheet.page import SheetPage
from tests.set_clock import SetClock
from tests.ui.running import Run, Start, let_pass

FIRST, LAST = date(2026, 10, 24), date(2026, 11, 22)
NIGHTS = 30
PAPER: tuple[tuple[str, ...], ...] = (
    ("0", "", "", "", "", "", "1500", "n"),
    ("1", "1.15", "calf r", "5", "5", "y", "1,2 l", "y"),
    ("2", "340, 0525", "left calf", "4", "8", "yes", "", "no"),
    ("?", "", "", "", "", "", "", ""),
    ("1", "early", "sole l", "?", "", "n", "", "yes"),
)
"""Five kinds of row, as they would be typed."""


@pytest.fixture
def run(start: Start, diary: Path, clock: SetClock) -> Run:
    """Start on a diary that asks about wine and knows nothing else."""
    diary.parent.mkdir()
    services = create_services(diary, clock=clock)
    services.factors.add("Wine", FactorKind.YES_NO)
    services.close()
    run = start()
    run.until_open()
    return run


def sheet(run: Run) -> SheetPage:
    """Go to the sheet and let it begin with the first of the paper nights."""
    run.diary()
    run.session.page_wanted.emit("sheet")
    page = run.window.frame.shown()
    assert isinstance(page, SheetPage)
    page.begin_with(FIRST)
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    return page


def paper() -> list[tuple[str, ...]]:
    return [PAPER[number % len(PAPER)] for number in range(NIGHTS)]


def marks(run: Run) -> tuple[NightMark, ...]:
    return run.session.services.library.marks(Period(FIRST, LAST))


def night(run: Run, number: int) -> NightPage:
    return run.session.services.library.night(FIRST + timedelta(days=number))


def type_rows(run: Run, rows: Sequence[Sequence[str]]) -> None:
    """Type row by row with nothing but keys: text, then Tab to the next field."""
    for row in rows:
        for text in row:
            type_text(run, text)
            run.type_key(Qt.Key.Key_Tab)


def type_text(run: Run, text: str) -> None:
    """Type into whatever has the keyboard by then: the first letter opens the line."""
    for letter in text:
        here = run.window.focusWidget()
        assert here is not None
        QTest.keyClicks(here, letter)


def check_thirty(run: Run) -> None:
    """See that the diary holds what the paper says."""
    statuses = [mark.status for mark in marks(run)]
    kinds = (NightStatus.QUIET, NightStatus.CRAMPS, NightStatus.CRAMPS)
    assert statuses == [*kinds, NightStatus.UNRECORDED, NightStatus.CRAMPS] * 6
    assert [mark.cramps for mark in marks(run)] == [0, 1, 2, 0, 1] * 6
    one = night(run, 1)
    (cramp,) = one.episodes
    assert isinstance(cramp.onset, Moment)
    assert cramp.onset.wall.isoformat() == "2026-10-26T01:15:00"
    assert (cramp.muscle, cramp.side) == (Muscle.CALF, Side.RIGHT)
    assert (cramp.pain, cramp.seconds, cramp.waking) == (5, 300, Waking.WOKE)
    assert [intake.amount for intake in one.intakes] == [1200]
    assert [value.value for value in one.values] == [1]
    first, second = night(run, 2).episodes
    assert (first.pain, first.seconds, second.pain) == (4, 480, None)
    assert [c.onset.wall.hour for c in (first, second) if isinstance(c.onset, Moment)] == [3, 5]


def check_none(run: Run) -> None:
    """See that the diary knows nothing of those nights."""
    assert {mark.status for mark in marks(run)} == {NightStatus.UNRECORDED}
    assert run.session.services.library.span() is None


def test_thirty_nights_are_typed_by_keys_alone_and_taken_back_by_one(run: Run) -> None:
    page = sheet(run)
    type_rows(run, paper())
    assert run.window.focusWidget() is not page.table
    check_none(run)
    assert page.head.save.words() == "Save 24 nights"
    assert page.line.text() == (
        "A night left empty stays not recorded. 30 nights done: 24 recorded, 6 not recorded."
    )

    page.head.save.setFocus()
    run.type_key(Qt.Key.Key_Return)
    check_thirty(run)
    assert run.said() == "Saved from paper: 24 nights."
    assert page.head.save.words() == "Done"
    late = run.session.services.library.cramps(Period(FIRST, LAST)).late
    assert late[:-1].all()
    assert not late[-1], "the night of this morning"

    run.press("Ctrl+Z")
    check_none(run)
    assert page.head.save.words() == "Save 24 nights"
    run.press("Ctrl+Shift+Z")
    check_thirty(run)


def test_thirty_nights_are_pasted_from_a_spreadsheet_and_taken_back_by_one(run: Run) -> None:
    page = sheet(run)
    lines = ["Datum\tCramps\tAt\tMuscle\tSide\tPain\tMinutes\tWoke\tFluid\tWine\tWeather"]
    for number, row in enumerate(paper()):
        count, at, place, *rest = row
        muscle, side = {
            "calf r": ("calf", "right"),
            "left calf": ("Calf", "L"),
            "sole l": ("sole", "left"),
        }.get(place, ("", ""))
        day = FIRST + timedelta(days=NIGHTS - 1 - number)
        lines.append("\t".join([f"{day:%d.%m.%Y}", count, at, muscle, side, *rest, "rain"]))
    head, *body = lines
    QGuiApplication.clipboard().setText("\r\n".join([head, *reversed(body)]) + "\r\n")
    # The paper was turned over: its last line is the first night.
    QTest.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.table.sentence(page.table.here()[0]) == (
        "Weather is no column of this sheet and was left out."
    )
    assert page.head.save.words() == "Save 24 nights"
    page.head.save.click()
    assert [mark.cramps for mark in reversed(marks(run))] == [0, 1, 2, 0, 1] * 6

    run.press("Ctrl+Z")
    check_none(run)


def test_an_unfinished_sheet_comes_back_after_the_program_was_killed(
    run: Run, start: Start, diary: Path, tmp_path: Path
) -> None:
    sheet(run)
    type_rows(run, paper()[:3])
    type_text(run, "7")
    let_pass(500)
    left = tmp_path / "left.crampdiary"
    for ending in ("", "-wal"):
        part = diary.with_name(diary.name + ending)
        if part.exists():
            left.with_name(left.name + ending).write_bytes(part.read_bytes())

    again = start(left)
    again.until_open()
    again.diary()
    again.session.page_wanted.emit("sheet")
    back = again.window.frame.shown()
    assert isinstance(back, SheetPage)
    assert back.model.rows.first == FIRST
    texts = [
        [back.content.text(FIRST + timedelta(days=row), key) for key in ("cramps", "at", "where")]
        for row in range(4)
    ]
    assert texts == [
        ["0", "", ""],
        ["1", "01:15", "calf, right"],
        ["2", "03:40, 05:25", "calf, left"],
        ["7", "", ""],
    ]
    back.head.save.click()
    assert [mark.cramps for mark in marks(again)[:4]] == [0, 1, 2, 7]
