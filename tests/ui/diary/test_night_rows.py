"""The rows of a night, in words."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord, PartOfNight
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightMark, NightStatus, Stated
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.services.library import NightPage
from cramp_diary.ui.diary.night_rows import Known, rows_of, worst_pain
from cramp_diary.wording.volumes import VolumeUnit

NIGHT = date(2026, 11, 16)


def at(day: int, hour: int, minute: int = 0) -> Moment:
    return Moment(datetime(2026, 11, day, hour, minute), 3600)  # noqa: DTZ001 - a wall time


WRITTEN = at(17, 7, 40)
WATER = Product(
    id=EntryId("water"),
    written=WRITTEN,
    kind=ProductKind.DRINK,
    name="Water",
    unit=Unit.ML,
    icon="glass",
)
STATIN = Product(
    id=EntryId("statin"),
    written=WRITTEN,
    kind=ProductKind.MEDICINE,
    name="Atorvastatin",
    unit=Unit.MG,
)
SWIMMING = Factor(id=EntryId("f"), written=WRITTEN, name="Swimming", kind=FactorKind.YES_NO)
KNOWN = Known(
    products={WATER.id: WATER, STATIN.id: STATIN},
    factors={SWIMMING.id: SWIMMING},
    boundaries=Boundaries(),
    volumes=VolumeUnit.ML,
)


def cramp(onset: Moment | PartOfNight, written: Moment = WRITTEN) -> Episode:
    return Episode(id=EntryId(str(onset)), night=NIGHT, written=written, onset=onset)


def water(when: Moment | None) -> Intake:
    return Intake(
        id=EntryId(str(when)),
        night=NIGHT,
        written=WRITTEN,
        product=WATER.id,
        at=when,
        amount=Decimal(250),
    )


def night(
    *entries: Episode | Intake | FactorValue,
    record: NightRecord | None = None,
) -> NightPage:
    return NightPage(
        mark=NightMark(NIGHT, NightStatus.CRAMPS, 1),
        record=record,
        episodes=tuple(entry for entry in entries if isinstance(entry, Episode)),
        intakes=tuple(entry for entry in entries if isinstance(entry, Intake)),
        values=tuple(entry for entry in entries if isinstance(entry, FactorValue)),
        courses=(),
    )


def test_water_after_the_first_cramp_does_not_count_before_the_night() -> None:
    rows = rows_of(night(water(at(17, 1, 50)), cramp(at(17, 1, 50)), water(at(17, 2, 45))), KNOWN)
    assert [row.second for row in rows if row.icon == "glass"] == [
        "",
        "After the first cramp: not counted before this night",
    ]


def test_night_and_morning_are_named_where_they_begin() -> None:
    record = NightRecord(id=EntryId("n"), night=NIGHT, written=WRITTEN, soreness=3)
    rows = rows_of(
        night(water(at(16, 12)), cramp(at(17, 1)), cramp(at(17, 2)), record=record), KNOWN
    )
    assert [row.divider for row in rows] == [None, "night", None, "morning"]


def test_nothing_divides_the_first_row_from_nothing() -> None:
    (row,) = rows_of(night(cramp(at(17, 1))), KNOWN)
    assert row.divider is None


def test_all_cramps_of_a_night_have_the_depth_of_the_night() -> None:
    five = [cramp(at(17, hour)) for hour in range(5)]
    assert {row.depth for row in rows_of(night(*five), KNOWN)} == {4}
    assert [row.depth for row in rows_of(night(five[0], water(at(16, 9))), KNOWN)] == [0, 1]


def test_a_cramp_says_when_it_was_written_down() -> None:
    (row,) = rows_of(night(cramp(at(17, 1, 50), at(17, 1, 51))), KNOWN)
    assert (row.time, row.second) == ("01:50", "Written 01:51")
    (late,) = rows_of(night(cramp(at(17, 1, 50), at(19, 8))), KNOWN)
    assert late.second == "Written late, Thu 19 Nov, 08:00"


def test_a_part_of_the_night_stands_where_the_time_would() -> None:
    (early,) = rows_of(night(cramp(PartOfNight.EARLY)), KNOWN)
    (unknown,) = rows_of(night(cramp(PartOfNight.UNKNOWN)), KNOWN)
    assert (early.time, unknown.time) == ("early", "")
    assert unknown.second.startswith("Time not known.")


def test_a_drink_of_an_unknown_time_says_so() -> None:
    (row,) = rows_of(night(replace(water(None), note="about a glass")), KNOWN)
    assert (row.time, row.second) == ("", "Time not known\n“about a glass”")


def test_a_product_without_a_picture_of_its_own_has_that_of_its_kind() -> None:
    pill = replace(water(at(16, 21)), product=STATIN.id)
    gone = replace(water(at(16, 22)), product=EntryId("gone"))
    assert [row.icon for row in rows_of(night(pill, gone), KNOWN)] == ["pill", "pill"]


def test_the_night_as_a_whole_stands_at_the_time_it_was_said() -> None:
    record = NightRecord(
        id=EntryId("n"), night=NIGHT, written=WRITTEN, soreness=3, note="new mattress"
    )
    (row,) = rows_of(night(record=record), KNOWN)
    assert (row.time, row.words, row.second) == ("07:40", "Soreness 3", "“new mattress”")
    later = replace(record, written=at(20, 9), stated=Stated.AWAY)
    (row,) = rows_of(night(record=later), KNOWN)
    assert (row.time, row.icon) == ("", "away")
    assert row.second == "“new mattress”\nWritten late, Fri 20 Nov, 09:00"


def test_a_factor_says_its_value() -> None:
    value = FactorValue(
        id=EntryId("v"), night=NIGHT, written=WRITTEN, factor=SWIMMING.id, value=Decimal(0)
    )
    (row,) = rows_of(night(value), KNOWN)
    assert row.words == "Swimming: no"


def test_the_worst_pain_is_open_where_none_was_said() -> None:
    assert worst_pain([]) is None
    assert worst_pain([cramp(at(17, 1))]) is None
    assert worst_pain([replace(cramp(at(17, 1)), pain=0), cramp(at(17, 2))]) == 0
