"""The bar that says what happened and takes it back."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.announcing import Announce, announce
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.buttons import Button, IconButton
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.wording.controls import ControlWords

__all__ = ["UndoBar"]

SHOWN_MS: Final = 20_000
FAILURE_MS: Final = 60_000
RADIUS: Final = 10
ICON: Final = 20
LEFT: Final = 18
LARGE: Final = 1.5
"""Text size from which the words are of the smaller step: the bar would cover half a window."""
FILLED: Final = 0.10


@dataclass(frozen=True, slots=True)
class _Roles:
    """The page's colours turned round; by night not, so that the lit area stays small."""

    ground: str
    edge: str
    words: str


def _roles(look: Look) -> _Roles:
    by_night = look.palette.name == "night"
    return _Roles("accent_soft", "edge", "text") if by_night else _Roles("text", "", "window")


class _UndoButton(Button):
    """Takes back; in the colours of the bar."""

    def face(self) -> Face:
        words = _roles(self._look).words
        return Face(ground="", edge=words, words=words, line=2 if self.isDown() else 1)

    def ring(self) -> Ring:
        return _ring_on_bar(self, self._look)

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        _paint_on_bar(self, painter, self._look, face)


class _CloseButton(IconButton):
    """Puts the message away."""

    def face(self) -> Face:
        return Face(ground="", edge="", words=_roles(self._look).words)

    def ring(self) -> Ring:
        return _ring_on_bar(self, self._look)

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        _paint_on_bar(self, painter, self._look, face)


def _ring_on_bar(button: Pressable, look: Look) -> Ring:
    return Ring(button.rect(), button.radius(), -5, _roles(look).words)


def _paint_on_bar(button: Pressable, painter: QPainter, look: Look, face: Face) -> None:
    filled = QColor(look.color(_roles(look).words))
    filled.setAlphaF(FILLED if button.underMouse() or button.isDown() else 0)
    paint_box(
        painter,
        QRectF(button.rect()),
        radius=button.radius(),
        ground=filled,
        edge=look.color(face.edge) if face.edge else None,
        line=face.line,
    )


class UndoBar(QWidget):
    """Shown for 20 seconds or until the next message; Ctrl+Z works after that.

    `undo_pressed` is emitted when the person wants the last change back.
    """

    undo_pressed = Signal()

    def __init__(self, look: Look, tell: Announce = announce) -> None:
        super().__init__()
        self._look = look
        self._tell = tell
        self._icon = "check"
        self._label = Label(look)
        self._undo = _UndoButton(look, ControlWords.undo, "undo")
        self._close = _CloseButton(look, "cross", ControlWords.close_message)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._undo)
        self._row.addWidget(self._close)
        self._timer.timeout.connect(self.hide)
        self._undo.clicked.connect(self.undo_pressed)
        self._close.clicked.connect(self.hide)
        look.changed.connect(self._look_changed)
        self._look_changed()
        self.hide()

    def words(self) -> str:
        """Return what the bar says."""
        return self._label.text()

    def show_message(self, text: str, *, with_undo: bool = True) -> None:
        """Say what happened, for 20 seconds; "" puts away what was said before."""
        if text:
            self._show(text, "check", with_undo=with_undo)
            self._timer.start(SHOWN_MS)
        else:
            self.hide()

    def show_failure(self, text: str) -> None:
        """Say what went wrong, for a minute or until something else is said."""
        self._show(text, "warning", with_undo=False)
        self._timer.start(FAILURE_MS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and the icon before the words."""
        painter = QPainter(self)
        box, roles, color = QRectF(self.contentsRect()), _roles(self._look), self._look.color
        edge = color(roles.edge) if roles.edge else None
        paint_box(painter, box, radius=RADIUS, ground=color(roles.ground), edge=edge)
        side = self._look.scaled(ICON)
        pixmap = self._look.icon(self._icon, roles.words, ICON)
        painter.drawPixmap(box.topLeft() + QPointF(LEFT, (box.height() - side) // 2), pixmap)
        painter.end()

    def _show(self, text: str, icon: str, *, with_undo: bool) -> None:
        self._icon = icon
        self._label.set_text(text)
        self._undo.setVisible(with_undo)
        self.setAccessibleName(text)
        self.show()
        self.update()
        # Nobody who cannot see the bar would know of it.
        self._tell(self, text, urgent=icon == "warning")

    def _look_changed(self) -> None:
        self._label.set_role(_roles(self._look).words)
        self._label.set_step(Step.SMALL if self._look.scale > LARGE else Step.BODY)
        self._row.setContentsMargins(LEFT + self._look.scaled(ICON) + 12, 6, 8, 6)
        self.update()
