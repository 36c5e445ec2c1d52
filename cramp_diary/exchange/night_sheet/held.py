"""What a diary holds, as the rows of a night sheet."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby
from types import MappingProxyType
from typing import Final

from cramp_diary.analysis.night_table import NightTable
from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.problems import LONGEST_NOTE, MOST_AMOUNT, MOST_SLEEP_LOST, SMALLEST_STEP
from cramp_diary.domain.products import Composition
from cramp_diary.exchange.night_sheet.columns import factor_columns
from cramp_diary.exchange.night_sheet.sheet import (
    Cramps,
    Sheet,
    SheetRow,
    Totals,
    WholeNight,
)
from cramp_diary.exchange.text_gate import without_controls

__all__ = ["DiaryNights", "sheet_of"]

_MINUTE: Final = 60
_MG_A_GRAM: Final = 1000
_FINEST_ALCOHOL: Final = SMALLEST_STEP * _MG_A_GRAM


@dataclass(frozen=True, slots=True)
class DiaryNights:
    """The nights of a period: their table, and the words and places that a table cannot hold."""

    table: NightTable
    episodes: tuple[Episode, ...]
    records: tuple[NightRecord, ...]
    factors: tuple[Factor, ...]


def sheet_of(nights: DiaryNights) -> Sheet:
    """Return a sheet with one row for each night, lines counted from the header's 1.

    The number of cramps stands only where the night is recorded: what is known in part cannot
    be told apart from the whole in a table. Place, side and waking are those of the worst cramp.
    """
    columns = factor_columns(nights.factors)
    keys: dict[str, str] = {factor.id: key for key, (factor, _) in columns.items()}
    episodes = _by_night(nights.episodes)
    records = {record.night: record for record in nights.records}
    first = nights.table.first if len(nights.table) else None
    rows = []
    for place in range(len(nights.table)):
        night = (first or date.min) + timedelta(days=place)
        cramps = episodes.get(night, ())
        rows.append(
            SheetRow(
                line=place + 2,
                night=night,
                cramps=_cramps(nights.table, place, cramps),
                whole=_whole(nights.table, place, records.get(night), cramps),
                totals=_totals(nights.table, place),
                values=MappingProxyType(_values(nights.table, place, keys)),
            ),
        )
    filled = {key for row in rows for key in row.values}
    found = {key: column for key, (_, column) in columns.items() if key in filled}
    return Sheet(rows=tuple(rows), factors=MappingProxyType(found))


def _by_night(episodes: Iterable[Episode]) -> dict[date, tuple[Episode, ...]]:
    return {
        night: tuple(group) for night, group in groupby(episodes, lambda episode: episode.night)
    }


def _cramps(table: NightTable, place: int, episodes: tuple[Episode, ...]) -> Cramps:
    if not table.recorded[place]:
        return Cramps()
    worst = sorted(episodes, key=lambda episode: -(episode.pain or 0))
    seconds = _number(table.minutes[place] * _MINUTE)
    return Cramps(
        count=int(table.cramps[place]),
        pain=_whole_number(table.pain[place]),
        seconds=None if seconds is None else int(seconds.quantize(Decimal(1), ROUND_HALF_UP)),
        muscle=next((one.muscle for one in worst if one.muscle), None),
        side=next((one.side for one in worst if one.side), None),
        waking=next((one.waking for one in worst if one.waking), None),
    )


def _whole(
    table: NightTable, place: int, record: NightRecord | None, episodes: tuple[Episode, ...]
) -> WholeNight:
    notes = [record.note] if record else []
    notes += [episode.note for episode in episodes]
    said = [text for note in notes if (text := without_controls(note).strip())]
    lost = _whole_number(table.sleep_lost[place])
    return WholeNight(
        sleep_lost=None if lost is None else min(lost, MOST_SLEEP_LOST),
        disturbance=_whole_number(table.disturbance[place]),
        soreness=_whole_number(table.soreness[place]),
        note="\n".join(said)[:LONGEST_NOTE].strip(),
    )


def _totals(table: NightTable, place: int) -> Totals:
    amounts = {name: _amount(table, name, place) for name in ("fluid", *Composition.names())}
    alcohol = amounts["alcohol"]
    if alcohol is not None:
        amounts["alcohol"] = alcohol.quantize(_FINEST_ALCOHOL, ROUND_HALF_UP)
    return Totals(fluid=amounts.pop("fluid"), contents=Composition(**amounts))


def _amount(table: NightTable, key: str, place: int) -> Decimal | None:
    column = table.columns.get(key)
    value = None if column is None else _number(column.values[place])
    return None if value is None else min(value, MOST_AMOUNT)


def _values(table: NightTable, place: int, keys: Mapping[str, str]) -> dict[str, Decimal]:
    return {
        keys[name]: value
        for name, column in table.columns.items()
        if name in keys and (value := _number(column.values[place])) is not None
    }


def _whole_number(value: float) -> int | None:
    return None if math.isnan(value) else round(value)


def _number(value: float) -> Decimal | None:
    return None if math.isnan(value) else Decimal(repr(float(value))).quantize(SMALLEST_STEP)
