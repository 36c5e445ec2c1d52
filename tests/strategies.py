"""Entries of every kind with anything in every field, for tests that draw many."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from cramp_diary.domain.changes import Entry
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
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.nights import Stated
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
from tests.strategies_time import moments

__all__ = [
    "amounts",
    "compositions",
    "courses",
    "days",
    "diaries",
    "episodes",
    "factor_values",
    "factors",
    "identities",
    "intakes",
    "missed_doses",
    "names",
    "night_records",
    "people",
    "products",
    "texts",
]

identities = st.text("0123456789abcdefghjkmnpqrstvwxyz", min_size=26, max_size=26).map(EntryId)
days = st.dates(date(1970, 1, 2), date(9998, 12, 31))
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)
names = texts.filter(str.strip)
amounts = st.integers(0, 10**15).map(lambda millionths: Decimal(millionths) / 1_000_000)
amounts_above_zero = st.integers(1, 10**15).map(lambda millionths: Decimal(millionths) / 1_000_000)
numbers = st.integers(-(10**15), 10**15).map(lambda millionths: Decimal(millionths) / 1_000_000)
scales = st.none() | st.integers(0, 10)
minutes = st.none() | st.integers(0, 1440)
answers = st.none() | st.sampled_from(Answer)


def _open(choices: type[StrEnum]) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from(choices)


_durations = st.one_of(
    st.fixed_dictionaries({"seconds": st.none() | st.integers(0, 86_400)}),
    st.fixed_dictionaries({"band": _open(DurationBand)}),
)

compositions = st.builds(Composition, **{name: st.none() | amounts for name in Composition.names()})

episodes = _durations.flatmap(
    lambda duration: st.builds(
        Episode,
        id=identities,
        night=days,
        written=moments,
        onset=moments | st.sampled_from(PartOfNight),
        muscle=_open(Muscle),
        side=_open(Side),
        pain=scales,
        waking=_open(Waking),
        hard=answers,
        urge=answers,
        tingling=answers,
        relief=st.frozensets(st.sampled_from(Relief)),
        relieved=answers,
        sleep_lost=minutes,
        soreness=scales,
        note=texts,
        **{name: st.just(value) for name, value in duration.items()},
    )
)

night_records = st.builds(
    NightRecord,
    id=identities,
    night=days,
    written=moments,
    stated=st.sampled_from(Stated),
    sleep_lost=minutes,
    disturbance=scales,
    soreness=scales,
    note=texts,
)

labels = st.builds(
    MagnesiumLabel,
    mg=amounts,
    meaning=st.sampled_from(LabelMeaning),
    salt=st.none() | texts,
    percent=st.none() | st.integers(0, 10**8).map(lambda part: Decimal(part) / 1_000_000),
)

products = st.builds(
    Product,
    id=identities,
    written=moments,
    kind=st.sampled_from(ProductKind),
    name=names,
    unit=st.sampled_from(Unit),
    per=amounts_above_zero,
    composition=compositions,
    magnesium=st.none() | labels,
    serving=st.none() | amounts_above_zero,
    form=texts,
    key=st.none() | texts,
    quinine=st.booleans(),
    icon=texts,
    favourite=st.none() | st.integers(1, 1000),
    hidden=st.booleans(),
)

factors = st.builds(
    Factor,
    id=identities,
    written=moments,
    name=names,
    kind=st.sampled_from(FactorKind),
    unit=texts,
    place=st.integers(-1000, 1000),
    hidden=st.booleans(),
)

people = st.builds(
    Person,
    name=texts,
    birth_date=st.none() | st.dates(date(1880, 1, 1), date(2026, 1, 1)),
    question=texts,
    conditions=st.lists(texts, max_size=4).map(tuple),
    answers=st.lists(st.tuples(texts, st.sampled_from(Answer)), max_size=4).map(tuple),
)


lags = st.builds(Lag, id=identities, written=moments, key=names)

symptoms = st.builds(
    Symptom,
    id=identities,
    written=moments,
    key=names,
    side=_open(Side),
    since=st.none() | days,
    note=texts,
).map(
    # Nobody notices before it is so: the day lies not after the writing.
    lambda drawn: replace(drawn, since=drawn.since and min(drawn.since, drawn.written.wall.date()))
)


def courses(product: EntryId, follows: EntryId | None = None) -> st.SearchStrategy[Course]:
    """Return courses of a product."""
    spans = st.tuples(days, st.none() | days).filter(lambda ends: not ends[1] or ends[0] <= ends[1])
    return spans.flatmap(
        lambda ends: st.builds(
            Course,
            id=identities,
            written=moments,
            product=st.just(product),
            first=st.just(ends[0]),
            last=st.just(ends[1]),
            unit=st.sampled_from(Unit),
            dose=st.none() | amounts_above_zero,
            strength=texts,
            times_a_day=st.integers(1, 24),
            times=st.frozensets(st.sampled_from(TimeOfDay)),
            first_known_to=st.sampled_from(KnownTo),
            reason=texts,
            follows=st.just(follows),
        )
    )


def missed_doses(course: EntryId) -> st.SearchStrategy[MissedDose]:
    """Return missed doses of a course."""
    return st.builds(MissedDose, id=identities, written=moments, course=st.just(course), day=days)


def intakes(product: EntryId, course: EntryId | None = None) -> st.SearchStrategy[Intake]:
    """Return intakes of a product, perhaps as a dose of a course."""
    return st.builds(
        Intake,
        id=identities,
        night=days,
        written=moments,
        product=st.just(product),
        at=st.none() | moments,
        amount=st.none() | amounts,
        contents=st.none() | compositions,
        course=st.just(course),
        note=texts,
    )


def factor_values(factor: Factor) -> st.SearchStrategy[FactorValue]:
    """Return values that a factor can have."""
    fitting = {
        FactorKind.YES_NO: st.sampled_from([Decimal(0), Decimal(1)]),
        FactorKind.SCALE: st.integers(0, 10).map(Decimal),
        FactorKind.AMOUNT: numbers,
    }[factor.kind]
    return st.builds(
        FactorValue,
        id=identities,
        night=days,
        written=moments,
        factor=st.just(factor.id),
        value=fitting,
    )


@st.composite
def diaries(draw: st.DrawFn) -> tuple[Entry, ...]:
    """Return one entry or two of every kind, those that others refer to included."""
    product, factor = draw(products), draw(factors)
    first = draw(courses(product.id))
    second = draw(courses(product.id, follows=first.id))
    entries = (
        product,
        factor,
        first,
        second,
        draw(missed_doses(second.id)),
        draw(episodes),
        draw(night_records),
        draw(intakes(product.id)),
        draw(intakes(product.id, course=first.id)),
        draw(factor_values(factor)),
        draw(symptoms),
        draw(lags),
    )
    assume(len({entry.id for entry in entries}) == len(entries))
    return (*entries, draw(people))
