"""Dates and times as people type them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.wording.formats import clock, day_month_year, weekday_day_month_year
from cramp_diary.wording.reading import read_date, read_time

NEAR = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("3", time(3)),
        ("03:14", time(3, 14)),
        ("3.14", time(3, 14)),
        ("3h14", time(3, 14)),
        ("0314", time(3, 14)),
        (" 23 59 ", time(23, 59)),
        ("12:10 am", time(0, 10)),
        ("12 pm", time(12)),
        ("3:14 p.m.", time(15, 14)),
        ("24:00", None),
        ("3:60", None),
        ("13 pm", None),
        ("later", None),
        ("", None),
    ],
)
def test_times(typed: str, meant: time | None) -> None:
    assert read_time(typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("23 Nov 2026", NEAR),
        ("Mon 23 Nov 2026", NEAR),
        ("23 november 26", NEAR),
        ("Nov 23, 2026", NEAR),
        ("23.11.2026", NEAR),
        ("23/11/26", NEAR),
        ("23 11", NEAR),
        ("2026-11-23", NEAR),
        ("1 jan", date(2027, 1, 1)),
        ("30 dec", date(2026, 12, 30)),
        ("31 Nov 2026", None),
        ("29 feb", None),
        ("11.23.2026", None),
        ("23", None),
        ("someday", None),
        ("2026-11", None),
        ("", None),
    ],
)
def test_dates(typed: str, meant: date | None) -> None:
    assert read_date(typed, NEAR) == meant


@given(st.times())
def test_a_time_we_write_is_read_back(moment: time) -> None:
    assert read_time(clock(moment)) == moment.replace(second=0, microsecond=0, tzinfo=None, fold=0)


@given(st.dates(date(1930, 1, 1), date(2099, 12, 31)))
def test_a_date_we_write_is_read_back(day: date) -> None:
    assert read_date(day_month_year(day), NEAR) == day
    assert read_date(weekday_day_month_year(day), NEAR) == day
    assert read_date(day.isoformat(), NEAR) == day


@given(st.text(max_size=20))
def test_nothing_typed_is_an_error(text: str) -> None:
    assert read_time(text) is None or isinstance(read_time(text), time)
    assert read_date(text, NEAR) is None or isinstance(read_date(text, NEAR), date)
