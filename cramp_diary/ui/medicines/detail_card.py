"""One product: its courses, what can be done with them, and the form for it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.diary.forms.form import EntryForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.medicines.course_table import CourseTable
from cramp_diary.ui.medicines.doing import Doing, Shown
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.medicine_forms import title_for
from cramp_diary.wording.medicines import MedicinesWords, course_line

__all__ = ["DetailCard"]


class DetailCard(Card):
    """The buttons are about the chosen row of the table; a form takes their place.

    `wanted(Doing)` is what the person wants to do with the chosen course; `course_chosen(Course)`
    is another row.
    """

    wanted = Signal(object)
    course_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._shown: Shown | None = None
        self._form: EntryForm | None = None
        self.table = CourseTable(look)
        self.missed_line = Label(look, "", Step.SMALL, muted=True)
        self.form_title = Label(look, "", weight=SEMIBOLD)
        self.buttons = {
            Doing.CHANGE: Button(look, MedicinesWords.change_dose),
            Doing.STOP: Button(look, MedicinesWords.stop),
            Doing.MISSED: Button(look, MedicinesWords.missed),
            Doing.CORRECT: Button(look, MedicinesWords.correct),
            Doing.REMOVE: Button(look, MedicinesWords.remove),
        }
        self._above, self._below = QWidget(), QWidget()
        self._lay_out()
        self.table.chosen.connect(self.course_chosen)
        for doing, button in self.buttons.items():
            button.clicked.connect(partial(self.wanted.emit, doing))

    def _lay_out(self) -> None:
        for holder, doings in (
            (self._above, (Doing.CHANGE, Doing.STOP)),
            (self._below, (Doing.MISSED, Doing.CORRECT, Doing.REMOVE)),
        ):
            flow = FlowLayout(holder)
            for doing in doings:
                flow.addWidget(self.buttons[doing])
        self.head.addWidget(self._above)
        for part in (self.table, self.missed_line, self._below, self.form_title):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.form_title.hide()

    def show_product(self, shown: Shown) -> None:
        """Show a product with one of its courses chosen."""
        self._shown = shown
        self.set_title(shown.taken.product.name)
        self.table.show_courses(shown.taken, shown.course)
        self.missed_line.set_text(shown.missed)
        self.missed_line.setVisible(bool(shown.missed))
        line = course_line(shown.course, shown.taken.product)
        for button in self.buttons.values():
            button.setAccessibleName(title_for(button.words(), line))
        self._arrange()

    def form(self) -> EntryForm | None:
        """Return the form that is open, if one is."""
        return self._form

    def open_form(self, form: EntryForm, title: str) -> None:
        """Show a form in the place of the buttons."""
        self.close_form()
        self._form = form
        self.form_title.set_text(title)
        self.body.insertWidget(self.body.indexOf(self.form_title) + 1, form)
        self._arrange()

    def close_form(self) -> None:
        """Leave the form, if one is open."""
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self._arrange()

    def _arrange(self) -> None:
        is_open = self._form is not None
        goes_on = self._shown is not None and self._shown.goes_on
        self._above.setVisible(goes_on and not is_open)
        self._below.setVisible(not is_open)
        self.form_title.setVisible(is_open)
