"""Sentences in a chart: its title where it stands alone, and why it is empty."""

from dataclasses import replace
from typing import Final

from cramp_diary.charts.fonts import Weight
from cramp_diary.charts.frame import Frame
from cramp_diary.charts.panel import Panel
from cramp_diary.charts.shapes import Point
from cramp_diary.charts.theme import ChartTheme

__all__ = ["say", "say_title", "title_height"]

TITLE_SIZE: Final = 1.2
TITLE_ROOM: Final = 2.2
"""Size of the title and height of its row, in sizes of the other words."""


def say(panel: Panel, frame: Frame, at: Point, words: str) -> None:
    """Write why there is nothing, centred on a place."""
    look = replace(
        frame.lettering(frame.theme.muted),
        across="center",
        ground=frame.theme.ground,
        name="message",
    )
    panel.write(at, words, look)


def say_title(frame: Frame, title: str) -> None:
    """Write the title of a picture that stands alone; nothing for an empty one."""
    if not title:
        return
    look = replace(
        frame.lettering(weight=Weight.BOLD), size=frame.theme.text * TITLE_SIZE, name="title"
    )
    frame.page.write((0, title_height(frame.theme, title) * 0.4), title, look)


def title_height(theme: ChartTheme, title: str) -> float:
    """Return the height in units of the row of the title; 0 without one."""
    return theme.text * TITLE_ROOM if title else 0.0
