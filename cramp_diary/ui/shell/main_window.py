"""The window as it is painted first; what acts in it is furnished right after."""

import importlib
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cramp_diary.ui.shell.frame import Frame
from cramp_diary.ui.shell.pages import complete, make_page
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.window import WindowWords

__all__ = ["MainWindow"]

FIRST_SIZE: Final = (1280, 800)
SMALLEST_SIZE: Final = (640, 480)


class MainWindow(QMainWindow):
    """One diary in one window; `session` holds what the pages share.

    `painted()` is emitted once, when the person can see the window.
    """

    painted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._is_painted = False
        self.frame = Frame(session.look)
        self._layers = QStackedWidget()
        self._layers.addWidget(self.frame)
        self.setCentralWidget(self._layers)
        self.setWindowTitle(WindowWords.program)
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(*SMALLEST_SIZE)

    def show_page(self, key: str) -> None:
        """Show a page; it is made on its first visit."""
        page = self.frame.page(key)
        if page is None:
            page = make_page(key, self._session)
        if self._is_painted:
            complete(page, self._session)
        self.frame.show_page(key, page)
        self._layers.setCurrentWidget(self.frame)

    def layer(self, widget: QWidget) -> None:
        """Show a widget in place of the pages, until `show_page`."""
        if self._layers.indexOf(widget) < 0:
            self._layers.addWidget(widget)
        self._layers.setCurrentWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell the first time that it was painted."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # Not by QTimer.singleShot: the binding may crash when it lets go of the timer.
            soon = QTimer(self)
            soon.setSingleShot(True)
            soon.timeout.connect(self._complete_first_page)
            soon.start(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what runs and close the diary before the window goes."""
        self._session.close()
        super().closeEvent(event)

    def _complete_first_page(self) -> None:
        importlib.import_module("cramp_diary.ui.shell.spoken").name_roles(self)
        self.painted.emit()
        page = self.frame.shown()
        if page is not None:
            complete(page, self._session)
            self.frame.focus_first()
