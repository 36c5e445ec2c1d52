"""What can be done with a course, and with what is taken when needed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from cramp_diary.domain.courses import Course
from cramp_diary.ui.medicines.noted_list import Noted
from cramp_diary.ui.medicines.taken import Taken

__all__ = ["AT_ONCE", "Doing", "Shown"]


class Doing(StrEnum):
    """One for each button."""

    CHANGE = "change"
    STOP = "stop"
    AGAIN = "again"
    MISSED = "missed"
    EXTRA = "extra"
    EDIT = "edit"
    CORRECT = "correct"
    REMOVE = "remove"
    NOW = "now"
    OTHER = "other"
    REGULAR = "regular"
    HIDE = "hide"
    DRINKS = "drinks"


AT_ONCE: Final = frozenset({Doing.REMOVE, Doing.NOW, Doing.HIDE, Doing.DRINKS})
"""What needs no form."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A product with one of its courses chosen; None for what is taken when needed.

    `goes_on` says whether the course has a future to be changed or stopped; `notes` are the
    sentences about missed and extra doses; `lately` says how many doses were taken of what is
    taken when needed, and `doses` are these; `now` is what a press takes.
    """

    taken: Taken
    course: Course | None
    today: date
    goes_on: bool = False
    notes: Sequence[str] = ()
    lately: str = ""
    doses: Sequence[Noted] = ()
    now: str = ""
