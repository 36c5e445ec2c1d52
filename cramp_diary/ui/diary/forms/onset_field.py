"""When a cramp began: a night, and a time or only a part of it."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from cramp_diary.domain.entries import PartOfNight
from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.placing import wall_in_night
from cramp_diary.ui.forms.form import question
from cramp_diary.ui.forms.when_field import WhenField
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.wording.entries import capitalised, part_short
from cramp_diary.wording.entry_forms import FormWords

__all__ = ["OnsetField"]

PARTS: Final = (PartOfNight.EARLY, PartOfNight.MIDDLE, PartOfNight.LATE)


class OnsetField(WhenField):
    """A time, or a chip for a part of the night; each takes the other's place."""

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__(look, clock, wall_in_night, FormWords.began)
        options = [(capitalised(part_short(part)), part) for part in PARTS]
        self.part = ChoiceChips(look, options, name=FormWords.or_part)
        before_stands = self.column.indexOf(self.stands)
        self.column.insertWidget(before_stands, question(look, FormWords.or_part, self.part))
        self.time.changed.connect(self._time_typed)
        self.part.chosen.connect(self._part_chosen)

    def set_value(self, night: date, onset: Moment | PartOfNight, boundaries: Boundaries) -> None:
        """Show a night and when in it something began."""
        self.part.set_value(onset)
        self.set_moment(night, onset if isinstance(onset, Moment) else None, boundaries)

    def value(self) -> Moment | PartOfNight:
        """Return the time, or the part of the night; unknown where neither is given."""
        part = self.part.value()
        return self.moment() or (part if isinstance(part, PartOfNight) else PartOfNight.UNKNOWN)

    def keeping(self) -> Mapping[str, Keeps]:
        """Return the parts that are filled in."""
        return {**super().keeping(), "part": self.part}

    def _time_typed(self) -> None:
        self.part.set_value(None)

    def _part_chosen(self, part: object) -> None:
        if part is not None:
            self.time.set_value(None)
        self.altered()
