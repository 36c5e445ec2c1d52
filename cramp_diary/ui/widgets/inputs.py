"""Qt's own inputs, with our ring and our chevron."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring

__all__ = ["ChoiceInput", "LineInput", "TextInput", "mark_problem"]

RADIUS: Final = 10
CHEVRON: Final = 20
RIGHT: Final = 12
LEAST_WIDTH: Final = 150
INSIDE: Final = 4


class LineInput(QLineEdit):
    """One line of text."""

    def ring(self) -> Ring:
        """Return the ring around the whole field."""
        return Ring(QRect(self.rect()), RADIUS)

    def ring_wanted(self) -> bool:
        """Return always yes: this is where typing goes."""
        return True


class TextInput(QPlainTextEdit):
    """Several lines of text; the tab key leaves it, and then it signals `left()`."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is elsewhere; its own menu is not."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def ring(self) -> Ring:
        """Return the ring around the whole field."""
        return Ring(QRect(self.rect()), RADIUS)

    def ring_wanted(self) -> bool:
        """Return always yes: this is where typing goes."""
        return True


class ChoiceInput(QComboBox):
    """A list to choose from; turning the wheel over it scrolls the page instead.

    A name that is longer than the field ends in dots there, and is whole in the list.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        # Only the styled delegate lets the style sheet give the rows their height.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def ring(self) -> Ring:
        """Return the ring around the whole field."""
        return Ring(QRect(self.rect()), RADIUS)

    def ring_wanted(self) -> bool:
        """Return always yes: this is where typing goes."""
        return True

    def sizeHint(self) -> QSize:
        """Return room for the longest name as it is painted."""
        whole = super().sizeHint()
        return QSize(whole.width() + 2 * INSIDE, whole.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a short name; the longest of a list would push the page apart."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), self._look.scaled(LEAST_WIDTH)), whole.height())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what has no room."""
        super().initStyleOption(option)
        frame = QStyle.ComplexControl.CC_ComboBox
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(frame, option, field, self).width() - INSIDE
        dots = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), dots, room)

    def showPopup(self) -> None:
        """Open the list as wide as its longest name, within the window."""
        longest = self.view().sizeHintForColumn(0) + self._look.scaled(CHEVRON)
        self.view().setMinimumWidth(min(longest, self.window().width()))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then the chevron that the style sheet left out."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = self._look.scaled(CHEVRON)
        role = "text" if self.isEnabled() else "disabled"
        place = QPointF(self.width() - side - RIGHT, (self.height() - side) // 2)
        painter.drawPixmap(place, self._look.icon("chevron-down", role, CHEVRON))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


def mark_problem(field: QWidget, *, wrong: bool) -> None:
    """Give a field the thick border and the bold value of something wrong, or take them away."""
    field.setProperty("problem", wrong)
    field.style().unpolish(field)
    field.style().polish(field)
    field.updateGeometry()
    field.update()
