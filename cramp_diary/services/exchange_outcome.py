"""What an import would do, worked out before anything is done."""

from dataclasses import dataclass

from cramp_diary.domain.changes import Change
from cramp_diary.domain.importing import ImportReport, Overlap, Rejection

__all__ = ["Outcome"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The change that files lead to, and how their rows were counted."""

    change: Change
    fresh: int = 0
    already_there: int = 0
    empty: int = 0
    rejected: tuple[Rejection, ...] = ()
    overlaps: tuple[Overlap, ...] = ()

    def report(self, *, taken: bool, dry_run: bool) -> ImportReport:
        """Return the report of having done it, or of having left it."""
        read = self.fresh + self.already_there + self.empty + len(self.rejected)
        return ImportReport(
            read=read,
            added=self.fresh if taken else 0,
            held_back=0 if taken else self.fresh,
            already_there=self.already_there,
            empty=self.empty,
            rejected=self.rejected,
            overlaps=self.overlaps if taken else (),
            dry_run=dry_run,
            change=self.change if taken and not dry_run else Change(),
        )
