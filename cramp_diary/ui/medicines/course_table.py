"""The courses of one product as a table, of which one row is chosen."""

from datetime import date
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.domain.courses import Course
from cramp_diary.domain.products import Product
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.taken import Taken
from cramp_diary.ui.widgets.table import Column, ReadOnlyTable
from cramp_diary.ui.widgets.wrapping_table import WrappingTable
from cramp_diary.wording.medicines import (
    MedicinesWords,
    course_dose,
    reason_words,
    start_words,
    until_words,
)

__all__ = ["CourseTable"]

DOSE, REASON = 0, 3
CHOSEN: Final = (
    QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
)


class CourseTable(WrappingTable):
    """Oldest first, as high as its rows. `chosen` carries the course that the person came to."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, wrapping=(DOSE, REASON), name=MedicinesWords.table)
        self._product: Product | None = None
        self._today: date | None = None
        self._silent = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: ReadOnlyTable[Course] = ReadOnlyTable(
            (
                Column(MedicinesWords.dose, self._dose),
                Column(MedicinesWords.start, start_words),
                Column(MedicinesWords.until, self._until),
                Column(MedicinesWords.reason, reason_words),
            ),
            self,
        )
        self.setModel(self.rows)
        self.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.horizontalScrollBar().rangeChanged.connect(self._fit)
        self.verticalHeader().sectionResized.connect(self._fit)
        look.changed.connect(self._fit)

    def show_courses(self, taken: Taken, chosen: Course, today: date) -> None:
        """Show the courses of a product, one of them chosen; no signal."""
        self._product, self._today = taken.product, today
        self._silent = True
        self.rows.set_rows(taken.courses)
        index = self.rows.index(taken.courses.index(chosen), 0)
        self.selectionModel().setCurrentIndex(index, CHOSEN)
        if len(taken.courses) == 1:
            self.clearSelection()
        self._silent = False
        self._fit()

    def _dose(self, course: Course) -> str:
        return course_dose(course, self._product) if self._product else ""

    def _until(self, course: Course) -> str:
        return until_words(course, self._today)

    def _row_chosen(self, index: QModelIndex) -> None:
        if index.isValid() and not self._silent:
            self.chosen.emit(self.rows.row(index.row()))

    def _fit(self) -> None:
        head = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar()
        room = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(head + self.verticalHeader().length() + room + 2)
