"""The picture of the legs on which the place of a cramp is chosen."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from cramp_diary.assets import resources
from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.legs_drawing import MUSCLES, Place, read_legs
from cramp_diary.ui.widgets.legs_region import LegsRegion
from cramp_diary.ui.widgets.legs_stage import LegsStage
from cramp_diary.wording.legs import LegsWords

__all__ = ["LegsPicture"]

REACH: Final = 14
FOCUS_WIDTH: Final = 3.0
LEAST_HEIGHT: Final = 300
USUAL_HEIGHT: Final = 325
WALK: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
NUMBERS: Final = tuple(str(number) for number in range(1, len(MUSCLES) + 1))
LOWER: Final = {Muscle.TOP_OF_FOOT: -0.4, Muscle.TOES: 0.2}
"""By how much of their height the numbers of two places that lie close make room."""

SIDES: Final = {Qt.Key.Key_Left: Side.LEFT, Qt.Key.Key_Right: Side.RIGHT}


class LegsPicture(QWidget):
    """Fourteen places on two legs, seen from the front and from behind; one tab stop.

    A press on the chosen place takes the choice back. Arrows choose as they walk, B means both
    legs. While a key has the keyboard here the places carry numbers, which choose them. Other
    keys go on to the page.
    """

    spoken_role = QAccessible.Role.Grouping

    chosen = Signal(object)
    chosen_by_number = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._drawing = read_legs(resources() / "pictures" / "legs.svg")
        self._value: Place | None = None
        self._at: Place = (MUSCLES[0], Side.LEFT)
        self._hovered: Place | None = None
        self._regions = {place: LegsRegion(place, self) for place in _in_order()}
        for place, region in self._regions.items():
            region.clicked.connect(partial(self._press, place))
        self.setMouseTracking(True)
        self.setAccessibleName(LegsWords.name)
        self.setAccessibleDescription(LegsWords.keys)
        self._show()
        look.changed.connect(self._look_changed)

    def value(self) -> Place | None:
        """Return the chosen muscle and side."""
        return self._value

    def set_value(self, value: Place | None) -> None:
        """Show a choice, without a signal; one that is not in the picture shows nothing."""
        self._value = value
        if value is not None and value[0] in MUSCLES:
            self._at = (value[0], self._at[1] if value[1] is Side.BOTH else value[1])
        self._show()

    def take_keyboard(self) -> None:
        """Let the next number choose a place."""
        self._regions[self._at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def side(self) -> Side:
        """Return the one leg on which a place was chosen last."""
        return self._at[1]

    def sizeHint(self) -> QSize:
        """Return the size at which it stands on Tonight."""
        return LegsStage.size_for(self._look, USUAL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which every place can be hit."""
        return LegsStage.size_for(self._look, LEAST_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chosen places, all outlines, the words, then hover and focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stage, color = self._stage(), self._look.color
        for place in self._filled():
            painter.fillPath(self._outline(place), color("cramp_2"))
        stage.paint_lines(painter, self._drawing)
        for place in self._outlined():
            painter.strokePath(self._outline(place), QPen(color("focus"), FOCUS_WIDTH))
        if self._is_numbered():
            filled = set(self._filled())
            for muscle, side in self._regions:
                role = "on_cramp_2" if (muscle, side) in filled else "text"
                outline = self._outline((muscle, side))
                down = LOWER.get(muscle, 0)
                stage.paint_number(painter, outline, MUSCLES.index(muscle) + 1, role, down)
        stage.paint_words(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay each place's name over the place."""
        self._lay_regions()
        super().resizeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Outline the place under the mouse, or the nearest."""
        self._hover(self._place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Outline no place."""
        self._hover(None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the place under the mouse, or the nearest within reach."""
        place = self._place_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self._regions[place].setFocus(Qt.FocusReason.MouseFocusReason)
            self._press(place)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and choose by arrows, choose by a number; B is for both legs."""
        key = Qt.Key(event.key())
        muscle, side = self._at
        number = event.text()
        if key in WALK:
            after = (MUSCLES.index(muscle) + WALK[key]) % len(MUSCLES)
            self._choose((MUSCLES[after], self._side_chosen() or side))
        elif number in NUMBERS:
            self._choose((MUSCLES[NUMBERS.index(number)], self._side_chosen() or side))
            self.chosen_by_number.emit()
        elif key in SIDES:
            self._choose((muscle, SIDES[key]))
        elif key == Qt.Key.Key_B and not event.modifiers():
            both = self._value == (muscle, Side.BOTH)
            self._choose((muscle, side if both else Side.BOTH))
        else:
            super().keyPressEvent(event)

    def _press(self, place: Place) -> None:
        self._at = place
        self._choose(None if self._value == place else place)

    def _choose(self, value: Place | None) -> None:
        self.set_value(value)
        here = self._regions[self._at]
        if not here.hasFocus():
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(value)

    def _side_chosen(self) -> Side | None:
        return self._value[1] if self._value is not None else None

    def _show(self) -> None:
        filled = set(self._filled())
        for place, region in self._regions.items():
            region.setChecked(place in filled)
            region.set_tab_stop(stop=place == self._at)
        self.update()

    def _filled(self) -> Iterator[Place]:
        if self._value is not None:
            muscle, side = self._value
            sides = (Side.LEFT, Side.RIGHT) if side is Side.BOTH else (side,)
            yield from (p for p in ((muscle, one) for one in sides) if p in self._regions)

    def _outlined(self) -> Iterator[Place]:
        if self._hovered is not None:
            yield self._hovered
        for place, region in self._regions.items():
            if region.hasFocus() and not region.focus_by_mouse:
                yield place

    def _is_numbered(self) -> bool:
        return any(r.hasFocus() and not r.focus_by_mouse for r in self._regions.values())

    def _hover(self, place: Place | None) -> None:
        if place != self._hovered:
            self._hovered = place
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(arrow if place is None else hand)
            self.update()

    def _place_at(self, pos: QPointF) -> Place | None:
        stage = self._stage()
        back, _ = stage.to_widget.inverted()
        return self._drawing.place_at(back.map(pos), REACH / stage.factor)

    def _outline(self, place: Place) -> QPainterPath:
        return self._stage().to_widget.map(self._drawing.places[place])

    def _stage(self) -> LegsStage:
        return LegsStage(self._look, QSizeF(self.size()))

    def _look_changed(self) -> None:
        self._lay_regions()
        self.updateGeometry()
        self.update()

    def _lay_regions(self) -> None:
        for place, region in self._regions.items():
            region.setGeometry(self._outline(place).boundingRect().toAlignedRect())


def _in_order() -> Iterator[Place]:
    return ((muscle, side) for muscle in MUSCLES for side in (Side.LEFT, Side.RIGHT))
