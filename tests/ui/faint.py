"""Words that stand out too little from what is behind them, as they are painted."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.palettes import contrast
from cramp_diary.ui.widgets.words import LEFT, Words
from tests.ui.reach import described

__all__ = ["faint"]

EVERY = 5
"""Of the pixels under the words one in so many is looked at, each way."""


@dataclass(frozen=True, slots=True)
class Written:
    """Words in a colour, and where they are in the window."""

    widget: str
    words: str
    color: str
    place: QRect


def faint(window: QWidget, least: float) -> list[tuple[str, str, str, str, float]]:
    """Return words of what can be used, with their colour, the ground and a ratio below `least`.

    The ground is the colour that most pixels around the letters have.
    """
    with _watched(window) as written:
        image = window.grab().toImage()
    found = []
    for words in written:
        ground = _ground(image, words)
        ratio = contrast(words.color, ground) if ground else least
        if ratio < least:
            found.append((words.widget, words.words, words.color, ground, round(ratio, 2)))
    return list(dict.fromkeys(found))


def _ground(image: QImage, words: Written) -> str:
    """Return the colour behind the words; "" where nothing of them is seen."""
    seen = words.place.intersected(image.rect())
    places = [
        (x, y)
        for x in range(seen.left(), seen.right(), EVERY)
        for y in range(seen.top(), seen.bottom(), EVERY)
    ]
    colors = Counter(image.pixel(x, y) for x, y in places)
    return QColor(colors.most_common(1)[0][0]).name() if colors else ""


@contextmanager
def _watched(window: QWidget) -> Iterator[list[Written]]:
    written: list[Written] = []
    paint = Words.paint

    def watch(  # noqa: PLR0913 - as Words.paint
        words: Words,
        painter: QPainter,
        rect: QRectF,
        color: QColor,
        align: Qt.AlignmentFlag = LEFT,
        *,
        middle: bool = True,
    ) -> None:
        paint(words, painter, rect, color, align, middle=middle)
        device = painter.device()
        if isinstance(device, QWidget) and words.text.strip() and device.isEnabled():
            here = painter.transform().mapRect(rect).toAlignedRect()
            place = here.translated(device.mapTo(window, device.rect().topLeft()))
            # What lies under the bar below the page cannot be read, in whatever colour.
            top = window.childAt(place.center())
            if top is device or (top is not None and device.isAncestorOf(top)):
                written.append(Written(described(device), words.text, color.name(), place))

    Words.paint = watch  # type: ignore[method-assign, assignment]  # all that is written goes by it
    try:
        yield written
    finally:
        Words.paint = paint  # type: ignore[method-assign]  # as before
