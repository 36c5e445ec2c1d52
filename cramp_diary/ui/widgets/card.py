"""A card: a page's things that belong together."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.label import Label

__all__ = ["ACROSS", "Card"]

RADIUS: Final = 14
ACROSS: Final = 21  # 20 beside the hairline
DOWN: Final = 18
TIGHT_DOWN: Final = 14
BETWEEN: Final = 10


class Card(QWidget):
    """White paper with a title at the left, things at the right (`head`) and below (`body`).

    `ground` is the role of the paper: `card`, or `sunken` for what a page is shown on. A `tight`
    one holds a single line.
    """

    def __init__(
        self, look: Look, title: str = "", *, ground: str = "card", tight: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._ground = ground
        self.title_label = Label(look, title, Step.SECTION, SEMIBOLD)
        if not title:
            self.title_label.hide()
        self.head = QHBoxLayout()
        self.head.setSpacing(BETWEEN)
        self.head.addWidget(self.title_label, 1)
        # A widget of its own takes the spare height, so that the title stays at the top.
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(BETWEEN)
        whole = QVBoxLayout(self)
        down = TIGHT_DOWN if tight else DOWN
        whole.setContentsMargins(ACROSS, down, ACROSS, down)
        whole.setSpacing(BETWEEN)
        whole.addLayout(self.head)
        whole.addWidget(inside, 1)
        self.setAccessibleName(title)
        look.changed.connect(self.update)

    def set_title(self, title: str) -> None:
        """Show another title, "" for none."""
        self.title_label.set_text(title)
        self.title_label.setVisible(bool(title))
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the paper and its hairline."""
        painter = QPainter(self)
        color = self._look.color
        paint_box(
            painter,
            QRectF(self.rect()),
            radius=RADIUS,
            ground=color(self._ground),
            edge=color("line"),
        )
        painter.end()
