"""Deleted entries as rows of words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.deleted import Deleted
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.wording import bin as words
from cramp_diary.wording.entries import cramp_words, factor_words, intake_words, night_words
from cramp_diary.wording.medicines import course_line
from cramp_diary.wording.symptoms import sign_name, sign_of
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["BinRow", "gives_name", "row_of"]


@dataclass(frozen=True, slots=True)
class BinRow:
    """One line of the bin: what it was, and of which night and since when it is here."""

    deleted: Deleted
    icon: str
    words: str
    second: str


@dataclass(frozen=True, slots=True)
class _Known:
    products: dict[EntryId, Product]
    factors: dict[EntryId, Factor]
    courses: dict[EntryId, Course]
    volumes: VolumeUnit


def row_of(deleted: Deleted, others: Iterable[Entry], volumes: VolumeUnit) -> BinRow:
    """Return the row of what was deleted together; `others` name what it refers to."""
    entries = deleted.entries
    first = min(entries, key=_weight)
    known = _known((*others, *entries), volumes)
    said = words.with_others(_words(first, known), len(entries) - 1)
    night = _night(first)
    line = words.deleted_line(deleted.at.wall)
    second = line if night is None else words.beside(words.of_night(night), line)
    return BinRow(deleted, _icon(first, known), said, second)


def gives_name(entry: Entry) -> bool:
    """Return whether others are named by an entry: a dose by its product."""
    return isinstance(entry, Product | Factor | Course)


def _known(entries: Iterable[Entry], volumes: VolumeUnit) -> _Known:
    there = tuple(entries)
    return _Known(
        {entry.id: entry for entry in there if isinstance(entry, Product)},
        {entry.id: entry for entry in there if isinstance(entry, Factor)},
        {entry.id: entry for entry in there if isinstance(entry, Course)},
        volumes,
    )


_ORDER = (Episode, Course, Intake, FactorValue, NightRecord, Product, Factor, MissedDose, Symptom)
"""What names a row of several: a cramp before a glass of water, a course before its doses."""


def _weight(entry: Entry) -> int:
    places = (place for place, kind in enumerate(_ORDER) if isinstance(entry, kind))
    return next(places, len(_ORDER))


def _words(entry: Entry, known: _Known) -> str:
    match entry:
        case Episode():
            return cramp_words(entry)
        case Intake():
            return intake_words(entry, known.products.get(entry.product), known.volumes)
        case FactorValue():
            return factor_words(entry, known.factors.get(entry.factor))
        case NightRecord():
            return night_words(entry)
        case _:
            return _listed_words(entry, known)


def _listed_words(entry: Entry, known: _Known) -> str:
    match entry:
        case Product() | Factor():
            return entry.name
        case Course():
            return _course(entry, known)
        case MissedDose():
            return words.missed_words(_name(known.courses.get(entry.course), known), entry.day)
        case Symptom():
            return _symptom(entry)
        case Lag():
            return words.BinWords.lag
        case _:
            return ""


def _symptom(symptom: Symptom) -> str:
    sign = sign_of(symptom)
    return sign_name(sign) if sign else words.BinWords.symptom


def _course(course: Course, known: _Known) -> str:
    product = known.products.get(course.product)
    return words.beside(product.name, course_line(course, product)) if product else ""


def _name(course: Course | None, known: _Known) -> str:
    product = known.products.get(course.product) if course else None
    return product.name if product else ""


def _night(entry: Entry) -> date | None:
    if isinstance(entry, Episode | NightRecord | Intake | FactorValue):
        return entry.night
    return None


def _icon(entry: Entry, known: _Known) -> str:
    match entry:
        case Episode():
            return "leg"
        case Intake():
            product = known.products.get(entry.product)
            return (product.icon if product else "") or "glass"
        case FactorValue() | Factor():
            return "links"
        case NightRecord():
            return "moon"
        case Course() | MissedDose() | Product():
            return "pill"
        case _:
            return "pencil"
