"""Reading the diary: one night, a month, a period."""

from dataclasses import dataclass
from datetime import date, timedelta

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.summary import Summary, summarise
from cramp_diary.domain.changes import Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, Muscle, NightRecord, Side
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Clock
from cramp_diary.domain.nights import NightMark, NightStatus, Period
from cramp_diary.storage.store import DiaryStore

__all__ = ["Library", "NightPage"]


@dataclass(frozen=True, slots=True)
class NightPage:
    """All that the diary holds about one night and the day before it."""

    mark: NightMark
    record: NightRecord | None
    episodes: tuple[Episode, ...]
    intakes: tuple[Intake, ...]
    values: tuple[FactorValue, ...]
    courses: tuple[Course, ...]
    missed: tuple[MissedDose, ...] = ()


class Library:
    """Answers questions; changes nothing."""

    def __init__(self, store: DiaryStore, clock: Clock) -> None:
        """Read `store`; `clock` says which night is tonight."""
        self._store = store
        self._clock = clock

    def tonight(self) -> date:
        """Return the night that is now."""
        return self._store.boundaries().tonight(self._clock.now())

    def intake_day(self) -> date:
        """Return the night that what is drunk now counts for."""
        return self._store.boundaries().intake_night_of(self._clock.now().wall)

    def last_night(self) -> date:
        """Return the latest night that is over: the morning after it has come."""
        return self.intake_day() - timedelta(days=1)

    def span(self) -> Period | None:
        """Return the nights from the first to the last with any entry."""
        return self._store.span()

    def counted(self) -> Period | None:
        """Return the nights that numbers are made of: those of `span`, but not an open tonight.

        A glass of water in the evening says nothing about the cramps of the night to come, which
        would be counted as not recorded before it is over.
        """
        span, tonight = self._store.span(), self.tonight()
        if span is None or span.last < tonight:
            return span
        if (
            self._store.night_marks(Period(tonight, tonight))[0].status
            is not NightStatus.UNRECORDED
        ):
            return span
        if span.first == tonight:
            return None
        return Period(span.first, tonight - timedelta(days=1))

    def period(self, first: date | None = None, last: date | None = None) -> Period | None:
        """Return the asked period, its open ends filled by `counted`; None for an empty one.

        Raises ValueError when it ends before it begins.
        """
        span = self.counted()
        start = first or (span.first if span else last)
        end = last or (span.last if span else first)
        return Period(start, end) if start and end else None

    def night(self, night: date) -> NightPage:
        """Return what is written about one night."""
        one = Period(night, night)
        with self._store.one_state():
            records = self._store.night_records(one)
            return NightPage(
                mark=self._store.night_marks(one)[0],
                record=records[0] if records else None,
                episodes=self._store.episodes(one),
                intakes=self._store.intakes(one),
                values=self._store.factor_values(one),
                courses=tuple(course for course in self._store.courses() if course.runs_on(night)),
                missed=tuple(dose for dose in self._store.missed_doses() if dose.day == night),
            )

    def entry(self, identity: EntryId) -> Entry | None:
        """Return an entry as it stands now, None where it is not in the diary."""
        return self._store.entry(identity)

    def marks(self, period: Period) -> tuple[NightMark, ...]:
        """Return the mark of every night of a period."""
        return self._store.night_marks(period)

    def unrecorded(self, nights: int = 7) -> tuple[date, ...]:
        """Return which of the last nights before tonight nobody has said anything about.

        Nights before the first entry of the diary are no gaps in it.
        """
        span = self._store.span()
        last = self.tonight() - timedelta(days=1)
        if span is None:
            return ()
        first = max(span.first, self.tonight() - timedelta(days=nights))
        if last < first:
            return ()
        marks = self._store.night_marks(Period(first, last))
        return tuple(mark.night for mark in marks if mark.status is NightStatus.UNRECORDED)

    def last_place(self) -> tuple[Muscle | None, Side | None]:
        """Return muscle and side of the newest cramp."""
        return self._store.last_place()

    def nights(self, period: Period) -> NightTable:
        """Return the table of the nights of a period."""
        return self._store.night_table(period)

    def single_doses(self, period: Period) -> tuple[Intake, ...]:
        """Return what was taken in a period outside of any course and is no mere drink."""
        return self._store.single_doses(period)

    def cramps(self, period: Period) -> EpisodeTable:
        """Return the table of the cramps of a period."""
        return self._store.episode_table(period)

    def summary(self, period: Period) -> Summary:
        """Return the numbers of a period."""
        return summarise(self.nights(period), self.cramps(period))
