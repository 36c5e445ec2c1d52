"""What a screen reader is told about our own widgets, and that asking it is safe."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.shell.spoken import name_roles
from cramp_diary.ui.widgets.figure_view import FigureView
from cramp_diary.ui.widgets.legs_picture import LegsPicture
from cramp_diary.ui.widgets.number_keys import NumberKeys


@pytest.fixture
def window(look: Look) -> Iterator[QWidget]:
    assert look
    window = QWidget()
    QVBoxLayout(window)
    name_roles(window)
    yield window
    window.close()
    window.deleteLater()


def put(window: QWidget, widget: QWidget) -> QWidget:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    return widget


def test_a_chart_is_a_picture_with_a_name_and_a_sentence(look: Look, window: QWidget) -> None:
    put(window, FigureView(look, "Week by week")).setAccessibleDescription("Twelve cramps.")
    (chart,) = window.findChildren(FigureView)
    told = QAccessible.queryAccessibleInterface(chart)
    assert told is not None
    assert told.role() is QAccessible.Role.Graphic
    assert told.text(QAccessible.Text.Name) == "Week by week"
    assert told.text(QAccessible.Text.Description) == "Twelve cramps."


@pytest.mark.parametrize("make", [LegsPicture, NumberKeys])
def test_what_is_chosen_from_is_a_group_of_its_members(
    look: Look, window: QWidget, make: type[LegsPicture | NumberKeys]
) -> None:
    group = put(window, make(look))
    told = QAccessible.queryAccessibleInterface(group)
    assert told is not None
    assert told.role() is QAccessible.Role.Grouping
    assert told.childCount() > 10


def test_a_scroll_bar_that_went_while_a_reader_asks_for_it_is_not_there(window: QWidget) -> None:
    area = QScrollArea()
    inside = QWidget()
    inside.setMinimumHeight(3000)
    area.setWidget(inside)
    put(window, area)
    window.show()
    told = QAccessible.queryAccessibleInterface(area)
    assert told is not None
    counted = told.childCount()
    assert counted > 1
    window.hide()
    assert all(told.child(number) is not None for number in range(counted))
    assert told.child(counted) is None
