"""Chips: short answers side by side."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, Signal

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD
from cramp_diary.ui.widgets.even_flow import EvenFlow
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.group import ArrowGroup
from cramp_diary.ui.widgets.keeping import token
from cramp_diary.ui.widgets.pressable import Face, Pressable

__all__ = ["Chip", "ChoiceChips", "chosen_face"]

ROUND: Final = 1000
BOX_PAD: Final = 14


def chosen_face(pressable: Pressable, look: Look) -> Face:
    """Return the look of a chip, key or segment in the state it is in."""
    if not pressable.isEnabled():
        return Face(edge="line", words="disabled")
    hover = pressable.underMouse()
    if pressable.isChecked():
        words = "text" if look.palette.name == "night" else "accent"
        return Face(ground="accent_soft", edge="accent", words=words, line=2)
    ground = "accent_soft" if hover else "card"
    if pressable.isDown():
        return Face(ground=ground, edge="accent", line=2)
    return Face(ground=ground)


class Chip(Pressable):
    """A rounded answer with a tick when chosen; its width stays the same."""

    token = 44
    pad = 20
    gap = 4
    icon_px = 16
    corner = ROUND
    tick_pad = 12

    def __init__(self, look: Look, words: str, *, checkable: bool = True) -> None:
        super().__init__(look, words)
        self.setCheckable(checkable)
        if not checkable:
            self.pad = 16

    def face(self) -> Face:
        """Return the look of its state."""
        return chosen_face(self, self._look)

    def weight(self) -> int:
        """Return the heavier weight when chosen."""
        return SEMIBOLD if self.isChecked() else REGULAR

    def heaviest(self) -> int:
        """Return the weight of a chosen chip."""
        return SEMIBOLD if self.isCheckable() else REGULAR

    def shown_icon(self) -> str:
        """Return the tick when chosen."""
        return "check" if self.isChecked() else ""

    def icon_role(self, face: Face) -> str:
        """Return the colour of the words."""
        return face.words

    def radius(self) -> float:
        """Return half the height, or the corner of a box."""
        return min(self.corner, self.height() / 2)

    def content_rect(self) -> QRectF:
        """Return nearly all of it; a tick fits in where words stand alone."""
        pad = self.tick_pad if self.isCheckable() else self.pad
        return QRectF(self.rect()).adjusted(pad, 0, -pad, 0)

    def around_words(self) -> int:
        """Return the room beside the words, the same with and without a tick."""
        if not self.isCheckable():
            return 2 * self.pad
        tick = self._look.scaled(self.icon_px) + self.gap
        return max(2 * self.pad, 2 * self.tick_pad + tick)


class BoxChip(Chip):
    """A chip with the corners of a button, as wide as its widest neighbour."""

    corner = 10
    pad = BOX_PAD

    def __init__(self, look: Look, words: str, siblings: Callable[[], Sequence[Pressable]]) -> None:
        super().__init__(look, words)
        self._siblings = siblings

    def natural_width(self) -> int:
        """Return the width of the widest, so that rows of answers line up."""
        widths = [s.around_words() + s.measured.natural_width for s in self._siblings()]
        return max(widths, default=0)


class ChoiceChips(ArrowGroup):
    """One answer, or several; pressing the chosen one again takes it back.

    `options` are pairs of words and value; None is no value of an option. With `exclusive`,
    `value()` is the chosen value or None; otherwise a tuple of the chosen values in the order of
    the options. With `boxed` they share the width evenly, all in one row where there is room.
    """

    chosen = Signal(object)
    chip_type: type[Chip] = Chip

    def __init__(
        self,
        look: Look,
        options: Sequence[tuple[str, object]],
        *,
        exclusive: bool = True,
        boxed: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(name)
        self._exclusive = exclusive
        self._values = tuple(value for _, value in options)
        flow = EvenFlow(self, across=(len(options), 2, 1)) if boxed else FlowLayout(self)
        for words, _ in options:
            chip = BoxChip(look, words, self.members) if boxed else self.chip_type(look, words)
            chip.clicked.connect(partial(self._pressed, len(self._members)))
            self._members.append(chip)
            flow.addWidget(chip)

    def value(self) -> object:
        """Return what is chosen."""
        picked = tuple(
            value
            for value, member in zip(self._values, self._members, strict=True)
            if member.isChecked()
        )
        if not self._exclusive:
            return picked
        return picked[0] if picked else None

    def set_value(self, value: object) -> None:
        """Choose without telling anyone."""
        wanted: tuple[object, ...] = (value,)
        if not self._exclusive:
            wanted = tuple(value) if isinstance(value, (tuple, list, set, frozenset)) else ()
        for own, member in zip(self._values, self._members, strict=True):
            member.setChecked(own is not None and own in wanted)

    def snapshot(self) -> list[str]:
        """Return the words by which what is chosen is known."""
        pairs = zip(self._tokens(), self._members, strict=True)
        return [own for own, member in pairs if member.isChecked()]

    def recall(self, state: object) -> None:
        """Choose what was chosen; what is not offered any more is left out."""
        if not isinstance(state, list):
            return
        chosen = [own for own in self._tokens() if own in state]
        chosen = chosen[:1] if self._exclusive else chosen
        for own, member in zip(self._tokens(), self._members, strict=True):
            member.setChecked(own in chosen)

    def _tokens(self) -> list[str]:
        pairs = zip(self._values, self._members, strict=True)
        return [token(value, member.words()) for value, member in pairs]

    def _pressed(self, index: int) -> None:
        if self._exclusive:
            for i, member in enumerate(self._members):
                member.setChecked(i == index and member.isChecked())
        self.chosen.emit(self.value())
