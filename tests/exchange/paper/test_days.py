"""Dates of other people's tables, in English and German."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.exchange.paper.days import day_meant, says_month_or_year

NEAR = date(2026, 11, 22)
DAY = date(2026, 10, 12)


@pytest.mark.parametrize(
    "text",
    [
        "2026-10-12",
        "2026-10-12 00:00:00",
        "2026-10-12T00:00",
        "12.10.2026",
        "12.10.26",
        "12.10.",
        "12. 10. 2026",
        "Mo, 12.10.2026",
        "Mon 12 Oct",
        "Monday, 12 October 2026",
        "Mo 12. Okt. 2026",
        "12. Oktober 2026",
        "12 Oct 2026",
        "Oct 12, 2026",
        "12/10/2026",
    ],
)
def test_one_day_in_many_ways(text: str) -> None:
    assert day_meant(text, NEAR) == DAY


@pytest.mark.parametrize("text", ["", "12", "31.02.2026", "soon", "1.25", "99.99."])
def test_what_is_no_day(text: str) -> None:
    assert day_meant(text, NEAR) is None


def test_without_a_year_the_nearest_is_meant() -> None:
    assert day_meant("28 Dec", date(2026, 1, 10)) == date(2025, 12, 28)
    assert day_meant("3.1.", date(2026, 12, 28)) == date(2027, 1, 3)


def test_a_short_date_may_be_something_else() -> None:
    assert not says_month_or_year("4.10")
    assert says_month_or_year("4 Oct")
    assert says_month_or_year("4.10.2026")


@given(st.dates(date(1970, 1, 2), date(2100, 1, 1)))
def test_every_day_by_digits(day: date) -> None:
    assert day_meant(f"{day:%d.%m.%Y}", NEAR) == day
    assert day_meant(day.isoformat(), NEAR) == day


@given(st.text(max_size=20))
def test_nothing_breaks_the_reading(text: str) -> None:
    day_meant(text, NEAR)
