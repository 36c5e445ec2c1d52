from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.ui.diary.months import month_after, month_before, whole_month

months = st.dates(date(1971, 1, 1), date(2100, 12, 31)).map(lambda day: day.replace(day=1))


@given(months)
def test_there_and_back_is_the_same_month(month: date) -> None:
    assert month_before(month_after(month)) == month == month_after(month_before(month))


@given(months)
def test_months_follow_each_other_without_a_gap(month: date) -> None:
    assert (
        whole_month(month).last.toordinal() + 1 == whole_month(month_after(month)).first.toordinal()
    )


def test_february_has_its_days() -> None:
    assert whole_month(date(2024, 2, 1)).nights == 29
    assert whole_month(date(2026, 2, 10)).nights == 28
