"""Somebody comes with something: a table, an old diary, or a file that is none."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from cramp_diary.assembly import create_services
from cramp_diary.domain.nights import NightStatus
from cramp_diary.ui.welcome.page import WelcomePage
from tests.set_clock import SetClock
from tests.ui.running import Run, Start, click

SHEET = """night,cramps,pain
2026-11-20,2,6
2026-11-21,0,
2026-11-22,1,3
"""


def statuses(run: Run) -> list[NightStatus]:
    library = run.session.services.library
    span = library.span()
    return [] if span is None else [mark.status for mark in library.marks(span)]


def junk(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def torn(path: Path) -> None:
    """Make a diary of which the disk lost all but the beginning."""
    create_services(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])


def newer(path: Path) -> None:
    """Make a diary as a later version of the program would."""
    create_services(path).close()
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 999")
    raw.close()


def other_program(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE recipes (name TEXT)")
    raw.close()


WRONG = [
    (junk, "is not a diary of this program"),
    (empty, "is not a diary of this program"),
    (torn, "is damaged"),
    (newer, "was written by a newer version"),
    (other_program, "is not a diary of this program"),
]


def test_a_night_sheet_becomes_a_diary_and_one_undo_empties_it(
    start: Start, diary: Path, tmp_path: Path
) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    run = start()
    assert run.welcome()
    run.opening.bring_file(sheet)
    run.until(lambda: run.session.is_open and bool(statuses(run)))
    assert statuses(run) == [NightStatus.CRAMPS, NightStatus.QUIET, NightStatus.CRAMPS]
    run.until(lambda: run.said() == "3 rows brought in.")
    run.press("Ctrl+Z")
    assert statuses(run) == []
    run.press("Ctrl+Shift+Z")
    assert statuses(run) == [NightStatus.CRAMPS, NightStatus.QUIET, NightStatus.CRAMPS]
    assert diary.exists()


def test_a_night_sheet_with_a_wrong_row_brings_nothing(start: Start, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.csv"
    sheet.write_text(SHEET + "2026-11-23,-4,\n", encoding="utf-8")
    run = start()
    assert run.welcome()
    run.opening.bring_file(sheet)
    run.until(lambda: bool(run.said()))
    assert run.said() == "1 row cannot be read, on line 5, so nothing was brought in."
    assert statuses(run) == []


def test_an_old_diary_is_opened_where_it_lies_and_found_again(
    start: Start, tmp_path: Path, clock: SetClock
) -> None:
    old = tmp_path / "stick" / "old.crampdiary"
    old.parent.mkdir()
    services = create_services(old, clock=clock)
    services.journal.save(services.journal.cramp(services.journal.now()))
    services.close()
    run = start(None)
    assert run.welcome()
    run.opening.bring_file(old)
    run.until_open()
    assert statuses(run) == [NightStatus.CRAMPS]
    run.close()
    again = start(None)
    again.until_open()
    assert again.session.services.path == old


@pytest.mark.parametrize(("make", "said"), WRONG)
def test_a_file_that_is_brought_and_is_no_diary_is_left_as_it_is(
    start: Start, diary: Path, tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    wrong = tmp_path / "wrong.crampdiary"
    make(wrong)
    before = wrong.read_bytes()
    run = start()
    page = run.welcome()
    run.opening.bring_file(wrong)
    run.until(page.problem.isVisible)
    assert said in page.problem.sentence()
    assert str(wrong) in page.problem.sentence()
    assert wrong.read_bytes() == before
    # A wrong choice is in nobody's way: a new diary can be begun all the same.
    click(page.start)
    run.until_open()
    assert run.session.services.path == diary
    assert wrong.read_bytes() == before


@pytest.mark.parametrize(("make", "said"), WRONG)
def test_a_diary_that_cannot_be_opened_says_so_on_the_first_page(
    start: Start, diary: Path, make: Callable[[Path], None], said: str
) -> None:
    diary.parent.mkdir()
    make(diary)
    before = diary.read_bytes()
    run = start()
    run.until(lambda: bool(run.window.findChildren(WelcomePage)))
    page = run.welcome()
    assert said in page.problem.sentence()
    assert not run.session.is_open
    assert diary.read_bytes() == before


def test_a_new_diary_where_no_folder_can_be_says_so(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder", encoding="utf-8")
    run = start(file / "deeper" / "diary.crampdiary")
    page = run.welcome()
    click(page.start)
    run.until(page.problem.isVisible)
    assert "cannot be written" in page.problem.sentence()
    assert not run.session.is_open
