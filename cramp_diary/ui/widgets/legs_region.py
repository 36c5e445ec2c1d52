"""One place on the legs, as something that keyboard and screen reader can reach."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from cramp_diary.ui.widgets.legs_drawing import Place
from cramp_diary.wording.labels import place as place_words

__all__ = ["LegsRegion"]


class LegsRegion(QAbstractButton):
    """Draws nothing and leaves the mouse alone: the picture it lies on does both."""

    def __init__(self, place: Place, picture: QWidget) -> None:
        super().__init__(picture)
        self.place = place
        self._picture = picture
        self.focus_by_mouse = False
        self.setCheckable(True)
        self.setAccessibleName(place_words(*place))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_tab_stop(self, *, stop: bool) -> None:
        """Let the tab key stop here, or not."""
        policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave the drawing to the picture."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Space; hand everything else to the picture and to the page."""
        self.focus_by_mouse = False
        if event.key() == Qt.Key.Key_Space:
            self.click()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the mouse brought the focus."""
        self.focus_by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self._picture.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the outline of the focus away."""
        super().focusOutEvent(event)
        self._picture.update()
