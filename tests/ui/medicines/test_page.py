"""What the page of medicines shows, how it is walked, and how it fits."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import create_services
from cramp_diary.domain.courses import Course
from cramp_diary.ui.medicines.course_forms import StopForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.reading_order import in_reading_order
from tests.ui.medicines.hands import atorvastatin, click, lanes, opened, rows

REPORTED = (
    "Leg cramps have been reported in people taking this medicine. Do not stop a prescribed "
    "medicine without speaking to your doctor or pharmacist."
)


def taken(page: MedicinesPage, name: str, first: date, last: date | None = None) -> Course:
    services = page.session.services
    product = services.products.remedy_draft(name)
    course = replace(services.courses.draft(product, first), dose=Decimal(5), last=last)
    page.session.editor.do("", lambda: services.courses.start(course, product))
    return course


def walk(page: MedicinesPage) -> list[QWidget]:
    """Go round with the tab key from the first stop, until it comes back or leaves the page."""
    first = next(one for one in in_reading_order(page) if one.isVisible())
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(200):
        here = QApplication.focusWidget()
        if here is None or here in met or not page.isAncestorOf(here):
            break
        met.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return met


def test_each_product_has_one_row_in_order_of_name(page: MedicinesPage) -> None:
    taken(page, "Quinine", date(2026, 10, 1), date(2026, 10, 28))
    atorvastatin(page)
    taken(page, "Citalopram", date(2024, 1, 1))

    assert lanes(page) == ["Atorvastatin", "Citalopram", "Quinine"]
    assert not page.bars_card.links


def test_a_row_shows_its_courses_below(page: MedicinesPage) -> None:
    atorvastatin(page)
    taken(page, "Citalopram", date(2024, 1, 1))
    click(page.bars_card.bars.rows()[1])
    assert page.detail_card.title_label.text() == "Citalopram"
    assert rows(page) == [("5\u00a0mg, once a day", "1 Jan 2024", "still taken", "")]
    click(page.bars_card.bars.rows()[0])
    assert page.detail_card.title_label.text() == "Atorvastatin"


def test_what_the_months_do_not_show_can_be_chosen_by_name(page: MedicinesPage) -> None:
    taken(page, "Quinine", date(2020, 1, 1), date(2020, 3, 1))
    atorvastatin(page)
    assert lanes(page) == ["Atorvastatin"]
    (link,) = page.bars_card.links
    click(link)
    assert page.detail_card.title_label.text() == "Quinine"
    assert rows(page)[0][2] == "1 Mar 2020"


@pytest.mark.parametrize(
    ("name", "fact"),
    [("Atorvastatin", REPORTED), ("Salbutamol", REPORTED), ("Baclofen", ""), ("Cramp bark", "")],
)
def test_the_same_sentence_stands_beside_every_medicine_that_has_one(
    page: MedicinesPage, name: str, fact: str
) -> None:
    taken(page, name, date(2026, 1, 1))
    assert page.about_card.isVisible() is bool(fact)
    assert page.about_card.fact.text() == fact


def test_cards_stand_side_by_side_or_below_each_other(page: MedicinesPage) -> None:
    atorvastatin(page)
    QApplication.processEvents()

    def corner(card: QWidget) -> QPoint:
        return card.mapTo(page, QPoint())

    assert corner(page.detail_card).y() == corner(page.about_card).y()
    page.resize(808, 640)
    QApplication.processEvents()
    assert page.is_narrow()
    assert corner(page.detail_card).x() == corner(page.about_card).x()
    assert page.about_card.width() == page.detail_card.width()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [774, 1056])
def test_nothing_is_wider_than_the_page(page: MedicinesPage, scale: float, width: int) -> None:
    taken(page, "Hydrochlorothiazide / potassium-sparing agent", date(2026, 1, 1))
    page.look.set_scale(scale)
    page.resize(width, 700)
    for doing in (Doing.CHANGE, Doing.CORRECT, Doing.STOP, Doing.MISSED):
        click(page.detail_card.buttons[doing])
        QApplication.processEvents()
        form = page.detail_card.place.form()
        assert form is not None
        assert form.mapTo(page, QPoint(form.width(), 0)).x() <= width
        click(form.leave)
    page.begin_adding()
    QApplication.processEvents()
    assert page.add_card.mapTo(page, QPoint(page.add_card.width(), 0)).x() <= width


def test_the_tab_key_reads_the_page(page: MedicinesPage) -> None:
    atorvastatin(page)
    taken(page, "Citalopram", date(2024, 1, 1))
    QApplication.processEvents()
    buttons = page.detail_card.buttons

    met = walk(page)

    assert met[:3] == [page.drinks, page.add, page.bars_card.bars.rows()[0]]
    assert met[3:] == [
        buttons[Doing.CHANGE],
        buttons[Doing.STOP],
        page.detail_card.table,
        buttons[Doing.MISSED],
        buttons[Doing.EXTRA],
        buttons[Doing.EDIT],
        buttons[Doing.CORRECT],
        buttons[Doing.REMOVE],
        page.about_card.sources,
    ]


def test_the_tab_key_goes_through_an_open_form(page: MedicinesPage) -> None:
    atorvastatin(page)
    form = opened(page, Doing.STOP, StopForm)

    met = walk(page)

    assert met == [
        page.drinks,
        page.bars_card.bars.rows()[0],
        page.detail_card.table,
        form.day.field.input,
        form.day.field.button,
        form.reason.input,
        form.save,
        form.leave,
        page.about_card.sources,
    ]


def test_everything_that_can_be_pressed_has_a_name(page: MedicinesPage) -> None:
    atorvastatin(page)
    page.begin_adding()
    nameless = [one for one in in_reading_order(page) if not one.accessibleName()]

    assert nameless == []


def test_a_long_reason_wraps_inside_the_card(page: MedicinesPage) -> None:
    course = atorvastatin(page)
    services = page.session.services
    page.session.editor.do("", lambda: services.courses.stop(course, course.first, "why " * 60))
    QApplication.processEvents()
    table = page.detail_card.table

    assert table.horizontalScrollBar().maximum() == 0
    assert table.viewport().height() >= table.rowHeight(0) > page.look.control_height()


def test_a_form_does_not_outlive_its_diary(page: MedicinesPage) -> None:
    page.begin_adding()
    page.session.leave()

    assert page.add_card.place.form() is None


def test_adding_waits_for_the_diary(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    page = MedicinesPage(session)
    qtbot.addWidget(page)
    page.show()
    click(page.add)
    assert page.add_card.place.form() is None

    session.open(create_services(tmp_path / "diary.crampdiary", clock=session.clock))
    assert page.add_card.place.form() is not None
