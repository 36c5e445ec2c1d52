"""What one cell of a paper record says: a value and how it is written out, or a problem."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.entries import PartOfNight, Waking
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.paper import PaperColumn, PaperFault, PaperField, PaperProblem
from cramp_diary.domain.problems import (
    LONGEST_NOTE,
    LONGEST_SECONDS,
    MOST_AMOUNT,
    SCALE_TOP,
    SMALLEST_STEP,
)
from cramp_diary.exchange.night_sheet.sheet import MOST_CRAMPS
from cramp_diary.exchange.paper.spoken_time import spoken_time
from cramp_diary.exchange.paper.words import (
    Place,
    means_none,
    part_meant,
    place_meant,
    plain,
    waking_meant,
    yes_no_meant,
)
from cramp_diary.exchange.text_gate import without_controls
from cramp_diary.wording.amounts import volume_name
from cramp_diary.wording.formats import read_number
from cramp_diary.wording.language import _
from cramp_diary.wording.reading import read_time
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

__all__ = ["NOT_ON_PAPER", "CellRead", "CellValue", "Onset", "read_cell"]

NOT_ON_PAPER: Final = "?"
MINUTE: Final = 60
ML_A_LITRE: Final = 1000
_MOST_LITRES: Final = 20
"""Nobody drinks as much in a day: what is more was meant in another unit, or is a slip."""
_LITRES: Final = frozenset({"l", "litre", "litres", "liter", "liters"})
_WITH_UNIT: Final = re.compile(r"([-+\u2212]?[\d.,]+)\s*(\D*)")
_WITH_THOUSANDS: Final = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
"""How a spreadsheet writes 1500 ml: nobody measures a thousandth of a millilitre."""

_OUT_OF_TEN: Final = re.compile(r"(\d+)\s*(?:/|of|out of)\s*10")
_BETWEEN: Final = re.compile(r"[;&+\n]|,\s")
_BETWEEN_PLACES: Final = re.compile(r"[;&+/\n]|\sand\s")

Onset = time | PartOfNight
CellValue = (
    int | Decimal | bool | str | Waking | Place | tuple[Onset, ...] | tuple[int | Place | None, ...]
)
"""A tuple holds what is said of several cramps, in their order."""


@dataclass(frozen=True, slots=True)
class CellRead:
    """What a cell says; `value` is None where that is not on the paper.

    `text` is how the diary writes it, which reads as the same again.
    """

    value: CellValue | None
    text: str


def read_cell(
    column: PaperColumn, text: str, volumes: VolumeUnit = VolumeUnit.ML
) -> CellRead | PaperProblem:
    """Read what was typed into a column; `volumes` is what a fluid without a unit is counted in."""
    typed = text.strip()
    if not typed or typed == NOT_ON_PAPER:
        return CellRead(None, typed)
    if column.field is PaperField.FLUID:
        return _fluid(typed, volumes)
    return _factor(column, typed) if column.factor else _READERS[column.field](typed)


def _count(typed: str) -> CellRead | PaperProblem:
    number = Decimal(0) if means_none(typed) else read_number(typed)
    # The limit first: a whole number of "1e99999999" would fill the memory.
    if number is None or not 0 <= number <= MOST_CRAMPS or number != int(number):
        return PaperProblem(PaperFault.NOT_A_COUNT, 0, MOST_CRAMPS)
    return CellRead(int(number), plain_number(int(number)))


def _onsets(typed: str) -> CellRead | PaperProblem:
    # "3,40" is one time, "3, 40" would be two.
    whole = None if re.search(r",\s", typed) else _onset(typed)
    if whole is not None:
        return CellRead((whole,), onset_words((whole,)))
    parts = [part for part in re.split(r"[,;/+&\n]", typed) if part.strip()]
    read = [_onset(part) for part in parts]
    if None in read:
        # Times of four digits and such with a sign between need nothing else to part them.
        read = [_onset(part) for part in typed.replace(",", " ").split()]
    onsets = tuple(onset for onset in read if onset is not None)
    if not onsets or len(onsets) < len(read):
        return PaperProblem(PaperFault.NOT_A_TIME)
    return CellRead(onsets, onset_words(onsets))


def _onset(part: str) -> Onset | None:
    return read_time(part) or spoken_time(part) or part_meant(part)


def _place(typed: str) -> CellRead | PaperProblem:
    # "calf; right" is one place.
    read = _one_place(typed)
    return read if isinstance(read, CellRead) else _several(_BETWEEN_PLACES, typed, _one_place)


def _one_place(typed: str) -> CellRead | PaperProblem:
    place = place_meant(typed)
    if place is None:
        return PaperProblem(PaperFault.NOT_A_PLACE)
    return CellRead(place, place_words(place.muscle, place.side))


def _waking(typed: str) -> CellRead | PaperProblem:
    waking = waking_meant(typed)
    if waking is None:
        return PaperProblem(PaperFault.NOT_A_WAKING)
    return CellRead(waking, waking_word(waking))


def _several(
    between: re.Pattern[str], typed: str, read_one: Callable[[str], CellRead | PaperProblem]
) -> CellRead | PaperProblem:
    """Read what is said of several cramps one after the other, or of one."""
    parts = [part.strip() for part in between.split(typed) if part.strip()]
    read: list[CellRead] = []
    for part in parts if len(parts) > 1 else [typed]:
        one = CellRead(None, part) if part == NOT_ON_PAPER else read_one(part)
        if isinstance(one, PaperProblem):
            return one
        read.append(one)
    if len(read) == 1:
        return read[0]
    values = tuple(one.value for one in read if isinstance(one.value, int | Place | None))
    return CellRead(values, "; ".join(one.text for one in read))


def _scale(typed: str) -> CellRead | PaperProblem:
    return _several(_BETWEEN, typed, _one_scale)


def _one_scale(typed: str) -> CellRead | PaperProblem:
    out_of_ten = _OUT_OF_TEN.fullmatch(typed)
    number = read_number(out_of_ten[1] if out_of_ten else typed)
    if number is None or not 0 <= number <= SCALE_TOP or number != int(number):
        return PaperProblem(PaperFault.OUT_OF_RANGE, 0, SCALE_TOP)
    return CellRead(int(number), plain_number(int(number)))


def _minutes(typed: str) -> CellRead | PaperProblem:
    return _several(_BETWEEN, typed, _one_duration)


def _one_duration(typed: str) -> CellRead | PaperProblem:
    """Read a duration; its value is in seconds."""
    number = _number(typed, {"min", "minutes", "minute", "m", plain(_("min"))})
    most = LONGEST_SECONDS // MINUTE
    if number is None:
        return PaperProblem(PaperFault.NOT_A_NUMBER)
    if not 0 <= number <= most:
        return PaperProblem(PaperFault.OUT_OF_RANGE, 0, most)
    seconds = int((number * MINUTE).quantize(Decimal(1), ROUND_HALF_UP))
    return CellRead(seconds, plain_number(Decimal(seconds) / MINUTE))


def _fluid(typed: str, volumes: VolumeUnit) -> CellRead | PaperProblem:
    """Read a volume; its value is in millilitres."""
    found = _WITH_UNIT.fullmatch(typed)
    number = read_number(found[1]) if found else None
    if found is None or number is None:
        return PaperProblem(PaperFault.NOT_A_NUMBER)
    name = plain(found[2])
    if name in _LITRES:
        number, unit = number * ML_A_LITRE, VolumeUnit.ML
    elif name:
        units = {plain(volume_name(unit)): unit for unit in VolumeUnit}
        units |= {"ml": VolumeUnit.ML}
        if name not in units:
            return PaperProblem(PaperFault.NOT_A_NUMBER)
        unit = units[name]
    else:
        unit = volumes
    if unit is VolumeUnit.ML and name not in _LITRES and _WITH_THOUSANDS.fullmatch(found[1]):
        number *= 1000
    if number > _MOST_LITRES * ML_A_LITRE / unit.ml:
        return PaperProblem(PaperFault.TOO_MUCH, high=_MOST_LITRES)
    if number < 0:
        return PaperProblem(PaperFault.OUT_OF_RANGE, 0, int(_MOST_LITRES * ML_A_LITRE / unit.ml))
    return CellRead(unit.to_ml(_rounded(number)), volume_words(_rounded(number), unit))


def _factor(column: PaperColumn, typed: str) -> CellRead | PaperProblem:
    factor = column.factor
    if factor is None or factor.kind is FactorKind.YES_NO:
        answer = yes_no_meant(typed)
        if answer is None:
            return PaperProblem(PaperFault.NOT_YES_OR_NO)
        return CellRead(answer, yes_word() if answer else no_word())
    number = _number(typed, {plain(factor.unit)} if factor.unit else set())
    if number is None:
        return PaperProblem(PaperFault.NOT_A_NUMBER)
    low, high = -int(MOST_AMOUNT), int(MOST_AMOUNT)
    if factor.kind is FactorKind.SCALE:
        low, high = 0, SCALE_TOP
    if not low <= number <= high:
        return PaperProblem(PaperFault.OUT_OF_RANGE, low, high)
    return CellRead(_rounded(number), plain_number(_rounded(number)))


def _note(typed: str) -> CellRead | PaperProblem:
    """Read free text; a cell is one line."""
    text = " ".join(without_controls(typed).split())
    if len(text) > LONGEST_NOTE:
        return PaperProblem(PaperFault.TOO_LONG, high=LONGEST_NOTE)
    return CellRead(text or None, text)


def _number(typed: str, units: set[str]) -> Decimal | None:
    """Read a number, with one of the units behind it or none."""
    found = _WITH_UNIT.fullmatch(typed)
    if found is None or (found[2].strip() and plain(found[2]) not in units):
        return read_number(typed)
    return read_number(found[1])


def _rounded(number: Decimal) -> Decimal:
    return number.quantize(SMALLEST_STEP, ROUND_HALF_UP)


_READERS: Final[Mapping[PaperField, Callable[[str], CellRead | PaperProblem]]] = MappingProxyType(
    {
        PaperField.CRAMPS: _count,
        PaperField.AT: _onsets,
        PaperField.WHERE: _place,
        PaperField.PAIN: _scale,
        PaperField.MINUTES: _minutes,
        PaperField.WOKE: _waking,
        PaperField.NOTE: _note,
    },
)
