"""Large numbers side by side."""

import pytest
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.tiles import Tiles

NUMBERS = (
    ("59", "cramps; 146 of 176 nights recorded"),
    ("43", "nights with at least one cramp"),
    ("51 of 59", "cramps woke me"),
    ("7 of 10", "middle pain; the worst was 10"),
    ("3.6 min", "middle duration; known for 48 of 59"),
)


@pytest.fixture
def tiles(qtbot: QtBot, look: Look) -> Tiles:
    tiles = Tiles(look)
    qtbot.addWidget(tiles)
    tiles.show_numbers(NUMBERS)
    tiles.resize(1000, 120)
    tiles.show()
    return tiles


def test_all_are_equally_wide(tiles: Tiles) -> None:
    widths = {tile.width() for tile in tiles._tiles}
    assert max(widths) - min(widths) <= 1


@pytest.mark.parametrize(
    ("width", "scale", "across"),
    [(1000, 1.0, 5), (780, 1.0, 3), (730, 1.5, 3), (690, 2.0, 2), (250, 2.0, 1)],
)
def test_fewer_stand_in_a_row_where_there_is_less_room(
    tiles: Tiles, look: Look, width: int, scale: float, across: int
) -> None:
    look.set_scale(scale)
    tiles.resize(width, tiles.heightForWidth(width))
    assert tiles.across() == across


def test_no_number_is_broken_into_lines(tiles: Tiles, look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    tiles.resize(690, tiles.heightForWidth(690))
    figures = [label for label in tiles.findChildren(Label) if label.text() in dict(NUMBERS)]
    assert len(figures) == len(NUMBERS)
    one_line = look.line_height(Step.FIGURE)
    qtbot.waitUntil(lambda: {f.heightForWidth(f.width()) for f in figures} == {one_line})
