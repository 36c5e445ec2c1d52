"""What is said when a file was brought."""

from datetime import date

import pytest

from cramp_diary.domain.importing import ImportReport, Overlap, Rejection, RowFault
from cramp_diary.wording.welcome import brought, not_brought


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


JANUARY = Overlap("Quinine", date(2026, 1, 20), date(2026, 1, 31))
OPEN = Overlap("Quinine", date(2026, 2, 1))


@pytest.mark.parametrize(
    ("overlaps", "said"),
    [
        ((), "12 rows brought in."),
        ((JANUARY,), "12 rows brought in. Two courses of Quinine overlap: 20 Jan to 31 Jan 2026."),
        ((OPEN,), "12 rows brought in. Two courses of Quinine overlap from 1 Feb 2026 on."),
        (
            (JANUARY, OPEN),
            (
                "12 rows brought in. Two courses of Quinine overlap: 20 Jan to 31 Jan 2026. "
                "1 more pair overlaps."
            ),
        ),
    ],
)
def test_courses_that_overlap_are_named_with_their_days(
    overlaps: tuple[Overlap, ...], said: str
) -> None:
    assert brought(ImportReport(added=12, overlaps=overlaps)) == said
