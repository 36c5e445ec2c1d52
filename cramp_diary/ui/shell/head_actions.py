"""On a narrow window: the change of palette, in the head of the page that is shown."""

from PySide6.QtCore import QObject, Signal

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.shell.frame import Frame
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.wording.controls import ControlWords

__all__ = ["HeadActions"]


class HeadActions(QObject):
    """One button that goes along from page to page; a wide window has it in its navigation."""

    night_pressed = Signal()

    def __init__(self, look: Look, frame: Frame) -> None:
        super().__init__(frame)
        self._look = look
        self._frame = frame
        self.night = Button(look, ControlWords.night_palette, "moon", height=44)
        self.night.setParent(frame)
        self.night.hide()
        self.night.clicked.connect(self.night_pressed)
        frame.arranged.connect(self._place)
        look.changed.connect(self._name)
        self._name()
        self._place()

    def _name(self) -> None:
        by_night = self._look.palette.name == "night"
        self.night.set_words(ControlWords.day_palette if by_night else ControlWords.night_palette)
        self.night.set_icon("sun" if by_night else "moon")

    def _place(self) -> None:
        page = self._frame.shown()
        wanted = page is not None and self._frame.is_narrow()
        if page is not None and wanted:
            page.corner.addWidget(self.night)
        self.night.setVisible(wanted)
        if page is not None:
            page.settle_head()
