"""Blocks of cells between the sheet and a spreadsheet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex

from cramp_diary.domain.paper import PaperField
from cramp_diary.exchange.night_sheet.factors import heading_parts
from cramp_diary.exchange.paper.pasted import Place, block_of, place_block
from cramp_diary.ui.sheet.model import SheetModel
from cramp_diary.ui.sheet.rows import NIGHT, STATUS
from cramp_diary.wording.sheet import column_title, left_out, not_known, not_placed

__all__ = ["Pasted", "copied", "pasted"]

IN_ML: Final = ("fluid_ml", "fluid [ml]")
"""The titles under which a fluid is counted in millilitres, however the person counts."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """The cells of a block, the columns they are in, and what has to be said of the rest."""

    cells: Mapping[tuple[date, str], str]
    keys: frozenset[str]
    sentence: str


def copied(model: SheetModel, indexes: Sequence[QModelIndex]) -> str:
    """Return cells as a spreadsheet takes them; a night as the date of its evening."""
    lines: dict[int, list[str]] = {}
    for index in sorted(indexes, key=lambda one: (one.row(), one.column())):
        night, key = model.cell(index)
        text = night.isoformat() if key == NIGHT else str(index.data() or "")
        lines.setdefault(index.row(), []).append(text)
    return "\n".join("\t".join(line) for line in lines.values())


def pasted(model: SheetModel, text: str, where: tuple[date, str]) -> Pasted:
    """Return where the cells of a block belong; what the diary has already is left out."""
    rows = model.rows
    night, key = where
    fields = [column.key for column in rows.columns]
    at_start = key in {NIGHT, STATUS, fields[0]}
    columns = tuple(fields[fields.index(key) :] if key in fields else fields)

    def known(title: str) -> str | None:
        return _known(model, title)

    block = block_of(text, known)
    placed = place_block(block, Place(night, rows.last, columns, at_start=at_start), known)
    in_ml = any(title.casefold() in IN_ML for title in block.header)
    free = {
        (night, key): f"{said} ml" if in_ml and _is_bare_fluid(key, said) else said
        for (night, key), said in placed.cells.items()
        if key not in rows.taken(night)
    }
    said = (
        not_placed(placed.rows_left) if placed.rows_left else "",
        not_known(placed.titles_left) if placed.titles_left else "",
        left_out(len(placed.cells) - len(free)) if len(free) < len(placed.cells) else "",
    )
    return Pasted(free, frozenset(key for _, key in free), " ".join(filter(None, said)))


def _is_bare_fluid(key: str, text: str) -> bool:
    return key == PaperField.FLUID.value and text[-1:].isdigit()


def _known(model: SheetModel, title: str) -> str | None:
    """Return the column that a title names, in the words of the sheet or of a night sheet."""
    wanted = heading_parts(title)[0].casefold()
    plain = {
        **dict.fromkeys(("night", "date", "day", "evening", "datum", "nacht", "tag"), NIGHT),
        "cramp": PaperField.CRAMPS.value,
        **dict.fromkeys(("time", "times", "onset"), PaperField.AT.value),
        **dict.fromkeys(("muscle", "place"), PaperField.WHERE.value),
        "side": "side",
        **dict.fromkeys(("notes", "remarks", "comment", "comments"), PaperField.NOTE.value),
        "min": PaperField.MINUTES.value,
        **dict.fromkeys(("woke me", "woken"), PaperField.WOKE.value),
        **dict.fromkeys(("fluid_ml", "fluids", "water"), PaperField.FLUID.value),
    }
    own = {column_title(column).casefold(): column.key for column in model.rows.rules.columns}
    fixed = {field.value: field.value for field in PaperField if field is not PaperField.FACTOR}
    return {**plain, **fixed, model.title(NIGHT).casefold(): NIGHT, **own}.get(wanted)
