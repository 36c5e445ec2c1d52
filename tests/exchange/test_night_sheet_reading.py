"""A night sheet says what its columns say, and a row that makes no sense is told by its line."""

from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.domain.entries import Muscle, Side, Waking
from cramp_diary.domain.errors import NotATableError
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.importing import RowFault
from cramp_diary.exchange.night_sheet.merge import says_nothing
from cramp_diary.exchange.night_sheet.sheet import SheetRow
from tests.exchange.sheets import read


def row(header: str, cells: str) -> SheetRow:
    sheet = read(f"night,cramps,{header}", f"2026-01-31,{cells}")
    assert sheet.rejected == ()
    return sheet.rows[0]


def fault(header: str, cells: str) -> tuple[RowFault, str, int | None]:
    sheet = read(f"night,cramps,{header}", "2026-01-01,0", f"2026-01-31,{cells}")
    (rejection,) = sheet.rejected
    assert len(sheet.rows) == 1
    return rejection.fault, rejection.field, rejection.line


def reason(*lines: str) -> tuple[str, int | None]:
    with pytest.raises(NotATableError) as caught:
        read(*lines)
    return caught.value.reason, caught.value.line


def test_none_quiet_and_cramps_are_three_things() -> None:
    sheet = read("night,cramps", "2026-01-29,", "2026-01-30,0", "2026-01-31,3")

    assert [row.cramps.count for row in sheet.rows] == [None, 0, 3]
    assert [says_nothing(row) for row in sheet.rows] == [True, False, False]


def test_every_column_is_read() -> None:
    said = row(
        "pain,minutes,muscle,side,woke,sleep_lost,sleep_disturbance,soreness,note",
        '2,7,4.5,front-thigh,left,yes,35,6,3,"got up, walked"',
    )

    assert (said.cramps.count, said.cramps.pain, said.cramps.seconds) == (2, 7, 270)
    assert (said.cramps.muscle, said.cramps.side) == (Muscle.FRONT_THIGH, Side.LEFT)
    assert said.cramps.waking is Waking.WOKE
    assert (said.whole.sleep_lost, said.whole.disturbance, said.whole.soreness) == (35, 6, 3)
    assert said.whole.note == "got up, walked"


def test_totals_are_in_mg_and_alcohol_comes_in_grams() -> None:
    said = row("fluid_ml,caffeine_mg,alcohol_g,magnesium_mg", "0,1800,160,12.5,")

    assert said.totals.fluid == 1800
    assert said.totals.contents.caffeine == 160
    assert said.totals.contents.alcohol == 12_500
    assert said.totals.contents.magnesium is None


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["yes", "no", ""], FactorKind.YES_NO),
        (["Y", "n", "Yes"], FactorKind.YES_NO),
        (["TRUE", "false", ""], FactorKind.YES_NO),
        (["1", "0", "1"], FactorKind.YES_NO),
        (["1", "0", "2"], FactorKind.AMOUNT),
        (["25.0", "", "7"], FactorKind.AMOUNT),
        (["1.0", "0.0", "1.0"], FactorKind.AMOUNT),
    ],
)
def test_any_other_column_is_a_factor(cells: list[str], kind: FactorKind) -> None:
    lines = [f"2026-01-{day:02},0,{cell}" for day, cell in enumerate(cells, 1)]
    sheet = read("night,cramps,Hot day", *lines)

    assert sheet.rejected == ()
    assert sheet.factors["hot day"].kind is kind
    assert sum(1 for row in sheet.rows if row.values) == sum(1 for cell in cells if cell)


def test_a_unit_stands_in_brackets() -> None:
    sheet = read("night,cramps,Walked [km],[odd]", "2026-01-31,0,4.2,3")

    assert (sheet.factors["walked"].name, sheet.factors["walked"].unit) == ("Walked", "km")
    assert sheet.factors["[odd]"].unit == ""
    assert sheet.rows[0].values["walked"] == Decimal("4.2")


def test_a_column_without_any_value_is_no_factor() -> None:
    assert read("night,cramps,mood,", "2026-01-31,0,,").factors == {}


@pytest.mark.parametrize(
    ("delimiter", "number"), [(",", "4.5"), (";", "4,5"), (";", "4.5"), ("\t", "4.5")]
)
def test_what_stands_between_cells_is_found(delimiter: str, number: str) -> None:
    lines = (["night", "cramps", "minutes"], ["2026-01-31", "1", number])
    sheet = read(*(delimiter.join(line) for line in lines))

    assert sheet.rows[0].cramps.seconds == 270


def test_names_of_columns_are_read_in_upper_case_and_any_order() -> None:
    sheet = read(" Cramps ,PAIN,Night", "1,5,2026-01-31")

    assert sheet.rows[0].night == date(2026, 1, 31)
    assert sheet.rows[0].cramps.pain == 5


def test_empty_lines_count_but_say_nothing() -> None:
    sheet = read("", "night,cramps", "", "2026-01-31,1", ",", "2026-02-31,1")

    assert [row.line for row in sheet.rows] == [4]
    assert [rejection.line for rejection in sheet.rejected] == [6]


def test_a_line_is_where_the_row_begins() -> None:
    sheet = read("night,cramps,note", '2026-01-30,0,"two', 'lines"', "2026-01-31,-1,")

    assert sheet.rows[0].whole.note == "two\nlines"
    assert sheet.rejected[0].line == 4


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        ("pain", "-1,", (RowFault.OUT_OF_RANGE, "cramps")),
        ("pain", "two,", (RowFault.NOT_A_NUMBER, "cramps")),
        ("pain", "1.5,", (RowFault.NOT_WHOLE, "cramps")),
        ("pain", "101,", (RowFault.OUT_OF_RANGE, "cramps")),
        ("pain", "nan,", (RowFault.NOT_A_NUMBER, "cramps")),
        ("pain", "1e99,", (RowFault.OUT_OF_RANGE, "cramps")),
        ("pain", "1,11", (RowFault.OUT_OF_RANGE, "pain")),
        ("pain", "1,-1", (RowFault.OUT_OF_RANGE, "pain")),
        ("pain", "1,6.5", (RowFault.NOT_WHOLE, "pain")),
        ("pain", "0,4", (RowFault.WITHOUT_CRAMP, "pain")),
        ("side", ",left", (RowFault.WITHOUT_CRAMP, "side")),
        ("muscle", "1,elbow", (RowFault.UNKNOWN_WORD, "muscle")),
        ("minutes", "1,1441", (RowFault.OUT_OF_RANGE, "minutes")),
        ("minutes", '1,"4,5"', (RowFault.NOT_A_NUMBER, "minutes")),
        ("fluid_ml", "0,-5", (RowFault.OUT_OF_RANGE, "fluid_ml")),
        ("sleep_lost", "0,1441", (RowFault.OUT_OF_RANGE, "sleep_lost")),
        ("note", f"0,{'x' * 20_001}", (RowFault.TOO_LONG, "note")),
        ("pain", "1,5,6", (RowFault.TOO_MANY_CELLS, "")),
    ],
)
def test_cells_that_make_no_sense_are_refused(
    header: str, cells: str, expected: tuple[RowFault, str]
) -> None:
    assert fault(header, cells) == (*expected, 3)


@pytest.mark.parametrize("cells", ["0,0,no,0", "0,,n,", ",0,no,0"])
def test_nothing_and_no_beside_no_cramp_are_no_contradiction(cells: str) -> None:
    assert row("pain,woke,minutes", cells).cramps.pain is None


@pytest.mark.parametrize(
    ("night", "expected"),
    [
        ("31.01.2026", RowFault.BAD_DATE),
        ("2026-02-30", RowFault.BAD_DATE),
        ("20260131", RowFault.BAD_DATE),
        ("2026-W05-6", RowFault.BAD_DATE),
        ("1969-12-31", RowFault.BAD_DATE),
        ("", RowFault.NO_DATE),
        ("2026-11-25", RowFault.IN_FUTURE),
    ],
)
def test_a_wrong_date_is_refused(night: str, expected: RowFault) -> None:
    (rejection,) = read("night,cramps", f"{night},1").rejected

    assert (rejection.fault, rejection.line, rejection.file) == (expected, 2, "anna.csv")


def test_a_night_that_comes_again_is_refused_with_the_line_of_the_first() -> None:
    sheet = read("night,cramps", "2026-01-30,0", "2026-01-31,1", "2026-01-30,0")

    assert [row.line for row in sheet.rows] == [2, 3]
    assert [(r.fault, r.line, r.held) for r in sheet.rejected] == [
        (RowFault.REPEATED_NIGHT, 4, "2")
    ]


def test_one_odd_answer_does_not_make_numbers_of_the_others() -> None:
    sheet = read("night,cramps,hot", "2026-01-29,0,yes", "2026-01-30,0,maybe", "2026-01-31,0,no")

    assert [row.line for row in sheet.rows] == [2, 4]
    assert sheet.rejected[0].fault is RowFault.NOT_YES_OR_NO


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["date,cramps", "2026-01-31,1"], ("no-night", 1)),
        (["night,count", "2026-01-31,1"], ("no-cramps", 1)),
        (["just words"], ("no-night", 1)),
        (["night,cramps,Pain,pain", "2026-01-31,1,2,3"], ("repeated-column", 1)),
        (["night,cramps,walk [km],Walk", "2026-01-31,1,2,3"], ("repeated-column", 1)),
        (["night,cramps,", "2026-01-31,1,5"], ("no-name", 1)),
        ([f"night,cramps,{'x' * 201}", "2026-01-31,1,5"], ("long-name", 1)),
        (["night,cramps,note", "2026-01-30,1,a", '2026-01-31,1,"open'], ("quotes", 3)),
    ],
)
def test_a_text_that_is_no_night_sheet_is_refused(
    lines: list[str], expected: tuple[str, int]
) -> None:
    assert reason(*lines) == expected


def test_more_rows_than_nights_in_any_life_are_refused() -> None:
    assert reason("night,cramps", *["x,1"] * 200_001) == ("too-large", 200_002)
