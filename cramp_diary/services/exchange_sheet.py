"""Night sheets into the diary: what it does not know yet, and what it says otherwise."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.importing import Rejection
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import DAY_TOTAL, Product
from cramp_diary.exchange.night_sheet.cells import CellError
from cramp_diary.exchange.night_sheet.columns import factor_columns
from cramp_diary.exchange.night_sheet.entries import EntryMaker, day_total, new_factor
from cramp_diary.exchange.night_sheet.held import DiaryNights, sheet_of
from cramp_diary.exchange.night_sheet.merge import (
    HeldNight,
    check_values,
    joined,
    news_in,
    says_nothing,
)
from cramp_diary.exchange.night_sheet.sheet import Sheet, SheetRow
from cramp_diary.services.exchange_outcome import Outcome
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore
from cramp_diary.wording.exchange import ExchangeWords

__all__ = ["held_sheet", "sheets_outcome"]


def held_sheet(store: DiaryStore, period: Period) -> Sheet:
    """Return the nights of a period as a sheet."""
    with store.one_state():
        nights = DiaryNights(
            table=store.night_table(period),
            episodes=store.episodes(period),
            records=store.night_records(period),
            factors=store.factors(),
        )
    return sheet_of(nights)


def sheets_outcome(
    store: DiaryStore, journal: Journal, sheets: Sequence[tuple[Path, Sheet]]
) -> Outcome:
    """Work out what night sheets would change; a later sheet meets what an earlier one said."""
    bringing = _Bringing(store, journal, _period(sheet for _, sheet in sheets))
    for path, sheet in sheets:
        bringing.take(path, sheet)
    return bringing.outcome()


class _Bringing:
    def __init__(self, store: DiaryStore, journal: Journal, period: Period | None) -> None:
        self._journal = journal
        self._held = _held_nights(store, period)
        self._factors = {
            key: factor for key, (factor, _) in factor_columns(store.factors()).items()
        }
        self._place = max((factor.place for factor in self._factors.values()), default=0)
        total = next((product for product in store.products() if product.key == DAY_TOTAL), None)
        self._total = total or day_total(journal.stamp, ExchangeWords.day_total)
        self._total_is_new = total is None
        self._named: list[Factor | Product] = []
        self._before: list[Entry] = []
        self._after: list[Entry] = []
        self._fresh = self._already = self._empty = 0
        self._rejected: list[Rejection] = []

    def take(self, path: Path, sheet: Sheet) -> None:
        self._rejected += sheet.rejected
        known = {**self._new_factors(sheet), **self._factors}
        maker = EntryMaker(self._journal.stamp, self._total.id, known)
        for row in sheet.rows:
            if says_nothing(row):
                self._empty += 1
                continue
            held = self._held.get(row.night) or HeldNight.blank(row.night)
            try:
                check_values(row, sheet.factors, known)
                news = news_in(row, held)
            except CellError as error:
                self._rejected.append(replace(error.rejection, file=str(path), line=row.line))
                continue
            if says_nothing(news):
                self._already += 1
            else:
                self._fresh += 1
                self._add(news, held, maker)

    def outcome(self) -> Outcome:
        return Outcome(
            change=Change(tuple(self._before), (*self._named, *self._after)),
            fresh=self._fresh,
            already_there=self._already,
            empty=self._empty,
            rejected=tuple(self._rejected),
        )

    def _add(self, news: SheetRow, held: HeldNight, maker: EntryMaker) -> None:
        for key in news.values:
            if key not in self._factors:
                self._factors[key] = maker.factors[key]
                self._named.append(maker.factors[key])
        intake = maker.intake(news)
        if intake is not None and self._total_is_new:
            self._total_is_new = False
            self._named.append(self._total)
        record = maker.record(news, held.record)
        if record is not None and held.record is not None:
            self._before.append(held.record)
        made = (*maker.cramps(news), record, intake, *maker.values(news))
        self._after += [entry for entry in made if entry is not None]
        self._held[news.night] = joined(held, news, record or held.record)

    def _new_factors(self, sheet: Sheet) -> dict[str, Factor]:
        made = {}
        for key, column in sheet.factors.items():
            if key not in self._factors:
                self._place += 1
                made[key] = new_factor(self._journal.stamp, column, self._place)
        return made


def _period(sheets: Iterable[Sheet]) -> Period | None:
    nights = [row.night for sheet in sheets for row in sheet.rows]
    return Period(min(nights), max(nights)) if nights else None


def _held_nights(store: DiaryStore, period: Period | None) -> dict[date, HeldNight]:
    if period is None:
        return {}
    records = {record.night: record for record in store.night_records(period)}
    statuses = {mark.night: mark.status for mark in store.night_marks(period)}
    return {
        row.night: HeldNight(row, statuses[row.night], records.get(row.night))
        for row in held_sheet(store, period).rows
    }
