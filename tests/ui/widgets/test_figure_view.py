"""A figure as a picture in the window."""

from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.widgets.figure_view import FigureView

HEIGHT = 120


def half_black(width: int) -> Figure:
    figure = Figure(figsize=(width / 100, HEIGHT / 100))
    figure.add_artist(Rectangle((0.5, 0), 0.5, 1, color="black"))
    return figure


def test_a_picture_stands_upright_at_every_width(qtbot: QtBot, look: Look) -> None:
    view = FigureView(look, "halves")
    qtbot.addWidget(view)
    view.show_figure(half_black, "Right half black")
    view.show()
    # In inches, 402 and 435 pixels have no exact number: the size read back is a little less.
    for width in (402, 435, 640):
        view.resize(width, HEIGHT)
        view._redraw()
        picture = view.grab().toImage()
        for row in (3, HEIGHT // 2, HEIGHT - 4):
            left = picture.pixelColor(QPoint(width // 2 - 6, row))
            right = picture.pixelColor(QPoint(width // 2 + 6, row))
            assert (left, right) == (QColor("white"), QColor("black")), (width, row)
