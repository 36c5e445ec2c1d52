"""Every text of a widget that reaches a person: painted, spoken, or shown on occasion."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

__all__ = ["hinted", "painted", "spoken", "texts_of"]

SPOKEN = (
    QAccessible.Text.Name,
    QAccessible.Text.Description,
    QAccessible.Text.Value,
    QAccessible.Text.Help,
)


def texts_of(widget: QWidget) -> set[str]:
    """Return all of them; a line of a wrapped text is a text too."""
    return painted(widget) | spoken(widget) | hinted(widget)


def painted(widget: QWidget) -> set[str]:
    """Return what is drawn as letters, by whatever means, line by line; pictures hold none."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(widget.size())
    widget.render(paper)
    drawing = ET.fromstring(bytes(buffer.data().data()))  # noqa: S314 - drawn just above
    return {"".join(text.itertext()) for text in drawing.iter("{http://www.w3.org/2000/svg}text")}


def spoken(widget: QWidget) -> set[str]:
    """Return the names, descriptions and values of the widget and of everything in it."""
    return set(_spoken(QAccessible.queryAccessibleInterface(widget)))


def hinted(widget: QWidget) -> set[str]:
    """Return what is shown on occasion: hints, titles, menus, what a list would offer."""
    parts = [widget, *widget.findChildren(QWidget)]
    return set(filter(None, (text for part in parts for text in _hinted(part))))


def _spoken(part: QAccessibleInterface) -> Iterator[str]:
    yield from filter(None, map(part.text, SPOKEN))
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None:
            yield from _spoken(child)


def _hinted(part: QWidget) -> Iterator[str]:
    yield from (part.toolTip(), part.statusTip(), part.whatsThis(), part.windowTitle())
    for action in part.findChildren(QAction):
        yield from (action.text(), action.toolTip())
    if isinstance(part, QLineEdit | QPlainTextEdit):
        yield part.placeholderText()
    if isinstance(part, QLineEdit) and part.completer() is not None:
        offers = part.completer().model()
        for row in range(offers.rowCount()):
            yield str(offers.index(row, 0).data() or "")
    if isinstance(part, QComboBox):
        yield from map(part.itemText, range(part.count()))
