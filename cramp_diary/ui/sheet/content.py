"""What was typed into the sheet and is not in the diary yet, with a way back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

__all__ = ["NOTHING", "Cells", "Content", "Key"]

Key = tuple[date, str]
"""A night and the key of a column."""

Cells = Mapping[Key, str]
NOTHING: Final[Cells] = MappingProxyType({})
LONGEST_WAY_BACK: Final = 500


@dataclass(frozen=True, slots=True)
class _Step:
    before: Cells
    after: Cells
    where: Key


class Content:
    """Texts by night and column; each change can be taken back until it is in the diary."""

    def __init__(self) -> None:
        self._cells: Cells = NOTHING
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    @property
    def cells(self) -> Cells:
        """All texts; an empty cell is not among them."""
        return self._cells

    def text(self, night: date, column: str) -> str:
        """Return what stands in a cell."""
        return self._cells.get((night, column), "")

    def row(self, night: date, columns: Iterable[str]) -> dict[str, str]:
        """Return the texts of a night by column."""
        found = {column: self.text(night, column) for column in columns}
        return {column: text for column, text in found.items() if text}

    def nights(self) -> tuple[date, ...]:
        """Return the nights with any text, the earliest first."""
        return tuple(sorted({night for night, _ in self._cells}))

    def put(self, texts: Cells, where: Key) -> bool:
        """Put texts into cells as one step, "" to empty one; return whether that changed any.

        `where` is the cell that the step is shown at when it is taken back.
        """
        merged = {**self._cells, **{key: text.strip() for key, text in texts.items()}}
        after = {key: text for key, text in merged.items() if text}
        if after == self._cells:
            return False
        self._done.append(_Step(self._cells, MappingProxyType(after), where))
        del self._done[:-LONGEST_WAY_BACK]
        self._undone.clear()
        self._cells = MappingProxyType(after)
        return True

    def load(self, cells: Cells) -> None:
        """Hold other texts, with no way back to the present ones."""
        self._cells = MappingProxyType({key: text for key, text in cells.items() if text})
        self._done.clear()
        self._undone.clear()

    def can_undo(self) -> bool:
        """Return whether there is a step to take back."""
        return bool(self._done)

    def can_redo(self) -> bool:
        """Return whether a step was taken back and nothing typed since."""
        return bool(self._undone)

    def has_typing(self) -> bool:
        """Return whether anything stands here, or stood here and was taken back."""
        return bool(self._cells or self._undone)

    def undo(self) -> Key | None:
        """Take the last step back; return where it was."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._cells = step.before
        return step.where

    def redo(self) -> Key | None:
        """Make the step again that was taken back last; return where it is."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._cells = step.after
        return step.where
