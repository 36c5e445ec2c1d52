"""One entry of the navigation: icon and word, side by side or one above the other."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.ring import Ring
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import CENTRE, LEFT, words_in

__all__ = ["NavButton"]

BAR: Final = 4
BAR_INSET: Final = 9
STACK_TOP: Final = 10
STACK_GAP: Final = 4
STACK_LEAST: Final = 64


class NavButton(Pressable):
    """An entry of the rail; chosen ones carry a bar at the left and heavier words."""

    step = Step.NAV
    token = 44
    pad = 12
    gap = 12
    icon_px = 22
    align = LEFT

    def __init__(self, look: Look, words: str, icon: str, *, chosen: bool = False) -> None:
        super().__init__(look, words, icon=icon)
        self.setCheckable(True)
        self.setChecked(chosen)
        self._stacked = False
        self._loading = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_stacked(self, stacked: bool) -> None:  # noqa: FBT001 - a state, named by the method
        """Put the word below the icon, as on a narrow window."""
        self._stacked = stacked
        self.step = Step.SMALL if stacked else Step.NAV
        self.pad = 4 if stacked else 12
        self.look_changed()

    def set_loading(self, loading: bool) -> None:  # noqa: FBT001 - a state, named by the method
        """Show muted words while the page cannot be shown yet; it can be pressed already."""
        self._loading = loading
        self.update()

    def nextCheckState(self) -> None:
        """Leave choosing to the rail: the chosen page stays chosen when pressed again."""

    def face(self) -> Face:
        """Return the look of its state."""
        if self.isChecked() or self.isDown():
            night = self._look.palette.name == "night"
            chosen = "text" if night or not self.isChecked() else "accent"
            return Face(ground="accent_soft", edge="", words=chosen)
        ground = "band" if self.underMouse() else ""
        return Face(ground=ground, edge="", words="muted" if self._loading else "text")

    def weight(self) -> int:
        """Return the heavier weight when chosen."""
        return SEMIBOLD if self.isChecked() else REGULAR

    def heaviest(self) -> int:
        """Return the weight of a chosen entry."""
        return SEMIBOLD

    def icon_role(self, face: Face) -> str:
        """Return muted beside plain words, so that the words lead."""
        if self._look.palette.name == "night":
            return face.words
        return "muted" if face.words == "text" else face.words

    def ring(self) -> Ring:
        """Return the ring inside."""
        return Ring(self.rect(), self.radius(), -3)

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint the ground and the bar."""
        super().paint_ground(painter, face)
        if self.isChecked():
            bar = QRectF(0, BAR_INSET, BAR, self.height() - 2 * BAR_INSET)
            paint_box(painter, bar, radius=2, ground=self._look.color("accent"))

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the icon beside or above the word."""
        if not self._stacked:
            super().paint_content(painter, face)
            return
        side = self._look.scaled(self.icon_px)
        icon = self._look.icon(self.shown_icon(), self.icon_role(face), self.icon_px)
        painter.drawPixmap(QPointF((self.width() - side) // 2, STACK_TOP), icon)
        words = words_in(self._look, self.words(), self.step, self.weight())
        width = self.width() - 2 * self.pad
        room = QRectF(self.pad, STACK_TOP + side + STACK_GAP, width, words.height(width))
        words.paint(painter, room, self._look.color(face.words), CENTRE)

    def minimumSizeHint(self) -> QSize:
        """Return the longest word."""
        if not self._stacked:
            return super().minimumSizeHint()
        return QSize(2 * self.pad + self.measured.narrowest_width, STACK_LEAST)

    def heightForWidth(self, width: int) -> int:
        """Return the height with the word wrapped."""
        if not self._stacked:
            return super().heightForWidth(width)
        lines = self.measured.height(width - 2 * self.pad)
        room = self._look.scaled(self.icon_px) + STACK_TOP + STACK_GAP + BAR_INSET
        return max(STACK_LEAST, lines + room)
