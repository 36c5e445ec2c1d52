"""An opened form, and what it is for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from cramp_diary.ui.diary.adding import Addition
from cramp_diary.ui.diary.night_order import NightEntry
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.wording.unfinished import FormKind

__all__ = ["ADDITIONS", "PAGE", "OpenedForm", "adding", "changing"]

PAGE: Final = "diary"
ADDITIONS: Final = {
    FormKind.CRAMP: Addition.CRAMP,
    FormKind.DRINK: Addition.DRINK,
    FormKind.DOSE: Addition.DOSE,
    FormKind.FACTOR: Addition.FACTOR,
    FormKind.NIGHT: Addition.NIGHT,
    FormKind.CHANGED_CRAMP: Addition.CRAMP,
    FormKind.CHANGED_DRINK: Addition.DRINK,
    FormKind.CHANGED_DOSE: Addition.DOSE,
    FormKind.CHANGED_FACTOR: Addition.FACTOR,
}
"""What a form of a kind adds where there is nothing to change."""


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """A form, the words above it, and what it is for.

    `entry` is what it changes, None for something new. For a form that was left and came back
    `before` is what an unaltered one would hold, and `note` says that it came back.
    """

    form: EntryForm
    title: str
    purpose: Purpose
    entry: NightEntry | None = None
    before: Mapping[str, object] | None = None
    note: str = ""


def adding(addition: Addition, night: date) -> Purpose:
    """Return the purpose of a form for something new on a night."""
    return Purpose(f"{PAGE}/new/{addition}/{night}", PAGE, FormKind(addition), night)


def changing(entry: NightEntry, kind: FormKind) -> Purpose:
    """Return the purpose of a form in which an entry is changed."""
    return Purpose(f"{PAGE}/change/{entry.id}", PAGE, kind, entry.night, about=entry.id)
