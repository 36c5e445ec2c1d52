"""The head of the page, the question below it, and the foot."""

from datetime import date
from typing import Final

from cramp_diary.domain.nights import Period
from cramp_diary.domain.person import Person
from cramp_diary.report.document import Foot, Header, Question
from cramp_diary.report.material import Material
from cramp_diary.report.request import ReportRequest
from cramp_diary.wording import report as words
from cramp_diary.wording.report import ReportWords, quoted
from cramp_diary.wording.shortening import shortened

__all__ = ["compose_foot", "compose_header", "compose_question"]

LONGEST_QUESTION: Final = 300


def compose_header(material: Material, request: ReportRequest) -> Header:
    """Return whose record it is, of which nights, and how complete."""
    summary = material.summary
    details = [words.unrecorded_nights(summary.unrecorded_nights)]
    if summary.recorded_nights:
        details.append(
            words.written_late(summary.late_nights, summary.recorded_nights, summary.late_entries)
        )
    if summary.cramps_elsewhere:
        details.append(words.cramps_elsewhere(summary.cramps_elsewhere))
    return Header(
        title=ReportWords.title,
        name=_name(material.person, request),
        born=_born(material.person, material.period, request),
        period=words.period_nights(material.period),
        recorded=words.nights_recorded(summary.recorded_nights, summary.nights),
        details=tuple(details),
        demo=ReportWords.demo if material.demo else "",
    )


def compose_question(person: Person, request: ReportRequest) -> Question:
    """Return the person's question; without one, the sentence that says so."""
    asked = person.question.strip()
    if not asked:
        return Question(heading=ReportWords.question, words=ReportWords.no_question, told=False)
    if not request.shows_own_words:
        return Question(
            heading=ReportWords.question, words=ReportWords.question_left_off, told=False
        )
    return Question(
        heading=ReportWords.question, words=quoted(shortened(asked, LONGEST_QUESTION)), told=True
    )


def compose_foot(material: Material) -> Foot:
    """Return what stands below every page."""
    return Foot(
        sentence=ReportWords.foot,
        printed=words.printed(material.today),
        page=ReportWords.page,
    )


def _name(person: Person, request: ReportRequest) -> str:
    if request.anonymous:
        return ReportWords.no_name
    return person.name.strip() or ReportWords.name_not_given


def _born(person: Person, period: Period, request: ReportRequest) -> str:
    if person.birth_date is None:
        return ""
    years = _years(person.birth_date, period.last)
    return words.age(years) if request.anonymous else words.born(person.birth_date, years)


def _years(born: date, on: date) -> int:
    """Return the full years of age on a day; 0 before birth."""
    before_birthday = (on.month, on.day) < (born.month, born.day)
    return max(0, on.year - born.year - before_birthday)
