"""The hour in which a cramp began."""

from collections.abc import Callable

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.hours import onset_hours

CrampsOf = Callable[..., EpisodeTable]


def at(hour: int, minute: int = 0) -> dict[str, float]:
    """Return a cramp of the night that began at noon before `hour`."""
    return {"onset": (hour + (24 if hour < 12 else 0)) * 60 + minute}


def test_a_cramp_at_0020_stands_after_one_at_2350(cramps_of: CrampsOf) -> None:
    hours = onset_hours(cramps_of([at(23, 50), at(0, 20), at(0, 59)])).hours
    assert [(h.hour, h.cramps) for h in hours if h.cramps] == [(23, 1), (0, 2)]
    assert [h.hour for h in hours] == [21, 22, 23, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]


def test_unknown_times_leave_the_known_and_stay_in_the_total(cramps_of: CrampsOf) -> None:
    found = onset_hours(cramps_of([at(2), {}, {}]))
    assert (found.known, found.total, found.day) == (1, 3, 0)


def test_a_few_by_day_are_kept_apart(cramps_of: CrampsOf) -> None:
    found = onset_hours(cramps_of([at(2)] * 19 + [at(15)]))
    assert (found.day, found.hours[0].hour, found.highest) == (1, 21, 19)


def test_the_axis_widens_where_a_tenth_falls_outside(cramps_of: CrampsOf) -> None:
    found = onset_hours(cramps_of([at(2)] * 17 + [at(19), at(19, 30), at(15)]))
    assert found.hours[0].hour == 19
    assert found.day == 1
    assert sum(h.cramps for h in found.hours) + found.day == found.known


def test_cramps_on_partly_recorded_nights_are_left_out(cramps_of: CrampsOf) -> None:
    found = onset_hours(cramps_of([at(2), at(3) | {"recorded": False}]))
    assert (found.known, found.total) == (1, 1)


def test_no_cramps(cramps_of: CrampsOf) -> None:
    found = onset_hours(cramps_of([]))
    assert (found.known, found.total, found.highest) == (0, 0, 0)
