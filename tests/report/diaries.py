"""Small diaries for reports, told in a few words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product, ProductKind, Unit

__all__ = ["FIRST", "HALF_A_YEAR", "MARGARET", "NOW", "Diary", "course", "product", "taken"]

NOW = Moment.of(datetime(2026, 11, 22, 8, 0, tzinfo=UTC))
FIRST = date(2026, 5, 25)
HALF_A_YEAR: tuple[int | None, ...] = (1, 0, 0, 2, 0, None, 0, 1, 0, 0) * 18 + (0,)
"""181 nights, of which 163 are recorded, with 4 cramps in each ten."""
MARGARET = Person(
    name="Margaret Ellis",
    birth_date=date(1958, 3, 14),
    question="Could the water tablet I started in August have to do with it?",
)


def product(name: str, kind: ProductKind = ProductKind.MEDICINE, unit: Unit = Unit.MG) -> Product:
    return Product(id=EntryId(name), written=NOW, kind=kind, name=name, unit=unit)


def course(of: Product, first: date, last: date | None = None, dose: float = 5) -> Course:
    return Course(
        id=EntryId(f"{of.name} {first}"),
        written=NOW,
        product=of.id,
        first=first,
        last=last,
        unit=of.unit,
        dose=Decimal(str(dose)),
    )


@dataclass(frozen=True, kw_only=True)
class Diary:
    """What a test says about a diary."""

    cramps: Sequence[int | None] = HALF_A_YEAR
    first: date = FIRST
    person: Person = MARGARET
    products: Sequence[Product] = ()
    courses: Sequence[Course] = ()
    intakes: Sequence[Intake] = ()
    demo: bool = False
    each: Mapping[str, object] = field(default_factory=dict)
    """What was said of every cramp."""
    columns: Mapping[str, Sequence[float | bool]] = field(default_factory=dict)

    def episodes(self) -> list[dict[str, object]]:
        said = {"onset": 1620.0, "pain": 6.0, "minutes": 4.0, "muscle": "calf", "side": "left"}
        said = {**said, "waking": "woke", **self.each}
        return [
            {"night": self.first + timedelta(days=number), **said}
            for number, count in enumerate(self.cramps)
            for _ in range(count or 0)
        ]


def taken(of: Product, night: date) -> Intake:
    return Intake(id=EntryId(f"{of.name} {night}"), written=NOW, product=of.id, night=night)
