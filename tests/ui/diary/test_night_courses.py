"""What is taken regularly, beside a night."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightMark, NightStatus
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.services.library import NightPage
from cramp_diary.ui.diary.night_courses import course_rows
from cramp_diary.ui.diary.night_rows import Known
from cramp_diary.wording.volumes import VolumeUnit

NIGHT = date(2026, 11, 16)
WRITTEN = Moment.parse("2026-11-17T07:40:00+01:00")
STATIN = Product(
    id=EntryId("statin"),
    written=WRITTEN,
    kind=ProductKind.MEDICINE,
    name="Atorvastatin",
    unit=Unit.MG,
)
COURSE = Course(
    id=EntryId("c"),
    written=WRITTEN,
    product=STATIN.id,
    first=NIGHT,
    unit=Unit.MG,
    dose=Decimal(10),
)
STRONG = replace(COURSE, id=EntryId("s"), strength="50/250")
MISSED = MissedDose(id=EntryId("m"), written=WRITTEN, course=COURSE.id, day=NIGHT)
TICKED = Intake(id=EntryId("i"), night=NIGHT, written=WRITTEN, product=STATIN.id, course=COURSE.id)
KNOWN = Known(
    products={STATIN.id: STATIN}, factors={}, boundaries=Boundaries(), volumes=VolumeUnit.ML
)


def night(
    *courses: Course, missed: tuple[MissedDose, ...] = (), intakes: tuple[Intake, ...] = ()
) -> NightPage:
    mark = NightMark(NIGHT, NightStatus.QUIET)
    return NightPage(mark, None, (), intakes, (), courses, missed)


def test_each_course_is_named_with_its_dose_below_what_is_written() -> None:
    gone = replace(COURSE, product=EntryId("gone"))
    rows = course_rows(night(COURSE, STRONG, gone), KNOWN)
    assert [row.words for row in rows] == ["Atorvastatin 10\u00a0mg", "Atorvastatin 50/250"]
    assert [row.divider for row in rows] == ["taken regularly", None]
    assert [row.remove for row in rows] == ["Not taken", "Not taken"]


def test_a_missed_dose_says_so_and_can_be_removed() -> None:
    missed, other = course_rows(night(COURSE, STRONG, missed=(MISSED,)), KNOWN)
    assert (missed.entry, missed.second, missed.remove) == (MISSED, "Not taken on this day", "")
    assert (other.entry, other.second) == (STRONG, "")


def test_a_dose_that_was_ticked_stands_among_the_entries() -> None:
    (row,) = course_rows(night(COURSE, STRONG, intakes=(TICKED,)), KNOWN)
    assert row.entry == STRONG


def test_a_dose_both_ticked_and_missed_is_not_hidden() -> None:
    rows = course_rows(night(COURSE, missed=(MISSED,), intakes=(TICKED,)), KNOWN)
    assert [row.entry for row in rows] == [MISSED]
