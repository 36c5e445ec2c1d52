"""How wide the columns of the sheet are."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.domain.paper import PaperField
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.sheet.cell_paint import LEAD, PAD
from cramp_diary.ui.sheet.model import SheetModel, status_words
from cramp_diary.ui.sheet.rows import LAST, NIGHT, STATUS
from cramp_diary.wording.formats import night_name, weekday_day_month
from cramp_diary.wording.sheet_values import place_words, yes_word

if TYPE_CHECKING:
    from cramp_diary.ui.sheet.view import SheetView

__all__ = ["fit_widths", "short_names_wanted"]

MOST: Final = 240
LOOKED_AT: Final = 60
SPARE: Final = 2


def fit_widths(view: "SheetView", look: Look, model: SheetModel, rows: range | None = None) -> None:
    """Give each column the width of its title and words, the last one what is left.

    With `rows` only those are looked at, and no column gets narrower.
    """
    keys, only_grow = model.rows.column_keys(), rows is not None
    looked_at = range(min(model.rowCount(), LOOKED_AT)) if rows is None else rows
    widths = [_width(look, model, column, key, looked_at) for column, key in enumerate(keys)]
    header = view.horizontalHeader()
    if only_grow:
        widths = [max(width, header.sectionSize(c)) for c, width in enumerate(widths)]
        widths[-1] = _width(look, model, len(keys) - 1, LAST, looked_at)
    spare = view.viewport().width() - sum(widths)
    if spare > 0:
        widths[-1] += spare
    for column, width in enumerate(widths):
        if width != header.sectionSize(column):
            header.resizeSection(column, width)


def short_names_wanted(look: Look, model: SheetModel, room: int) -> bool:
    """Return whether to name nights by their evening alone, in so many pixels for the columns.

    So it is where whole names would leave no room, or just push the last columns out of sight.
    """
    whole = _names_width(look, model, night_name)
    if whole * 2 > room:
        return True
    looked_at = range(min(model.rowCount(), LOOKED_AT))
    others = sum(
        _width(look, model, column, key, looked_at)
        for column, key in enumerate(model.rows.column_keys())
        if key != NIGHT
    )
    return whole + others > room >= _names_width(look, model, weekday_day_month) + others


def _names_width(look: Look, model: SheetModel, name: Callable[[date], str]) -> int:
    metrics = QFontMetrics(look.font(Step.BODY, tabular=True))
    nights = [model.rows.night(row) for row in range(min(model.rowCount(), LOOKED_AT))]
    widest = max((metrics.horizontalAdvance(name(night)) for night in nights), default=0)
    return widest + 2 * PAD + SPARE


def _width(look: Look, model: SheetModel, column: int, key: str, rows: range) -> int:
    title = QFontMetrics(look.font(Step.SMALL, SEMIBOLD)).horizontalAdvance(model.title(key))
    metrics = QFontMetrics(look.font(Step.SMALL if key == LAST else Step.BODY, tabular=True))
    texts = [str(model.index(row, column).data(Qt.ItemDataRole.DisplayRole)) for row in rows]
    widest = max(metrics.horizontalAdvance(text) for text in [*texts, *_samples(model, key)])
    lead = look.scaled(LEAD) if key in {STATUS, LAST} else 0
    words = min(widest + lead, look.scaled(MOST))
    return max(title, words) + 2 * PAD + SPARE


def _samples(model: SheetModel, key: str) -> tuple[str, ...]:
    """Return what a cell should have room for while it is still empty."""
    if key == STATUS:
        day = model.rows.first
        return tuple(status_words(NightMark(day, status)) for status in NightStatus)
    return {
        NIGHT: ("",),
        LAST: ("30 Nov",),
        PaperField.AT.value: ("00:00, 00:00",),
        PaperField.WHERE.value: (place_words(Muscle.CALF, Side.RIGHT),),
    }.get(key, (yes_word(),))
