"""One product: its courses or single doses, what can be done, and the form for it."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.products import ProductKind
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.medicines.course_table import CourseTable
from cramp_diary.ui.medicines.doing import Doing, Shown
from cramp_diary.ui.medicines.when_needed_part import WhenNeededPart
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.form_place import FormPlace
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.medicine_forms import title_for
from cramp_diary.wording.medicines import MedicinesWords, course_line
from cramp_diary.wording.products import ProductWords

__all__ = ["DetailCard"]

ABOVE: Final = (Doing.CHANGE, Doing.STOP, Doing.AGAIN, Doing.NOW)
BELOW: Final = (
    *(Doing.OTHER, Doing.MISSED, Doing.EXTRA, Doing.REGULAR),
    *(Doing.EDIT, Doing.CORRECT, Doing.REMOVE, Doing.HIDE, Doing.DRINKS),
)
RUNNING: Final = frozenset({Doing.CHANGE, Doing.STOP})
OF_A_COURSE: Final = frozenset({Doing.MISSED, Doing.EXTRA, Doing.EDIT, Doing.CORRECT, Doing.REMOVE})
WHEN_NEEDED: Final = frozenset({Doing.NOW, Doing.OTHER, Doing.REGULAR, Doing.EDIT, Doing.HIDE})
OF_A_DRINK: Final = frozenset({Doing.NOW, Doing.OTHER, Doing.DRINKS})


class DetailCard(Card):
    """The buttons are about the chosen row of the table; a form takes their place.

    `wanted(Doing)` is what the person wants to do with the chosen course or product;
    `course_chosen(Course)` is another row; `dose_removed(Intake)` a single dose to be taken out.
    """

    wanted = Signal(object)
    course_chosen = Signal(object)
    dose_removed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._shown: Shown | None = None
        self.place: FormPlace[EntryForm] = FormPlace(self.body)
        self.table = CourseTable(look)
        self.when_needed = WhenNeededPart(look)
        self.notes = Label(look, "", Step.SMALL, muted=True)
        self.form_title = Label(look, "", weight=SEMIBOLD)
        self.buttons = {doing: Button(look, words) for doing, words in _words().items()}
        self._above, self._below = QWidget(), QWidget()
        self._lay_out()
        self.table.chosen.connect(self.course_chosen)
        self.when_needed.removed.connect(self.dose_removed)
        for doing, button in self.buttons.items():
            button.clicked.connect(partial(self.wanted.emit, doing))

    def _lay_out(self) -> None:
        for holder, doings in ((self._above, ABOVE), (self._below, BELOW)):
            flow = FlowLayout(holder)
            for doing in doings:
                flow.addWidget(self.buttons[doing])
        self.head.addWidget(self._above)
        parts = (self.table, self.when_needed, self.notes, self._below, self.form_title)
        for part in parts:
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.form_title.hide()

    def show_product(self, shown: Shown) -> None:
        """Show a product with one of its courses chosen, or its single doses."""
        self._shown = shown
        self.set_title(shown.taken.product.name)
        if shown.course is not None:
            self.table.show_courses(shown.taken, shown.course, shown.today)
        else:
            self.when_needed.show_product(shown)
            self.buttons[Doing.NOW].set_words(shown.now)
        self.notes.set_text("\n".join(shown.notes))
        self._name_buttons(shown)
        self._arrange()

    def open_form(self, form: EntryForm, title: str) -> None:
        """Show a form in the place of the buttons."""
        self.form_title.set_text(title)
        self.place.put(form, at=self.body.indexOf(self.form_title) + 1)
        self._arrange()

    def close_form(self) -> None:
        """Leave the form, if one is open."""
        if self.place.clear():
            self._arrange()

    def first_stop(self) -> QWidget:
        """Return what the keyboard is on when a form was left."""
        when_needed = self._shown is not None and self._shown.course is None
        return self.buttons[Doing.NOW] if when_needed else self.table

    def _name_buttons(self, shown: Shown) -> None:
        product, course = shown.taken.product, shown.course
        line = course_line(course, product) if course else product.name
        for button in self.buttons.values():
            button.setAccessibleName(title_for(button.words(), line))

    def _arrange(self) -> None:
        is_open, shown = self.place.form() is not None, self._shown
        regular = shown is not None and shown.course is not None
        offered = _offered(shown) if shown else frozenset()
        for doing, button in self.buttons.items():
            button.setVisible(doing in offered)
        self._above.setVisible(not is_open and _any(ABOVE, offered))
        self._below.setVisible(not is_open and _any(BELOW, offered))
        self.table.setVisible(regular)
        self.when_needed.setVisible(shown is not None and not regular)
        self.notes.setVisible(bool(self.notes.text()))
        self.form_title.setVisible(is_open)


def _offered(shown: Shown) -> frozenset[Doing]:
    if shown.course is not None:
        if shown.goes_on:
            return OF_A_COURSE | RUNNING
        return OF_A_COURSE | (frozenset() if _is_taken(shown) else {Doing.AGAIN})
    return OF_A_DRINK if shown.taken.product.kind is ProductKind.DRINK else WHEN_NEEDED


def _is_taken(shown: Shown) -> bool:
    """Return whether a course of the product runs or is to come."""
    return any(course.last is None or course.last >= shown.today for course in shown.taken.courses)


def _any(doings: Sequence[Doing], offered: frozenset[Doing]) -> bool:
    return any(doing in offered for doing in doings)


def _words() -> dict[Doing, str]:
    return {
        Doing.CHANGE: MedicinesWords.change_dose,
        Doing.STOP: MedicinesWords.stop,
        Doing.AGAIN: ProductWords.start_again,
        Doing.NOW: ProductWords.took_one,
        Doing.OTHER: ProductWords.took_other,
        Doing.MISSED: MedicinesWords.missed,
        Doing.EXTRA: ProductWords.extra,
        Doing.REGULAR: ProductWords.take_regularly,
        Doing.EDIT: ProductWords.edit,
        Doing.CORRECT: MedicinesWords.correct,
        Doing.REMOVE: MedicinesWords.remove,
        Doing.HIDE: ProductWords.hide,
        Doing.DRINKS: ProductWords.drinks,
    }
