"""What somebody asks for: which paper, which ink, how much of the person."""

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Ink", "Paper", "ReportRequest", "Section"]


class Paper(StrEnum):
    """The size of the page."""

    A4 = "a4"
    LETTER = "letter"


class Ink(StrEnum):
    """With which inks it is printed."""

    COLOUR = "colour"
    MONO = "mono"


class Section(StrEnum):
    """What can be left off; the header always stands."""

    QUESTION = "question"
    NUMBERS = "numbers"
    HOURS = "hours"
    WEEKS = "weeks"
    MEDICINES = "medicines"
    ANSWERS = "answers"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRequest:
    """One report as asked for.

    `anonymous` leaves off the name, the day of birth and, unless `own_words`, all that the
    person wrote freely: it may name them.
    """

    paper: Paper = Paper.A4
    ink: Ink = Ink.COLOUR
    anonymous: bool = False
    own_words: bool = False
    sections: frozenset[Section] = frozenset(Section)

    @property
    def shows_own_words(self) -> bool:
        """Whether the question and the reasons are printed."""
        return self.own_words or not self.anonymous
