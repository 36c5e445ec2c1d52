"""A strip across the window: what has to be known before anything else."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.label import Label

__all__ = ["Banner"]

RADIUS: Final = 10
ICON: Final = 20
LEFT: Final = 16


class Banner(QWidget):
    """An icon and a sentence; what can be done about it stands at the right.

    With `warning` it is in the warning colours, otherwise in the soft accent. It is hidden while
    it has nothing to say. `action_pressed` is emitted by its one button.
    """

    action_pressed = Signal()

    def __init__(
        self, look: Look, sentence: str = "", icon: str = "info", *, warning: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._warning = warning
        self._label = Label(look, sentence, Step.BODY)
        self._button = Button(look, "")
        self._button.hide()
        self._button.clicked.connect(self.action_pressed)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._look_changed)
        self._look_changed()
        self.setAccessibleName(sentence)
        if not sentence:
            self.hide()

    def sentence(self) -> str:
        """Return what it says."""
        return self._label.text()

    def show_sentence(
        self, sentence: str, action: str = "", *, icon: str = "info", warning: bool = False
    ) -> None:
        """Say something else, with the words of a button for it; "" hides the strip."""
        self._icon = icon
        self._warning = warning
        self._button.set_words(action)
        self._button.setVisible(bool(action))
        self._label.set_text(sentence)
        self.setAccessibleName(sentence)
        self._look_changed()
        self.setVisible(bool(sentence))

    def add(self, widget: QWidget) -> None:
        """Put something behind the button."""
        self._row.addWidget(widget)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the strip and its icon."""
        painter = QPainter(self)
        color = self._look.color
        box = QRectF(self.contentsRect())
        paint_box(
            painter,
            box,
            radius=RADIUS,
            ground=color("warning_ground" if self._warning else "accent_soft"),
            edge=color("warning") if self._warning else None,
        )
        pixmap = self._look.icon(self._icon, self._role(), ICON)
        line = max(self._look.line_height(Step.BODY), box.height() - 2 * LEFT)
        side = self._look.scaled(ICON)
        down = (box.height() - side) / 2 if line < 2 * side else LEFT
        painter.drawPixmap(box.topLeft() + QPointF(LEFT, round(down)), pixmap)
        painter.end()

    def _role(self) -> str:
        chosen = "text" if self._look.palette.name == "night" else "accent"
        return "warning" if self._warning else chosen

    def _look_changed(self) -> None:
        self._label.set_role("warning" if self._warning else "text")
        self._row.setContentsMargins(LEFT + self._look.scaled(ICON) + 12, 8, 12, 8)
        self.update()
