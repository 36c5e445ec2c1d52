"""What the keys of the sheet do."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from cramp_diary.domain.paper import PaperField
from cramp_diary.exchange.paper.cells import NOT_ON_PAPER
from cramp_diary.ui.sheet.cell_editor import CellEditor
from cramp_diary.ui.sheet.copying import copied, pasted
from cramp_diary.ui.sheet.model import SheetModel
from cramp_diary.ui.sheet.rows import NIGHT, STATUS
from cramp_diary.wording.sheet_problems import held_words

if TYPE_CHECKING:
    from cramp_diary.ui.sheet.view import SheetView

__all__ = ["SheetHands"]

COUNT: Final = PaperField.CRAMPS.value
AT: Final = PaperField.AT.value
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
EMPTYING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
ALT: Final = Qt.KeyboardModifier.AltModifier


class SheetHands(QObject):
    """Turns keys into steps and texts."""

    columns_needed = Signal(object)
    """Keys of columns that something was pasted into and that may not be shown."""

    def __init__(self, view: "SheetView", model: SheetModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Do what a key on a cell is for; return whether it was one of the sheet's."""
        if not self._view.currentIndex().isValid():
            return False
        if self._common_key(event) or self._clipboard_key(event):
            return True
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self._view.left.emit()
        elif key in EMPTYING:
            self._empty()
        elif key == Qt.Key.Key_F2:
            if not self.refuse_if_held():
                self._view.open_line()
        elif key == Qt.Key.Key_Home and not event.modifiers() & SHIFT:
            self._go_home(first_night=bool(event.modifiers() & CONTROL))
        else:
            return self._is_refused(event)
        return True

    def key_while_typing(self, event: QKeyEvent) -> None:
        """Do what a key in an open line is for, and accept it if it is one of the sheet's."""
        view, key = self._view, event.key()
        line = view.editor()
        if self._common_key(event):
            event.accept()
        elif key == Qt.Key.Key_Escape:
            view.finish_typing(keep=False)
            event.accept()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            view.finish_typing()
            view.focusNextPrevChild(key == Qt.Key.Key_Tab)
            event.accept()
        elif isinstance(line, CellEditor) and line.leads_out(event):
            view.finish_typing()
            self._walk(key)
            event.accept()

    def refuse_if_held(self) -> bool:
        """Say so where the diary has the cell already; return whether it has."""
        index = self._view.currentIndex()
        column = self._model.rows.column(self._model.cell(index)[1])
        if column is None or self._model.can_be_filled(index):
            return False
        self._view.say(held_words(is_recorded=column.is_about_cramps))
        return True

    # Keys that do the same on a cell and in its line

    def _common_key(self, event: QKeyEvent) -> bool:
        view, key = self._view, event.key()
        if key in ENTER:
            view.finish_typing()
            if event.modifiers() & SHIFT:
                view.step_night(-1)
            else:
                view.next_line()
        elif event.text() == "+" and not event.modifiers() & (CONTROL | ALT):
            view.finish_typing()
            self._another()
        elif key == Qt.Key.Key_D and event.modifiers() == CONTROL:
            view.finish_typing(keep=False)
            self._same_as_above()
        else:
            return False
        return True

    def _walk(self, key: int) -> None:
        view = self._view
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            view.step_night(1 if key == Qt.Key.Key_Down else -1)
        else:
            view.step(1 if key == Qt.Key.Key_Right else -1)

    def _another(self) -> None:
        """Count one cramp more; in the times, go on typing the next one."""
        rows = self._model.rows
        night, key = self._model.cell(self._view.currentIndex())
        if COUNT in rows.taken(night):
            self._view.say(held_words(is_recorded=True))
            return
        text = self._model.content.text(night, COUNT)
        before = int(text) if text.isdecimal() else 0
        if text and text != NOT_ON_PAPER and not text.isdecimal():
            return
        self._model.put({(night, COUNT): str(before + 1)}, (night, key))
        line = self._view.open_line() if key == AT and self._model.content.text(night, AT) else None
        if line is not None:
            line.insert(", ")

    def _same_as_above(self) -> None:
        """Take over the cells of the row above; all of them on the name of the night."""
        rows, keys = self._model.rows, self._model.rows.column_keys()
        chosen = {(index.row(), index.column()) for index in self._view.selectedIndexes()}
        cells = sorted(chosen or {self._view.here()})
        above = cells[0][0] - 1
        if above < 0:
            return
        wanted = {keys[column] for _, column in cells if rows.column(keys[column])}
        wanted = wanted or {column.key for column in rows.columns}
        nights = {rows.night(row) for row, _ in cells}
        texts = {
            (night, key): text
            for night in nights
            for key in wanted - rows.taken(night)
            if (text := self._text_of(above, key))
        }
        if texts:
            self._model.put(texts, self._model.cell(self._view.currentIndex()))
        else:
            self.refuse_if_held()

    def _text_of(self, row: int, key: str) -> str:
        """Return what stands in a cell, whoever wrote it."""
        rows = self._model.rows
        return rows.content.text(rows.night(row), key) or rows.look(row, key).text

    # Keys on a cell

    def _go_home(self, *, first_night: bool) -> None:
        row = 0 if first_night else self._view.here()[0]
        key = self._model.rows.columns[0].key
        self._view.go_to(self._model.place(self._model.rows.night(row), key))

    def _empty(self) -> None:
        cells = [self._model.cell(index) for index in self._view.selectedIndexes()]
        filled = {cell: "" for cell in cells if self._model.content.text(*cell)}
        if filled:
            self._model.put(filled, self._model.cell(self._view.currentIndex()))
        else:
            self.refuse_if_held()

    def _is_refused(self, event: QKeyEvent) -> bool:
        """Lead what is typed to a cell that takes it; return whether there is none."""
        written = event.text().isprintable() and event.text().strip()
        if not written or event.modifiers() & (CONTROL | ALT):
            return False
        index = self._view.currentIndex()
        night, key = self._model.cell(index)
        if key in {NIGHT, STATUS}:
            self._view.go_to(self._model.place(night, COUNT))
        return self.refuse_if_held() or not self._model.can_be_filled(self._view.currentIndex())

    def _clipboard_key(self, event: QKeyEvent) -> bool:
        board = QGuiApplication.clipboard()
        if event.matches(QKeySequence.StandardKey.Copy):
            board.setText(copied(self._model, self._view.selectedIndexes()))
        elif event.matches(QKeySequence.StandardKey.Cut):
            board.setText(copied(self._model, self._view.selectedIndexes()))
            self._empty()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(board.text())
        else:
            return False
        return True

    def paste(self, text: str) -> None:
        """Put a block of cells where the keyboard is, or where its dates and titles say."""
        if not text.strip():
            return
        where = self._model.cell(self._view.currentIndex())
        block = pasted(self._model, text, where)
        self.columns_needed.emit(block.keys)
        self._model.put(block.cells, where)
        if block.sentence:
            self._view.say(block.sentence)
