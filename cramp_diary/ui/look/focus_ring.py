"""The one ring that shows where the keyboard is."""

from typing import Final, Protocol, runtime_checkable
from weakref import ReferenceType, ref

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from cramp_diary.ui.look.events import know_events
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring

__all__ = ["FocusRing", "HasRing"]

WIDTH: Final = 3
MOVES: Final = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
)


@runtime_checkable
class HasRing(Protocol):
    """A widget that wants the ring around itself while it has the keyboard."""

    def ring(self) -> Ring:
        """Return where the ring goes, in the widget's own coordinates."""

    def ring_wanted(self) -> bool:
        """Return whether it is to be seen."""


class FocusRing(QObject):
    """Follows the keyboard and lays a ring over the focused widget's surroundings.

    It is an overlay of the window, or of what a scroll area scrolls, so that a ring may reach
    beyond its widget without every layout leaving room for it.
    """

    def __init__(self, look: Look, app: QApplication) -> None:
        super().__init__(app)
        know_events()
        self._app = app
        self._look = look
        self._frame: _Frame | None = None
        # Weak, lest a window outlives its own closing until the focus happens to move.
        self._watched: list[ReferenceType[QWidget]] = []
        self._target: ReferenceType[QWidget] | None = None
        app.focusChanged.connect(self._focus_moved)
        look.changed.connect(self._place)

    def stop(self) -> None:
        """Take the ring away and follow no more."""
        self._app.focusChanged.disconnect(self._focus_moved)
        self._look.changed.disconnect(self._place)
        self._focus_moved(None, None)
        self.setParent(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it or anything around it moves; show the ring once keys work."""
        kind = event.type()
        if kind in MOVES or (kind == QEvent.Type.KeyRelease and watched is self._aim()):
            self._place()
        return False

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        for reference in self._watched:
            widget = reference()
            if widget is not None and isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = ref(now) if now is not None and _ringed(now) else None
        if now is not None and self._target is not None:
            for around in (now, *_up_to_host(now)):
                around.installEventFilter(self)
                self._watched.append(ref(around))
        self._place()

    def _aim(self) -> QWidget | None:
        """Return what has the keyboard, while it lives."""
        target = self._target() if self._target is not None else None
        return target if target is not None and isValid(target) else None

    def _place(self) -> None:
        target = self._aim()
        if target is None or not target.isVisible():
            self._hide()
            return
        ringed = _ringed(target)
        if ringed is None or not ringed.ring_wanted():
            self._hide()
            return
        host = _host(target)
        ring = ringed.ring()
        out = max(0, ring.distance + WIDTH)
        place = QRect(target.mapTo(host, ring.rect.topLeft()), ring.rect.size())
        self._frame_over(host).show_ring(ring, place.adjusted(-out, -out, out, out))

    def _frame_over(self, host: QWidget) -> "_Frame":
        if self._frame is None or not isValid(self._frame):
            self._frame = _Frame(self._look, host)
        elif self._frame.parentWidget() is not host:
            self._frame.setParent(host)
        return self._frame

    def _hide(self) -> None:
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()


class _Frame(QWidget):
    """Paints the ring; the mouse goes through it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._ring: Ring | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_ring(self, ring: Ring, place: QRect) -> None:
        """Show a ring that fits into `place` of the host."""
        self._ring = ring
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a 3 px line with corners that run parallel to the target's."""
        if self._ring is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color(self._ring.role), WIDTH))
        inset = WIDTH / 2 if self._ring.distance >= 0 else WIDTH / 2 - self._ring.distance - WIDTH
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        corner = max(
            0.0, min(self._ring.radius + self._ring.distance + WIDTH / 2, box.height() / 2)
        )
        painter.drawRoundedRect(box, corner, corner)
        painter.end()


def _ringed(widget: object) -> HasRing | None:
    return widget if isinstance(widget, HasRing) else None


def _host(target: QWidget) -> QWidget:
    """Return the widget to lay the ring over: what is scrolled, or else the window."""
    return _up_to_host(target)[-1] if target.parentWidget() else target


def _up_to_host(target: QWidget) -> list[QWidget]:
    """Return what is around the target, innermost first."""
    around = []
    parent = target.parentWidget()
    while parent is not None:
        around.append(parent)
        if parent.isWindow() or _is_scrolled(parent):
            break
        parent = parent.parentWidget()
    return around


def _is_scrolled(widget: QWidget) -> bool:
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is viewport
