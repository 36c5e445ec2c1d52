"""Typing in a paper record: what the diary has of its nights, and all of it saved at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import Final, TypeVar

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.entries import Episode, FactorValue, NightRecord, PartOfNight
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.lateness import written_late
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightMark, NightStatus, Period
from cramp_diary.domain.paper import PaperColumn, PaperField, paper_columns
from cramp_diary.domain.placing import wall_in_night
from cramp_diary.domain.products import DAY_TOTAL
from cramp_diary.exchange.night_sheet.entries import EntryMaker, day_total
from cramp_diary.exchange.night_sheet.sheet import SheetRow
from cramp_diary.exchange.paper.cells import NOT_ON_PAPER, Onset
from cramp_diary.exchange.paper.night import PaperNight, PaperRules
from cramp_diary.services.exchange_sheet import held_sheet
from cramp_diary.services.factors import Factors
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore
from cramp_diary.wording.exchange import ExchangeWords
from cramp_diary.wording.formats import count
from cramp_diary.wording.sheet_values import (
    no_word,
    onset_words,
    place_words,
    plain_number,
    volume_words,
    waking_word,
    yes_word,
)
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["BackFilling", "HeldNight"]

_MINUTE: Final = 60
_SEVERAL: Final = 2
_OfNight = TypeVar("_OfNight", Episode, FactorValue)


@dataclass(frozen=True, slots=True)
class HeldNight:
    """What the diary has of a night: its mark, its cells in words, when it was written.

    `texts` are by the key of the column.
    """

    mark: NightMark
    texts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    written: date | None = None
    late: bool = False

    @property
    def is_recorded(self) -> bool:
        """Whether something was said of the cramps of this night."""
        return self.mark.status is not NightStatus.UNRECORDED

    def taken(self, columns: Iterable[PaperColumn]) -> frozenset[str]:
        """Return the keys of the columns that the sheet leaves as they are."""
        return frozenset(
            column.key
            for column in columns
            if column.key in self.texts or (self.is_recorded and column.is_about_cramps)
        )


class BackFilling:
    """Reads the nights of a sheet and writes what was typed into it."""

    def __init__(self, store: DiaryStore, journal: Journal, factors: Factors) -> None:
        """Read `store`, write through `journal`, for what the person watches."""
        self._store = store
        self._journal = journal
        self._factors = factors

    def columns(self) -> tuple[PaperColumn, ...]:
        """Return what can be filled in."""
        return paper_columns(self._factors.all())

    def rules(self, volumes: VolumeUnit = VolumeUnit.ML) -> PaperRules:
        """Return by what rows are read now."""
        return PaperRules(
            columns=self.columns(),
            boundaries=self._journal.boundaries(),
            now=self._journal.now().wall,
            volumes=volumes,
        )

    def held(self, period: Period, volumes: VolumeUnit = VolumeUnit.ML) -> dict[date, HeldNight]:
        """Return what the diary has of each night of a period."""
        with self._store.one_state():
            marks = self._store.night_marks(period)
            rows = {row.night: row for row in held_sheet(self._store, period).rows}
            episodes = _by_night(self._store.episodes(period))
            values = _by_night(self._store.factor_values(period))
            records = {record.night: record for record in self._store.night_records(period)}
            factors = self._factors.by_id()
        found = {}
        for mark in marks:
            night = mark.night
            cramps = episodes.get(night, ())
            texts = _of_cramps(mark, rows[night], cramps) if mark.status.recorded else {}
            fluid = rows[night].totals.fluid
            if fluid is not None:
                texts[PaperField.FLUID.value] = volume_words(volumes.of_ml(fluid), volumes)
            note = " ".join(rows[night].whole.note.split())
            if note:
                texts[PaperField.NOTE.value] = note
            for value in values.get(night, ()):
                texts[f"factor:{value.factor}"] = _value_text(value, factors.get(value.factor))
            written, late = self._written(cramps, records.get(night))
            found[night] = HeldNight(mark, MappingProxyType(texts), written, late)
        return found

    def save(self, nights: Sequence[PaperNight]) -> Change:
        """Write rows into the diary in one transaction; raises what Journal.save does.

        Their numbers become the same entries as those of a night sheet that is brought in: the
        first cramp of a night carries what was said of the worst one, and fluid is the day's
        total. The times go to the cramps in their order, as does what is said of each of them.
        """
        total = next((p for p in self._store.products() if p.key == DAY_TOTAL), None)
        product = total or day_total(self._journal.stamp, ExchangeWords.day_total)
        maker = EntryMaker(self._journal.stamp, product.id, self._factors_by_key())
        entries: list[Entry] = []
        for night in nights:
            entries += self._entries(night, maker)
        needs_total = total is None and any(night.row.totals.fluid is not None for night in nights)
        return self._journal.save(*([product] if needs_total else []), *entries)

    def _factors_by_key(self) -> dict[str, Factor]:
        return {str(key): factor for key, factor in self._factors.by_id().items()}

    def _entries(self, night: PaperNight, maker: EntryMaker) -> list[Entry]:
        row = night.row
        cramps = list(maker.cramps(row))
        for place, onset in enumerate(night.onsets[: len(cramps)]):
            cramps[place] = replace(cramps[place], onset=self._onset(night.night, onset))
        for place, said in enumerate(night.each[: len(cramps)]):
            cramps[place] = replace(
                cramps[place],
                pain=said.pain,
                seconds=said.seconds,
                muscle=said.muscle,
                side=said.side,
            )
        record = maker.record(row, self._journal.night_record(row.night))
        intake = maker.intake(row)
        made = (*cramps, record, intake, *maker.values(row))
        return [entry for entry in made if entry is not None]

    def _onset(self, night: date, onset: Onset) -> Moment | PartOfNight:
        if isinstance(onset, time):
            return self._journal.moment(wall_in_night(night, onset, self._journal.boundaries()))
        return onset

    def _written(
        self, cramps: Sequence[Episode], record: NightRecord | None
    ) -> tuple[date | None, bool]:
        """Return the day on which a night was first written down, and whether that was late."""
        entries: tuple[Episode | NightRecord, ...] = (*cramps, *((record,) if record else ()))
        if not entries:
            return None, False
        first = min(entries, key=lambda entry: entry.written.instant)
        return first.written.wall.date(), written_late(first, self._journal.boundaries())


def _by_night(entries: Iterable[_OfNight]) -> dict[date, tuple[_OfNight, ...]]:
    ordered = sorted(entries, key=attrgetter("night"))
    return {night: tuple(group) for night, group in groupby(ordered, attrgetter("night"))}


def _of_cramps(mark: NightMark, row: SheetRow, cramps: Sequence[Episode]) -> dict[str, str]:
    said = row.cramps
    onsets = [
        one.onset.wall.time() if isinstance(one.onset, Moment) else one.onset for one in cramps
    ]
    texts = {
        PaperField.CRAMPS: count(mark.cramps),
        PaperField.AT: onset_words(onsets),
        PaperField.WHERE: _each([place_words(one.muscle, one.side) for one in cramps])
        or place_words(said.muscle, said.side),
        PaperField.PAIN: _each([_pain(one.pain) for one in cramps]) or _pain(said.pain),
        PaperField.MINUTES: _each([_minutes(one.seconds) for one in cramps])
        or _minutes(said.seconds),
        PaperField.WOKE: "" if said.waking is None else waking_word(said.waking),
    }
    return {field.value: text for field, text in texts.items() if text}


def _each(texts: Sequence[str]) -> str:
    """Return what is known of several cramps; empty where it is known of one at most."""
    if sum(1 for text in texts if text) < _SEVERAL:
        return ""
    return "; ".join(text or NOT_ON_PAPER for text in texts)


def _pain(pain: int | None) -> str:
    return "" if pain is None else count(pain)


def _minutes(seconds: int | None) -> str:
    return "" if seconds is None else plain_number(round(Decimal(seconds) / _MINUTE, 1))


def _value_text(value: FactorValue, factor: Factor | None) -> str:
    if factor is not None and factor.kind is FactorKind.YES_NO:
        return yes_word() if value.value else no_word()
    return plain_number(value.value)
