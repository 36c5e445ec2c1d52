"""Where the keyboard goes from cell to cell."""

from cramp_diary.domain.paper import PaperField
from cramp_diary.ui.sheet.rows import SheetRows

__all__ = ["Cell", "first_free", "next_field", "same_column"]

Cell = tuple[int, int]
"""A row and a column, counted from 0."""


def next_field(rows: SheetRows, here: Cell, step: int) -> Cell | None:
    """Return the next cell, or with -1 the one before, that can be filled; None behind the last.

    What the diary has already is passed over.
    """
    keys = rows.column_keys()
    row, column = here
    while True:
        column += step
        if not 0 <= column < len(keys):
            row += step
            column = 0 if step > 0 else len(keys) - 1
        if not 0 <= row < rows.all_rows:
            return None
        if rows.can_be_filled(row, keys[column]):
            return row, column


def first_free(rows: SheetRows) -> Cell:
    """Return the first night that nothing is known of, where its cramps are counted."""
    column = rows.column_keys().index(PaperField.CRAMPS.value)
    key = PaperField.CRAMPS.value
    free = (
        row
        for row in range(rows.all_rows)
        if rows.can_be_filled(row, key) and not rows.content.text(rows.night(row), key)
    )
    return next(free, 0), column


def same_column(rows: SheetRows, here: Cell, step: int) -> Cell:
    """Return the cell below, or with -1 above; the same one at the edge."""
    return min(max(here[0] + step, 0), rows.all_rows - 1), here[1]
