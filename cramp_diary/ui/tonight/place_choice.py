"""Where a cramp was: on the picture of the legs, and what cannot be drawn below it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.tonight.keyed_chips import KeyedChip, press_by
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.legs_picture import LegsPicture
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.labels import place
from cramp_diary.wording.tonight_keys import KeyWords, answer_key
from cramp_diary.wording.tonight_saved import SavedWords

__all__ = ["PlaceChoice"]


class PlaceChoice(QWidget):
    """Signals `chosen(Muscle | None, Side | None)`; `done()` when a key asked for it by number."""

    chosen = Signal(object, object)
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.legs = LegsPicture(look)
        self.both = KeyedChip(look, SavedWords.both_legs)
        self.other = KeyedChip(look, SavedWords.other_place)
        self._there = Label(look, "", weight=SEMIBOLD)
        self._muscle: Muscle | None = None
        self._side: Side | None = None
        self._by_key = False
        self._lay_out()
        self._add_keys()
        self.legs.chosen.connect(self._pointed)
        self.legs.chosen_by_number.connect(self._numbered)
        self.both.clicked.connect(self._turn_both)
        self.other.clicked.connect(self._elsewhere)

    def show_place(self, muscle: Muscle | None, side: Side | None) -> None:
        """Show what is saved."""
        self._muscle, self._side = muscle, side
        drawn = muscle is not None and side is not None
        self.legs.set_value((muscle, side) if muscle and side and drawn else None)
        self.both.setChecked(side is Side.BOTH)
        self.other.setChecked(muscle is Muscle.OTHER)
        self._there.set_text(capitalised(place(muscle, side)))

    def _lay_out(self) -> None:
        others = QWidget()
        flow = FlowLayout(others)
        flow.addWidget(self.both)
        flow.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.legs, self._there, others):
            column.addWidget(part)
        column.addStretch(1)

    def _add_keys(self) -> None:
        self.both.letter = answer_key(Side.BOTH)
        press_by(self.both.letter, self.both, self)
        for side in (Side.LEFT, Side.RIGHT):
            self._add_key(answer_key(side), partial(self._turn, side))
        self._add_key(KeyWords.place, self._ask_for_number)

    def _add_key(self, letter: str, work: Callable[[], None]) -> None:
        key = QShortcut(QKeySequence(letter), self)
        key.setAutoRepeat(False)
        key.activated.connect(work)

    def _ask_for_number(self) -> None:
        self._by_key = True
        self.legs.take_keyboard()

    def _pointed(self, chosen: object) -> None:
        muscle, side = chosen if isinstance(chosen, tuple) else (None, None)
        self.chosen.emit(muscle, side)

    def _numbered(self) -> None:
        if self._by_key:
            self._by_key = False
            self.done.emit()

    def _turn(self, side: Side) -> None:
        self.chosen.emit(self._muscle, side)

    def _turn_both(self) -> None:
        one = self.legs.side()
        self.chosen.emit(self._muscle, one if self._side is Side.BOTH else Side.BOTH)

    def _elsewhere(self) -> None:
        muscle = None if self._muscle is Muscle.OTHER else Muscle.OTHER
        self.chosen.emit(muscle, self._side)
