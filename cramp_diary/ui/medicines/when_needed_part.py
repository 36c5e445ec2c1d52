"""What is taken when needed: how often lately, and the last doses."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.identity import EntryId
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.doing import Shown
from cramp_diary.ui.medicines.noted_list import NotedList
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.products import ProductWords

__all__ = ["WhenNeededPart"]


class WhenNeededPart(QWidget):
    """`removed(Intake)` is a dose that the person takes out of the diary."""

    removed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._product: EntryId | None = None
        self.lately = Label(look)
        self.noted = NotedList(look, ProductWords.last_doses, ProductWords.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.lately)
        column.addWidget(self.noted)
        self.noted.removed.connect(self.removed)

    def show_product(self, shown: Shown) -> None:
        """Show the doses of a product."""
        if self._product != shown.taken.product.id:
            self._product = shown.taken.product.id
            self.noted.forget()
        self.lately.set_text(shown.lately)
        self.noted.show_rows(shown.doses)
