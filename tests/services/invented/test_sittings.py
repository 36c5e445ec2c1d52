"""Gaps, journeys and late entries, as real diaries have them."""

from datetime import date, timedelta
from statistics import fmean

import pytest

from cramp_diary.domain.nights import Stated
from cramp_diary.services.invented.frame import Frame
from cramp_diary.services.invented.sittings import Sitting, sittings

LAST = date(2026, 11, 22)
DAY = timedelta(days=1)
FRAMES = [Frame(seed, LAST - 179 * DAY, LAST) for seed in range(100)]


def missing(frame: Frame) -> list[date]:
    written = {sitting.night for sitting in sittings(frame)}
    return [night for night in frame.nights if night not in written]


def nights_of(frame: Frame, stated: Stated) -> list[date]:
    return [sitting.night for sitting in sittings(frame) if sitting.stated is stated]


def one_stretch(nights: list[date]) -> bool:
    return nights == [nights[0] + number * DAY for number in range(len(nights))]


def test_ten_to_twenty_percent_of_the_nights_are_missing() -> None:
    shares = [len(missing(frame)) / 180 for frame in FRAMES]

    assert all(0.095 <= share <= 0.205 for share in shares)
    assert fmean(shares) == pytest.approx(0.15, abs=0.01)


def test_some_of_the_missing_nights_stand_together() -> None:
    for frame in FRAMES:
        gaps = set(missing(frame))
        assert any({night + DAY, night + 2 * DAY} <= gaps for night in gaps)


def test_one_stretch_away_and_one_partly_recorded() -> None:
    for frame in FRAMES:
        away, partly = nights_of(frame, Stated.AWAY), nights_of(frame, Stated.PARTLY)
        assert (len(away), len(partly)) == (7, 4)
        assert one_stretch(away)
        assert one_stretch(partly)


def test_fifteen_percent_is_written_late() -> None:
    written = [sitting for frame in FRAMES for sitting in sittings(frame)]

    assert fmean(sitting.late for sitting in written) == pytest.approx(0.15, abs=0.01)


def test_what_is_not_late_is_written_the_next_morning() -> None:
    def hours(sitting: Sitting) -> float:
        """Count from midnight before the evening of the night."""
        passed = sitting.written.wall.date() - sitting.night
        return passed.days * 24 + sitting.written.wall.hour

    written = [sitting for frame in FRAMES for sitting in sittings(frame)]

    assert {hours(sitting) for sitting in written if not sitting.late} <= {31, 32}
    assert min(hours(s) for s in written if s.late and s.night < LAST - 3 * DAY) >= 24 * 2 + 19


@pytest.mark.parametrize("nights", [1, 2, 3, 10, 42, 365, 1096])
def test_the_ends_are_written_about_and_nothing_after_the_end(nights: int) -> None:
    for seed in range(20):
        frame = Frame(seed, LAST - (nights - 1) * DAY, LAST)
        written = sittings(frame)

        assert (written[0].night, written[-1].night) == (frame.first, LAST)
        assert all(sitting.written.instant <= frame.end.instant for sitting in written)
        assert len({sitting.night for sitting in written}) == len(written)
