"""Where the cards of the page will stand, held free from the first paint on."""

from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from cramp_diary.ui.widgets.columns import put_away

__all__ = ["Place", "Places"]

BETWEEN = 16


class Place(QWidget):
    """Cards below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        least, most = QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding
        self._rest = QSpacerItem(0, 0, least, most)

    def hold(self, *cards: QWidget, fill: bool = True) -> None:
        """Hold these cards, in this order; without any that is to be seen, take no room.

        Without `fill` every card is as high as what is in it.
        """
        for card in cards:
            self._column.addWidget(card)
        shown = [card for card in cards if not put_away(card)]
        for card in cards:
            self._column.setStretchFactor(card, 1 if fill and card in shown[-1:] else 0)
        self._column.removeItem(self._rest)
        if not fill:
            self._column.addItem(self._rest)
            self._column.setStretch(self._column.count() - 1, 1)
        self.setVisible(bool(shown))


class Places(QWidget):
    """The columns beside and below the large button."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right, self.third, self.below = (Place() for _ in range(4))
        self.third.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN)
