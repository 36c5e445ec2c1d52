"""What eyes and hands need of a window, as lists of what falls short."""

from collections.abc import Iterator
from itertools import product

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from cramp_diary.ui.look.focus_ring import _Frame
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.legs_picture import REACH
from cramp_diary.ui.widgets.legs_region import LegsRegion
from cramp_diary.ui.widgets.pressable import Pressable
from cramp_diary.ui.widgets.timeline_parts import RemoveAction
from cramp_diary.ui.widgets.words import LEFT
from tests.ui.painted import Painted, painted
from tests.ui.reach import described

__all__ = ["cut", "shortened", "small", "spilt"]

PRESSED_OR_TYPED_IN = (QAbstractButton, QLineEdit, QComboBox)
A_HAIR = 1.0

Shortcoming = tuple[object, ...]


# For the hand


def small(window: QWidget, least: int, *kinds: type[QWidget]) -> list[Shortcoming]:
    """Return what can be pressed or typed in, of these kinds, and is lower or thinner."""
    return [
        (described(widget), widget.width(), widget.height())
        for widget in window.findChildren(QWidget)
        if isinstance(widget, kinds or PRESSED_OR_TYPED_IN)
        and widget.isVisible()
        and not _is_large(widget, least)
    ]


def _is_large(widget: QWidget, least: int) -> bool:
    # The picture takes the nearest place, also when the mouse is beside it.
    beside = 2 * REACH if isinstance(widget, LegsRegion) else 0
    return min(widget.width(), widget.height()) + beside >= least


# For the eye


def cut(window: QWidget) -> list[Shortcoming]:
    """Return what is not seen whole: too low or thin for its words, or outside of its place."""
    found: list[Shortcoming] = []
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, (_Frame, QScrollBar)):
            found += _cut(widget)
    return found


def shortened(window: QWidget) -> list[Shortcoming]:
    """Return what ends in dots: a chosen name in its field, a cell of a table."""
    found: list[Shortcoming] = []
    for choice in window.findChildren(QComboBox):
        if choice.isVisible() and choice.currentText():
            room, needed = _room(choice), choice.fontMetrics().horizontalAdvance
            if needed(choice.currentText()) > room:
                found.append(("shortened", described(choice), choice.currentText(), room))
    for table in window.findChildren(QTableView):
        if table.isVisible():
            found += _shortened_cells(table)
    return found


def spilt(window: QWidget) -> list[Shortcoming]:
    """Return the words that are painted beyond the edges of what they stand on.

    Also where a page has to be scrolled to see them.
    """
    areas = [area for area in window.findChildren(QScrollArea) if area.isVisible()]
    contents = [inside for area in areas if (inside := area.widget()) is not None]
    with painted() as every:
        for part in (window, *contents):
            part.grab()
    return list(dict.fromkeys(one for words in every for one in _spilt(words)))


def _spilt(words: Painted) -> Iterator[Shortcoming]:
    if words.words.text:
        place = words.transform.mapRect(_extent(words))
        if not _with_hair(words.widget.rect()).contains(place):
            yield "spilt", described(words.widget), words.words.text


def _extent(painted_words: Painted) -> QRectF:
    words, rect, align = painted_words.words, painted_words.rect, painted_words.align
    height = words.height(int(rect.width()))
    width = min(rect.width(), words.natural_width)
    extent = QRectF(rect.left(), rect.top(), width, height)
    if painted_words.middle:
        extent.moveTop(rect.top() + (rect.height() - height) / 2)
    if align != LEFT:
        spare = rect.width() - width
        extent.translate(spare / 2 if align == Qt.AlignmentFlag.AlignHCenter else spare, 0)
    return extent


def _with_hair(rect: QRect) -> QRectF:
    return QRectF(rect).adjusted(-A_HAIR, -A_HAIR, A_HAIR, A_HAIR)


def _room(choice: QComboBox) -> int:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    frame, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    return choice.style().subControlRect(frame, option, field, choice).width()


def _shortened_cells(table: QTableView) -> Iterator[Shortcoming]:
    model = table.model()
    rows = [row for row in range(model.rowCount()) if not table.isRowHidden(row)]
    columns = [one for one in range(model.columnCount()) if not table.isColumnHidden(one)]
    for row, column in product(rows, columns):
        index = model.index(row, column)
        needed = table.sizeHintForIndex(index)
        room = QSize(table.columnWidth(column), table.rowHeight(row))
        if index.data() and room.expandedTo(needed) != room:
            yield "shortened", described(table), index.data(), room.toTuple()


def _cut(widget: QWidget) -> Iterator[Shortcoming]:
    name, place = described(widget), widget.geometry()
    if isinstance(widget, (Pressable, Label, QLineEdit, QComboBox)):
        least = _least_height(widget)
        if place.height() < least:
            yield "low", name, place.height(), least
        if place.width() < widget.minimumSizeHint().width():
            yield "thin", name, place.width(), widget.minimumSizeHint().width()
    around = widget.parentWidget()
    if around is not None and not widget.isWindow() and _is_beyond(place, around):
        yield "outside", name, place.getRect(), around.size().toTuple()
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None and inside.width() > _width_around(inside):
        yield "sideways", name, inside.width()


def _is_beyond(place: QRect, around: QWidget) -> bool:
    return not place.isEmpty() and not _scrolls(around) and not around.rect().contains(place)


def _width_around(inside: QWidget) -> int:
    viewport = inside.parentWidget()
    assert viewport is not None
    return viewport.width()


def _least_height(widget: QWidget) -> int:
    if isinstance(widget, RemoveAction) and widget.width() < widget.natural_width():
        return 0  # a cross stands for the word
    if isinstance(widget, RemoveAction):
        return widget.measured.height(widget.width() - widget.around_words())
    if isinstance(widget, Label) and not widget.text():
        return 0
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width())
    return widget.minimumSizeHint().height()


def _scrolls(around: QWidget) -> bool:
    area = around.parentWidget()
    viewport = isinstance(area, QAbstractScrollArea) and area.viewport() is around
    return viewport or isinstance(around, QAbstractScrollArea)
