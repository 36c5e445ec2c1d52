"""The sheet itself: a table that is walked and typed in by keyboard."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QTableView,
    QWidget,
)

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.sheet.cell_editor import CellEditor
from cramp_diary.ui.sheet.delegate import CellDelegate
from cramp_diary.ui.sheet.hands import SheetHands
from cramp_diary.ui.sheet.head_end import HeadEnd
from cramp_diary.ui.sheet.model import SheetModel
from cramp_diary.ui.sheet.notes import Notes
from cramp_diary.ui.sheet.walking import Cell, first_free, next_field, same_column
from cramp_diary.ui.sheet.widths import fit_widths, short_names_wanted
from cramp_diary.ui.widgets.frozen_column import FrozenColumn
from cramp_diary.wording.sheet import SheetWords

__all__ = ["SheetView"]

LEAST_ROWS: Final = 5
TAB_REASONS: Final = {
    True: Qt.FocusReason.TabFocusReason,
    False: Qt.FocusReason.BacktabFocusReason,
}
Index = QModelIndex | QPersistentModelIndex
NO_HINT: Final = QAbstractItemDelegate.EndEditHint.NoHint


class SheetView(QTableView):
    """One stop after the other for the tab key; Esc leaves it from anywhere.

    Signals: `typed()` while a cell is typed in, `line_closed()` when no more is typed in it,
    `entered()` when it comes to the sheet, `left()` when Esc leaves it; `moved()` when the cell
    with the keyboard stands elsewhere.
    """

    typed = Signal()
    line_closed = Signal()
    entered = Signal()
    left = Signal()
    moved = Signal()

    def __init__(self, look: Look, model: SheetModel) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._said: tuple[int, str] | None = None
        self._left_by: Qt.FocusReason | None = None
        self._began: int | None = None
        self._notes = Notes(look, self, self.sentence)
        self.hands = SheetHands(self, model)
        self._delegate = CellDelegate(look, self, model)
        self._set_up()
        self._end = HeadEnd(look)
        self.addScrollBarWidget(self._end, Qt.AlignmentFlag.AlignTop)
        self._frozen = FrozenColumn(self, CellDelegate(look, self, model))
        self.setModel(model)
        self._frozen.show_model(model)
        self._delegate.typed.connect(self.typed)
        self._delegate.key_pressed.connect(self.hands.key_while_typing)
        model.modelReset.connect(self.fit)
        model.rowsInserted.connect(self._notes.give_room)
        model.dataChanged.connect(self._changed)
        look.changed.connect(self.fit)
        self.fit()

    def _set_up(self) -> None:
        self.setObjectName("sheet")
        self.setAccessibleName(SheetWords.table)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    # What is shown

    def fit(self) -> None:
        """Give columns and rows the room that their words need."""
        self.verticalHeader().setDefaultSectionSize(self._look.control_height())
        self._choose_names()
        fit_widths(self, self._look, self._model)
        self._notes.give_room()
        self._frozen.place()
        head = self.horizontalHeader().sizeHint().height()
        self._end.setFixedHeight(head)
        self.setMinimumHeight(head + LEAST_ROWS * self._look.control_height())
        self.viewport().update()
        self._keep_in_sight()

    def sentence(self, row: int) -> str:
        """Return what stands below a row: what was said last, or its first problem."""
        if self._said is not None and self._said[0] == row:
            return self._said[1]
        here = self.currentIndex()
        if here.row() == row:
            said = self._model.rows.look(row, self._model.cell(here)[1]).problem
            if said:
                return said
        return self._model.rows.problem_of(row)[1]

    def say(self, sentence: str) -> None:
        """Say something below the row that the keyboard is on, until the keyboard moves."""
        self._said = (self.currentIndex().row(), sentence)
        self._renew_notes()
        self.announce(sentence)

    def announce(self, sentence: str) -> None:
        """Say something to the ear alone."""
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # Where the keyboard is

    def here(self) -> Cell:
        """Return row and column of the cell that the keyboard is on."""
        index = self.currentIndex()
        return index.row(), index.column()

    def go_to(self, index: QModelIndex) -> None:
        """Put the keyboard on a cell."""
        self._model.reach(index.row())
        self.setCurrentIndex(index)

    def go_to_first(self) -> None:
        """Put the keyboard on the first cell that can be filled and is empty."""
        if not self._model.rows.all_rows or not self._model.rows.columns:
            return
        cell = first_free(self._model.rows)
        self._model.reach(cell[0])
        self.go_to(self._model.index(*cell))

    def _go_to_end(self, *, last: bool) -> None:
        """Go to the first field of all, or to the last one."""
        rows = self._model.rows
        outside = (rows.all_rows, 0) if last else (0, -1)
        cell = next_field(rows, outside, -1 if last else 1)
        if cell is not None:
            self._model.reach(cell[0])
            self.go_to(self._model.index(*cell))

    def step(self, step: int) -> bool:
        """Go to the next field, or with -1 to the one before; return whether there is one."""
        cell = next_field(self._model.rows, self.here(), step)
        if cell is None:
            return False
        self._model.reach(cell[0])
        self.go_to(self._model.index(*cell))
        return True

    def step_night(self, step: int) -> None:
        """Go to the same field of the next night, or with -1 of the one before."""
        row, column = same_column(self._model.rows, self.here(), step)
        self._model.reach(row)
        self.go_to(self._model.index(row, column))

    def next_line(self) -> None:
        """Go to the next night, to the field in which a run of Tabs began if there was one."""
        here, began = self.here(), self._began
        row, column = same_column(self._model.rows, (here[0], began or here[1]), 1)
        self._model.reach(row)
        self.go_to(self._model.index(row, column))

    # What is typed

    def editor(self) -> CellEditor | None:
        """Return the line that is open, if one is."""
        found = self.viewport().findChildren(CellEditor)
        return next((line for line in found if line.isVisible()), None)

    def fit_line(self) -> None:
        """Lay the open line anew over its cell: it may need more room by now."""
        self.updateEditorGeometries()

    def finish_typing(self, *, keep: bool = True) -> None:
        """Close the line that is open, and keep what stands in it unless told otherwise."""
        line = self.editor()
        if line is None:
            return
        if keep:
            self.commitData(line)
        self.closeEditor(line, NO_HINT)

    def being_typed(self) -> tuple[tuple[date, str], str] | None:
        """Return the cell that is typed in, and what stands in its line by now."""
        line = self.editor()
        if line is None or not self.currentIndex().isValid():
            return None
        return self._model.cell(self.currentIndex()), line.text()

    def open_line(self, *, at_end: bool = True) -> CellEditor | None:
        """Open the line of the cell that the keyboard is on."""
        if not self._model.can_be_filled(self.currentIndex()):
            return None
        self.edit(self.currentIndex())
        line = self.editor()
        if line is not None and at_end:
            line.end(False)  # noqa: FBT003 - Qt names it
        return line

    # Qt asks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the sheet; whatever is left types into the cell or walks."""
        if not self.hands.key_pressed(event):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self._model.reach(self.currentIndex().row() + LEAST_ROWS)
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own names
        """Go from field to field, and on to the next part of the page behind the last one."""
        began = self._began or self.here()[1]
        if self.currentIndex().isValid() and self.step(1 if next else -1):
            self._began = began
            return True
        self._left_by = TAB_REASONS[bool(next)]
        return super().focusNextPrevChild(next)

    def closeEditor(self, editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        """Close a line; where the keyboard goes then is decided by the key."""
        super().closeEditor(editor, NO_HINT)
        self.line_closed.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Forget what was said and where a run of Tabs began; say what is wrong in a row."""
        super().currentChanged(current, previous)
        moved = current.row() != previous.row()
        self._began = None
        self._said = None
        self._renew_notes()
        if current.isValid():
            sentence = self.sentence(current.row())
            if sentence and moved:
                self.announce(sentence)
        self._keep_in_sight()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on where the keyboard was; begin anew where it went all the way round the page."""
        super().focusInEvent(event)
        if not self._is_on_a_field():
            self.go_to_first()
        elif event.reason() is self._left_by:
            self._go_to_end(last=event.reason() is TAB_REASONS[False])
        self._left_by = None
        self.entered.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the line of a cell, or say why not."""
        super().mouseDoubleClickEvent(event)
        self.hands.refuse_if_held()

    def scrollTo(  # noqa: N802 - Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight, from under the column that stays."""
        super().scrollTo(index, hint)
        if index.column() > 0 and self._frozen.isVisible():
            hidden = self._frozen.width() - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar = self.horizontalScrollBar()
                bar.setValue(bar.value() - hidden)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, then the sentences below rows."""
        super().paintEvent(event)
        self._notes.paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first column in sight and the sentences in their room."""
        super().resizeEvent(event)
        self._choose_names()
        fit_widths(self, self._look, self._model)
        self._notes.give_room()
        self._frozen.place()
        self._keep_in_sight()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font or style sheet."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.viewport().update()

    def _keep_in_sight(self) -> None:
        """Hold on to the cell with the keyboard where there is less room than before."""
        focused = self.window().focusWidget()
        typing = focused is not None and self.isAncestorOf(focused)
        if self.currentIndex().isValid() and (focused is self or typing):
            self.scrollTo(self.currentIndex())
            self.moved.emit()

    def _choose_names(self) -> None:
        room = self.viewport().width()
        self._model.set_short_names(short=short_names_wanted(self._look, self._model, room))

    def _is_on_a_field(self) -> bool:
        index = self.currentIndex()
        return index.isValid() and self._model.rows.column(self._model.cell(index)[1]) is not None

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        fit_widths(self, self._look, self._model, range(first.row(), last.row() + 1))
        self._renew_notes()

    def _renew_notes(self) -> None:
        self._notes.give_room()
        self.viewport().update()
        self._frozen.viewport().update()
