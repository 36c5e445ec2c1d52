"""Entries of a key in rows: none beyond the room, and no row without one."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.charts.key_rows import in_rows, rows_needed

BETWEEN = 20.0
widths = st.lists(st.floats(10, 300), max_size=9)


@given(widths=widths, room=st.floats(0, 900))
def test_entries_stand_beside_each_other_while_there_is_room(
    widths: list[float], room: float
) -> None:
    places = list(in_rows(widths, room, BETWEEN))
    for width, (x, _) in zip(widths, places, strict=True):
        assert x == 0 or x + width <= room
    for (width, (x, row)), (following, (_, next_row)) in pairwise(zip(widths, places, strict=True)):
        assert (next_row == row) == (x + width + BETWEEN + following <= room)
    assert rows_needed(widths, room, BETWEEN) == len({row for _, row in places} or {0})


def test_without_room_they_are_a_column() -> None:
    assert list(in_rows([30, 10, 50], 0, BETWEEN)) == [(0, 0), (0, 1), (0, 2)]
