"""The counts of invented diaries vary as those of real ones do."""

from datetime import date, timedelta
from statistics import fmean, variance

import pytest

from cramp_diary.services.invented.frame import Frame
from cramp_diary.services.invented.level import counts, rates, season

LAST = date(2026, 11, 22)
SEEDS = range(200)


def year(seed: int) -> Frame:
    return Frame(seed, LAST - timedelta(days=363), LAST)


def no_effect(_: date) -> float:
    return 1.0


def settled_weeks(seed: int) -> list[int]:
    """Count by weeks, after the bad spell in which a diary is begun."""
    frame = year(seed)
    had = counts(frame, rates(frame, no_effect))
    return [sum(had[day : day + 7]) for day in range(28, 364, 7)]


@pytest.fixture(scope="module")
def people() -> list[list[int]]:
    return [settled_weeks(seed) for seed in SEEDS]


def test_the_season_is_highest_in_mid_july_and_half_of_that_in_january() -> None:
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]

    assert max(days, key=season) == date(2026, 7, 16)
    assert max(map(season, days)) == pytest.approx(1.33)
    assert min(map(season, days)) == pytest.approx(0.67, abs=0.001)
    assert fmean(map(season, days)) == pytest.approx(1, abs=0.001)


def test_people_have_about_three_cramps_a_week(people: list[list[int]]) -> None:
    assert fmean(fmean(weeks) for weeks in people) == pytest.approx(3, abs=0.35)


def test_people_differ(people: list[list[int]]) -> None:
    means = sorted(fmean(weeks) for weeks in people)

    assert means[len(means) // 10] < 2
    assert means[-len(means) // 10] > 4


def test_weeks_vary_about_twice_as_much_as_chance_alone(people: list[list[int]]) -> None:
    dispersion = fmean(variance(weeks) / fmean(weeks) for weeks in people)

    assert 1.6 < dispersion < 2.4


def test_a_bad_spell_passes_within_four_weeks() -> None:
    def level(frame: Frame, first: int, last: int) -> float:
        found = rates(frame, no_effect)[first:last]
        nights = frame.nights[first:last]
        return fmean(rate / season(night) for rate, night in zip(found, nights, strict=True))

    begun = fmean(level(year(seed), 0, 7) for seed in SEEDS)
    settled = fmean(level(year(seed), 28, 56) for seed in SEEDS)

    assert 0.62 < settled / begun < 0.85


def test_what_is_taken_multiplies_the_rate_and_nothing_else() -> None:
    frame = year(1)
    without = rates(frame, no_effect)
    with_half = rates(frame, lambda night: 0.5 if night == LAST else 1.0)

    assert with_half[:-1] == without[:-1]
    assert with_half[-1] == pytest.approx(without[-1] / 2)


def test_a_night_with_cramps_has_1_4_of_them() -> None:
    frame = Frame(1, date(1990, 1, 1), LAST)
    had = [count for count in counts(frame, (3.0,) * len(frame.nights)) if count]

    assert fmean(had) == pytest.approx(1.4, abs=0.04)
    assert len(had) / len(frame.nights) == pytest.approx(0.264, abs=0.015)
