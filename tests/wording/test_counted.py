"""The two sentences with cramps and their denominators."""

from datetime import date, timedelta

import pytest

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.wording.counted import cramps_counted, in_nights, marks_counted, on_nights

FIRST = date(2026, 11, 1)


def marks(*cramps: int | None) -> list[NightMark]:
    """Return nights with so many cramps; None is one that is not recorded."""
    return [
        NightMark(FIRST + timedelta(days=day), _status(number), number or 0)
        for day, number in enumerate(cramps)
    ]


def _status(cramps: int | None) -> NightStatus:
    if cramps is None:
        return NightStatus.UNRECORDED
    return NightStatus.CRAMPS if cramps else NightStatus.QUIET


@pytest.mark.parametrize(
    ("numbers", "sentence"),
    [
        ((14, 8, 19), "14 cramps on 8 of 19 nights recorded"),
        ((1, 1, 1), "1 cramp on 1 of 1 night recorded"),
        ((0, 0, 1200), "0 cramps on 0 of 1,200 nights recorded"),
    ],
)
def test_on_how_many_of_the_nights_recorded_cramps_were(
    numbers: tuple[int, int, int], sentence: str
) -> None:
    assert on_nights(*numbers) == sentence


def test_how_many_of_all_nights_were_recorded_is_said_apart() -> None:
    assert in_nights(cramps_counted(11), 24, 30) == "11 cramps; 24 of 30 nights recorded"
    assert in_nights("cramps", 1, 1) == "cramps; 1 of 1 night recorded"


def test_only_nights_recorded_are_counted() -> None:
    partly = NightMark(FIRST, NightStatus.PARTLY, 3)
    assert marks_counted([*marks(2, None, 0, 1), partly]) == "3 cramps on 2 of 3 nights recorded"
    assert marks_counted(marks(None)) == ""
