"""What one row of a paper record says of its night: entries to be, and problems by cell."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from decimal import Decimal
from types import MappingProxyType
from typing import Final, TypeVar

from cramp_diary.domain.entries import Waking
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.paper import PaperColumn, PaperFault, PaperField, PaperProblem
from cramp_diary.domain.placing import wall_in_night
from cramp_diary.exchange.night_sheet.merge import says_nothing
from cramp_diary.exchange.night_sheet.sheet import Cramps, SheetRow, Totals, WholeNight
from cramp_diary.exchange.paper.cells import CellRead, CellValue, Onset, read_cell
from cramp_diary.exchange.paper.words import Place
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["PaperNight", "PaperRules", "read_night"]

_COUNT: Final = PaperField.CRAMPS.value
_AT: Final = PaperField.AT.value
_EACH: Final = (PaperField.WHERE.value, PaperField.PAIN.value, PaperField.MINUTES.value)
_HOURS: Final = 24
_DAY_HOURS: Final = 6
"""So long after a night begins, by the clock, it is still day: from noon to six."""
_Kind = TypeVar("_Kind")


@dataclass(frozen=True, slots=True)
class PaperRules:
    """By what a row is read: its columns, the unit of fluids, where nights end, and now."""

    columns: tuple[PaperColumn, ...]
    boundaries: Boundaries
    now: datetime
    volumes: VolumeUnit = VolumeUnit.ML


@dataclass(frozen=True, slots=True)
class PaperNight:
    """A row as it was read.

    `row` holds the factors by their identity. `each` is what is said of every single cramp, in
    their order, where a cell says something of several; empty where none does. `problems` are by
    the key of the column, in the order of the columns. `typed` says
    whether anything stands in the row, `told` whether it has something for the diary.
    """

    row: SheetRow
    onsets: tuple[Onset, ...] = ()
    each: tuple[Cramps, ...] = ()
    problems: Mapping[str, PaperProblem] = field(default_factory=lambda: MappingProxyType({}))
    typed: bool = False

    @property
    def night(self) -> date:
        """The night it is about."""
        return self.row.night

    @property
    def told(self) -> bool:
        """Whether there is something to be written into the diary."""
        return bool(self.problems) or not says_nothing(self.row)


def read_night(
    night: date, texts: Mapping[str, str], rules: PaperRules, held: Collection[str] = ()
) -> PaperNight:
    """Read a row from the texts of its cells by column; `held` are those the diary has already.

    As in a night sheet, what is said of the worst cramp goes without a number of cramps as
    little as with none.
    """
    values: dict[str, CellValue] = {}
    problems: dict[str, PaperProblem] = {}
    typed = {key for key, text in texts.items() if text.strip()}
    for column in rules.columns:
        if column.key not in typed:
            continue
        read = read_cell(column, texts[column.key], rules.volumes)
        if column.key in held:
            problems[column.key] = PaperProblem(PaperFault.HELD)
        elif isinstance(read, PaperProblem):
            problems[column.key] = read
        elif isinstance(read, CellRead) and read.value is not None:
            values[column.key] = read.value
    onsets = values.get(_AT, ())
    times = onsets if isinstance(onsets, tuple) else ()
    if not problems:
        problems |= _clashes(night, values, times, rules)
    row = _row(night, values, rules.columns)
    order = {column.key: place for place, column in enumerate(rules.columns)}
    sorted_problems = dict(sorted(problems.items(), key=lambda item: order.get(item[0], 0)))
    each = _each(values, row.cramps.count or 0)
    return PaperNight(row, _known(times), each, MappingProxyType(sorted_problems), bool(typed))


def _known(times: Sequence[object]) -> tuple[Onset, ...]:
    return tuple(one for one in times if isinstance(one, Onset))


def _clashes(
    night: date, values: Mapping[str, CellValue], times: Sequence[object], rules: PaperRules
) -> dict[str, PaperProblem]:
    """Return what cannot be true together, though each cell can be read."""
    count = values.get(_COUNT)
    about = [
        column.key
        for column in rules.columns
        if column.is_about_cramps and column.key != _COUNT and column.key in values
    ]
    # Beside no cramp, a zero and a "no" say the same as an empty cell.
    about = [key for key in about if values[key] not in {0, Waking.AWAKE}]
    if about and count is None:
        return {_COUNT: PaperProblem(PaperFault.NO_COUNT)}
    if about and count == 0:
        return {key: PaperProblem(PaperFault.WITHOUT_CRAMP) for key in about}
    if isinstance(count, int) and len(times) > count:
        return {_AT: PaperProblem(PaperFault.TOO_MANY_TIMES, cramps=count, times=len(times))}
    uneven = {key: value for key in _EACH if isinstance(value := values.get(key), tuple)}
    for key, value in uneven.items():
        if isinstance(count, int) and len(value) != count:
            return {key: PaperProblem(PaperFault.ONE_EACH, cramps=count, times=len(value))}
    return _clash_of_times(night, values, times, rules)


def _clash_of_times(
    night: date, values: Mapping[str, CellValue], times: Sequence[object], rules: PaperRules
) -> dict[str, PaperProblem]:
    clock = [one for one in _known(times) if isinstance(one, time)]
    if values.get(PaperField.WOKE.value) is not Waking.DAY:
        low = rules.boundaries.night_hour
        if any((one.hour - low) % _HOURS < _DAY_HOURS for one in clock):
            high = (low + _DAY_HOURS) % _HOURS
            return {_AT: PaperProblem(PaperFault.IN_THE_DAY, low, high)}
    if any(wall_in_night(night, one, rules.boundaries) > rules.now for one in clock):
        return {_AT: PaperProblem(PaperFault.IN_FUTURE)}
    return {}


def _each(values: Mapping[str, CellValue], count: int) -> tuple[Cramps, ...]:
    if not any(isinstance(values.get(key), tuple) for key in _EACH):
        return ()
    return tuple(_cramp(values, place) for place in range(count))


def _cramp(values: Mapping[str, CellValue], place: int) -> Cramps:
    """Return what is said of one cramp; what is said but once belongs to the first, the worst."""
    said: dict[str, object] = {}
    for key, value in values.items():
        if isinstance(value, tuple) and key in _EACH:
            said[key] = value[place] if place < len(value) else None
        elif place == 0:
            said[key] = value
    where = _one(said.get(PaperField.WHERE.value), Place) or Place()
    return Cramps(
        count=1,
        pain=_one(said.get(PaperField.PAIN.value), int),
        seconds=_one(said.get(PaperField.MINUTES.value), int),
        muscle=where.muscle,
        side=where.side,
        waking=_one(said.get(PaperField.WOKE.value), Waking),
    )


def _row(night: date, values: Mapping[str, CellValue], columns: Sequence[PaperColumn]) -> SheetRow:
    cramps = Cramps(count=_one(values.get(_COUNT), int))
    if cramps.count:
        cramps = replace(_cramp(values, 0), count=cramps.count)
    fluid = values.get(PaperField.FLUID.value)
    own: dict[str, Decimal] = {
        column.factor.id: Decimal(value)
        for column in columns
        if column.factor is not None and isinstance(value := values.get(column.key), int | Decimal)
    }
    return SheetRow(
        line=0,
        night=night,
        cramps=cramps,
        whole=WholeNight(note=_one(values.get(PaperField.NOTE.value), str) or ""),
        totals=Totals(fluid=_one(fluid, Decimal)),
        values=MappingProxyType(own),
    )


def _one(value: object, kind: type[_Kind]) -> _Kind | None:
    return value if isinstance(value, kind) else None
