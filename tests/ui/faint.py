"""Words that stand out too little from what is behind them, as they are painted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.palettes import contrast
from tests.ui.painted import Painted, painted
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
    with painted() as every:
        image = window.grab().toImage()
    found = []
    for words in (one for painted_words in every for one in _written(window, painted_words)):
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


def _written(window: QWidget, words: Painted) -> Iterator[Written]:
    text, widget = words.words.text, words.widget
    if text.strip() and widget.isEnabled():
        here = words.transform.mapRect(words.rect).toAlignedRect()
        place = here.translated(widget.mapTo(window, widget.rect().topLeft()))
        # What lies under the bar below the page cannot be read, in whatever colour.
        top = window.childAt(place.center())
        if top is widget or (top is not None and widget.isAncestorOf(top)):
            yield Written(described(widget), text, words.color.name(), place)
