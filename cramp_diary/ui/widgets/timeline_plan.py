"""Where the parts of a row of the timeline go at a width."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.words import Words, words_in

__all__ = ["Actions", "Columns", "RowPlan", "TimelineRow", "plan_row", "time_words"]

LEFT: Final = 2
RIGHT: Final = 2
GAP: Final = 12
MARK: Final = 30
ABOVE: Final = 7
BELOW: Final = 7
ABOVE_SECOND: Final = 1
ACTIONS_HANG: Final = 2
LATE: Final = 16


@dataclass(frozen=True)
class TimelineRow:
    """One entry of a night.

    `time` and `second` may be empty; lines of `second` are parted by line breaks. `cramp_depth`
    is 1 to 4 for a cramp and 0 for the rest. `divider` is what the line above the row says. A
    row without words is nothing but its divider. `is_late` sets the mark of late entries beside
    the last of the second lines; `remove` is what is done instead of removing the entry.
    """

    key: object
    time: str
    icon: str
    words: str
    second: str = ""
    cramp_depth: int = 0
    divider: str | None = None
    is_late: bool = False
    remove: str = ""


@dataclass(frozen=True)
class Actions:
    """The widths of *Change*, of *Remove*, and of the cross that may stand for it, in pixels."""

    change: int
    remove: int
    cross: int


@dataclass(frozen=True)
class Columns:
    """The columns that all rows share: `time` pixels for the time, then marks, then words."""

    time: int
    mark: int

    @property
    def axis(self) -> float:
        """Return the middle of the line that joins the marks."""
        return LEFT + self.time + GAP + self.mark / 2

    @property
    def words(self) -> int:
        """Return where words begin."""
        return LEFT + self.time + GAP + self.mark + GAP

    @classmethod
    def for_rows(cls, look: Look, rows: tuple[TimelineRow, ...]) -> "Columns":
        """Return columns in which the widest time fits."""
        widest = max((time_words(look, row).natural_width for row in rows), default=0)
        return cls(widest, look.scaled(MARK))


@dataclass(frozen=True)
class RowPlan:
    """The places of a row, and how high it is.

    `actions` is the middle of the right edge of *Change* and *Remove*: beside the words, beside
    the last of the second lines, or on a line of its own, wherever they cover nothing. So that
    rows of one line are equally high, *Remove* may be alone, since a press on the row means
    *Change*, or a cross: `remove` is how wide it is.
    """

    time: QRectF
    mark: QRectF
    words: QRectF
    second: QRectF
    actions: QPointF
    names_change: bool
    remove: int
    late: QRectF
    height: int


def plan_row(
    look: Look, row: TimelineRow, columns: Columns, width: int, actions: Actions
) -> RowPlan:
    """Place the parts of a row `width` pixels wide."""
    room = max(1, width - columns.words - RIGHT)
    words, second = first_words(look, row), second_words(look, row.second)
    line, small = look.line_height(Step.BODY), look.line_height(Step.SMALL)
    words_top = ABOVE + max(0, (columns.mark - line) // 2)
    words_rect = QRectF(columns.words, words_top, room, words.height(room))
    second_height = second.height(room) if row.second else 0
    second_rect = QRectF(columns.words, words_rect.bottom() + ABOVE_SECOND, room, second_height)
    bottom = second_rect.bottom() if row.second else words_rect.bottom()
    last = second_words(look, row.second.rpartition("\n")[2])
    lines = [(words.natural_width, words_top + line / 2)]
    if row.second:
        lines.append((last.natural_width, bottom - small / 2))
    late = QRectF(LEFT + columns.time - look.scaled(LATE), bottom - small, look.scaled(LATE), small)
    found = next(_beside(lines, room, actions), None)
    change, remove, middle = found or (True, actions.remove, bottom + small / 2 - ACTIONS_HANG)
    if found is None:
        bottom += small - 2 * ACTIONS_HANG
    mark = QRectF(LEFT + columns.time + GAP, ABOVE, columns.mark, columns.mark)
    time = QRectF(LEFT, words_top, columns.time + 1, line)
    height = round(max(bottom, mark.bottom())) + BELOW
    right = QPointF(width - RIGHT, middle)
    return RowPlan(time, mark, words_rect, second_rect, right, change, remove, late, height)


def _beside(
    lines: Sequence[tuple[int, float]], room: int, actions: Actions
) -> Iterator[tuple[bool, int, float]]:
    """Yield, best first, whether *Change* is named, the width of *Remove*, and at what height."""
    for change, remove in ((True, actions.remove), (False, actions.remove), (False, actions.cross)):
        for words, middle in lines:
            if words + remove + (actions.change if change else 0) <= room:
                yield change, remove, middle


def time_words(look: Look, row: TimelineRow) -> Words:
    """Return the time of a row as it is drawn."""
    return words_in(look, row.time, Step.BODY)


def first_words(look: Look, row: TimelineRow) -> Words:
    """Return the words of a row as they are drawn; those of a cramp are bold."""
    return words_in(look, row.words, Step.BODY, SEMIBOLD if row.cramp_depth else REGULAR)


def second_words(look: Look, text: str) -> Words:
    """Return second lines as they are drawn."""
    return words_in(look, text, Step.SMALL)
