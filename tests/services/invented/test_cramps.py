"""Invented cramps have the hours, places and pains that real ones have."""

from collections.abc import Iterable
from datetime import date, timedelta
from statistics import fmean, median

import pytest

from cramp_diary.domain.entries import Episode, Muscle, Relief, Side, Waking
from cramp_diary.domain.lateness import written_late
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Stated
from cramp_diary.services.invented.cramps import cramps
from cramp_diary.services.invented.frame import Frame
from cramp_diary.services.invented.sittings import Sitting

FRAME = Frame(1, date(2026, 1, 1), date(2026, 12, 31))


def written(*, late: bool, count: int = 6000) -> tuple[Episode, ...]:
    night = date(2026, 6, 1)
    days = 2 if late else 1
    at = FRAME.at(night + timedelta(days=days), 19 if late else 7.5)
    sitting = Sitting(night, Stated.NOTHING, at, late)
    return cramps(FRAME, sitting, count, FRAME.stream(f"late {late}"))


@pytest.fixture(scope="module")
def many() -> tuple[Episode, ...]:
    return written(late=False)


@pytest.fixture(scope="module")
def many_late() -> tuple[Episode, ...]:
    return written(late=True)


def about(share: float) -> object:
    return pytest.approx(share, abs=0.02)


def share(truths: Iterable[bool]) -> float:
    return fmean(truths)


def hours(episodes: tuple[Episode, ...]) -> list[int]:
    return [cramp.onset.wall.hour for cramp in episodes if isinstance(cramp.onset, Moment)]


def test_onsets(many: tuple[Episode, ...]) -> None:
    known = hours(many)

    assert share(1 <= hour < 6 for hour in known) == about(0.70)
    assert share(hour >= 22 or hour < 1 for hour in known) == about(0.15)
    assert share(6 <= hour < 9 for hour in known) == about(0.10)
    assert share(13 <= hour < 20 for hour in known) == about(0.05)


def test_every_onset_lies_on_its_night(many: tuple[Episode, ...]) -> None:
    nights = {
        Boundaries().night_of(cramp.onset.wall) for cramp in many if isinstance(cramp.onset, Moment)
    }

    assert nights == {date(2026, 6, 1)}


def test_places(many: tuple[Episode, ...]) -> None:
    feet = {Muscle.SOLE, Muscle.TOES, Muscle.TOP_OF_FOOT}
    thighs = {Muscle.FRONT_THIGH, Muscle.BACK_THIGH}

    assert share(cramp.muscle is Muscle.CALF for cramp in many) == about(0.70)
    assert share(cramp.muscle in feet for cramp in many) == about(0.20)
    assert share(cramp.muscle in thighs for cramp in many) == about(0.08)
    assert share(cramp.muscle is Muscle.SHIN for cramp in many) == about(0.02)
    assert share(cramp.side is Side.LEFT for cramp in many) == about(0.45)
    assert share(cramp.side is Side.RIGHT for cramp in many) == about(0.45)


def test_pain(many: tuple[Episode, ...]) -> None:
    pains = [cramp.pain for cramp in many if cramp.pain is not None]

    assert fmean(pains) == pytest.approx(6.3, abs=0.1)
    assert (min(pains), max(pains)) == (1, 10)


def test_durations(many: tuple[Episode, ...]) -> None:
    counted = [cramp.seconds for cramp in many if cramp.seconds is not None]
    guessed = [cramp for cramp in many if cramp.band is not None]

    assert median(counted) / 60 == pytest.approx(4, abs=0.3)
    assert fmean(counted) / 60 == pytest.approx(7, abs=0.7)
    assert max(counted) <= 3600
    assert len(counted) / len(many) == about(0.6)
    assert len(guessed) / len(many) == about(0.32)


def test_waking(many: tuple[Episode, ...]) -> None:
    assert share(cramp.waking is Waking.WOKE for cramp in many) == about(0.85)
    assert share(cramp.waking is Waking.DAY for cramp in many) == about(0.05)


def test_soreness(many: tuple[Episode, ...]) -> None:
    sore = [cramp.soreness for cramp in many if cramp.soreness]

    assert len(sore) / len(many) == about(0.40)
    assert median(sore) == 2


def test_relief_is_judged_only_where_something_was_tried(many: tuple[Episode, ...]) -> None:
    assert share(Relief.STRETCH in cramp.relief for cramp in many) == about(0.70)
    assert {bool(cramp.relief) for cramp in many if cramp.relieved} == {True}
    assert {cramp.relieved for cramp in many if not cramp.relief} == {None}


def test_a_few_have_a_note(many: tuple[Episode, ...]) -> None:
    assert share(bool(cramp.note) for cramp in many) == about(0.03)


def test_what_is_written_the_next_morning_is_not_late(many: tuple[Episode, ...]) -> None:
    assert not any(written_late(cramp, Boundaries()) for cramp in many)


def test_what_is_written_two_days_after_is_late(many_late: tuple[Episode, ...]) -> None:
    known = [cramp for cramp in many_late if isinstance(cramp.onset, Moment)]

    assert all(written_late(cramp, Boundaries()) for cramp in known)


def test_hours_are_often_forgotten_by_then(
    many: tuple[Episode, ...], many_late: tuple[Episode, ...]
) -> None:
    assert len(hours(many)) / len(many) == about(0.93)
    assert len(hours(many_late)) / len(many_late) == about(0.57)


def test_nothing_is_written_before_it_happened(many: tuple[Episode, ...]) -> None:
    early = [
        cramp
        for cramp in many
        if isinstance(cramp.onset, Moment) and cramp.written.instant < cramp.onset.instant
    ]

    assert early == []
