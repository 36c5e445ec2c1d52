"""Whoever sees no colours still tells nights and medicines apart."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import LIGHT, Palette
from cramp_diary.ui.widgets.course_bar import COLORS, paint_bar
from cramp_diary.ui.widgets.night_face import paint_figure, paint_night_ground
from cramp_diary.ui.widgets.night_mark import mark_height, paint_mark

NIGHT = date(2026, 11, 23)
WHITE, GREY = "#FFFFFF", "#606060"
GROUNDS = ("window", "card", "sunken", "hatch_ground", "away_ground", "warning_ground", "band")
COUNTS = (1, 2, 3, 4, 5)
STATUSES = (
    *(NightMark(NIGHT, NightStatus.CRAMPS, cramps=count) for count in COUNTS),
    NightMark(NIGHT, NightStatus.QUIET),
    NightMark(NIGHT, NightStatus.UNRECORDED),
    NightMark(NIGHT, NightStatus.PARTLY, cramps=1),
    NightMark(NIGHT, NightStatus.AWAY),
)


def colourless() -> Palette:
    """Return a palette in which every ground is white and everything on it is one grey."""
    plain = {
        field.name: tuple(GREY for _ in getattr(LIGHT, field.name))
        if isinstance(getattr(LIGHT, field.name), tuple)
        else GREY
        for field in fields(LIGHT)
        if field.name != "name"
    }
    plain |= dict.fromkeys(GROUNDS, WHITE) | {"on_cramp": (WHITE,) * 4}
    return replace(LIGHT, **plain)  # type: ignore[arg-type]  # as above


def painted(paint: Callable[[QPainter, QRectF], None], width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint(painter, QRectF(image.rect()))
    painter.end()
    return bytes(image.constBits())


@pytest.fixture
def grey(fonts: tuple[str, ...]) -> Look:
    assert fonts
    return Look(colourless())


def strip_marks(look: Look) -> list[bytes]:
    def mark_of(mark: NightMark, painter: QPainter, rect: QRectF, *, unfinished: bool) -> None:
        paint_mark(painter, look, rect, mark, unfinished=unfinished)

    over = [partial(mark_of, mark, unfinished=False) for mark in STATUSES]
    tonight = partial(mark_of, NightMark(NIGHT, NightStatus.UNRECORDED), unfinished=True)
    return [painted(mark, 24, mark_height(look) + 8) for mark in (*over, tonight)]


def month_cells(look: Look) -> list[bytes]:
    def cell(mark: NightMark, painter: QPainter, rect: QRectF) -> None:
        paint_night_ground(painter, look, rect, mark)
        paint_figure(painter, look, rect, 26, mark)

    return [painted(partial(cell, mark), 62, 78) for mark in STATUSES]


def bars(look: Look) -> list[bytes]:
    def bar(number: int, painter: QPainter, rect: QRectF) -> None:
        paint_bar(painter, look, rect, number)

    return [painted(partial(bar, number), 80, 12) for number in range(COLORS)]


@pytest.mark.parametrize("drawn", [strip_marks, month_cells, bars])
def test_no_two_differ_by_colour_alone(grey: Look, drawn: Callable[[Look], list[bytes]]) -> None:
    looks = drawn(grey)
    assert len(looks) > 5
    assert [
        pair for pair in combinations(range(len(looks)), 2) if looks[pair[0]] == looks[pair[1]]
    ] == []
