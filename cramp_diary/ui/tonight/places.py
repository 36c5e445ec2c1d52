"""Where the cards of the page will stand, held free from the first paint on."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

__all__ = ["Place", "Places"]

BETWEEN = 16


class Place(QWidget):
    """Cards below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)

    def add(self, card: QWidget) -> None:
        """Add a card below the others."""
        self._column.addWidget(card)


class Places(QWidget):
    """The columns beside and below the large button."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right, self.third, self.below = (Place() for _ in range(4))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN)
