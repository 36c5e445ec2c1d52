"""What a row of a night sheet says that the diary does not hold yet."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.entries import NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.importing import Rejection, RowFault
from cramp_diary.domain.nights import NightStatus
from cramp_diary.domain.problems import SCALE_TOP
from cramp_diary.exchange.night_sheet.cells import CellError
from cramp_diary.exchange.night_sheet.sheet import Cramps, SheetFactor, SheetRow, Totals, WholeNight
from cramp_diary.exchange.night_sheet.writing import plain

__all__ = ["HeldNight", "check_values", "joined", "news_in", "says_nothing"]

_SECONDS: Final = "minutes"
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class HeldNight:
    """What the diary holds of one night: as a row, and what was said of it."""

    row: SheetRow
    status: NightStatus = NightStatus.UNRECORDED
    record: NightRecord | None = None

    @classmethod
    def blank(cls, night: date) -> "HeldNight":
        """Return a night that nothing is written about."""
        return cls(SheetRow(line=0, night=night))


def says_nothing(row: SheetRow) -> bool:
    """Return whether a row holds nothing but its night."""
    blank = replace(row, cramps=Cramps(), whole=WholeNight(), totals=Totals())
    return blank == row and not row.values


def news_in(row: SheetRow, held: HeldNight) -> SheetRow:
    """Return the row without what the diary holds already.

    Raises CellError where the two disagree: what the person wrote in the diary stays.
    """
    return replace(
        row,
        cramps=_cramps(row.cramps, held),
        whole=_whole(row.whole, held.row.whole),
        totals=_totals(row.totals, held.row.totals),
        values=_values(row.values, held.row.values),
    )


def joined(held: HeldNight, news: SheetRow, record: NightRecord | None) -> HeldNight:
    """Return the night as it is once the news are in the diary."""
    counted = news.cramps.count is not None
    status = held.status
    if counted:
        status = NightStatus.CRAMPS if news.cramps.count else NightStatus.QUIET
    new_whole = {
        field.name: value
        for field in fields(WholeNight)
        if (value := getattr(news.whole, field.name)) not in {None, ""}
    }
    row = replace(
        held.row,
        cramps=news.cramps if counted else held.row.cramps,
        whole=replace(held.row.whole, **new_whole),
        totals=held.row.totals if news.totals == Totals() else news.totals,
        values=MappingProxyType({**held.row.values, **news.values}),
    )
    return HeldNight(row, status, record)


def check_values(
    row: SheetRow, columns: Mapping[str, SheetFactor], factors: Mapping[str, Factor]
) -> None:
    """Hold the values of a row against the kind and unit of the diary's factors.

    Raises CellError. A factor without a unit takes any; so does a column without one.
    """
    for key, value in row.values.items():
        factor, unit = factors[key], columns[key].unit
        if factor.kind is FactorKind.AMOUNT and unit and factor.unit and unit != factor.unit:
            raise _error(RowFault.OTHER_UNIT, factor.name, unit, factor.unit)
        if factor.kind is FactorKind.YES_NO and value not in {0, 1}:
            raise _error(RowFault.NOT_YES_OR_NO, factor.name, plain(value))
        if factor.kind is FactorKind.SCALE and not 0 <= value <= SCALE_TOP:
            error = _error(RowFault.OUT_OF_RANGE, factor.name, plain(value))
            raise CellError(replace(error.rejection, low=0, high=SCALE_TOP))


def _cramps(said: Cramps, held: HeldNight) -> Cramps:
    if said.count is None or held.status is NightStatus.UNRECORDED:
        return said
    there = held.row.cramps
    if there.count is None:
        raise _error(RowFault.OTHER_STATUS, "cramps", str(said.count), held.status)
    if there.count != said.count:
        raise _error(RowFault.OTHER_COUNT, "cramps", str(said.count), str(there.count))
    _no_difference(
        {"pain": said.pain, _SECONDS: said.seconds, "muscle": said.muscle},
        {"pain": there.pain, _SECONDS: there.seconds, "muscle": there.muscle},
    )
    _no_difference(
        {"side": said.side, "woke": said.waking}, {"side": there.side, "woke": there.waking}
    )
    return Cramps()


def _whole(said: WholeNight, there: WholeNight) -> WholeNight:
    new = {}
    for field in fields(WholeNight):
        value, old = getattr(said, field.name), getattr(there, field.name)
        if value in {None, "", old}:
            continue
        if old not in {None, ""}:
            raise _error(RowFault.OTHER_VALUE, field.name, _shown(value), _shown(old))
        new[field.name] = value
    return WholeNight(**new)


def _totals(said: Totals, there: Totals) -> Totals:
    if there == Totals() or said == Totals():
        return said
    _no_difference(
        {"fluid_ml": said.fluid, **dict(said.contents.items())},
        {"fluid_ml": there.fluid, **dict(there.contents.items())},
    )
    return Totals()


def _values(said: Mapping[str, Decimal], there: Mapping[str, Decimal]) -> Mapping[str, Decimal]:
    known = {key: value for key, value in said.items() if key in there}
    _no_difference(known, there)
    return MappingProxyType({key: value for key, value in said.items() if key not in there})


def _no_difference(said: Mapping[str, object], there: Mapping[str, object]) -> None:
    for name, value in said.items():
        if value is not None and value != there[name]:
            raise _error(RowFault.OTHER_VALUE, name, _shown(value), _shown(there[name]))


def _shown(value: object) -> str:
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, StrEnum):
        return value.value
    text = "" if value is None else str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _error(fault: RowFault, field: str, found: str, held: str = "") -> CellError:
    return CellError(Rejection(fault=fault, field=field, found=found, held=held))
