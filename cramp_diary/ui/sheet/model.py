"""The sheet as a table that Qt and a screen reader can ask."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.domain.paper import PaperField
from cramp_diary.exchange.paper.cells import CellRead, read_cell
from cramp_diary.ui.sheet.content import Content
from cramp_diary.ui.sheet.rows import CHUNK, LAST, NIGHT, STATUS, SheetRows
from cramp_diary.wording.formats import night_name, weekday_day_month
from cramp_diary.wording.sheet import SheetWords, cell_spoken, column_title, written_on

__all__ = ["SheetModel"]

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
NUMBERS: Final = (PaperField.CRAMPS, PaperField.PAIN, PaperField.MINUTES, PaperField.FLUID)


class SheetModel(QAbstractTableModel):
    """Shows `rows`; what is typed goes to `content`, and is written out as it was understood."""

    typed = Signal()
    """Other texts are in the content than before."""

    def __init__(self, rows: SheetRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._told = rows.content.cells
        self._has_short_names = False

    @property
    def rows(self) -> SheetRows:
        """What is shown."""
        return self._rows

    @property
    def content(self) -> Content:
        """What was typed."""
        return self._rows.content

    # What is shown

    def show_rows(self, rows: SheetRows) -> None:
        """Show another sheet."""
        self.beginResetModel()
        self._rows = rows
        self._told = rows.content.cells
        self.endResetModel()

    def content_changed(self) -> None:
        """Show what the content holds now, in the rows where that is something else."""
        before, after = self._told, self.content.cells
        self._told = after
        changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        places = {self._rows.row_of(night) for night, _ in changed}
        rows = [row for row in places if 0 <= row < self.rowCount()]
        if rows:
            last = self.columnCount() - 1
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), last))
        self.typed.emit()

    def reach(self, row: int) -> None:
        """Let a row be there, and some behind it, as far as there are nights."""
        wanted = min(self._rows.all_rows, (row // CHUNK + 1) * CHUNK)
        if wanted > self._rows.shown:
            self.beginInsertRows(NOWHERE, self._rows.shown, wanted - 1)
            self._rows = replace(self._rows, shown=wanted)
            self.endInsertRows()

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:  # noqa: N802 - Qt's name
        """Return whether there are nights below."""
        return not parent.isValid() and self._rows.shown < self._rows.all_rows

    def fetchMore(self, parent: Index = NOWHERE) -> None:  # noqa: N802 - Qt's name
        """Show some more nights."""
        if not parent.isValid():
            self.reach(self._rows.shown)

    def set_short_names(self, *, short: bool) -> None:
        """Name a night to the eye by its evening alone, or in full."""
        self._has_short_names = short

    # What is typed

    def put(self, texts: Mapping[tuple[date, str], str], where: tuple[date, str]) -> bool:
        """Write texts into cells as one step; each is written out as far as it is understood."""
        tidy = {(night, key): self._tidy(key, text) for (night, key), text in texts.items()}
        changed = self.content.put(tidy, where)
        if changed:
            self.content_changed()
        return changed

    def cell(self, index: Index) -> tuple[date, str]:
        """Return night and column of a cell."""
        return self._rows.night(index.row()), self._rows.column_keys()[index.column()]

    def place(self, night: date, key: str) -> QModelIndex:
        """Return where a cell is shown; an invalid index where it is not."""
        row, keys = self._rows.row_of(night), self._rows.column_keys()
        if key not in keys or not 0 <= row < self._rows.all_rows:
            return QModelIndex()
        self.reach(row)
        return self.index(row, keys.index(key))

    def can_be_filled(self, index: Index) -> bool:
        """Return whether something can be typed into a cell."""
        return index.isValid() and self._rows.can_be_filled(
            index.row(), self._rows.column_keys()[index.column()]
        )

    def _tidy(self, key: str, text: str) -> str:
        column = next((one for one in self._rows.rules.columns if one.key == key), None)
        if column is None:
            return text
        read = read_cell(column, text, self._rows.rules.volumes)
        return read.text if isinstance(read, CellRead) else text

    # Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of nights that are there by now."""
        return 0 if parent.isValid() else self._rows.shown

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._rows.column_keys())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that a cell can be reached, and whether it can be filled."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_be_filled(index) else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, for the eye or for the ear, or its text for typing."""
        if not index.isValid():
            return None
        night, key = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row(), key)
        if role == Qt.ItemDataRole.EditRole:
            return self.content.text(night, key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._rows.look(index.row(), key).problem
        return self._alignment(key) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, or the night of a row."""
        if orientation == Qt.Orientation.Vertical:
            shown = role == Qt.ItemDataRole.DisplayRole
            return night_name(self._rows.night(section)) if shown else None
        if not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(self._rows.column_keys()[section])
        key = self._rows.column_keys()[section]
        return self._alignment(key) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def title(self, key: str) -> str:
        """Return what stands above a column."""
        column = next((one for one in self._rows.rules.columns if one.key == key), None)
        if column is not None:
            return column_title(column)
        return {NIGHT: SheetWords.night, STATUS: SheetWords.was_there, LAST: SheetWords.written}[
            key
        ]

    def spoken(self, index: Index) -> str:
        """Return "Pain, Mon 19 to Tue 20 Oct, 12" and what is wrong with it."""
        night, key = self.cell(index)
        look = self._rows.look(index.row(), key)
        if key == NIGHT:
            return night_name(night)
        words = self._words(index.row(), key) or SheetWords.empty
        is_held = (look.held and look.text) or self._rows.is_held(index.row())
        late = key == LAST and self._rows.written(index.row())[1]
        return cell_spoken(
            self.title(key),
            night,
            words,
            SheetWords.held if is_held else "",
            SheetWords.late if late else "",
            look.problem,
        )

    def _words(self, row: int, key: str) -> str:
        if key == NIGHT:
            name = weekday_day_month if self._has_short_names else night_name
            return name(self._rows.night(row))
        if key == STATUS:
            return status_words(self._rows.mark(row))
        if key == LAST:
            day, _late = self._rows.written(row)
            return written_on(day) if day else ""
        return self._rows.look(row, key).text

    def _alignment(self, key: str) -> Qt.AlignmentFlag:
        column = self._rows.column(key)
        right = column is not None and column.field in NUMBERS
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


def status_words(mark: NightMark | None) -> str:
    """Return what is known of a night in a word; empty for a row without one."""
    if mark is None:
        return ""
    return {
        NightStatus.QUIET: SheetWords.none,
        NightStatus.CRAMPS: SheetWords.some,
        NightStatus.UNRECORDED: SheetWords.not_recorded,
        NightStatus.PARTLY: SheetWords.partly,
        NightStatus.AWAY: SheetWords.away,
    }[mark.status]
