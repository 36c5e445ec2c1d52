"""The preview on its ground, with what turns its pages."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout

from cramp_diary.ui.look.arrangement import Arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.report.preview import Preview
from cramp_diary.ui.widgets.buttons import IconButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.words import CENTRE
from cramp_diary.wording.report_page import ReportPageWords, pages_shown

__all__ = ["Viewer"]

LEAST_HEIGHT: Final = 560
BETWEEN: Final = 10
WORDS_WIDTH: Final = 76
UNLIMITED: Final = 16_777_215


class Viewer(Card):
    """Buttons at the right of the page, or above it where there is little width."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="sunken")
        self.preview = Preview(look)
        self.words = Label(look, "", align=CENTRE)
        self.earlier = IconButton(look, "chevron-up", ReportPageWords.earlier)
        self.later = IconButton(look, "chevron-down", ReportPageWords.later)
        self.closer = IconButton(look, "plus", ReportPageWords.closer)
        self.further = IconButton(look, "minus", ReportPageWords.further)
        self._narrow = False
        self._side = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side.setSpacing(BETWEEN)
        for part in (self.earlier, self.words, self.later):
            self._side.addWidget(part)
        self._side.addSpacing(BETWEEN)
        self._side.addWidget(self.closer)
        self._side.addWidget(self.further)
        self._side.addStretch(1)
        self._around = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._around.setSpacing(BETWEEN)
        self._around.addWidget(self.preview, 1)
        self._around.addLayout(self._side)
        self.body.addLayout(self._around)
        self.earlier.clicked.connect(lambda: self._turn(forward=False))
        self.later.clicked.connect(lambda: self._turn(forward=True))
        self.closer.clicked.connect(lambda: self.preview.come_closer(1))
        self.further.clicked.connect(lambda: self.preview.come_closer(-1))

    def arrange(self, arrangement: Arrangement) -> None:
        """Show one page, two on a wide window, and on a narrow one as wide as it is."""
        self._narrow = arrangement is Arrangement.NARROW
        direction = QBoxLayout.Direction
        self._side.setDirection(direction.LeftToRight if self._narrow else direction.TopToBottom)
        self._around.setDirection(direction.TopToBottom if self._narrow else direction.LeftToRight)
        # In the layout, too, what is above comes first, for the tab key goes by it.
        self._around.removeWidget(self.preview)
        self._around.insertWidget(1 if self._narrow else 0, self.preview, 1)
        self.earlier.set_icon("chevron-left" if self._narrow else "chevron-up")
        self.later.set_icon("chevron-right" if self._narrow else "chevron-down")
        self.setMinimumHeight(0 if self._narrow else LEAST_HEIGHT)
        self.words.setMaximumWidth(UNLIMITED if self._narrow else self._look.scaled(WORDS_WIDTH))
        across = 2 if arrangement is Arrangement.WIDE else 1
        self.preview.arrange(across=across, to_width=self._narrow)
        self._name_pages()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a file."""
        self.preview.show_pdf(pdf)
        self._name_pages()

    def put_away(self) -> None:
        """Let go of the file."""
        self.preview.put_away()
        self._name_pages()

    def say_making(self) -> None:
        """Say that another file is on its way."""
        self.words.set_text(ReportPageWords.making)

    def _turn(self, *, forward: bool) -> None:
        self.preview.turn(forward=forward)
        self._name_pages()

    def _name_pages(self) -> None:
        page, last, pages = self.preview.page, self.preview.last_page, self.preview.pages
        self.words.set_text(pages_shown(page + 1, last + 1, pages) if pages else "")
        self.earlier.setEnabled(page > 0)
        self.later.setEnabled(last + 1 < pages)
