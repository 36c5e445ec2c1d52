"""The diary page for the keyboard, for a screen reader and at large text sizes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.ui.diary.adding import STATEMENTS, Addition
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.scroll_column import ScrollColumn
from tests.ui.diary_hands import NIGHT, cramp_at

FORMS = [addition for addition in Addition if addition not in STATEMENTS]


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from below(child)


def nameless(widget: QWidget) -> list[str]:
    return [
        type(found.object()).__name__
        for found in below(QAccessible.queryAccessibleInterface(widget))
        if found.state().focusable
        and not found.state().invisible
        and not found.text(QAccessible.Text.Name)
    ]


def stops(page: MonthPage, first: QWidget) -> list[QWidget]:
    """Return what the tab key comes to, from `first` on."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    here: QWidget | None = first
    while here is not None and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = page.focusWidget()
    return seen


def test_everything_that_takes_the_keyboard_has_a_name(page: MonthPage) -> None:
    cramp_at(page, 1)
    page.show_night(NIGHT)
    assert nameless(page) == []


@pytest.mark.parametrize("addition", FORMS)
def test_everything_in_a_form_has_a_name(page: MonthPage, addition: Addition) -> None:
    page._add(addition)
    assert nameless(page) == []


def test_the_tab_key_goes_from_the_month_to_the_night(page: MonthPage) -> None:
    cramp_at(page, 1)
    page.show_night(NIGHT)
    night = page.night_card
    (entry,) = night.timeline.entries()
    order = stops(page, page.month_card.earlier)
    wanted: list[QWidget] = [page.month_card.earlier, page.month_card.today, night.add]
    wanted += [entry.body, entry.remove]
    assert [stop for stop in order if stop in wanted] == wanted


@pytest.mark.parametrize("addition", FORMS)
def test_the_tab_key_goes_down_a_form_and_ends_at_its_buttons(
    page: MonthPage, addition: Addition
) -> None:
    page._add(addition)
    form = page.form_card.place.form()
    assert form is not None
    first = QApplication.focusWidget()
    assert first is not None
    order = [stop for stop in stops(page, first) if form.isAncestorOf(stop)]
    assert form.save in order
    end = order.index(form.save)
    assert order[end + 1] is form.leave


def test_what_the_tab_key_comes_to_is_in_sight(page: MonthPage) -> None:
    page._add(Addition.CRAMP)
    form = page.form_card.place.form()
    assert form is not None
    scroll = form.findChild(ScrollColumn)
    assert scroll is not None
    first = QApplication.focusWidget()
    assert first is not None
    seen = 0
    here: QWidget | None = first
    while here is not None and here is not form.save:
        if scroll.isAncestorOf(here):
            top = here.mapTo(scroll.viewport(), QPoint(0, 0)).y()
            assert 0 <= top < scroll.viewport().height()
            seen += 1
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = page.focusWidget()
    assert seen > 10


@pytest.mark.parametrize("scale", [1.5, 2.0])
@pytest.mark.parametrize("addition", [None, *FORMS])
def test_no_word_is_cut_at_any_text_size(
    qtbot: QtBot, page: MonthPage, scale: float, addition: Addition | None
) -> None:
    cramp_at(page, 1)
    page.resize(1056, 800)
    page.session.look.set_scale(scale)
    page.show_night(NIGHT)
    if addition is not None:
        page._add(addition)
    qtbot.wait(1)
    for label in page.findChildren(Label):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert label.width() >= label.minimumSizeHint().width(), label.text()
