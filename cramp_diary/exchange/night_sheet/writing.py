"""Writing a night sheet: rows to the text of a CSV file that reads back as the same rows."""

import csv
from decimal import Decimal
from enum import StrEnum
from io import StringIO
from typing import Final

from cramp_diary.domain.factors import FactorKind
from cramp_diary.exchange.csv_text import inert
from cramp_diary.exchange.night_sheet.columns import heading
from cramp_diary.exchange.night_sheet.sheet import COLUMNS, Sheet, SheetRow

__all__ = ["plain", "sheet_text"]

_MINUTE: Final = 60
_MG_A_GRAM: Final = 1000
_MINUTE_STEP: Final = Decimal("0.001")


def sheet_text(sheet: Sheet) -> str:
    """Return the CSV text, comma between cells and LF at the end of each row."""
    lines = StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    factors = sheet.factors
    bare = frozenset(key for key in factors if _looks_like_yes_or_no(sheet, key))
    writer.writerow([*COLUMNS, *(inert(heading(factor)) for factor in factors.values())])
    for row in sheet.rows:
        values = (
            _value(row.values.get(key), factor.kind, bare=key in bare)
            for key, factor in factors.items()
        )
        writer.writerow([*_fixed(row), *values])
    return lines.getvalue()


def plain(number: Decimal | None) -> str:
    """Return a number without exponent and without zeros that say nothing; empty for None."""
    if number is None:
        return ""
    text = f"{number + 0:f}"  # adding 0 takes the sign off a zero
    return text.rstrip("0").rstrip(".") if "." in text else text


def _fixed(row: SheetRow) -> list[str]:
    cramps, whole, totals = row.cramps, row.whole, row.totals
    seconds, alcohol = cramps.seconds, totals.contents.alcohol
    minutes = None if seconds is None else (Decimal(seconds) / _MINUTE).quantize(_MINUTE_STEP)
    cells = {
        "night": row.night.isoformat(),
        "cramps": _whole(cramps.count),
        "pain": _whole(cramps.pain),
        "minutes": plain(minutes),
        "muscle": _word(cramps.muscle),
        "side": _word(cramps.side),
        "woke": _word(cramps.waking),
        "sleep_lost": _whole(whole.sleep_lost),
        "sleep_disturbance": _whole(whole.disturbance),
        "soreness": _whole(whole.soreness),
        "note": inert(whole.note),
        "fluid_ml": plain(totals.fluid),
        "alcohol_g": plain(None if alcohol is None else alcohol / _MG_A_GRAM),
        **{f"{name}_mg": plain(mg) for name, mg in totals.contents.items()},
    }
    return [cells[column] for column in COLUMNS]


def _value(value: Decimal | None, kind: FactorKind, *, bare: bool) -> str:
    if value is None:
        return ""
    if kind is FactorKind.YES_NO:
        return "yes" if value else "no"
    return f"{plain(value)}.0" if bare else plain(value)


def _looks_like_yes_or_no(sheet: Sheet, key: str) -> bool:
    """Return whether the numbers of a column are all 1 and 0, which would be read as yes and no.

    They are written as 1.0 and 0.0 then, and so stay numbers.
    """
    return {row.values[key] for row in sheet.rows if key in row.values} <= {0, 1}


def _whole(number: int | None) -> str:
    return "" if number is None else str(number)


def _word(word: StrEnum | None) -> str:
    return "" if word is None else word.value
