"""What goes with the cramps: one short read of the diary, then work that needs no diary."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from cramp_diary.analysis.exposure import Exposure, Sources
from cramp_diary.analysis.exposures import exposures
from cramp_diary.analysis.findings import Findings, find
from cramp_diary.domain.changes import Change
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.nights import Period
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore

__all__ = ["MOST_NIGHTS", "Relating"]

MOST_NIGHTS: Final = 1500
"""The method was tried on so many nights; older ones say little about now."""


class Relating:
    """Reads once, then relates without the diary, in any thread."""

    def __init__(self, store: DiaryStore, journal: Journal) -> None:
        """Read `store`, write what is to be compared through `journal`."""
        self._store = store
        self._journal = journal

    def latest(self, period: Period) -> Period:
        """Return the last 1,500 nights of a period, or all of a shorter one."""
        first = max(period.first, period.last - timedelta(days=MOST_NIGHTS - 1))
        return Period(first, period.last)

    def gather(self, period: Period) -> Sources:
        """Read what is related, all of it from one state of the diary."""
        with self._store.one_state():
            return Sources(
                nights=self._store.night_table(period),
                taken=self._store.taken_table(period),
                products=self._store.products(),
                courses=self._store.courses(),
                missed=self._store.missed_doses(),
                factors=self._store.factors(),
                lagged=self.lagged(),
            )

    def findings(self, sources: Sources, tick: Callable[[], None] = lambda: None) -> Findings:
        """Relate the cramps to everything; `tick` is called now and then and may raise to stop."""
        return find(sources, tick)

    def comparable(self, period: Period) -> tuple[Exposure, ...]:
        """Return what is compared in a period, in the order in which it is shown."""
        return exposures(self.gather(period))

    def lag(self, key: str) -> Change:
        """Compare something one day earlier too from now on; it is one test more."""
        identity, now = self._journal.stamp()
        return self._journal.save(Lag(id=identity, written=now, key=key))

    def lag_no_more(self, key: str) -> Change:
        """Compare something only with the night that follows."""
        return self._journal.remove(*(one for one in self._store.lags() if one.key == key))

    def lagged(self) -> frozenset[str]:
        """Return the keys of what is compared one day earlier too."""
        return frozenset(one.key for one in self._store.lags())
