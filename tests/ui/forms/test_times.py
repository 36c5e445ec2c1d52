from datetime import date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.nights import Boundaries
from cramp_diary.ui.forms.times import wall_in_day, wall_in_night

NIGHT = date(2026, 11, 16)
clock_times = st.times().map(lambda at: at.replace(microsecond=0))
boundaries = st.builds(Boundaries, st.integers(0, 23), st.integers(0, 23))


def test_an_evening_hour_lies_on_the_day_of_the_evening() -> None:
    assert wall_in_night(NIGHT, time(23, 50), Boundaries()) == datetime(2026, 11, 16, 23, 50)  # noqa: DTZ001 - wall


def test_a_morning_hour_lies_on_the_day_after() -> None:
    assert wall_in_night(NIGHT, time(3, 14), Boundaries()) == datetime(2026, 11, 17, 3, 14)  # noqa: DTZ001 - wall


def test_a_drink_at_breakfast_lies_on_the_day_before_the_night() -> None:
    assert wall_in_day(NIGHT, time(7, 55), Boundaries()) == datetime(2026, 11, 16, 7, 55)  # noqa: DTZ001 - wall
    assert wall_in_day(NIGHT, time(2, 45), Boundaries()) == datetime(2026, 11, 17, 2, 45)  # noqa: DTZ001 - wall


@given(clock_times, boundaries)
def test_every_time_lies_in_its_night(at: time, where: Boundaries) -> None:
    assert where.night_of(wall_in_night(NIGHT, at, where)) == NIGHT
    assert where.intake_night_of(wall_in_day(NIGHT, at, where)) == NIGHT
