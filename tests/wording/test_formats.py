"""Dates, times and numbers as people read them."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.products import Unit
from cramp_diary.wording import amounts, formats
from cramp_diary.wording.volumes import VolumeUnit

MONDAY = date(2026, 11, 23)


@pytest.fixture
def american(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en_US")


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "de_DE")


def test_days() -> None:
    assert formats.day_month(MONDAY) == "23 Nov"
    assert formats.day_month_year(MONDAY) == "23 Nov 2026"
    assert formats.weekday_day_month(MONDAY) == "Mon 23 Nov"
    assert formats.weekday_day_month_year(MONDAY) == "Mon 23 Nov 2026"
    assert formats.weekday_short(MONDAY) == "Mon"
    assert formats.month_short(MONDAY) == "Nov"
    assert formats.month_name(MONDAY) == "November"
    assert formats.month_year(MONDAY) == "November 2026"


def test_every_short_month_has_three_letters() -> None:
    assert {len(formats.month_short(date(2026, month, 1))) for month in range(1, 13)} == {3}


def test_a_night_names_its_evening_and_its_morning() -> None:
    assert formats.night_name(MONDAY) == "Mon 23 to Tue 24 Nov"


def test_a_night_across_months_names_both() -> None:
    assert formats.night_name(date(2026, 11, 30)) == "Mon 30 Nov to Tue 1 Dec"


def test_a_night_across_years_names_both() -> None:
    assert formats.night_name(date(2026, 12, 31)) == "Thu 31 Dec 2026 to Fri 1 Jan 2027"


@pytest.mark.usefixtures("american")
def test_a_night_where_the_month_comes_first() -> None:
    assert formats.night_name(MONDAY) == "Mon Nov 23 to Tue Nov 24"


def test_spans_say_the_year_once() -> None:
    assert formats.date_span(date(2026, 5, 25), date(2026, 11, 21)) == "25 May to 21 Nov 2026"
    assert formats.date_span(MONDAY, MONDAY) == "23 Nov 2026"
    across = formats.weekday_span(date(2025, 12, 29), date(2026, 6, 1))
    assert across == "Mon 29 Dec 2025 to Mon 1 Jun 2026"


def test_the_clock_counts_24_hours() -> None:
    assert formats.clock(time(3, 5)) == "03:05"
    assert formats.when(datetime.fromisoformat("2026-11-24T23:50")) == "Tue 24 Nov, 23:50"


@pytest.mark.usefixtures("american")
def test_the_clock_counts_24_hours_in_america_too() -> None:
    assert formats.clock(time(15, 0)) == "15:00"


def test_numbers() -> None:
    assert formats.count(18262) == "18,262"
    assert formats.number(3.14, 1) == "3.1"
    assert formats.number(2.25, 1) == "2.3"
    assert formats.number(3, 1) == "3.0"
    assert formats.short_number(Decimal("1.50")) == "1.5"
    assert formats.short_number(Decimal(300)) == "300"


@pytest.mark.usefixtures("german")
def test_numbers_in_german() -> None:
    assert formats.number(18262.5, 1) == "18.262,5"
    assert formats.weekday_day_month(MONDAY) == "Mo 23. Nov."


def test_shares() -> None:
    assert formats.of(65, 71) == "65 of 71"
    assert formats.share(160, 181) == "160 of 181 (88\u00a0%)"
    assert formats.share(0, 0) == "0 of 0"
    assert formats.listed(["left", "right", "both"]) == "left, right and both"


@given(whole=st.integers(1, 10**6), data=st.data())
def test_only_everything_is_100_percent_and_only_nothing_is_0(
    whole: int, data: st.DataObject
) -> None:
    part = data.draw(st.integers(0, whole))
    text = formats.percent(part / whole)
    assert (text == "100\u00a0%") == (part == whole)
    assert (text == "0\u00a0%") == (part == 0)


def test_amounts_keep_their_unit_beside_them() -> None:
    assert amounts.amount(Decimal(300), Unit.MG) == "300\u00a0mg"
    assert amounts.amount(Decimal(75), Unit.MCG) == "75\u00a0mcg"
    assert amounts.amount(Decimal(1), Unit.TABLET) == "1\u00a0tablet"
    assert amounts.amount(Decimal("0.5"), Unit.TABLET) == "0.5\u00a0tablets"
    assert amounts.amount(Decimal(2), Unit.OTHER) == "2"


def test_volumes_in_the_persons_unit() -> None:
    assert amounts.volume(Decimal(250)) == "250\u00a0ml"
    assert amounts.volume(Decimal(250), VolumeUnit.US_FL_OZ) == "8.5\u00a0US fl oz"
    assert amounts.volume(Decimal(250), VolumeUnit.UK_FL_OZ) == "8.8\u00a0UK fl oz"
    assert amounts.amount(Decimal(250), Unit.ML, VolumeUnit.UK_FL_OZ) == "8.8\u00a0UK fl oz"
    assert VolumeUnit.US_FL_OZ.to_ml(Decimal(8)) == Decimal("236.6")


@given(ounces=st.integers(1, 200), unit=st.sampled_from(VolumeUnit))
def test_a_volume_typed_is_the_volume_shown(ounces: int, unit: VolumeUnit) -> None:
    assert unit.of_ml(unit.to_ml(Decimal(ounces))) == ounces


def test_durations() -> None:
    assert amounts.duration(45) == "45\u00a0s"
    assert amounts.duration(240) == "4\u00a0min"
    assert amounts.duration(270) == "4\u00a0min 30\u00a0s"
    assert amounts.duration(3900) == "1\u00a0h 5\u00a0min"
    assert amounts.duration(0) == "0\u00a0s"
    assert amounts.minutes(4) == "4\u00a0min"


def test_typed_numbers() -> None:
    assert formats.read_number(" 1,5 ") == Decimal("1.5")
    assert formats.read_number("1.5") == Decimal("1.5")
    assert formats.read_number("many") is None
    assert formats.read_number("nan") is None


@pytest.mark.parametrize("typed", ["1" * 40, "1e40", "-1e9999999"])
def test_what_a_stuck_key_types_is_no_number(typed: str) -> None:
    assert formats.read_number(typed) is None


def test_the_product_of_two_numbers_can_be_written() -> None:
    most = formats.read_number("9" * 10)
    assert most is not None
    for written in (formats.number(most * most, 1), formats.short_number(most * most)):
        assert written.startswith("99,999,999,980,000,000,001")


@pytest.fixture(params=["xx_YY", "C", "en_GB.UTF-8", "de"])
def odd_language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", request.param)


@pytest.mark.usefixtures("odd_language")
def test_an_unknown_language_still_writes_a_date() -> None:
    assert "2026" in formats.day_month_year(MONDAY)


@pytest.mark.parametrize("name", ["fr_FR", "pl_PL", "cs_CZ"])
def test_no_space_that_the_typeface_lacks(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", name)
    assert "\u202f" not in formats.number(1234567.5, 1)
