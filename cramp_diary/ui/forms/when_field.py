"""A night and a time, with what they amount to in words."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.ui.forms.moments import MomentChoice
from cramp_diary.ui.forms.typed import check_time
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.fields import DateField, TimeField
from cramp_diary.ui.widgets.keeping import Keeps, part_of, recall_all, snapshots
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.entry_forms import FormWords, stands_at, stands_on
from cramp_diary.wording.problems import problem_sentence

__all__ = ["WallOf", "WhenField"]

WallOf = Callable[[date, time, Boundaries], datetime]
"""Returns the wall time that is meant by a night and a time of the clock."""


class WhenField(QWidget):
    """A moment that was not altered keeps its seconds and the offset it was written with."""

    changed = Signal()

    def __init__(
        self, look: Look, clock: Clock, wall_of: WallOf, words: str, hint: str = ""
    ) -> None:
        """Ask for the time by `words`; `wall_of` finds the day that it lies on."""
        super().__init__()
        self._clock = clock
        self._wall_of = wall_of
        self._boundaries = Boundaries()
        self._before: tuple[date, Moment] | None = None
        self.night = DateField(look, FormWords.of_night)
        self.time = TimeField(look, words, hint)
        self.twice = MomentChoice(look, clock)
        self.stands = Label(look, "", Step.SMALL, muted=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        for part in (self.night, self.time, self.twice, self.stands):
            self.column.addWidget(part)
        self.night.changed.connect(self.altered)
        self.time.changed.connect(self.altered)

    def set_moment(self, night: date, moment: Moment | None, boundaries: Boundaries) -> None:
        """Show a night and a time in it, or none."""
        self._boundaries = boundaries
        self._before = None if moment is None else (night, moment)
        self.night.set_value(night)
        self.time.set_value(None if moment is None else moment.wall.time())
        self.twice.set_value(moment)
        self._say_where_it_stands()

    def chosen_night(self) -> date | None:
        """Return the night, None where the date cannot be read."""
        return self.night.value()

    def moment(self) -> Moment | None:
        """Return the moment that is meant, None where no time is given."""
        wall = self._wall()
        if wall is None:
            return None
        return self._unaltered() or self.twice.moment(wall)

    def snapshot(self) -> object:
        """Return what is typed, and the moment that it was before."""
        before = self._before
        return {
            "before": before and [before[0].isoformat(), before[1].isoformat()],
            **snapshots(self.keeping()),
        }

    def recall(self, state: object) -> None:
        """Show what was typed, and which moment it was before."""
        self._before = _read_before(part_of(state, "before"))
        recall_all(self.keeping(), state)
        self._say_where_it_stands()

    def keeping(self) -> Mapping[str, Keeps]:
        """Return the parts that are filled in."""
        return {"night": self.night, "time": self.time, "twice": self.twice}

    def is_readable(self) -> bool:
        """Return whether night and time can be read; say so where they cannot."""
        if self.night.value() is None:
            self.night.show_problem(FormWords.no_date)
            return False
        return check_time(self.time)

    def show_problem(self, sentence: str | None) -> None:
        """Say what is wrong: below the night where its date is to come, else below the time."""
        night = self.night.value()
        is_to_come = night is not None and night > self._clock.now().wall.date()
        if sentence is not None and is_to_come:
            self.night.show_problem(problem_sentence(Problem("night", Fault.IN_FUTURE)))
            return
        if sentence is None:
            self.night.show_problem(None)
        self.time.show_problem(sentence)

    def altered(self) -> None:
        """Show what the fields amount to now, and tell that they changed."""
        self._say_where_it_stands()
        self.changed.emit()

    def _wall(self) -> datetime | None:
        night, at = self.night.value(), self.time.value()
        if night is None or at is None:
            return None
        return self._wall_of(night, at, self._boundaries)

    def _unaltered(self) -> Moment | None:
        if self._before is None or self.twice.was_changed():
            return None
        night, moment = self._before
        shown = moment.wall.time().replace(second=0)
        return moment if (night, shown) == (self.night.value(), self.time.value()) else None

    def _say_where_it_stands(self) -> None:
        night, wall = self.night.value(), self._wall()
        self.twice.show_for(wall)
        if night is None:
            self.stands.set_text("")
        else:
            self.stands.set_text(stands_at(wall, night) if wall else stands_on(night))


def _read_before(kept: object) -> tuple[date, Moment] | None:
    if not isinstance(kept, list):
        return None
    try:
        night, moment = (str(part) for part in kept)
        return date.fromisoformat(night), Moment.parse(moment)
    except ValueError:
        return None
