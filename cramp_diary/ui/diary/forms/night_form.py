"""The form of a night as a whole: what was said about it, sleep, soreness, a note."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal

from cramp_diary.domain.entries import NightRecord
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.diary.forms.answers import sleep_lost_field
from cramp_diary.ui.forms.form import EntryForm, ShowsProblem, Typed, question
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.fields import LongTextField
from cramp_diary.ui.widgets.keeping import Keeps
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label

__all__ = ["NightForm"]

STATEMENTS: Final = (Stated.QUIET, Stated.PARTLY, Stated.AWAY)


class NightForm(EntryForm):
    """`accepted(NightRecord)` carries the record that was set, with the answers in it."""

    accepted = Signal(object)

    def __init__(self, look: Look, *, scrolling: bool = True) -> None:
        super().__init__(look, scrolling=scrolling)
        self._entry: NightRecord | None = None
        statements = [(capitalised(label(stated)), stated) for stated in STATEMENTS]
        self.stated = ChoiceChips(look, statements, name=FormWords.stated)
        self.sleep_lost = sleep_lost_field(look)
        self.disturbance = NumberKeys(look, name=FormWords.disturbance, height=40)
        self.soreness = NumberKeys(look, name=FormWords.night_soreness, height=40)
        self.note = LongTextField(look, FormWords.note)
        self._stated = question(look, FormWords.stated, self.stated)
        self._disturbance = question(look, FormWords.disturbance, self.disturbance)
        self._soreness = question(look, FormWords.night_soreness, self.soreness)
        self.add_fields(self._soreness, self.sleep_lost, self._disturbance, self._stated, self.note)

    def set_entry(self, entry: NightRecord) -> None:
        """Show what is written about a night."""
        self._entry = entry
        self.stated.set_value(entry.stated)
        self.sleep_lost.set_value(None, entry.sleep_lost)
        self.disturbance.set_value(entry.disturbance)
        self.soreness.set_value(entry.soreness)
        self.note.set_value(entry.note)

    def parts(self) -> Mapping[str, Keeps]:
        """Return everything that can be filled in."""
        return {
            "stated": self.stated,
            "sleep_lost": self.sleep_lost,
            "disturbance": self.disturbance,
            "soreness": self.soreness,
            "note": self.note,
        }

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {
            "stated": self._stated,
            "sleep_lost": self.sleep_lost,
            "disturbance": self._disturbance,
            "soreness": self._soreness,
            "note": self.note,
        }

    def typed_fields(self) -> Sequence[Typed]:
        """Return the minutes."""
        return (self.sleep_lost,)

    def begin(self) -> None:
        """Put the keyboard on the soreness."""
        self.soreness.members()[0].setFocus()

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        if self._entry is None:
            return
        stated = self.stated.value()
        self.accepted.emit(
            replace(
                self._entry,
                stated=stated if isinstance(stated, Stated) else Stated.NOTHING,
                sleep_lost=self.sleep_lost.whole_minutes(),
                disturbance=self.disturbance.value(),
                soreness=self.soreness.value(),
                note=self.note.value(),
            ),
        )
