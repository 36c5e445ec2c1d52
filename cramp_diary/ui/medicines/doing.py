"""What can be done with a course."""

from dataclasses import dataclass
from enum import StrEnum

from cramp_diary.domain.courses import Course
from cramp_diary.ui.medicines.taken import Taken

__all__ = ["Doing", "Shown"]


class Doing(StrEnum):
    """One for each button."""

    CHANGE = "change"
    STOP = "stop"
    MISSED = "missed"
    CORRECT = "correct"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Shown:
    """A product with one of its courses chosen.

    `goes_on` says whether that has a future to be changed or stopped; `missed` is the sentence
    about missed doses.
    """

    taken: Taken
    course: Course
    goes_on: bool
    missed: str
