"""A small real diary, and short ways to write into it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from cramp_diary.analysis.exposure import Exposure
from cramp_diary.analysis.exposures import exposures
from cramp_diary.assembly import Services
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit

__all__ = ["NIGHTS", "SmallDiary", "night"]

NIGHTS: Final = 8


def night(number: int) -> date:
    """Return a night of the period, counted from 0."""
    return date(2026, 11, 2) + timedelta(days=number)


PERIOD: Final = Period(night(0), night(NIGHTS - 1))


class SmallDiary:
    """A diary of eight quiet nights, and short ways to write into it."""

    def __init__(self, services: Services) -> None:
        self.services = services
        for number in range(NIGHTS):
            services.journal.say(night(number), Stated.QUIET)

    def cramp(self, number: int, clock: str) -> None:
        at = self.services.journal.moment(self._wall(number, clock))
        self.services.journal.save(self.services.journal.cramp(at))

    def take(
        self,
        number: int,
        product: Product,
        amount: float | None = None,
        clock: str | None = "10:00",
        course: Course | None = None,
    ) -> Intake:
        """Write down an intake on the day before a night; hours before five are after midnight."""
        journal = self.services.journal
        at = journal.moment(self._wall(number, clock or "10:00"))
        held = None if amount is None else Decimal(str(amount))
        intake = replace(
            self.services.products.intake(product, at, held),
            at=None if clock is None else at,
            course=None if course is None else course.id,
        )
        assert intake.night == night(number)
        journal.save(intake)
        return intake

    def product(self, name: str, kind: ProductKind, unit: Unit, mg: Composition) -> Product:
        identity, now = self.services.journal.stamp()
        product = Product(id=identity, written=now, kind=kind, name=name, unit=unit, composition=mg)
        self.services.products.add(product)
        return product

    def course(
        self, product: Product, first: int, last: int | None = None, dose: int = 1, times: int = 1
    ) -> Course:
        course = replace(
            self.services.courses.draft(product, night(first)),
            last=None if last is None else night(last),
            dose=Decimal(dose),
            times_a_day=times,
        )
        self.services.courses.start(course)
        return course

    def found(self) -> dict[str, Exposure]:
        return {one.key: one for one in exposures(self.services.relating.gather(PERIOD))}

    def values(self, key: str) -> list[float]:
        values: list[float] = self.found()[key].values.tolist()
        return values

    @staticmethod
    def _wall(number: int, clock: str) -> datetime:
        at = time.fromisoformat(clock)
        return datetime.combine(night(number + (at.hour < 5)), at)
