"""The form of one cramp."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Signal

from cramp_diary.domain.entries import Answer, DurationBand, Episode, Relief, Waking
from cramp_diary.domain.moment import Clock
from cramp_diary.domain.nights import Boundaries
from cramp_diary.ui.diary.forms.answers import answer_segments, sleep_lost_field
from cramp_diary.ui.diary.forms.minutes_choice import MinutesChoice
from cramp_diary.ui.diary.forms.onset_field import OnsetField
from cramp_diary.ui.diary.forms.place_field import PlaceField
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed, question
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.fields import LongTextField
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label

__all__ = ["CrampForm"]

MINUTE = 60


class CrampForm(EntryForm):
    """Everything that can be said about a cramp; only its night is compulsory.

    `accepted(Episode)` carries the entry that was set, with the answers in it.
    """

    accepted = Signal(object)

    def __init__(self, look: Look, clock: Clock, *, scrolling: bool = True) -> None:
        """Turn wall times into moments by `clock`."""
        super().__init__(look, scrolling=scrolling)
        self._entry: Episode | None = None
        self.onset = OnsetField(look, clock)
        self.place = PlaceField(look)
        self.pain = NumberKeys(look, name=FormWords.pain, height=40)
        bands = [(label(band), band) for band in DurationBand]
        self.duration = MinutesChoice(look, FormWords.how_long, bands)
        self.waking = ChoiceChips(look, [(label(w), w) for w in Waking], name=FormWords.waking)
        self.relief = ChoiceChips(
            look, [(label(r), r) for r in Relief], exclusive=False, name=FormWords.tried
        )
        self.relieved = answer_segments(look, FormWords.helped)
        self.hard = answer_segments(look, FormWords.hard)
        self.urge = answer_segments(look, FormWords.urge)
        self.tingling = answer_segments(look, FormWords.tingling)
        self.sleep_lost = sleep_lost_field(look)
        self.soreness = NumberKeys(look, name=FormWords.soreness, height=40)
        self.note = LongTextField(look, FormWords.note)
        self._pain = question(look, FormWords.pain, self.pain, FormWords.none_to_worst)
        self._soreness = question(look, FormWords.soreness, self.soreness)
        self._put_together()

    def _put_together(self) -> None:
        asked = (
            (FormWords.waking, self.waking),
            (FormWords.tried, self.relief),
            (FormWords.helped, self.relieved),
            (FormWords.hard, self.hard),
            (FormWords.urge, self.urge),
            (FormWords.tingling, self.tingling),
        )
        self.add_fields(
            self.onset,
            self.place,
            self._pain,
            self.duration,
            *(question(self.look, words, control) for words, control in asked),
            self.sleep_lost,
            self._soreness,
            self.note,
        )

    def set_entry(self, entry: Episode, boundaries: Boundaries) -> None:
        """Show a cramp; `boundaries` say on which day of its night a time lies."""
        self._entry = entry
        self.onset.set_value(entry.night, entry.onset, boundaries)
        self.place.set_value(entry.muscle, entry.side)
        self.pain.set_value(entry.pain)
        minutes = None if entry.seconds is None else Decimal(entry.seconds) / MINUTE
        self.duration.set_value(entry.band, minutes)
        self.waking.set_value(entry.waking)
        self.relief.set_value(entry.relief)
        self.relieved.set_value(entry.relieved)
        self.hard.set_value(entry.hard)
        self.urge.set_value(entry.urge)
        self.tingling.set_value(entry.tingling)
        self.sleep_lost.set_value(None, entry.sleep_lost)
        self.soreness.set_value(entry.soreness)
        self.note.set_value(entry.note)

    def parts(self) -> Mapping[str, Keeps]:
        """Return everything that can be filled in."""
        return {
            "onset": self.onset,
            "place": self.place,
            "pain": self.pain,
            "duration": self.duration,
            "waking": self.waking,
            "relief": self.relief,
            "relieved": self.relieved,
            "hard": self.hard,
            "urge": self.urge,
            "tingling": self.tingling,
            "sleep_lost": self.sleep_lost,
            "soreness": self.soreness,
            "note": self.note,
        }

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            "night": self.onset.night,
            "onset": self.onset,
            "pain": self._pain,
            "seconds": self.duration,
            "sleep_lost": self.sleep_lost,
            "soreness": self._soreness,
            "note": self.note,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return night, time and minutes."""
        return (self.onset, self.duration, self.sleep_lost)

    def begin(self) -> None:
        """Put the keyboard on the time."""
        self.onset.time.input.setFocus()
        self.onset.time.input.selectAll()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        night = self.onset.chosen_night()
        if self._entry is None or night is None:
            return
        muscle, side = self.place.value()
        minutes = self.duration.minutes()
        self.accepted.emit(
            replace(
                self._entry,
                night=night,
                onset=self.onset.value(),
                muscle=muscle,
                side=side,
                pain=self.pain.value(),
                seconds=None if minutes is None else round(minutes * MINUTE),
                band=cast("DurationBand | None", self.duration.chip()),
                waking=cast("Waking | None", self.waking.value()),
                hard=cast("Answer | None", self.hard.value()),
                urge=cast("Answer | None", self.urge.value()),
                tingling=cast("Answer | None", self.tingling.value()),
                relief=frozenset(cast("tuple[Relief, ...]", self.relief.value())),
                relieved=cast("Answer | None", self.relieved.value()),
                sleep_lost=self.sleep_lost.whole_minutes(),
                soreness=self.soreness.value(),
                note=self.note.value(),
            ),
        )
