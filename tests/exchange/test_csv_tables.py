"""A diary as tables that any program opens and no spreadsheet runs."""

import csv
from io import BytesIO, StringIO
from zipfile import ZipFile

from hypothesis import given, settings

from cramp_diary.exchange.csv_tables import tables_zip
from cramp_diary.exchange.json_diary.whole import KINDS, WholeDiary
from tests.exchange.diaries_whole import whole_diaries

NUMBERS = {"value", "pain", "place", "favourite"}


def tables(diary: WholeDiary) -> dict[str, list[dict[str, str]]]:
    with ZipFile(BytesIO(tables_zip(diary))) as archive:
        return {
            name.removesuffix(".csv"): list(
                csv.DictReader(StringIO(archive.read(name).decode(), newline=""))
            )
            for name in archive.namelist()
        }


@settings(max_examples=40, deadline=None)
@given(diary=whole_diaries())
def test_there_is_a_table_a_kind_and_a_row_an_entry(diary: WholeDiary) -> None:
    found = tables(diary)

    assert list(found) == list(KINDS)
    for kind, rows in found.items():
        assert len(rows) == len(diary.entries[kind])
        assert {row["id"] for row in rows} == {entry.id for entry in diary.entries[kind]}


@settings(max_examples=40, deadline=None)
@given(diary=whole_diaries())
def test_no_cell_is_a_formula_and_numbers_are_numbers(diary: WholeDiary) -> None:
    for rows in tables(diary).values():
        for row in rows:
            for column, cell in row.items():
                if column in NUMBERS and cell:
                    float(cell)
                else:
                    assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r"}


@settings(max_examples=10, deadline=None)
@given(diary=whole_diaries())
def test_the_same_diary_gives_the_same_bytes(diary: WholeDiary) -> None:
    assert tables_zip(diary) == tables_zip(diary)


@settings(max_examples=10, deadline=None)
@given(diary=whole_diaries())
def test_what_is_referred_to_has_its_name_beside_it(diary: WholeDiary) -> None:
    found = tables(diary)
    names = {row["id"]: row["name"] for kind in ("products", "factors") for row in found[kind]}

    for row in (*found["intakes"], *found["courses"]):
        assert row["product_name"] == names[row["product"]]
    for row in found["factor_values"]:
        assert row["factor_name"] == names[row["factor"]]
