"""Cells from a spreadsheet find their nights and columns."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.exchange.paper.pasted import Block, Place, block_of, place_block

NIGHT, LAST = date(2026, 10, 12), date(2026, 11, 22)
COLUMNS = ("cramps", "at", "where", "pain")
START = Place(NIGHT, LAST, COLUMNS, at_start=True)
INSIDE = Place(NIGHT, LAST, ("at", "where", "pain"), at_start=False)


def known(title: str) -> str | None:
    keys = {"date": "night", "muscle": "where", "side": "side", **{key: key for key in COLUMNS}}
    return keys.get(title.casefold())


def cells(text: str, place: Place = START) -> dict[tuple[int, str], str]:
    """Return the cells by the number of their night, counted from the first."""
    placed = place_block(block_of(text, known), place, known)
    return {((night - NIGHT).days, key): said for (night, key), said in placed.cells.items()}


def test_a_bare_block_goes_down_and_right() -> None:
    assert cells("1\t3.40\n\n2\t\tcalf\n") == {
        (0, "cramps"): "1",
        (0, "at"): "3.40",
        (2, "cramps"): "2",
        (2, "where"): "calf",
    }


def test_one_cell_with_commas_stays_one() -> None:
    assert cells("03:40, 05:25", INSIDE) == {(0, "at"): "03:40, 05:25"}
    assert cells("calf, right\ncalf, left", INSIDE) == {
        (0, "at"): "calf, right",
        (1, "at"): "calf, left",
    }


def test_dates_in_front_place_their_rows() -> None:
    assert cells("14.10.2026\t2\n12.10.2026\t1") == {(2, "cramps"): "2", (0, "cramps"): "1"}
    assert cells("14.10.\t2\n12.10.\t1") == {(2, "cramps"): "2", (0, "cramps"): "1"}


@pytest.mark.parametrize(
    ("text", "night"),
    [
        ("22 Nov", LAST),
        ("23 Nov", date(2025, 11, 23)),
        ("12 Jan", date(2026, 1, 12)),
        ("12.1.", date(2026, 1, 12)),
        ("1 May", date(2026, 5, 1)),
    ],
)
def test_a_date_without_a_year_is_one_that_was(text: str, night: date) -> None:
    placed = place_block(block_of(f"{text}\t2", known), START, known)
    assert dict(placed.cells) == {(night, "cramps"): "2"}
    assert placed.rows_left == 0


def test_short_dates_inside_the_sheet_are_times() -> None:
    assert cells("4.10\tcalf", INSIDE) == {(0, "at"): "4.10", (0, "where"): "calf"}


def test_titles_place_their_columns() -> None:
    text = "Date\tPain\tCramps\n2026-10-13\t7\t2"
    assert cells(text) == {(1, "pain"): "7", (1, "cramps"): "2"}
    assert cells(text.replace("\t", ";")) == {(1, "pain"): "7", (1, "cramps"): "2"}
    assert cells(text.replace("\t", ",")) == {(1, "pain"): "7", (1, "cramps"): "2"}


def test_muscle_and_side_come_together() -> None:
    assert cells("Cramps\tMuscle\tSide\n1\tcalf\tleft") == {
        (0, "cramps"): "1",
        (0, "where"): "calf, left",
    }


def test_what_has_no_place_is_counted() -> None:
    block = block_of("Date\tCramps\tMoon\n2026-11-22\t1\tx\n2026-11-23\t1\t\nlater\t2\t", known)
    placed = place_block(block, START, known)
    assert dict(placed.cells) == {(LAST, "cramps"): "1"}
    assert placed.rows_left == 2
    assert placed.titles_left == ("Moon",)


@given(st.lists(st.lists(st.text(max_size=5), max_size=5), max_size=5))
def test_no_cell_is_placed_twice_or_beyond(rows: list[list[str]]) -> None:
    block = Block(tuple(tuple(cell.strip() for cell in row) for row in rows))
    placed = place_block(block, INSIDE, known)
    filled = sum(1 for row in block.rows for cell in row[: len(INSIDE.columns)] if cell)
    assert len(placed.cells) <= filled
    assert all(NIGHT <= night <= NIGHT + timedelta(days=5) for night, _ in placed.cells)


@given(st.text(max_size=60))
def test_nothing_copied_breaks_the_reading(text: str) -> None:
    place_block(block_of(text, known), START, known)
