from datetime import date, datetime

import pytest

from cramp_diary.domain.entries import Episode, NightRecord, PartOfNight
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lateness import written_late
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries

NIGHT = date(2026, 11, 16)
WINTER = 3600


def at(day: int, hour: int, minute: int = 0, offset: int = WINTER) -> Moment:
    return Moment(datetime(2026, 11, day, hour, minute), offset)  # noqa: DTZ001 - a wall time


def cramp(onset: Moment | PartOfNight, written: Moment) -> Episode:
    return Episode(id=EntryId("c"), night=NIGHT, written=written, onset=onset)


@pytest.mark.parametrize(
    ("written", "late"),
    [(at(17, 2, 1), False), (at(17, 14, 0), False), (at(17, 14, 1), True), (at(19, 8), True)],
)
def test_a_cramp_is_late_twelve_hours_after_it_began(written: Moment, *, late: bool) -> None:
    assert written_late(cramp(at(17, 2), written), Boundaries()) is late


def test_the_hours_are_those_that_really_passed() -> None:
    abroad = at(17, 8, offset=WINTER - 7 * 3600)
    assert written_late(cramp(at(17, 2), abroad), Boundaries())


@pytest.mark.parametrize(("written", "late"), [(at(18, 0), False), (at(18, 0, 1), True)])
def test_without_a_time_the_hours_count_from_the_end_of_the_night(
    written: Moment, *, late: bool
) -> None:
    record = NightRecord(id=EntryId("n"), night=NIGHT, written=written)
    assert written_late(cramp(PartOfNight.EARLY, written), Boundaries()) is late
    assert written_late(record, Boundaries()) is late
