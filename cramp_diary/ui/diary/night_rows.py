"""One night in the order in which it went, as rows of words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lateness import written_late
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Stated
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.ui.diary.night_order import NightEntry, Stretch, first_cramp, in_order
from cramp_diary.wording import entries as words
from cramp_diary.wording.diary import DiaryWords
from cramp_diary.wording.formats import clock
from cramp_diary.wording.volumes import VolumeUnit

if TYPE_CHECKING:
    from cramp_diary.services.library import NightPage

__all__ = ["Known", "NightRow", "rows_of", "worst_pain"]

DEEPEST: Final = 4


@dataclass(frozen=True, slots=True)
class Known:
    """What is needed to put entries into words."""

    products: Mapping[EntryId, Product]
    factors: Mapping[EntryId, Factor]
    boundaries: Boundaries
    volumes: VolumeUnit


@dataclass(frozen=True, slots=True)
class NightRow:
    """One entry of a night; `depth` is the step of the cramp scale, 0 for no cramp.

    `divider` names the part of the night that begins with this row. `remove` is what is done to
    it where that is not to remove it.
    """

    entry: NightEntry | Course | MissedDose
    time: str
    icon: str
    words: str
    second: str = ""
    depth: int = 0
    divider: str | None = None
    is_late: bool = False
    remove: str = ""


def rows_of(night: "NightPage", known: Known) -> tuple[NightRow, ...]:
    """Return all that is written about a night, from the day before to the morning after."""
    record = () if night.record is None else (night.record,)
    placed = in_order((*night.values, *night.intakes, *night.episodes, *record), known.boundaries)
    first = first_cramp(night.episodes)
    depth = min(len(night.episodes), DEEPEST)
    rows: list[NightRow] = []
    before = Stretch.DAY
    for entry, stretch in placed:
        row = _row(entry, known, first, depth)
        starts = bool(rows) and stretch is not before
        rows.append(replace(row, divider=_divider(stretch)) if starts else row)
        before = stretch
    return tuple(rows)


def worst_pain(episodes: Iterable[Episode]) -> int | None:
    """Return the worst pain of a night, None where none was said."""
    return max((cramp.pain for cramp in episodes if cramp.pain is not None), default=None)


def _row(entry: NightEntry, known: Known, first: Moment | None, depth: int) -> NightRow:
    match entry:
        case Episode():
            return _cramp_row(entry, known, depth)
        case Intake():
            return _intake_row(entry, known, first)
        case FactorValue():
            said = words.factor_words(entry, known.factors.get(entry.factor))
            return NightRow(entry, "", "links", said)
        case NightRecord():
            return _record_row(entry, known)


def _cramp_row(cramp: Episode, known: Known, depth: int) -> NightRow:
    onset = cramp.onset
    wall = onset.wall if isinstance(onset, Moment) else None
    late = written_late(cramp, known.boundaries)
    return NightRow(
        entry=cramp,
        time=clock(onset.wall) if isinstance(onset, Moment) else words.part_short(onset),
        icon="leg",
        words=words.cramp_words(cramp),
        second=_lines(
            words.cramp_details(cramp),
            words.written_words(cramp.written, cramp.night, wall, late=late),
        ),
        depth=depth,
        is_late=late,
    )


def _intake_row(intake: Intake, known: Known, first: Moment | None) -> NightRow:
    product = known.products.get(intake.product)
    after = first is not None and intake.at is not None and intake.at.instant > first.instant
    note = intake.note.strip()
    return NightRow(
        entry=intake,
        time=clock(intake.at.wall) if intake.at else "",
        icon=_intake_icon(product),
        words=words.intake_words(intake, product, known.volumes),
        second=_lines(
            "" if intake.at else DiaryWords.day_only,
            DiaryWords.after_first_cramp if after else "",
            words.quoted(note),
        ),
    )


def _intake_icon(product: Product | None) -> str:
    if product is not None and product.icon:
        return product.icon
    return "glass" if product is not None and product.kind is ProductKind.DRINK else "pill"


def _record_row(record: NightRecord, known: Known) -> NightRow:
    written = record.written.wall
    late = written_late(record, known.boundaries)
    soon = written.date() in {record.night, record.night + timedelta(days=1)}
    when = words.written_words(record.written, record.night, late=late)
    return NightRow(
        entry=record,
        time=clock(written) if soon else "",
        icon="away" if record.stated is Stated.AWAY else "pencil",
        words=words.night_words(record),
        second=_lines(words.quoted(record.note), "" if soon and not late else when),
        is_late=late,
    )


def _divider(stretch: Stretch) -> str | None:
    return {Stretch.NIGHT: DiaryWords.night, Stretch.MORNING: DiaryWords.morning}.get(stretch)


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)
