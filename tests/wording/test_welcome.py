"""What is said when a file was brought."""

import pytest

from cramp_diary.domain.importing import ImportReport, Rejection, RowFault
from cramp_diary.wording.welcome import not_brought


def rejected(*lines: int | None) -> ImportReport:
    return ImportReport(
        rejected=tuple(Rejection(fault=RowFault.BAD_VALUE, line=line) for line in lines)
    )


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (rejected(5), "1 row cannot be read, on line 5, so nothing was brought in."),
        (rejected(5, 9), "2 rows cannot be read, the first on line 5, so nothing was brought in."),
        (rejected(None), "1 entry cannot be read, so nothing was brought in."),
        (rejected(None, None), "2 entries cannot be read, so nothing was brought in."),
    ],
)
def test_the_first_wrong_row_is_named_by_its_line_where_it_has_one(
    report: ImportReport, said: str
) -> None:
    assert not_brought(report) == said
