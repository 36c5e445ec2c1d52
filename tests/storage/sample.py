"""The diaries in tests/data, entry by entry: every field of every kind is used.

`python -m tests.storage.sample FILE` writes the one of the newest schema. A sample of a schema
that was released is never written again.
"""

import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.courses import Course, KnownTo, MissedDose, TimeOfDay
from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Episode,
    FactorValue,
    Intake,
    Muscle,
    NightRecord,
    PartOfNight,
    Relief,
    Side,
    Waking,
)
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId, SortableIds
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Stated
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import (
    Composition,
    LabelMeaning,
    MagnesiumLabel,
    Product,
    ProductKind,
    Unit,
)
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.storage.header import SCHEMA
from cramp_diary.storage.opening import create_diary
from tests.recutting import cut

__all__ = ["BOUNDARIES", "entries"]

BOUNDARIES: Final = Boundaries(13, 4)
_NIGHT: Final = date(2026, 3, 28)
_NEXT: Final = date(2026, 3, 29)
_EVENING: Final = Moment.parse("2026-03-28T22:10:00+01:00")
_MORNING: Final = Moment.parse("2026-03-29T08:00:05+02:00")


def entries(schema: int = SCHEMA) -> tuple[Entry, ...]:
    """Return all entries of the sample of a schema."""
    ids = SortableIds(lambda _: 0)
    new = [ids(_EVENING.instant) for _ in range(15)]
    later = (_symptom(new[13]), Lag(id=new[14], written=_MORNING, key="caffeine"))
    return (*_of_the_first(new), *later[: schema - 1])


def _of_the_first(new: Sequence[EntryId]) -> tuple[Entry, ...]:
    return (
        *_products(new[0], new[1]),
        *_courses(new[1], new[2], new[3]),
        MissedDose(id=new[4], written=_MORNING, course=new[3], day=_NIGHT),
        *_cramps(new[5], new[6]),
        *_said(new[7], new[8]),
        *_drunk(new[9], new[10], new[0], new[3]),
        *_watched(new[11], new[12]),
        _person(),
    )


def _products(coffee: EntryId, magnesium: EntryId) -> tuple[Product, ...]:
    return (
        Product(
            id=coffee,
            written=_EVENING,
            kind=ProductKind.DRINK,
            name="Coffee, “black” ☕",
            unit=Unit.ML,
            per=Decimal(100),
            composition=Composition(
                sodium=Decimal(2),
                potassium=Decimal(49),
                magnesium=Decimal(3),
                calcium=Decimal(2),
                chloride=Decimal("0.000001"),
                caffeine=Decimal("39.5"),
                alcohol=Decimal(0),
            ),
            serving=Decimal(150),
            key="coffee",
            icon="cup",
            favourite=1,
        ),
        Product(
            id=magnesium,
            written=_EVENING,
            kind=ProductKind.SUPPLEMENT,
            name="Magnesium citrate",
            unit=Unit.TABLET,
            magnesium=MagnesiumLabel(
                mg=Decimal("150.25"),
                meaning=LabelMeaning.COMPOUND,
                salt="citrate",
                percent=Decimal("16.2"),
            ),
            form="tablet",
            quinine=True,
            hidden=True,
        ),
    )


def _courses(product: EntryId, first: EntryId, second: EntryId) -> tuple[Course, ...]:
    return (
        Course(
            id=first,
            written=_EVENING,
            product=product,
            first=date(2025, 6, 1),
            unit=Unit.TABLET,
            dose=Decimal("0.5"),
            strength="50/250",
            first_known_to=KnownTo.MONTH,
            last=date(2026, 1, 31),
            reason="no longer sold",
        ),
        Course(
            id=second,
            written=_EVENING,
            product=product,
            first=date(2026, 2, 1),
            unit=Unit.TABLET,
            times_a_day=2,
            times=frozenset({TimeOfDay.MORNING, TimeOfDay.BEDTIME}),
            follows=first,
        ),
    )


def _cramps(timed: EntryId, untimed: EntryId) -> tuple[Episode, ...]:
    return (
        Episode(
            id=timed,
            night=_NIGHT,
            written=_MORNING,
            onset=Moment.parse("2026-03-29T03:30:00+02:00"),
            muscle=Muscle.CALF,
            side=Side.LEFT,
            pain=7,
            seconds=95,
            waking=Waking.WOKE,
            hard=Answer.YES,
            urge=Answer.NO,
            tingling=Answer.UNSURE,
            relief=frozenset({Relief.STRETCH, Relief.STAND}),
            relieved=Answer.YES,
            sleep_lost=25,
            soreness=4,
            note="Woke the cat\nand the neighbours.",
        ),
        Episode(
            id=untimed,
            night=_NEXT,
            written=_MORNING,
            onset=PartOfNight.MIDDLE,
            band=DurationBand.FROM_1_TO_5,
        ),
    )


def _said(cramps: EntryId, quiet: EntryId) -> tuple[NightRecord, ...]:
    return (
        NightRecord(
            id=cramps,
            night=_NIGHT,
            written=_MORNING,
            sleep_lost=40,
            disturbance=6,
            soreness=5,
            note="summer time began",
        ),
        NightRecord(id=quiet, night=date(2026, 3, 27), written=_MORNING, stated=Stated.QUIET),
    )


def _drunk(cup: EntryId, total: EntryId, product: EntryId, course: EntryId) -> tuple[Intake, ...]:
    return (
        Intake(
            id=cup,
            night=_NIGHT,
            written=_EVENING,
            product=product,
            at=Moment.parse("2026-03-28T16:45:00+01:00"),
            amount=Decimal("187.5"),
            note="with Eva",
        ),
        Intake(
            id=total,
            night=_NEXT,
            written=_MORNING,
            product=product,
            contents=Composition(caffeine=Decimal("250.125")),
            course=course,
        ),
    )


def _watched(factor: EntryId, value: EntryId) -> tuple[Factor | FactorValue, ...]:
    return (
        Factor(
            id=factor,
            written=_EVENING,
            name="Temperature",
            kind=FactorKind.AMOUNT,
            unit="°C",
            place=3,
            hidden=True,
        ),
        FactorValue(
            id=value, night=_NIGHT, written=_EVENING, factor=factor, value=Decimal("-4.25")
        ),
    )


def _symptom(identity: EntryId) -> Symptom:
    return Symptom(
        id=identity,
        written=_MORNING,
        key="numbness-or-swelling",
        side=Side.BOTH,
        since=date(2026, 2, 14),
        note="evenings",
    )


def _person() -> Person:
    return Person(
        name="Anna Łukasiewicz",
        birth_date=date(1949, 7, 2),
        question="Is it the water tablets?",
        conditions=("diabetes", "flat feet"),
        answers=(("stretching-helps", Answer.YES), ("legs-restless", Answer.UNSURE)),
    )


if __name__ == "__main__":
    made = create_diary(Path(sys.argv[1]))
    made.apply(Change(after=entries()))
    cut(made, BOUNDARIES)
    made.apply(Change(demo=(False, True)))
    made.close()
