"""The view of a table: rows 40 high with a line below, whole rows chosen and hovered."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import REGULAR, SEMIBOLD, Step
from cramp_diary.ui.widgets.frozen_column import FrozenColumn

__all__ = ["TableView"]

PAD: Final = 10
SPARE: Final = 4
RING: Final = 3
HIGHEST: Final = 10_000
WRAP: Final = Qt.TextFlag.TextWordWrap


class _RowDelegate(QStyledItemDelegate):
    """Paints a cell as a part of its row."""

    def __init__(self, look: Look, view: "TableView") -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint ground, words, the line below, and the ring when the keyboard is here."""
        color, rect = self._look.color, QRect(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = "accent_soft" if is_chosen else "card"
        if not is_chosen and index.row() == self._view.hovered_row():
            role = "band"
        painter.save()
        painter.fillRect(rect, color(role))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color("line"))
        font = self._look.font(Step.BODY, REGULAR, tabular=True)
        painter.setFont(font)
        words = "text" if option.state & QStyle.StateFlag.State_Enabled else "muted"
        painter.setPen(color(words))
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or Qt.AlignmentFlag.AlignVCenter
        text = str(index.data() or "")
        painter.drawText(rect.adjusted(PAD, 0, -PAD, -1), int(align | WRAP), text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color("focus"), RING))
            inset = RING / 2 + 0.5
            box = QRectF(rect).adjusted(inset, inset, -inset, -inset - 1)
            painter.drawRoundedRect(box, 4, 4)
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt passes it
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the words with room around them, in one line unless their column wraps."""
        metrics, text = self._view.words_metrics(), str(index.data() or "")
        least = self._look.control_height()
        width = self._view.wrapped_width(index.column())
        if not width:
            return QSize(metrics.horizontalAdvance(text) + self._view.room_around(), least)
        room = QRect(0, 0, width - 2 * PAD, HIGHEST)
        one, lines = (metrics.boundingRect(room, int(WRAP), t).height() for t in ("x", text or "x"))
        return QSize(width, least + lines - one)


class TableView(QTableView):
    """A table that is read, one row chosen at a time; its first column stays in sight."""

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self._look = look
        self._hovered = -1
        self.setAccessibleName(name)
        self.setItemDelegate(_RowDelegate(look, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._frozen = FrozenColumn(self)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; columns take the width of their words."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit_columns)
            self._frozen.show_model(model)
            self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column the width of its words, the last one what is left if that is more."""
        self.resizeColumnsToContents()
        self._fit_last()
        self.updateGeometry()

    def hovered_row(self) -> int:
        """Return the row under the mouse, or -1."""
        return self._hovered

    def wrapped_width(self, column: int) -> int:  # noqa: ARG002 - for a table that wraps
        """Return the width of a column whose words wrap, or 0: they stand in one line."""
        return 0

    def room_around(self) -> int:
        """Return what a cell is wider than its words."""
        return 2 * PAD + SPARE

    def title_width(self, column: int) -> int:
        """Return how wide a column must be for its title."""
        # The header's own hint measures a title in the larger type of the cells.
        title = self.model().headerData(column, Qt.Orientation.Horizontal)
        metrics = QFontMetrics(self._look.font(Step.SMALL, SEMIBOLD))
        return metrics.horizontalAdvance(str(title or "")) + self.room_around()

    def words_metrics(self) -> QFontMetrics:
        """Return the measures of the words in cells."""
        return QFontMetrics(self._look.font(Step.BODY, tabular=True))

    def sizeHint(self) -> QSize:
        """Return all rows up to ten, so that a short table needs no scroll bar."""
        model = self.model()
        rows = min(10, model.rowCount()) if model else 0
        height = self.horizontalHeader().sizeHint().height() + rows * self._look.control_height()
        return QSize(super().sizeHint().width(), height + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the head and two rows."""
        head = self.horizontalHeader().sizeHint().height()
        return QSize(200, head + 2 * self._look.control_height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Remember the row under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget it."""
        super().leaveEvent(event)
        self._hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first column in sight."""
        super().resizeEvent(event)
        self._stretch_last()
        self._frozen.place()

    def _fit_last(self) -> None:
        """Give the last column the width of its words, then what is left."""
        header, last = self.horizontalHeader(), self.horizontalHeader().count() - 1
        if last >= 0:
            header.setStretchLastSection(False)
            header.resizeSection(last, max(self.sizeHintForColumn(last), self.title_width(last)))
            self._stretch_last()

    def _stretch_last(self) -> None:
        """Stretch the last column only where that does not cut its words."""
        header, last = self.horizontalHeader(), self.horizontalHeader().count() - 1
        if last < 0:
            return
        words = max(self.sizeHintForColumn(last), self.title_width(last))
        stretched = header.stretchLastSection()
        needed = words if stretched else header.sectionSize(last)
        others = sum(header.sectionSize(column) for column in range(last))
        fits = others + needed <= self.viewport().width()
        header.setStretchLastSection(fits)
        if stretched and not fits:
            header.resizeSection(last, words)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()
            self._frozen.viewport().update()

    def _look_changed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._look.control_height())
        if self.model():
            self.fit_columns()
        self.viewport().update()
