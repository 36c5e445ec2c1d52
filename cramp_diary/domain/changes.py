"""What a change of the diary is: entries before and after, so that it can be taken back."""

from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product

__all__ = ["Change", "Entry"]

Entry = (
    Episode | NightRecord | Intake | FactorValue | Product | Course | MissedDose | Factor | Person
)


@dataclass(frozen=True, slots=True)
class Change:
    """Entries taken out of the diary and entries put in, in one transaction.

    An entry that was altered stands on both sides with the same identity. There is one Person and
    it has none: an untouched Person() stands for a diary that was told nothing.
    """

    before: tuple[Entry, ...] = ()
    after: tuple[Entry, ...] = ()

    @property
    def undo(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries concerned."""
        return self.before + self.after

    @property
    def nights(self) -> frozenset[date]:
        """The nights whose entries changed."""
        return frozenset(
            entry.night
            for entry in self.entries
            if isinstance(entry, Episode | NightRecord | Intake | FactorValue)
        )
