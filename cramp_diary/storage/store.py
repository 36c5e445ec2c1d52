"""The diary as everything above storage sees it: entries in, entries and tables out."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.taken_table import TakenTable
from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.deleted import Deleted
from cramp_diary.domain.drafts import Draft
from cramp_diary.domain.entries import Episode, FactorValue, Intake, Muscle, NightRecord, Side
from cramp_diary.domain.errors import EntryGoneError
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightMark, Period
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.storage import aside, overview, reading, settings, writing
from cramp_diary.storage.engine import Database
from cramp_diary.storage.episode_rows import episode_table
from cramp_diary.storage.night_rows import night_table
from cramp_diary.storage.search import NightSearch
from cramp_diary.storage.taken_query import taken_table

__all__ = ["DiaryStore"]


class DiaryStore:
    """One open diary. Each method is one transaction; any thread may call it.

    Threads take turns: one that reads a long time lets the others wait.

    All raise the errors of `domain.errors`: InUseError while another program writes,
    DiskFullError, CannotReadError, CannotWriteError, DamagedError.
    """

    def __init__(self, database: Database) -> None:
        """Speak for an open file; `storage.opening` opens one."""
        self._database = database

    @property
    def path(self) -> Path:
        """Where the diary is."""
        return self._database.path

    def close(self) -> None:
        """Let go of the file; nothing can be asked after that."""
        self._database.close()

    @contextmanager
    def one_state(self) -> Iterator[None]:
        """Answer all that is asked inside from one state of the diary; nothing is changed inside.

        Entries that refer to each other are read so by several questions.
        """
        with self._database.read():
            yield

    def state(self) -> tuple[int, int]:
        """Return what is another pair once anybody has changed the diary."""
        return self._database.state()

    def apply(self, change: Change, at: Moment | None = None) -> None:
        """Make a change; it is durable when this returns, and on an error nothing is changed.

        What it deletes can be restored for 30 days from `at`; without, it is gone.

        Raise EntryGoneError where an entry of `before` is not in the diary as it is given, where
        an entry of `after` needs one that is gone, or stands where another has come to stand.
        """
        with self._database.write() as connection:
            writing.apply(connection, change, at)

    def take_in(
        self,
        change: Change,
        at: Moment,
        state: tuple[int, int] | None = None,
    ) -> None:
        """Make a change that files lead to, worked out for a `state` of the diary.

        Raise EntryGoneError where the state is another by now, and what `apply` raises; then
        nothing is changed.
        """
        with self._database.write() as connection:
            if state is not None and state != self._database.state():
                raise EntryGoneError
            writing.apply(connection, change, at)

    def entry(self, wanted: EntryId) -> Entry | None:
        """Return the entry of an identity, None where there is none."""
        with self._database.read() as connection:
            return reading.entry(connection, wanted)

    def entries(self, wanted: Iterable[EntryId]) -> dict[EntryId, Entry]:
        """Return those of the entries that are there, by identity."""
        with self._database.read() as connection:
            return reading.entries(connection, wanted)

    def episodes(self, period: Period | None = None) -> tuple[Episode, ...]:
        """Return cramps by night, onset and identity."""
        with self._database.read() as connection:
            return reading.episodes(connection, period)

    def night_records(self, period: Period | None = None) -> tuple[NightRecord, ...]:
        """Return what was said about nights, by night."""
        with self._database.read() as connection:
            return reading.night_records(connection, period)

    def intakes(self, period: Period | None = None) -> tuple[Intake, ...]:
        """Return what was taken, by night, time and identity."""
        with self._database.read() as connection:
            return reading.intakes(connection, period)

    def single_doses(self, period: Period | None = None) -> tuple[Intake, ...]:
        """Return what was taken of medicines and supplements, and drinks with quinine, once.

        That is outside of any course; in the order of `intakes`.
        """
        with self._database.read() as connection:
            return reading.single_doses(connection, period)

    def doses_of(self, course: EntryId) -> tuple[Intake, ...]:
        """Return what was taken of a course, in the order of `intakes`."""
        with self._database.read() as connection:
            return reading.doses_of(connection, course)

    def factor_values(self, period: Period | None = None) -> tuple[FactorValue, ...]:
        """Return the values of all factors, by night and identity."""
        with self._database.read() as connection:
            return reading.factor_values(connection, period)

    def products(self) -> tuple[Product, ...]:
        """Return all products by name, hidden ones too."""
        with self._database.read() as connection:
            return reading.products(connection)

    def courses(self) -> tuple[Course, ...]:
        """Return all courses by first day."""
        with self._database.read() as connection:
            return reading.courses(connection)

    def missed_doses(self) -> tuple[MissedDose, ...]:
        """Return all missed doses by day."""
        with self._database.read() as connection:
            return reading.missed_doses(connection)

    def factors(self) -> tuple[Factor, ...]:
        """Return all factors by place and name, hidden ones too."""
        with self._database.read() as connection:
            return reading.factors(connection)

    def symptoms(self) -> tuple[Symptom, ...]:
        """Return the ticked symptoms by key."""
        with self._database.read() as connection:
            return reading.symptoms(connection)

    def lags(self) -> tuple[Lag, ...]:
        """Return what is compared one day earlier too, by key."""
        with self._database.read() as connection:
            return reading.lags(connection)

    def person(self) -> Person:
        """Return the person; an untouched one where nothing was told."""
        with self._database.read() as connection:
            return reading.person(connection)

    def last_place(self) -> tuple[Muscle | None, Side | None]:
        """Return where the newest cramp was."""
        with self._database.read() as connection:
            return reading.last_place(connection)

    def boundaries(self) -> Boundaries:
        """Return where one night of this diary ends and the next begins."""
        with self._database.read() as connection:
            return settings.boundaries(connection)

    def is_demo(self) -> bool:
        """Return whether the person of this diary is simulated."""
        with self._database.read() as connection:
            return settings.is_demo(connection)

    def night_marks(self, period: Period) -> tuple[NightMark, ...]:
        """Return one mark for each night of a period."""
        with self._database.read() as connection:
            return overview.night_marks(connection, period)

    def night_table(self, period: Period) -> NightTable:
        """Return the nights of a period as columns; see NightTable."""
        with self._database.read() as connection:
            return night_table(connection, period)

    def taken_table(self, period: Period) -> TakenTable:
        """Return what was drunk and taken before each night of a period."""
        with self._database.read() as connection:
            return taken_table(connection, period)

    def episode_table(self, period: Period) -> EpisodeTable:
        """Return the cramps of a period as columns; see EpisodeTable."""
        with self._database.read() as connection:
            return episode_table(connection, period)

    @contextmanager
    def searching(self) -> Iterator[NightSearch]:
        """Give what finds nights by what is written; it answers from one state of the diary."""
        with self._database.read() as connection:
            yield NightSearch(connection)

    def span(self) -> Period | None:
        """Return the nights from the first to the last that anything was written about."""
        with self._database.read() as connection:
            return overview.span(connection)

    def counts(self) -> dict[str, int]:
        """Return how many entries of each kind there are, by the name of their table."""
        with self._database.read() as connection:
            return overview.counts(connection)

    def deleted(self, now: Moment) -> tuple[Deleted, ...]:
        """Return what was deleted in the 30 days before `now`, the latest first."""
        with self._database.read() as connection:
            return aside.deleted(connection, now)

    def empty_bin(self) -> None:
        """Forget every deleted entry."""
        with self._database.write() as connection:
            aside.empty_bin(connection)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the unfinished forms, the latest first."""
        with self._database.read() as connection:
            return aside.drafts(connection)

    def keep_draft(self, draft: Draft) -> None:
        """Keep an unfinished form in the place of what was kept under its key."""
        with self._database.write() as connection:
            aside.keep_draft(connection, draft)

    def drop_draft(self, key: str) -> None:
        """Forget an unfinished form."""
        with self._database.write() as connection:
            aside.drop_draft(connection, key)
