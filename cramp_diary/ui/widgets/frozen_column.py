"""The first column of a table, staying where it is while the others scroll sideways."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

__all__ = ["FrozenColumn"]


class FrozenColumn(QTableView):
    """Lies over the left of `table` and shows its first column, with its model and selection.

    Seen only while the table has more columns than room. A table that is typed in gives it a
    `delegate` of its own: one that two views share would tell both of what was typed.
    """

    def __init__(self, table: QTableView, delegate: QAbstractItemDelegate | None = None) -> None:
        super().__init__(table)
        self._table = table
        self._delegate = delegate
        self.setObjectName("frozen")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().rangeChanged.connect(self.place)
        table.horizontalHeader().sectionResized.connect(self.place)
        table.verticalHeader().sectionResized.connect(self._follow_height)
        self.hide()

    def show_model(self, model: QAbstractItemModel) -> None:
        """Show the first column of the table's model, chosen and current as in the table."""
        self.setModel(model)
        self.setSelectionModel(self._table.selectionModel())
        model.modelReset.connect(self._hide_others)
        self._hide_others()

    def place(self) -> None:
        """Lie over the first column while the table scrolls sideways."""
        table = self._table
        model = self.model()
        needed = table.horizontalScrollBar().maximum() > 0 and table.columnWidth(0) > 0
        if model is None or not needed or table.columnWidth(0) * 2 > table.width():
            self.hide()
            return
        head = table.horizontalHeader().height()
        self.setItemDelegate(self._delegate or table.itemDelegate())
        self.horizontalHeader().setFixedHeight(head)
        self.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
        # Another default takes every row's own height away.
        for row in range(model.rowCount()):
            if self.rowHeight(row) != table.rowHeight(row):
                self.setRowHeight(row, table.rowHeight(row))
        self.setColumnWidth(0, table.columnWidth(0))
        self.setGeometry(0, 0, table.columnWidth(0), head + table.viewport().height())
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.setAccessibleName(table.accessibleName())
        self.show()
        self.raise_()

    def _follow_height(self, row: int, _before: int, height: int) -> None:
        self.verticalHeader().resizeSection(row, height)

    def _hide_others(self) -> None:
        model = self.model()
        for column in range(1, model.columnCount() if model else 0):
            self.setColumnHidden(column, True)  # noqa: FBT003 - Qt names it
