"""Dresses the whole program: base style, colours, font and style sheet."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.style import qpalette, qss
from cramp_diary.ui.look.type import Step

__all__ = ["Dress"]


class Dress(QObject):
    """Puts a look on every window of the program, and again whenever it changes.

    Make one, before the first window; the fonts have to be loaded by then. It belongs to `app`.
    """

    def __init__(self, app: QApplication, look: Look, *, set_style: bool = True) -> None:
        """Dress `app`; `set_style` is for one that was not started with Fusion as its style."""
        super().__init__(app)
        self._app = app
        self._look = look
        if set_style:
            app.setStyle("Fusion")
        self._put_on()
        look.changed.connect(self._put_on)

    def take_off(self) -> None:
        """Stop following the look; what is worn stays on."""
        self._look.changed.disconnect(self._put_on)
        self.setParent(None)

    def _put_on(self) -> None:
        self._app.setPalette(qpalette(self._look))
        self._app.setFont(self._look.font(Step.BODY))
        self._app.setStyleSheet(qss(self._look))
