"""Where entries stand in a night."""

from datetime import date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord, PartOfNight
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.ui.diary.night_order import NightEntry, Stretch, first_cramp, in_order

NIGHT = date(2026, 11, 16)
WINTER = 3600
SUMMER = 7200


def at(day: int, hour: int, minute: int = 0, offset: int = WINTER) -> Moment:
    return Moment(datetime(2026, 11, day, hour, minute), offset)  # noqa: DTZ001 - a wall time


WRITTEN = at(17, 8)


def cramp(name: str, onset: Moment | PartOfNight) -> Episode:
    return Episode(id=EntryId(name), night=NIGHT, written=WRITTEN, onset=onset)


def drink(name: str, when: Moment | None) -> Intake:
    return Intake(id=EntryId(name), night=NIGHT, written=WRITTEN, product=EntryId("water"), at=when)


def record() -> NightRecord:
    return NightRecord(id=EntryId("record"), night=NIGHT, written=WRITTEN)


def value() -> FactorValue:
    return FactorValue(
        id=EntryId("value"), night=NIGHT, written=WRITTEN, factor=EntryId("f"), value=Decimal(1)
    )


def names(*entries: NightEntry) -> list[str]:
    return [entry.id for entry, _ in in_order(entries, Boundaries())]


def test_a_night_goes_from_the_day_before_to_what_is_said_in_the_morning() -> None:
    everything = (
        record(),
        cramp("cramp", at(17, 1, 50)),
        drink("coffee", at(16, 7, 55)),
        drink("water", at(17, 2, 45)),
        value(),
        drink("day total", None),
    )
    assert names(*everything) == ["value", "day total", "coffee", "cramp", "water", "record"]


def test_a_part_of_the_night_stands_among_the_times() -> None:
    assert names(
        cramp("unknown", PartOfNight.UNKNOWN),
        cramp("late", PartOfNight.LATE),
        cramp("at two", at(17, 2)),
        cramp("early", PartOfNight.EARLY),
        cramp("middle", PartOfNight.MIDDLE),
        cramp("at five", at(17, 5)),
    ) == ["early", "at two", "middle", "late", "unknown", "at five"]


def test_an_hour_that_came_twice_is_told_apart_by_what_really_passed() -> None:
    first, second = at(17, 2, 40, SUMMER), at(17, 2, 10, WINTER)
    assert names(cramp("second", second), cramp("first", first)) == ["first", "second"]


def test_the_stretches_of_a_night() -> None:
    placed = in_order(
        (
            drink("evening", at(16, 21, 59)),
            cramp("bedtime", at(16, 22)),
            cramp("before dawn", at(17, 4, 59)),
            cramp("morning", at(17, 5)),
            record(),
        ),
        Boundaries(),
    )
    assert [stretch for _, stretch in placed] == [
        Stretch.DAY,
        Stretch.NIGHT,
        Stretch.NIGHT,
        Stretch.MORNING,
        Stretch.MORNING,
    ]


def test_the_first_cramp_is_the_first_with_a_known_time() -> None:
    known = [cramp("b", at(17, 3)), cramp("a", at(17, 1))]
    assert first_cramp([cramp("early", PartOfNight.EARLY), *known]) == at(17, 1)
    assert first_cramp([cramp("early", PartOfNight.EARLY)]) is None


@given(st.permutations([record(), value(), drink("a", at(16, 12)), cramp("b", at(17, 1))]))
def test_the_order_does_not_depend_on_how_it_is_asked(entries: list[NightEntry]) -> None:
    assert names(*entries) == ["value", "a", "b", "record"]
