"""Other symptoms, answers to the comparison questions, and conditions: as told, in fixed order."""

from datetime import date
from typing import Final

from cramp_diary.domain.background import Background, Comparison, Sign
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.report.document import Answers, Said, Symptoms, Told
from cramp_diary.report.material import Material
from cramp_diary.report.request import ReportRequest
from cramp_diary.wording.answers import comparison_name
from cramp_diary.wording.conditions import as_kept, condition_words
from cramp_diary.wording.labels import label
from cramp_diary.wording.report_answers import AnswersPrinted, more_symptoms, of_listed
from cramp_diary.wording.symptoms import symptom_brief

__all__ = ["compose_answers"]

MOST_SYMPTOMS: Final = 4
"""As many as the first page has room for, the newest; the rest follow on a later page."""


def compose_answers(material: Material, request: ReportRequest) -> Answers:
    """Return what was told; nothing of it is weighed, and what is open is not printed."""
    comparisons, conditions = _comparisons(material), _conditions(material, request)
    told = comparisons or conditions
    newest = sorted(material.symptoms, key=_day, reverse=True)
    own = request.shows_own_words
    ticked = tuple(symptom_brief(symptom, with_note=own) for symptom in newest)
    rest = tuple(map(Said, ticked[MOST_SYMPTOMS:]))
    return Answers(
        symptoms=_symptoms(ticked[:MOST_SYMPTOMS], len(rest)),
        comparisons=_told(AnswersPrinted.comparisons, comparisons) if told else None,
        conditions=_told(AnswersPrinted.conditions, conditions) if told else None,
        rest=_told(AnswersPrinted.symptoms_continued, rest) if rest else None,
    )


def _symptoms(lines: tuple[str, ...], rest: int) -> Symptoms:
    return Symptoms(
        heading=AnswersPrinted.symptoms,
        beside=of_listed(len(Sign)),
        lines=lines,
        more=more_symptoms(rest) if rest else "",
        empty="" if lines else AnswersPrinted.none_ticked,
    )


def _day(symptom: Symptom) -> tuple[date, str]:
    return symptom.since or symptom.written.wall.date(), symptom.key


def _comparisons(material: Material) -> tuple[Said, ...]:
    answers = dict(material.person.answers)
    return tuple(
        Said(comparison_name(key), label(answers[key]).lower())
        for key in Comparison
        if key in answers
    )


def _conditions(material: Material, request: ReportRequest) -> tuple[Said, ...]:
    kept = dict.fromkeys(map(as_kept, material.person.conditions))
    known = [one for one in Background if one in kept]
    own = [one for one in kept if one not in known] if request.shows_own_words else []
    return tuple(Said(condition_words(one)) for one in (*known, *own))


def _told(heading: str, said: tuple[Said, ...]) -> Told:
    return Told(heading=heading, said=said, empty="" if said else AnswersPrinted.not_told)
