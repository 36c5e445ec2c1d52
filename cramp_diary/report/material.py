"""What a report is made from: numbers and entries of one period, nothing of a store."""

from dataclasses import dataclass
from datetime import date

from cramp_diary.analysis.bars import Lane, Turn
from cramp_diary.analysis.hours import OnsetHours
from cramp_diary.analysis.summary import Summary
from cramp_diary.analysis.weeks import Weeks
from cramp_diary.domain.courses import Course
from cramp_diary.domain.nights import Period
from cramp_diary.domain.person import Person
from cramp_diary.domain.symptoms import Symptom

__all__ = ["Material"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything a report may say.

    `lanes` are in the order of the page, `courses` are all of the diary, so that a start before
    the period is known. `demo` marks an invented person; `today` is printed at the foot.
    """

    period: Period
    summary: Summary
    weeks: Weeks
    hours: OnsetHours
    lanes: tuple[Lane, ...]
    turns: tuple[Turn, ...]
    courses: tuple[Course, ...]
    person: Person
    symptoms: tuple[Symptom, ...] = ()
    demo: bool
    today: date
