"""A sheet that was written reads back as the same rows."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings

from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.exchange.night_sheet.columns import factor_columns, heading
from cramp_diary.exchange.night_sheet.factors import heading_parts
from cramp_diary.exchange.night_sheet.reading import read_sheet
from cramp_diary.exchange.night_sheet.sheet import Sheet
from cramp_diary.exchange.night_sheet.writing import plain, sheet_text
from tests.exchange.sheets import PATH, TODAY, read, sheets
from tests.strategies import factors
from tests.strategies_time import wall


@settings(max_examples=200, deadline=None)
@given(sheet=sheets())
def test_every_row_comes_back(sheet: Sheet) -> None:
    back = read_sheet(sheet_text(sheet), PATH, TODAY)

    assert back.rejected == ()
    assert back.factors == sheet.factors
    # A note of two lines moves the rows below it.
    assert [replace(row, line=0) for row in back.rows] == [replace(r, line=0) for r in sheet.rows]
    assert sheet_text(back) == sheet_text(sheet)


def test_amounts_of_one_and_zero_stay_amounts() -> None:
    sheet = read("night,cramps,glasses", "2026-01-30,0,1.0", "2026-01-31,0,0.0")

    assert sheet_text(sheet).splitlines()[1].endswith(",1.0")
    assert read(*sheet_text(sheet).splitlines()).factors["glasses"].kind is FactorKind.AMOUNT


def test_numbers_are_plain() -> None:
    numbers = ("25.0", "0", "-0", "1E+3", "0.000001", "-2.50")

    assert [plain(Decimal(n)) for n in numbers] == ["25", "0", "0", "1000", "0.000001", "-2.5"]
    assert plain(None) == ""


@settings(max_examples=200, deadline=None)
@given(one=factors, other=factors)
def test_each_factor_has_a_heading_of_its_own_that_is_read_as_it_was_meant(
    one: Factor, other: Factor
) -> None:
    namesake = replace(one, id=EntryId("namesake"), name=f" {one.name.upper()} ")
    columns = factor_columns([one, other, namesake])

    assert len(columns) == 3
    for _, column in columns.values():
        assert heading_parts(heading(column)) == (column.name, column.unit)
        assert 0 < len(column.name) <= 200


def test_a_factor_named_like_a_column_gets_a_number() -> None:
    written = Moment(wall("2026-01-31 08:00"), 0)
    pain = Factor(id=EntryId("a"), written=written, name="Pain", kind=FactorKind.SCALE)

    assert list(factor_columns([pain])) == ["pain (2)"]
