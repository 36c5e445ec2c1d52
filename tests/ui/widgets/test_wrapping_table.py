"""Long words wrap before a table is scrolled sideways."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.table import Column, ReadOnlyTable
from cramp_diary.ui.widgets.wrapping_table import WrappingTable, narrowed

LONG = "one tablet in the morning with food, half of one in the evening before lying down"
WIDTHS = st.lists(st.integers(0, 900), min_size=1, max_size=6)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> Iterator[WrappingTable]:
    """Return a table on the screen whose second column wraps."""
    view = WrappingTable(look, (1,), "Doses")
    columns = (Column[str]("From", lambda _row: "15 Sep 2026"), Column[str]("Dose", str))
    rows: ReadOnlyTable[str] = ReadOnlyTable(columns, view)
    rows.set_rows(("5 mg", LONG))
    view.setModel(rows)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    yield view
    view.hide()


def is_seen_whole(view: WrappingTable) -> bool:
    """Return whether no column is out of sight and no cell too small for its words."""
    model = view.model()
    cells = (
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    )
    rooms = ((view.visualRect(cell).size(), view.sizeHintForIndex(cell)) for cell in cells)
    return view.horizontalScrollBar().maximum() == 0 and all(
        room.expandedTo(needed) == room for room, needed in rooms
    )


def test_words_stand_in_one_line_where_there_is_room(view: WrappingTable) -> None:
    assert view.rowHeight(0) == view.rowHeight(1) == 40
    assert is_seen_whole(view)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_they_wrap_where_there_is_less(view: WrappingTable, look: Look, scale: float) -> None:
    look.set_scale(scale)
    view.resize(480, 600)
    assert is_seen_whole(view)
    assert view.rowHeight(0) == look.control_height()
    assert view.rowHeight(1) > look.control_height()
    view.resize(3000, 600)
    assert view.rowHeight(1) == look.control_height()


@given(widths=WIDTHS, wrapping=st.sets(st.integers(0, 5)), room=st.integers(0, 3000))
def test_columns_give_way_no_further_than_they_must(
    widths: list[int], wrapping: set[int], room: int
) -> None:
    least = {column: 40 for column in wrapping if column < len(widths)}
    fitting = narrowed(widths, least, room)
    for column, (before, after) in enumerate(zip(widths, fitting, strict=True)):
        assert after <= before
        assert after == before or (column in least and after >= least[column])
    if sum(widths) <= room:
        assert fitting == widths
    elif sum(fitting) > room:
        assert all(fitting[c] <= max(least[c], 0) for c in least)
    else:
        assert sum(fitting) > room - len(widths)
