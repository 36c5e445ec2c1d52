"""The physician's page: one short read of the diary, then work that needs no diary."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Protocol

from cramp_diary.analysis.bars import changed_first, lanes, turns
from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.hours import onset_hours
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.summary import summarise
from cramp_diary.analysis.weeks import Surface, weeks_on
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.moment import Clock
from cramp_diary.domain.nights import Period
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.exchange.text_gate_out import write_file
from cramp_diary.report.compose import compose
from cramp_diary.report.document import Document
from cramp_diary.report.material import Material
from cramp_diary.report.request import ReportRequest
from cramp_diary.storage.store import DiaryStore

__all__ = ["Reporting", "Snapshot", "material_of"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Snapshot:
    """What the diary held about a period when it was read; `today` is the day of reading."""

    period: Period
    nights: NightTable
    cramps: EpisodeTable
    person: Person
    symptoms: tuple[Symptom, ...]
    courses: tuple[Course, ...]
    products: tuple[Product, ...]
    single_doses: tuple[Intake, ...]
    demo: bool
    today: date


class Printer(Protocol):
    """Whatever draws and sets a document."""

    def pdf(self, material: Material, document: Document) -> bytes:
        """Return the finished file."""
        ...


class Reporting:
    """Reads once, then composes and typesets without the diary, in any thread."""

    def __init__(
        self,
        store: DiaryStore,
        clock: Clock,
        make_printer: Callable[[], Printer] | None = None,
    ) -> None:
        """Read `store`; `clock` says which day is printed at the foot."""
        self._store = store
        self._clock = clock
        self._make_printer = make_printer or _press
        self._printer: Printer | None = None
        self._one_at_a_time = Lock()

    def gather(self, period: Period) -> Snapshot:
        """Read what a report on a period needs, all of it from one state of the diary."""
        with self._store.one_state():
            return Snapshot(
                period=period,
                nights=self._store.night_table(period),
                cramps=self._store.episode_table(period),
                person=self._store.person(),
                symptoms=self._store.symptoms(),
                courses=self._store.courses(),
                products=self._store.products(),
                single_doses=self._store.single_doses(period),
                demo=self._store.is_demo(),
                today=self._clock.now().wall.date(),
            )

    def document(self, snapshot: Snapshot, request: ReportRequest) -> Document:
        """Return what the report says."""
        return compose(material_of(snapshot), request)

    def pdf(self, snapshot: Snapshot, request: ReportRequest) -> bytes:
        """Return the report as a file; the same snapshot and request give the same bytes."""
        material = material_of(snapshot)
        with self._one_at_a_time:
            if self._printer is None:
                self._printer = self._make_printer()
            return self._printer.pdf(material, compose(material, request))

    def save(self, snapshot: Snapshot, request: ReportRequest, path: Path) -> None:
        """Write the report so that a file of that name is whole or stays as it was.

        Raises NoFolderError, CannotWriteError, DiskFullError, and AlreadyThereError where a
        diary has that name.
        """
        self.write(self.pdf(snapshot, request), path)

    def write(self, pdf: bytes, path: Path) -> None:
        """Write a report that was made before; raises as `save` does."""
        write_file(path, pdf)


def material_of(snapshot: Snapshot) -> Material:
    """Return the numbers of a snapshot and what was taken, in the order of the page."""
    taken = changed_first(
        lanes(snapshot.courses, snapshot.products, snapshot.period, snapshot.single_doses),
    )
    return Material(
        period=snapshot.period,
        summary=summarise(snapshot.nights, snapshot.cramps),
        weeks=weeks_on(Surface.PAPER, snapshot.nights),
        hours=onset_hours(snapshot.cramps),
        lanes=taken,
        turns=turns(taken),
        courses=snapshot.courses,
        person=snapshot.person,
        symptoms=snapshot.symptoms,
        demo=snapshot.demo,
        today=snapshot.today,
    )


def _press() -> Printer:
    # Drawing loads matplotlib, for which no cramp that is to be saved shall wait.
    from cramp_diary.report.press import Press  # noqa: PLC0415  # the reason is above

    return Press()
