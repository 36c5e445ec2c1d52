"""A night that was found, as lines of words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.finding import FoundNight
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightMark
from cramp_diary.domain.products import Product
from cramp_diary.ui.diary.night_courses import course_name
from cramp_diary.ui.diary.night_order import NightEntry, in_order
from cramp_diary.ui.diary.night_rows import Known
from cramp_diary.wording import entries as words
from cramp_diary.wording import find
from cramp_diary.wording.diary import night_line
from cramp_diary.wording.formats import clock

__all__ = ["FoundLines", "found_lines"]

MOST_LINES: Final = 3


@dataclass(frozen=True, slots=True)
class FoundLines:
    """What is said of a night that was found; `parts` are what it was found for."""

    mark: NightMark
    title: str
    line: str
    parts: tuple[str, ...]


def found_lines(found: FoundNight, known: Known, wanted: Sequence[str]) -> FoundLines:
    """Return a night in words; of its notes what is around the folded words that are wanted."""
    whole = len(found.entries) + len(found.courses)
    shown = whole if whole <= MOST_LINES else MOST_LINES - 1
    parts = tuple(islice(_parts(found, known, wanted), shown))
    if whole > shown:
        parts = (*parts, find.and_more(whole - shown))
    title = find.found_night(found.night)
    return FoundLines(found.mark, title, night_line(found.mark, found.worst), parts)


def _parts(found: FoundNight, known: Known, wanted: Sequence[str]) -> Iterator[str]:
    for entry, _stretch in in_order(found.entries, known.boundaries):
        yield _entry_line(entry, known, wanted)
    for course in found.courses:
        yield _course_line(course, known.products.get(course.product))


def _entry_line(entry: NightEntry, known: Known, wanted: Sequence[str]) -> str:
    note = "" if isinstance(entry, FactorValue) else find.excerpt(entry.note, wanted)
    said = find.timed(_time(entry), _words(entry, known))
    return "  ".join(part for part in (said, words.quoted(note)) if part)


def _words(entry: NightEntry, known: Known) -> str:
    match entry:
        case Episode():
            return words.cramp_words(entry)
        case Intake():
            product = known.products.get(entry.product)
            return words.intake_words(entry, product, known.volumes)
        case FactorValue():
            return words.factor_words(entry, known.factors.get(entry.factor))
        case NightRecord():
            return words.night_words(entry)


def _time(entry: NightEntry) -> str:
    match entry:
        case Episode(onset=Moment(wall=wall)) | Intake(at=Moment(wall=wall)):
            return clock(wall)
        case _:
            return ""


def _course_line(course: Course, product: Product | None) -> str:
    return find.was_taken(course_name(course, product))
