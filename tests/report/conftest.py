"""Material of a report, made from a few cramps and courses."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from cramp_diary.analysis.bars import changed_first, lanes, turns
from cramp_diary.analysis.hours import onset_hours
from cramp_diary.analysis.summary import summarise
from cramp_diary.analysis.weeks import Surface, weeks_on
from cramp_diary.assets import resources
from cramp_diary.domain.nights import Period
from cramp_diary.report.compose import compose
from cramp_diary.report.document import Document
from cramp_diary.report.material import Material
from cramp_diary.report.press import Press
from cramp_diary.report.request import ReportRequest
from cramp_diary.report.typeset import Typesetter
from tests.conftest import CrampsOf, NightsOf
from tests.report.diaries import Diary

MaterialOf = Callable[[Diary], Material]
PageOf = Callable[..., Document]


@pytest.fixture(scope="session")
def material_of(nights_of: NightsOf, cramps_of: CrampsOf) -> MaterialOf:
    """Make the material of a report."""

    def make(diary: Diary) -> Material:
        nights = nights_of(diary.first, diary.cramps, **diary.columns)
        cramps = cramps_of(diary.episodes())
        period = Period(diary.first, diary.first + timedelta(days=len(diary.cramps) - 1))
        taken = changed_first(lanes(diary.courses, diary.products, period, diary.intakes))
        return Material(
            period=period,
            summary=summarise(nights, cramps),
            weeks=weeks_on(Surface.PAPER, nights),
            hours=onset_hours(cramps),
            lanes=taken,
            turns=turns(taken),
            courses=tuple(diary.courses),
            person=diary.person,
            demo=diary.demo,
            today=date(2026, 11, 22),
        )

    return make


@pytest.fixture(scope="session")
def page_of(material_of: MaterialOf) -> PageOf:
    """Compose a report."""

    def make(diary: Diary | None = None, request: ReportRequest | None = None) -> Document:
        return compose(material_of(diary or Diary()), request or ReportRequest())

    return make


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    """Return the typesetter with the shipped templates and fonts."""
    return Typesetter(resources() / "report", resources() / "fonts")


@pytest.fixture(scope="session")
def press() -> Press:
    """Return what draws and prints, with its charts kept between the tests."""
    return Press()
