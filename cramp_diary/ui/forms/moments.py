"""Which of two equal wall times is meant, when the clocks went back."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.ui.forms.form import question
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.keeping import part_of
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.entry_forms import FormWords

__all__ = ["MomentChoice"]


class MomentChoice(QWidget):
    """Asks for the first or the second time; hidden but in the one hour that came twice."""

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._changed = False
        options = [(FormWords.first_time, False), (FormWords.second_time, True)]
        self.which = Segmented(look, options, name=FormWords.which_time)
        self.which.chosen.connect(self._chosen)
        self.which.set_value(value=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(question(look, FormWords.which_time, self.which))
        self.hide()

    def set_value(self, moment: Moment | None) -> None:
        """Choose the time that a moment was; the first where there is no question."""
        self._changed = False
        second = moment is not None and self._twice(moment.wall) and moment == self._at(moment, 1)
        self.which.set_value(second)

    def was_changed(self) -> bool:
        """Return whether the person chose."""
        return self._changed

    def snapshot(self) -> object:
        """Return which time is chosen, and whether the person chose it."""
        return {"which": self.which.snapshot(), "chosen": self._changed}

    def recall(self, state: object) -> None:
        """Choose the time that was chosen."""
        self.which.recall(part_of(state, "which"))
        self._changed = part_of(state, "chosen") is True

    def show_for(self, wall: datetime | None) -> None:
        """Ask where `wall` came twice."""
        self.setVisible(wall is not None and self._twice(wall))

    def moment(self, wall: datetime) -> Moment:
        """Return the moment that is meant by a wall time."""
        second = self._twice(wall) and bool(self.which.value())
        return self._clock.at(wall, second_time=second)

    def _twice(self, wall: datetime) -> bool:
        return self._clock.at(wall) != self._clock.at(wall, second_time=True)

    def _at(self, moment: Moment, fold: int) -> Moment:
        return self._clock.at(moment.wall, second_time=bool(fold))

    def _chosen(self) -> None:
        self._changed = True
