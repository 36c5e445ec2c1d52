"""What every pressable thing has in common: ground, edge, states, keys, a ring and a name."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring
from cramp_diary.ui.look.type import REGULAR, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.height import HeightOfWords
from cramp_diary.ui.widgets.words import CENTRE, LEFT, Words, words_in

__all__ = ["ARROWS", "Face", "Pressable"]

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
ROOM_AROUND_LINES: Final = 16
SPARE: Final = 1


@dataclass(frozen=True)
class Face:
    """How a pressable looks in one state: roles of the palette, "" for none, and a line width."""

    ground: str = "card"
    edge: str = "edge"
    words: str = "text"
    line: int = 1


class Pressable(QAbstractButton):
    """A rounded box with an icon and words that wrap; Space and Enter press it.

    Subclasses set the class attributes and override the hooks (`face`, `weight`, `shown_icon`,
    `paint_content` ...). The box fills the widget; the focus ring around it is drawn by
    `FocusRing`, so that layouts line up with the boxes.
    """

    step: Step = Step.BODY
    token: int = 40
    pad: int = 16
    gap: int = 8
    icon_px: int = 20
    corner: float = 10
    align: Qt.AlignmentFlag = CENTRE
    ring_distance: int = 2
    ring_role: str = "focus"
    passed_by: bool = False
    """Whether the tab key leaves it out now, though it keeps its place in the order."""
    pressed_twice: bool = False

    def __init__(self, look: Look, words: str = "", *, icon: str = "") -> None:
        super().__init__()
        self._look = look
        self._text = words
        self._icon = icon
        self._focus_by_mouse = False
        self._height = HeightOfWords(self)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.look_changed)

    # What it says

    def words(self) -> str:
        """Return the words on it."""
        return self._text

    def set_words(self, words: str) -> None:
        """Show other words; they are its accessible name too."""
        if words != self._text:
            self._text = words
            self.setAccessibleName(words)
            self.look_changed()

    def set_icon(self, icon: str) -> None:
        """Show another icon, "" for none."""
        if icon != self._icon:
            self._icon = icon
            self.look_changed()

    # Hooks

    def face(self) -> Face:
        """Return the look of the state it is in."""
        if not self.isEnabled():
            return Face(edge="line", words="disabled")
        if self.isDown():
            return Face(ground="accent_soft", edge="accent", line=2)
        if self.underMouse():
            return Face(ground="accent_soft")
        return Face()

    def weight(self) -> int:
        """Return the weight of the words in the state it is in."""
        return REGULAR

    def heaviest(self) -> int:
        """Return the heaviest weight of any state, so that choosing moves nothing."""
        return self.weight()

    def shown_icon(self) -> str:
        """Return the icon shown in the state it is in."""
        return self._icon

    def icon_role(self, face: Face) -> str:
        """Return the role that colours the icon."""
        plain = face.words == "text" and self._look.palette.name != "night"
        return "accent" if plain else face.words

    def radius(self) -> float:
        """Return the radius of the corners in pixels."""
        return self.corner

    def content_rect(self) -> QRectF:
        """Return the room for icon and words."""
        return QRectF(self.rect()).adjusted(self.pad, 0, -self.pad, 0)

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint icon and words side by side within the padding."""
        area = self.content_rect()
        words = words_in(self._look, self._text, self.step, self.weight())
        icon = self.shown_icon()
        lead = self._look.scaled(self.icon_px) + (self.gap if self._text else 0) if icon else 0
        text_width = min(words.natural_width, int(area.width()) - lead)
        left = area.left()
        if self.align == CENTRE:
            left += (area.width() - lead - text_width) / 2
        if icon:
            pixmap = self._look.icon(icon, self.icon_role(face), self.icon_px)
            top = (self.height() - self._look.scaled(self.icon_px)) / 2
            painter.drawPixmap(QPointF(round(left), round(top)), pixmap)
        room = QRectF(left + lead, 0, text_width + SPARE, self.height())
        align = CENTRE if self.align == CENTRE and not icon else LEFT
        words.paint(painter, room, self._look.color(face.words), align)

    def ring(self) -> Ring:
        """Return where the focus ring goes."""
        return Ring(QRect(self.rect()), self.radius(), self.ring_distance, self.ring_role)

    def ring_wanted(self) -> bool:
        """Return whether the ring is to be seen: not after a press of the mouse."""
        return not self._focus_by_mouse

    # Size

    @cached_property
    def measured(self) -> Words:
        """Return the words at their widest."""
        return words_in(self._look, self._text, self.step, self.heaviest())

    def around_words(self) -> int:
        """Return the width in pixels of everything beside the words."""
        icon = self._look.scaled(self.icon_px) if self.shown_icon() else 0
        return 2 * self.pad + icon + (self.gap if icon and self._text else 0)

    def natural_width(self) -> int:
        """Return the width in pixels that needs no wrapping."""
        return self.around_words() + self.measured.natural_width

    def sizeHint(self) -> QSize:
        """Return the words in one line, or in the lines that the width given leaves."""
        return self._height.hint(self.natural_width())

    def minimumSizeHint(self) -> QSize:
        """Return the longest word; lower lines follow from the width."""
        width = self.around_words() + self.measured.narrowest_width
        return QSize(width, self._look.control_height(self.token))

    def hasHeightForWidth(self) -> bool:
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the words wrapped to the width."""
        # With the pixel that painting gives them: one line of words stays one line high.
        lines = self.measured.height(width - self.around_words() + SPARE)
        return max(self._look.control_height(self.token), lines + ROOM_AROUND_LINES)

    # Events

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, then what is in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self.face()
        self.paint_ground(painter, face)
        self.paint_content(painter, face)
        painter.end()

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint the box."""
        color = self._look.color
        paint_box(
            painter,
            QRectF(self.rect()),
            radius=self.radius(),
            ground=color(face.ground) if face.ground else None,
            edge=color(face.edge) if face.edge else None,
            line=face.line,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay as high as the words need."""
        super().resizeEvent(event)
        self._height.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as on Space, once however long it is held; leave arrows to the group."""
        self._focus_by_mouse = False
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a double click for one press: who presses everything twice wants it once.

        `pressed_twice` are those that are pressed quickly again and again, such as chevrons.
        """
        if self.pressed_twice:
            super().mouseDoubleClickEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether a hand on the mouse brought the focus."""
        self._focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def look_changed(self) -> None:
        """Measure and paint again."""
        self.__dict__.pop("measured", None)
        self.updateGeometry()
        self.update()
