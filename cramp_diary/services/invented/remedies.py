"""What the invented person takes and when: one medicine all along, the others for a while.

Their true effects are those that trials allow: magnesium none (Cochrane 2020), quinine a quarter
fewer (Cochrane 2015), a long-acting inhaler more cramps (Garrison 2012).
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from cramp_diary.domain.courses import Course, KnownTo, MissedDose, TimeOfDay
from cramp_diary.domain.identity import IdMaker
from cramp_diary.domain.problems import EARLIEST
from cramp_diary.domain.products import Product, Unit
from cramp_diary.services.invented.cabinet import Cabinet
from cramp_diary.services.invented.frame import UNNAMED, Frame
from cramp_diary.wording.demo import DemoWords

__all__ = ["Taken", "courses", "effect_on", "missed_doses"]

MAGNESIUM_EFFECT: Final = 1.0
INHALER_EFFECT: Final = 1.5
QUININE_EFFECT: Final = 0.75

FEWEST_NIGHTS: Final = 42
"""A shorter diary holds only the medicine taken all along."""
LONGEST_QUININE: Final = 28
YEARS_BEFORE: Final = 6
MISSED: Final = 0.05


@dataclass(frozen=True, slots=True)
class Taken:
    """A course, and by what it truly multiplies the rate of cramps."""

    course: Course
    effect: float = 1.0


def courses(frame: Frame, cabinet: Cabinet) -> tuple[Taken, ...]:
    """Return the courses in order of writing."""
    new_id = frame.ids("courses")
    steady = Course(
        id=new_id(frame.begin.instant),
        written=frame.begin,
        product=cabinet.water_tablet.id,
        first=max(date(frame.first.year - YEARS_BEFORE, 1, 1), EARLIEST),
        first_known_to=KnownTo.YEAR,
        unit=Unit.MG,
        dose=Decimal("2.5"),
        times=frozenset({TimeOfDay.MORNING}),
    )
    if len(frame.nights) < FEWEST_NIGHTS:
        return (Taken(steady),)
    low = replace(
        _begun(frame, new_id, cabinet.magnesium, 0.20, 0.32),
        dose=Decimal(1),
        times=frozenset({TimeOfDay.BEDTIME}),
        reason=DemoWords.two_tablets,
    )
    high = replace(
        _begun(frame, new_id, cabinet.magnesium, 0.32, 0.46),
        dose=Decimal(2),
        times=low.times,
        follows=low.id,
        reason=DemoWords.upset_stomach,
    )
    return (
        Taken(steady),
        Taken(low, MAGNESIUM_EFFECT),
        Taken(high, MAGNESIUM_EFFECT),
        Taken(_inhaler(frame, new_id, cabinet), INHALER_EFFECT),
        Taken(_quinine(frame, new_id, cabinet), QUININE_EFFECT),
    )


def _inhaler(frame: Frame, new_id: IdMaker, cabinet: Cabinet) -> Course:
    return replace(
        _begun(frame, new_id, cabinet.inhaler, 0.40, 0.70),
        dose=Decimal(2),
        strength="200/6",
        times_a_day=2,
        times=frozenset({TimeOfDay.MORNING, TimeOfDay.EVENING}),
        reason=DemoWords.cough_gone,
    )


def _quinine(frame: Frame, new_id: IdMaker, cabinet: Cabinet) -> Course:
    course = _begun(frame, new_id, cabinet.quinine, 0.78, 0.94)
    longest = course.first + timedelta(days=LONGEST_QUININE - 1)
    return replace(
        course,
        last=min(course.last or longest, longest),
        dose=Decimal(200),
        times=frozenset({TimeOfDay.BEDTIME}),
        reason=DemoWords.pause,
    )


def _begun(frame: Frame, new_id: IdMaker, product: Product, start: float, end: float) -> Course:
    """Return a course over a part of the diary, from 0 to 1, written on its first evening."""
    nights = frame.nights
    first = nights[int(start * len(nights))]
    written = frame.at(first, 20)
    return Course(
        id=new_id(written.instant),
        written=written,
        product=product.id,
        first=first,
        last=nights[int(end * len(nights)) - 1],
        unit=product.unit,
    )


def effect_on(taken: tuple[Taken, ...], night: date) -> float:
    """Return by what all that is taken multiplies the rate of a night."""
    effect = 1.0
    for one in taken:
        if one.course.runs_on(night):
            effect *= one.effect
    return effect


def missed_doses(frame: Frame, taken: tuple[Taken, ...]) -> tuple[MissedDose, ...]:
    """Return the days on which a dose was forgotten, without identities."""
    chance = frame.stream("missed doses")
    return tuple(
        MissedDose(
            id=UNNAMED,
            written=frame.not_after_end(frame.at(day, 22 + chance.uniform(0, 1))),
            course=one.course.id,
            day=day,
        )
        for one in taken
        for day in frame.nights
        if one.course.runs_on(day) and chance.random() < MISSED
    )
