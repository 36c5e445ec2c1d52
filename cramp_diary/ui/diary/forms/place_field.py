"""Where a cramp was: on the picture of the legs, or by name."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.ui.forms.form import question
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.fields import ChoiceField
from cramp_diary.ui.widgets.keeping import Keeps, recall_all, snapshots
from cramp_diary.ui.widgets.legs_picture import LegsPicture
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label

__all__ = ["PlaceField"]


class PlaceField(QWidget):
    """The picture, and the names that also hold what cannot be drawn; each follows the other."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.legs = LegsPicture(look)
        muscles = [(capitalised(label(muscle)), muscle) for muscle in Muscle]
        self.muscle = ChoiceField(look, FormWords.muscle, [(FormWords.not_said, None), *muscles])
        sides = [(capitalised(label(side)), side) for side in Side]
        self.side = Segmented(look, sides, can_clear=True, name=FormWords.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(question(look, FormWords.where, self.legs))
        column.addWidget(self.muscle)
        column.addWidget(question(look, FormWords.side, self.side))
        self.legs.chosen.connect(self._pointed)
        self.muscle.changed.connect(self._named)
        self.side.chosen.connect(self._named)

    def value(self) -> tuple[Muscle | None, Side | None]:
        """Return muscle and side, None for each that was not said."""
        return cast("Muscle | None", self.muscle.value()), cast("Side | None", self.side.value())

    def set_value(self, muscle: Muscle | None, side: Side | None) -> None:
        """Show a place."""
        self.muscle.set_value(muscle)
        self.side.set_value(side)
        self._draw()

    def snapshot(self) -> object:
        """Return muscle and side."""
        return snapshots(self._parts())

    def recall(self, state: object) -> None:
        """Show the place that was chosen."""
        recall_all(self._parts(), state)
        self._draw()

    def _parts(self) -> Mapping[str, Keeps]:
        return {"muscle": self.muscle, "side": self.side}

    def _pointed(self, place: object) -> None:
        muscle, side = cast("tuple[Muscle, Side]", place) if place else (None, None)
        self.muscle.set_value(muscle)
        self.side.set_value(side)
        self.changed.emit()

    def _named(self) -> None:
        self._draw()
        self.changed.emit()

    def _draw(self) -> None:
        muscle, side = self.value()
        if muscle is None or side is None or muscle is Muscle.OTHER:
            self.legs.set_value(None)
        else:
            self.legs.set_value((muscle, side))
