"""The strip of the last weeks: one mark a night, tonight at the right."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.night_mark import COLUMN_RADIUS, mark_height, paint_mark
from cramp_diary.ui.widgets.strip_scale import BELOW_MARKS, Slots, paint_scale
from cramp_diary.wording.nights_drawn import (
    StripWords,
    night_in_words,
    nights_sentence,
    strip_at,
    tonight_spoken,
)

__all__ = ["LONG_WEEKS", "SHORT_WEEKS", "NightStrip"]

SHORT_WEEKS: Final = 6
LONG_WEEKS: Final = 12
NARROWEST_SLOT: Final = 15
ROOM_FOR_RING: Final = 5
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class NightStrip(QAbstractButton):
    """Six weeks of nights, twelve where there is room; one tab stop, arrows go along it.

    The last night set is tonight. A night is opened by the mouse, by Enter or by Space.
    """

    night_chosen = Signal(object)
    weeks_changed = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._given: tuple[NightMark, ...] = ()
        self._weeks = SHORT_WEEKS
        self._cursor = -1
        self._hovered = -1
        self._focus_by_mouse = False
        self.setAccessibleName(StripWords.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._choose)
        look.changed.connect(self._look_changed)

    def set_nights(self, nights: tuple[NightMark, ...]) -> None:
        """Show the last weeks of `nights`, which follow one another and end with tonight."""
        self._given = nights
        self._cursor = len(self.nights()) - 1
        self.setAccessibleDescription(f"{nights_sentence(self.nights())} {StripWords.keys}".strip())
        self.update()

    def nights(self) -> tuple[NightMark, ...]:
        """Return the nights that are shown."""
        return self._given[-7 * self._weeks :]

    def weeks(self) -> int:
        """Return how many weeks there is room for: 6 or 12."""
        return self._weeks

    def mark_rect(self, number: int) -> QRect:
        """Return where the mark of the shown night of that number stands."""
        return self._slots().mark(number, ROOM_FOR_RING, mark_height(self._look))

    def ring(self) -> Ring:
        """Return the place of the ring: around the night that the keyboard is on."""
        return Ring(self.mark_rect(self._cursor), COLUMN_RADIUS)

    def ring_wanted(self) -> bool:
        """Return whether a key, not the mouse, brought the focus."""
        return not self._focus_by_mouse and bool(self._given)

    def sizeHint(self) -> QSize:
        """Return room for the short strip with its dates."""
        return QSize(7 * SHORT_WEEKS * NARROWEST_SLOT, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width at which blocks can still be counted."""
        return QSize(7 * SHORT_WEEKS * 9, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of a hovered night, the marks, then baseline and dates."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._hovered >= 0:
            under = QRectF(self.mark_rect(self._hovered)).adjusted(-2, -3, 2, 0)
            paint_box(painter, under, radius=COLUMN_RADIUS, ground=self._look.color("band"))
        nights = self.nights()
        for number, mark in enumerate(nights):
            rect = QRectF(self.mark_rect(number))
            unfinished = number == len(nights) - 1
            paint_mark(painter, self._look, rect, mark, unfinished=unfinished)
        baseline = ROOM_FOR_RING + mark_height(self._look)
        paint_scale(painter, self._look, self._slots(), baseline, [n.night for n in nights])
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show twelve weeks as soon as there is room for them."""
        weeks = LONG_WEEKS if self.width() >= 7 * LONG_WEEKS * NARROWEST_SLOT else SHORT_WEEKS
        if weeks != self._weeks:
            self._weeks = weeks
            self.set_nights(self._given)
            self.weeks_changed.emit(weeks)
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the night under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._number_at(event.pos())
            words = self._in_words(number) if number >= 0 else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - overrides a method of Qt
        """Return whether a night is there."""
        return self._number_at(pos) >= 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor on the pressed night."""
        number = self._number_at(event.position().toPoint())
        if number >= 0:
            self._cursor = number
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the night under the mouse."""
        self._hover(self._number_at(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Light up no night."""
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows, nights across and weeks up and down; Home and End go to the ends."""
        self._focus_by_mouse = False
        key = Qt.Key(event.key())
        if key in ENTER:
            self.click()
        elif key in STEPS:
            self._walk_to(self._cursor + STEPS[key])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._walk_to(0 if key == Qt.Key.Key_Home else len(self.nights()) - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the mouse brought the focus."""
        self._focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be called the strip again, not one of its nights."""
        self.setAccessibleName(StripWords.name)
        super().focusOutEvent(event)

    def _walk_to(self, number: int) -> None:
        if 0 <= number < len(self.nights()):
            self._cursor = number
            self.setAccessibleName(strip_at(self._in_words(number)))
            self.update()

    def _choose(self) -> None:
        if self._given:
            night: date = self.nights()[self._cursor].night
            self.night_chosen.emit(night)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            shape = Qt.CursorShape.PointingHandCursor if number >= 0 else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _in_words(self, number: int) -> str:
        mark = self.nights()[number]
        tonight = number == len(self.nights()) - 1 and mark.status is NightStatus.UNRECORDED
        return tonight_spoken(mark.night) if tonight else night_in_words(mark)

    def _number_at(self, pos: QPoint) -> int:
        number = self._slots().at(pos.x())
        on_marks = pos.y() <= ROOM_FOR_RING + mark_height(self._look) + BELOW_MARKS
        return number if on_marks and number in range(len(self.nights())) else -1

    def _slots(self) -> Slots:
        whole = 7 * self._weeks
        return Slots(self.width(), whole, whole - len(self.nights()))

    def _height(self) -> int:
        marks = ROOM_FOR_RING + mark_height(self._look)
        return marks + BELOW_MARKS + self._look.line_height(Step.SMALL)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
