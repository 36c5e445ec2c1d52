"""The sheet as a person sees it: rows of nights, columns, and what stands in each cell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cramp_diary.domain.lateness import LATE_AFTER
from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.domain.paper import PaperColumn, PaperField
from cramp_diary.exchange.paper.cells import NOT_ON_PAPER
from cramp_diary.exchange.paper.night import PaperNight, PaperRules, read_night
from cramp_diary.ui.sheet.content import Content
from cramp_diary.wording.sheet import column_title
from cramp_diary.wording.sheet_problems import paper_problem

if TYPE_CHECKING:
    from cramp_diary.services.back_filling import HeldNight

__all__ = ["LAST", "NIGHT", "STATUS", "CellLook", "SheetRows"]

NIGHT: Final = "night"
STATUS: Final = "status"
LAST: Final = "written"
CHUNK: Final = 28
"""So many rows appear at a time: four weeks."""


@dataclass(frozen=True, slots=True)
class CellLook:
    """A cell: its text, whether it is the diary's, and what is wrong with it."""

    text: str = ""
    held: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SheetRows:
    """A view of the sheet at one moment; `shown` rows of those up to the `last` night."""

    first: date
    last: date
    rules: PaperRules
    columns: tuple[PaperColumn, ...]
    content: Content
    held: Mapping[date, "HeldNight"]
    shown: int
    _read: dict[date, tuple[dict[str, str], PaperNight]] = field(default_factory=dict)
    _taken: dict[date, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def empty(cls, today: date, rules: PaperRules, content: Content) -> "SheetRows":
        """Return a sheet without nights."""
        nothing: Mapping[date, HeldNight] = MappingProxyType({})
        return cls(today, today, rules, (), content, nothing, 0)

    @property
    def all_rows(self) -> int:
        """How many nights there are from the first to the last."""
        return max(0, (self.last - self.first).days + 1)

    def night(self, row: int) -> date:
        """Return the night of a row."""
        return self.first + timedelta(days=row)

    def row_of(self, night: date) -> int:
        """Return the row of a night; it may not be shown yet."""
        return (night - self.first).days

    def column_keys(self) -> tuple[str, ...]:
        """Return the keys of all columns, from the left."""
        return (NIGHT, STATUS, *(column.key for column in self.columns), LAST)

    def column(self, key: str) -> PaperColumn | None:
        """Return the column that can be filled under a key."""
        return next((column for column in self.columns if column.key == key), None)

    def read(self, night: date) -> PaperNight:
        """Return what was typed for a night, as it is understood."""
        texts = self.content.row(night, [column.key for column in self.rules.columns])
        known = self._read.get(night)
        if known is None or known[0] != texts:
            known = (texts, read_night(night, texts, self.rules, self.taken(night)))
            self._read[night] = known
        return known[1]

    def taken(self, night: date) -> frozenset[str]:
        """Return the columns of a night that the diary has filled already."""
        if night not in self._taken:
            held = self.held.get(night)
            self._taken[night] = held.taken(self.rules.columns) if held else frozenset()
        return self._taken[night]

    def can_be_filled(self, row: int, key: str) -> bool:
        """Return whether something can be typed there: free, or wrongly filled."""
        night = self.night(row)
        if self.column(key) is None:
            return False
        return key not in self.taken(night) or bool(self.content.text(night, key))

    def look(self, row: int, key: str) -> CellLook:
        """Return what stands in a cell that can be filled."""
        night, column = self.night(row), self.column(key)
        text = self.content.text(night, key)
        if column is None or not text:
            held = self.held.get(night)
            return CellLook(held.texts.get(key, "") if held else "", held=True)
        problem = self.read(night).problems.get(key)
        said = paper_problem(problem, column_title(column)) if problem else ""
        # Beside it stands already that this night is not recorded.
        silent = key == PaperField.CRAMPS.value and text == NOT_ON_PAPER
        return CellLook("" if silent else text, problem=said)

    def problem_of(self, row: int) -> tuple[str, str]:
        """Return the first problem of a row that is seen: column and sentence; "" for none."""
        if not self.read(self.night(row)).problems:
            return "", ""
        for column in self.columns:
            look = self.look(row, column.key)
            if look.problem:
                return column.key, look.problem
        return self._hidden_problem(row)

    def mark(self, row: int) -> NightMark | None:
        """Return the night as it will be once the row is saved; None for a row without a word."""
        night = self.night(row)
        held, read = self.held.get(night), self.read(night)
        if held is not None and held.is_recorded:
            return held.mark
        count = self.content.text(night, PaperField.CRAMPS.value)
        if not count or PaperField.CRAMPS.value in read.problems:
            return None
        cramps = read.row.cramps.count
        if cramps is None:
            return NightMark(night, NightStatus.UNRECORDED)
        return NightMark(night, NightStatus.CRAMPS if cramps else NightStatus.QUIET, cramps)

    def is_held(self, row: int) -> bool:
        """Return whether the diary has recorded the night of a row."""
        held = self.held.get(self.night(row))
        return held is not None and held.is_recorded

    def written(self, row: int) -> tuple[date | None, bool]:
        """Return the day of writing and whether that is late; today's for what is typed now."""
        night = self.night(row)
        held = self.held.get(night)
        if held is not None and held.written is not None and held.is_recorded:
            return held.written, held.late
        if not self.read(night).told:
            return None, False
        now = self.rules.now
        return now.date(), now > self.rules.boundaries.night_end(night) + LATE_AFTER

    def typed(self) -> tuple[PaperNight, ...]:
        """Return the rows in which anything was typed, the earliest first."""
        return tuple(self.read(night) for night in self.content.nights())

    def _hidden_problem(self, row: int) -> tuple[str, str]:
        """Return a problem in a column that is not shown."""
        for key, problem in self.read(self.night(row)).problems.items():
            column = next((one for one in self.rules.columns if one.key == key), None)
            if column is not None:
                return key, paper_problem(problem, column_title(column))
        return "", ""
