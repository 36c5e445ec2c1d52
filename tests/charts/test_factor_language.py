"""Nothing in a chart of a factor, or said about one, went past the translation."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from matplotlib.text import Text

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.finding_detail import FindingDetail, detail_of
from cramp_diary.charts.factor_change import factor_change, factor_change_size
from cramp_diary.charts.factor_groups import factor_groups, factor_groups_size
from cramp_diary.charts.factor_timeline import factor_timeline, factor_timeline_size
from cramp_diary.charts.theme import ChartTheme
from cramp_diary.wording import findings_courses as courses
from cramp_diary.wording import findings_detail as words
from tests.analysis.compared import compared, exposed
from tests.conftest import NightsOf
from tests.wording.pseudo import pseudo_language, untranslated

MONDAY = date(2026, 6, 1)
NIGHTS = [1, 0, None, 0] * 20


@pytest.fixture(autouse=True)
def pseudo(tmp_path: Path) -> Iterator[None]:
    with pseudo_language(tmp_path):
        yield


def said(detail: FindingDetail, theme: ChartTheme) -> list[str]:
    """Return all words of the pictures, their sentences and their tables."""
    figures = [
        factor_timeline(detail, theme, factor_timeline_size(700, detail, theme)),
        factor_groups(detail, theme, factor_groups_size(700, detail, theme)),
        *(factor_change(one, theme, factor_change_size(700, one, theme)) for one in detail.changes),
    ]
    tables = [
        words.timeline_table(detail.timeline, detail.finding),
        words.groups_table(detail),
        *(courses.change_table(one) for one in detail.changes),
    ]
    return [
        words.describe_timeline(detail.timeline, detail.finding),
        words.describe_groups(detail),
        *(courses.describe_change(one) for one in detail.changes),
        *(courses.change_title(one) for one in detail.changes),
        *(cell for table in tables for row in (table.header, *table.rows) for cell in row),
        *(part.get_text() for figure in figures for part in figure.findobj(Text)),
    ]


@pytest.mark.parametrize("long", [1, 3])
@pytest.mark.parametrize("kind", ExposureKind)
def test_every_word_is_translated(
    nights_of: NightsOf, screen: ChartTheme, kind: ExposureKind, long: int
) -> None:
    values = [0.0] * 40 + [1.0] * 40
    if kind is ExposureKind.AMOUNT:
        values = [float(night % 7) for night in range(80)]
    starts = (40,) if kind is ExposureKind.COURSE else ()
    exposure = exposed(values * long, kind, name="", key="fluid", unit="ml", starts=starts)
    detail = detail_of(*compared(nights_of(MONDAY, NIGHTS * long), exposure))
    every = said(detail, screen)
    assert any(text.startswith("«") for text in every)
    assert [text for text in every if len(text) > 1 and untranslated(text)] == []
