"""What the report says: from numbers and entries to a document of plain values."""

from typing import Final

from cramp_diary.analysis.weeks import WEEK, Weeks
from cramp_diary.report.document import Closing, Document, Picture
from cramp_diary.report.header import compose_foot, compose_header, compose_question
from cramp_diary.report.material import Material
from cramp_diary.report.medicines import compose_medicines
from cramp_diary.report.numbers import compose_numbers
from cramp_diary.report.request import ReportRequest, Section
from cramp_diary.wording.language import chosen_locale
from cramp_diary.wording.report import Method, ReportWords, weeks_heading
from cramp_diary.wording.report_pictures import hours_in_words, weeks_in_words

__all__ = ["MOST_LANES", "compose"]

MOST_LANES: Final = 6
"""More bars than these below the chart are not read; the table has the rest."""


def compose(material: Material, request: ReportRequest) -> Document:
    """Return the document asked for; a section that was not asked for is None."""
    wanted = request.sections
    return Document(
        language=chosen_locale().replace("-", "_").partition("_")[0],
        dated=material.period.last,
        paper=request.paper,
        ink=request.ink,
        header=compose_header(material, request),
        question=(
            compose_question(material.person, request) if Section.QUESTION in wanted else None
        ),
        numbers=compose_numbers(material.summary) if Section.NUMBERS in wanted else None,
        hours=_hours(material) if Section.HOURS in wanted else None,
        weeks=_weeks(material) if Section.WEEKS in wanted else None,
        medicines=compose_medicines(material, request) if Section.MEDICINES in wanted else None,
        closing=_closing(material.weeks),
        foot=compose_foot(material),
    )


def _hours(material: Material) -> Picture | None:
    if not material.hours.known:
        return None
    return Picture(
        heading=ReportWords.hours,
        beside=ReportWords.hours_beside,
        alt=hours_in_words(material.hours),
    )


def _weeks(material: Material) -> Picture | None:
    if not material.summary.recorded_nights:
        return None
    drawn = material.lanes[:MOST_LANES]
    return Picture(
        heading=weeks_heading(material.weeks.length, medicines=bool(drawn)),
        alt=weeks_in_words(material.weeks, [lane.name for lane in drawn]),
    )


def _closing(weeks: Weeks) -> Closing:
    bars = Method.weeks if weeks.length == WEEK else Method.runs
    return Closing(
        heading=ReportWords.how,
        sentences=(Method.night, Method.rates, Method.middle, bars, Method.together),
        room=ReportWords.room,
    )
