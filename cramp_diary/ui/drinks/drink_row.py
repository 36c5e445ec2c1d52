"""One drink in a list, with what can be done with it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from cramp_diary.domain.products import Product
from cramp_diary.ui.drinks.places import Act
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.buttons import IconButton, LinkButton
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.two_line_button import TwoLineButton
from cramp_diary.wording.amounts import volume
from cramp_diary.wording.drinks import DrinkWords, about_drink
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["DrinkRow"]

ICONS: Final = {Act.UP: "chevron-up", Act.DOWN: "chevron-down"}


class DrinkRow(QWidget):
    """`chosen()` when its contents are to be shown, `wanted(Act)` for one of `acts`."""

    chosen = Signal()
    wanted = Signal(object)

    def __init__(
        self, look: Look, product: Product, acts: Sequence[Act], volumes: VolumeUnit
    ) -> None:
        super().__init__()
        self.product = product
        self.face = _DrinkFace(look, product, volumes)
        self.face.clicked.connect(self.chosen)
        self.buttons = {act: self._button(look, act) for act in acts}
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 2, 0, 2)
        self._across.setSpacing(12)
        self._across.addWidget(self.face, 1)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(4)
        for act, button in self.buttons.items():
            self._beside.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.clicked.connect(partial(self.wanted.emit, act))
        self._across.addLayout(self._beside)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below the name where there is no room beside it."""
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        left = Qt.AlignmentFlag.AlignLeft
        self._across.setAlignment(self._beside, left if narrow else Qt.AlignmentFlag(0))

    def held(self) -> Act | None:
        """Return the act whose button has the keyboard, None for no button."""
        return next((act for act, button in self.buttons.items() if button.hasFocus()), None)

    def _button(self, look: Look, act: Act) -> Pressable:
        words = _words()[act]
        name = about_drink(words, self.product.name)
        if act in ICONS:
            return IconButton(look, ICONS[act], name, bare=True)
        link = LinkButton(look, words)
        link.setAccessibleName(name)
        return link


class _DrinkFace(TwoLineButton):
    """Icon, name and usual amount; the chosen one has its own ground."""

    corner = 8
    ring_distance = -3

    def __init__(self, look: Look, product: Product, volumes: VolumeUnit) -> None:
        serving = "" if product.serving is None else volume(product.serving, volumes)
        second = [serving, DrinkWords.with_quinine if product.quinine else ""]
        super().__init__(look, product.name, ", ".join(filter(None, second)), product.icon)
        self.setCheckable(True)

    def face(self) -> Face:
        """Return the ground of the state it is in."""
        if self.isChecked() or self.isDown():
            return Face(ground="accent_soft", edge="")
        return Face(ground="band" if self.underMouse() else "", edge="")

    def shown_icon(self) -> str:
        """Return the picture of the drink, a glass where it has none."""
        return super().shown_icon() or "glass"

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint the ground; a bar at the left marks the chosen one where colours are close."""
        super().paint_ground(painter, face)
        if self.isChecked():
            bar = QRectF(0, 8, 4, self.height() - 16)
            painter.fillRect(bar, self._look.color("accent"))


def _words() -> dict[Act, str]:
    return {
        Act.UP: DrinkWords.up,
        Act.DOWN: DrinkWords.down,
        Act.OFF: DrinkWords.take_off,
        Act.ON: DrinkWords.put_on,
        Act.SHOW: DrinkWords.show_again,
    }
