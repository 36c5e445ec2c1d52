"""A row with a tick box; the whole row can be pressed."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import RIGHT, Words, words_in

__all__ = ["TickRow"]

BOX: Final = 26
BOX_RADIUS: Final = 8
GAP: Final = 12
TICK: Final = 18
BETWEEN: Final = 6
ROOM: Final = 12


class TickRow(Pressable):
    """Words beside a box; `detail` follows them muted, `second` stands at the right.

    What does not fit beside each other goes below. `height` is the least height in pixels.
    """

    pad = 0
    corner = 8

    def __init__(
        self, look: Look, words: str, second: str = "", *, detail: str = "", height: int = 40
    ) -> None:
        super().__init__(look, words)
        self.token = height
        self._second = second
        self._detail = detail
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def set_second(self, words: str) -> None:
        """Say something else at the right, such as when it was taken."""
        if words != self._second:
            self._second = words
            self._name()
            self.look_changed()

    def set_words(self, words: str) -> None:
        """Show other words."""
        super().set_words(words)
        self._name()

    def snapshot(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def recall(self, state: object) -> None:
        """Tick it, or not, as it was."""
        self.setChecked(state is True)

    def indent(self) -> int:
        """Return where its words begin, for what stands below them."""
        return self.left()

    def face(self) -> Face:
        """Return words without a box of their own."""
        return Face(ground="", edge="", words="text" if self.isEnabled() else "disabled")

    def weight(self) -> int:
        """Return the heavier weight where a detail follows."""
        return SEMIBOLD if self._detail else REGULAR

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the box, then the words beside and below each other."""
        self._paint_box(painter)
        color = self._look.color
        muted = color("muted" if self.isEnabled() else "disabled")
        for words, rect, is_main, at_right in self._places(self.width()):
            shown = color(face.words) if is_main else muted
            if at_right:
                words.paint(painter, rect, shown, RIGHT)
            else:
                words.paint(painter, rect, shown)

    def natural_width(self) -> int:
        """Return the width of everything in one line."""
        parts = [words.natural_width for words in self._parts() if words.text]
        return self.left() + sum(parts) + 2 * BETWEEN * len(parts)

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        widest = max(words.narrowest_width for words in self._parts())
        return QSize(self.left() + widest, self._look.control_height(self.token))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at a width."""
        lowest = max(rect.bottom() for _, rect, _, _ in self._stacked(width))
        return max(self._look.control_height(self.token), int(lowest) + ROOM)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.words()} {self._detail}".strip())
        self.setAccessibleDescription(self._second)

    def _parts(self) -> tuple[Words, Words, Words]:
        return (
            words_in(self._look, self.words(), Step.BODY, self.weight()),
            words_in(self._look, self._detail),
            words_in(self._look, self._second, Step.SMALL),
        )

    def _side(self) -> int:
        return max(BOX, self._look.scaled(Step.BODY.px) * 6 // 5)

    def left(self) -> int:
        """Return where the words begin."""
        return self._side() + GAP

    def _places(self, width: int) -> list[tuple[Words, QRectF, bool, bool]]:
        stacked = self._stacked(width)
        spare = self.height() - max(rect.bottom() for _, rect, _, _ in stacked)
        return [(w, rect.translated(0, spare / 2), m, r) for w, rect, m, r in stacked]

    def _stacked(self, width: int) -> list[tuple[Words, QRectF, bool, bool]]:
        """Return words, their places from the top, whether main, and whether at the right."""
        main, detail, second = self._parts()
        left = self.left()
        line = self._look.line_height(Step.BODY)
        room = width - left
        aside = second.natural_width + 2 * BETWEEN if second.text else 0
        beside = main.natural_width + (BETWEEN + detail.natural_width if detail.text else 0)
        if beside + aside <= room:
            places = [(main, QRectF(left, 0, main.natural_width + 1, line), True, False)]
            after = left + main.natural_width + BETWEEN
            places += [(detail, QRectF(after, 0, detail.natural_width + 1, line), False, False)]
            places += [(second, QRectF(after, 0, width - after, line), False, True)]
            return [place for place in places if place[0].text or place[2]]
        places, top = [], 0
        for words in (main, detail, second):
            if words.text:
                height = words.height(room)
                places.append((words, QRectF(left, top, room, height), words is main, False))
                top += height
        return places

    def _paint_box(self, painter: QPainter) -> None:
        side, color = self._side(), self._look.color
        box = QRectF(0, (self.height() - side) // 2, side, side)
        hover = self.isEnabled() and (self.underMouse() or self.isDown())
        if self.isChecked():
            role = "accent" if self.isEnabled() else "line"
            ground = color("accent_hover" if hover else role)
            paint_box(painter, box, radius=BOX_RADIUS, ground=ground)
            inset = (side - self._look.scaled(TICK)) / 2
            tick = self._look.icon("check", "on_accent", TICK)
            painter.drawPixmap(QPointF(box.left() + inset, box.top() + inset), tick)
            return
        edge = "accent" if self.isDown() else "edge" if self.isEnabled() else "line"
        paint_box(
            painter,
            box,
            radius=BOX_RADIUS,
            ground=color("accent_soft" if hover else "card"),
            edge=color(edge),
            line=2 if self.isDown() else 1,
        )
