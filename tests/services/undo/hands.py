"""The hands that the steps of the machine share."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from cramp_diary.assembly import Services, open_services
from cramp_diary.domain.changes import Change, Written
from cramp_diary.domain.identity import SortableIds
from tests.services.undo.ledger import Ledger
from tests.set_clock import SetClock

__all__ = ["Hands", "days_ago", "doses", "hours_ago", "picks"]

picks = st.integers(0, 7)
# Few nights, so that steps meet; the hours lie on both sides of where nights are cut.
days_ago = st.sampled_from([1, 1, 1, 0, 2, 3])
hours_ago = st.sampled_from([0, 4, 17, 20, 22, 44])
doses = st.integers(1, 4).map(Decimal)

_Kind = TypeVar("_Kind", bound=Written)


class Hands(RuleBasedStateMachine):
    """One diary on the disk, the clock over it, and what was done to it."""

    def __init__(self, path: Path) -> None:
        """Open the diary at `path`."""
        super().__init__()
        self.path = path
        self.clock = SetClock("2026-11-24 07:00")
        # Seeded, so that a run that found something finds it again.
        self._new_id = SortableIds(random.Random(1).getrandbits)  # noqa: S311 - the same each time
        self.services = self.opened()
        self.ledger = Ledger(self.services)
        self._words = 0

    def opened(self) -> Services:
        """Open the diary."""
        return open_services(self.path, clock=self.clock, new_id=self._new_id)

    def night(self, ago: int) -> date:
        """Return the night so many nights before tonight."""
        return self.services.library.tonight() - timedelta(days=ago)

    def pick(self, kind: type[_Kind], number: int) -> _Kind | None:
        """Return one of the entries of a kind; None where there are none."""
        there = self.ledger.state.kind(kind)
        return there[number % len(there)] if there else None

    def words(self) -> str:
        """Return a note that nobody wrote before."""
        self._words += 1
        return f"note {self._words}"

    def do(self, operation: Callable[[], Change], *, deletes: bool = True) -> Change | None:
        """Make a change; None where the diary refuses it."""
        return self.ledger.do(operation, deletes=deletes)

    def remove(self, kind: type[Written], number: int) -> None:
        """Remove one entry of a kind, where there is one."""
        entry = self.pick(kind, number)
        if entry is not None:
            self.do(lambda: self.services.journal.remove(entry))
