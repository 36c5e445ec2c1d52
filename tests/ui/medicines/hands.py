"""What a person does with the page of medicines, for its tests."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cramp_diary.domain.courses import Course, KnownTo, TimeOfDay
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.medicines.add_form import AddForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.page import MedicinesPage

__all__ = [
    "MARCH_2019",
    "TODAY",
    "adding",
    "atorvastatin",
    "click",
    "courses",
    "enter",
    "lanes",
    "opened",
    "rows",
    "typed",
]

TODAY = date(2026, 11, 23)
MARCH_2019 = date(2019, 3, 1)

FormOf = TypeVar("FormOf", bound=EntryForm)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def typed(line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)
    completer = line.completer()
    if completer is not None and (popup := completer.popup()) is not None:
        popup.hide()


def enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)


def adding(page: MedicinesPage, name: str) -> AddForm:
    click(page.add)
    form = page.add_card.place.form()
    assert form is not None
    typed(form.name_part.name.input, name)
    return form


def opened(page: MedicinesPage, doing: Doing, kind: type[FormOf]) -> FormOf:
    click(page.detail_card.buttons[doing])
    QApplication.processEvents()  # its keys are known to the window only then
    form = page.detail_card.place.form()
    assert isinstance(form, kind)
    return form


def courses(page: MedicinesPage) -> tuple[Course, ...]:
    return page.session.services.courses.all()


def lanes(page: MedicinesPage) -> list[str]:
    return [row.lane.name for row in page.bars_card.bars.rows()]


def rows(page: MedicinesPage) -> list[tuple[str, ...]]:
    model = page.detail_card.table.rows
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def atorvastatin(page: MedicinesPage) -> Course:
    """Let 20 mg in the evening be taken since March 2019."""
    services = page.session.services
    product = services.products.remedy_draft("Atorvastatin")
    course = replace(
        services.courses.draft(product, MARCH_2019),
        dose=Decimal(20),
        times=frozenset({TimeOfDay.EVENING}),
        first_known_to=KnownTo.MONTH,
    )
    page.session.editor.do("", lambda: services.courses.start(course, product))
    return course
