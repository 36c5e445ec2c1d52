"""The sheet as plain values, to be kept until it is in the diary, and back."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.days import read_day
from cramp_diary.domain.paper import PaperField
from cramp_diary.ui.sheet.content import NOTHING, Cells
from cramp_diary.ui.unfinished.purpose import Purpose, fields_of
from cramp_diary.wording.unfinished import FormKind

__all__ = ["CELLS", "VIEW", "SheetChoice", "cells_from", "cells_to", "view_from", "view_to"]

CELLS: Final = "sheet"
"""The key under which what was typed is kept."""
VIEW: Final = "sheet-view"
"""The key under which the first night and the hidden columns are kept."""


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """From which night on the sheet goes, and which columns are not shown."""

    first: date | None = None
    hidden: frozenset[str] = frozenset({PaperField.NOTE.value})


def cells_to(cells: Cells) -> dict[str, object]:
    """Return the texts by night and column, as a form that waits to be finished."""
    nights: dict[str, object] = {}
    for night in sorted({night for night, _ in cells}):
        nights[night.isoformat()] = {key: text for (n, key), text in cells.items() if n == night}
    purpose = Purpose(key=CELLS, page="sheet", kind=FormKind.PAPER, name=str(len(nights)))
    return fields_of(purpose, {"nights": nights}, {}, is_open=True)


def cells_from(fields: Mapping[str, object]) -> Cells:
    """Return the texts again; what makes no sense is left out."""
    state = fields.get("state")
    nights = state.get("nights") if isinstance(state, Mapping) else None
    if not isinstance(nights, Mapping):
        return NOTHING
    found = {}
    for name, texts in nights.items():
        night = read_day(str(name))
        if night is not None and isinstance(texts, Mapping):
            found.update({(night, str(key)): str(text) for key, text in texts.items()})
    return MappingProxyType(found)


def view_to(view: SheetChoice) -> dict[str, object]:
    """Return the first night and the hidden columns."""
    first = view.first.isoformat() if view.first else None
    return {"first": first, "hidden": sorted(view.hidden)}


def view_from(fields: Mapping[str, object]) -> SheetChoice:
    """Return them again."""
    first, hidden = fields.get("first"), fields.get("hidden")
    names = hidden if isinstance(hidden, Collection) and not isinstance(hidden, str) else ()
    return SheetChoice(read_day(str(first)), frozenset(map(str, names)))
