"""Paints the cells of the sheet and opens the line in which one is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cramp_diary.exchange.paper.cells import NOT_ON_PAPER
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.sheet.cell_editor import CellEditor
from cramp_diary.ui.sheet.cell_paint import CellFace, paint_cell
from cramp_diary.ui.sheet.model import SheetModel
from cramp_diary.ui.sheet.rows import LAST, NIGHT, STATUS

if TYPE_CHECKING:
    from cramp_diary.ui.sheet.view import SheetView

__all__ = ["CellDelegate"]

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Belongs to one view.

    Signals: `typed()` while a line is typed in; `key_pressed(QKeyEvent)` for a key of an open
    line that may be one of the sheet: it accepts the event if it is.
    """

    typed = Signal()
    key_pressed = Signal(QKeyEvent)

    def __init__(self, look: Look, view: "SheetView", model: SheetModel) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        paint_cell(painter, self._look, option.rect, self._face(option, index))

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return an empty line."""
        editor = CellEditor(parent, self._model.spoken(index))
        editor.setFont(self._look.font(Step.BODY, tabular=True))
        editor.textEdited.connect(self.typed)
        editor.textChanged.connect(self._view.fit_line)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show in a line what stands in its cell, unless somebody types in it already."""
        if isinstance(editor, CellEditor) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, _model: QAbstractItemModel, index: Index
    ) -> None:
        """Take what was typed."""
        if isinstance(editor, CellEditor):
            cell = self._model.cell(index)
            self._model.put({cell: editor.text()}, cell)

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the line over its cell, wider where what stands in it needs that."""
        place = option.rect
        place.setHeight(self._look.control_height())
        needed = editor.needed_width() if isinstance(editor, CellEditor) else 0
        room = self._view.viewport().width()
        place.setWidth(max(place.width(), min(needed, room)))
        beyond = place.right() + 1 - room
        if beyond > 0:
            place.translate(-beyond, 0)
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer the keys of an open line to the sheet first."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            event.ignore()
            self.key_pressed.emit(event)
            if event.isAccepted():
                return True
        return super().eventFilter(watched, event)

    def _face(self, option: QStyleOptionViewItem, index: Index) -> CellFace:
        rows, key = self._model.rows, self._model.cell(index)[1]
        look = rows.look(index.row(), key)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        here = self._view.currentIndex()
        late = key == LAST and rows.written(index.row())[1]
        held = rows.is_held(index.row()) if key == STATUS else look.held and key != NIGHT
        muted = key == LAST or look.text == NOT_ON_PAPER or held
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        return CellFace(
            text=str(index.data() or ""),
            align=align or Qt.AlignmentFlag.AlignLeft,
            muted=muted,
            small=key == LAST,
            wrong=bool(look.problem),
            mark=rows.mark(index.row()) if key == STATUS else None,
            icon="late" if late else "",
            is_chosen=selected or index.row() == here.row(),
            has_keyboard=index == here and self._view.hasFocus(),
        )
