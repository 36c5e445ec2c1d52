"""The sentence below a field that says what is wrong and what to do."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.label import Label

__all__ = ["ProblemNote"]

RADIUS: Final = 8
ICON: Final = 16
LEFT: Final = 12


class ProblemNote(QWidget):
    """Warning icon and sentence on the warning ground; hidden while nothing is wrong."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = Label(look, "", Step.SMALL, role="warning")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._look_changed)
        self._look_changed()
        self.hide()

    def sentence(self) -> str:
        """Return what it says, "" for nothing."""
        return self._label.text()

    def show_sentence(self, sentence: str | None) -> None:
        """Say what is wrong, or be gone."""
        self._label.set_text(sentence or "")
        self.setAccessibleName(sentence or "")
        self.setVisible(bool(sentence))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        painter = QPainter(self)
        ground = self._look.color("warning_ground")
        paint_box(painter, QRectF(self.rect()), radius=RADIUS, ground=ground)
        side, line = self._look.scaled(ICON), self._look.line_height(Step.SMALL)
        top = self._label.y() + (line - side) / 2
        painter.drawPixmap(QPointF(LEFT, round(top)), self._look.icon("warning", "warning", ICON))
        painter.end()

    def _look_changed(self) -> None:
        self._row.setContentsMargins(LEFT + self._look.scaled(ICON) + 8, 5, LEFT, 5)
        self.update()
