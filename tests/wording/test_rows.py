"""Every reason to reject a row is a plain sentence."""

import pytest

from cramp_diary.domain.importing import ImportReport, Rejection, RowFault
from cramp_diary.wording.exchange import brought, counted, refusal, rejected_row
from cramp_diary.wording.rows import row_reason

HELD = {RowFault.OTHER_COUNT: "2", RowFault.OTHER_STATUS: "away"}


def rejection(fault: RowFault = RowFault.BAD_DATE, line: int | None = 5) -> Rejection:
    return Rejection(
        fault=fault,
        file="/home/anna/sheet.csv",
        line=line,
        field="pain",
        found="11",
        low=0,
        high=10,
        held=HELD.get(fault, "6"),
    )


@pytest.mark.parametrize("fault", RowFault)
def test_every_reason_is_a_sentence(fault: RowFault) -> None:
    words = row_reason(rejection(fault))

    assert words[0].isupper() or words.startswith(("pain", "11", "“11”"))
    assert words.endswith(".")
    assert "{" not in words


def test_the_diary_counts_its_cramps() -> None:
    def said(held: str) -> str:
        return row_reason(Rejection(fault=RowFault.OTHER_COUNT, field="cramps", held=held))

    assert said("1") == "The diary already has 1 cramp for this night."
    assert said("2") == "The diary already has 2 cramps for this night."
    assert said("0") == "The diary says already that this night was without cramps."


def test_a_row_is_told_by_file_and_line() -> None:
    assert rejected_row(rejection()) == (
        "sheet.csv, line 5: “11” is not a date; write it as 2026-01-31."
    )
    assert rejected_row(rejection(line=None)).startswith("sheet.csv: ")


def test_a_report_says_what_was_done_and_what_was_not() -> None:
    done = ImportReport(read=1300, added=1200, already_there=99, empty=1)
    one = ImportReport(read=2, held_back=1, rejected=(rejection(),))
    more = ImportReport(read=3, rejected=(rejection(),) * 3)

    assert counted(done) == "Read 1,300 rows: 1,200 added, 99 already there, 0 rejected, 1 empty."
    assert brought(done) == "Added 1,200 rows."
    assert brought(ImportReport(read=9, already_there=9)) == (
        "Everything in this file was in the diary already."
    )
    assert counted(one).endswith("1 rejected, 1 sound but held back.")
    assert refusal(one).endswith("2026-01-31. Nothing was imported.")
    assert refusal(more).endswith("2 more rows were rejected. Nothing was imported.")
