"""What the report says: from numbers and entries to a document of plain values."""

from cramp_diary.analysis.weeks import WEEK
from cramp_diary.report.answers import compose_answers
from cramp_diary.report.document import Closing, Document, Picture
from cramp_diary.report.header import compose_foot, compose_header, compose_question
from cramp_diary.report.material import Material
from cramp_diary.report.medicines import compose_medicines
from cramp_diary.report.numbers import compose_numbers
from cramp_diary.report.request import ReportRequest, Section
from cramp_diary.wording.language import chosen_locale
from cramp_diary.wording.report import Method, ReportWords, weeks_heading
from cramp_diary.wording.report_pictures import hours_in_words, weeks_in_words

__all__ = ["compose"]


def compose(material: Material, request: ReportRequest) -> Document:
    """Return the document asked for; a section that was not asked for is None."""
    wanted = request.sections
    return Document(
        language=_language(),
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
        answers=compose_answers(material, request) if Section.ANSWERS in wanted else None,
        closing=_closing(material, request),
        foot=compose_foot(material),
    )


def _language() -> str:
    """Return the language of the words as two or three letters, which a PDF needs to be read."""
    name = chosen_locale().replace("-", "_").partition("_")[0].lower()
    known = name.isascii() and name.isalpha() and len(name) in {2, 3}
    return name if known else "en"


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
    return Picture(
        heading=weeks_heading(material.weeks.length, medicines=bool(material.lanes)),
        alt=weeks_in_words(material.weeks, material.lanes),
    )


def _closing(material: Material, request: ReportRequest) -> Closing:
    """Return how the numbers were made, where there are any, and the room for notes."""
    counted = request.sections & {Section.NUMBERS, Section.WEEKS, Section.HOURS}
    bars = Method.weeks if material.weeks.length == WEEK else Method.runs
    summary = material.summary
    medians = (Method.middle,) if summary.pain.known or summary.minutes.known else ()
    sentences = (Method.night, Method.rates, *medians, bars)
    return Closing(
        heading=ReportWords.how,
        sentences=sentences if counted and summary.recorded_nights else (),
        room=ReportWords.room,
    )
