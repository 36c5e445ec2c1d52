"""How it is worked out what goes with the cramps, to read through."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.changes import Change
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.factors_page import FactorsWords
from cramp_diary.wording.findings import FindingWords
from cramp_diary.wording.methods import explained

__all__ = ["MethodsPage"]

READABLE: Final = 680
"""Pixels at 100 %: about seventy letters a line."""
BEFORE_HEADING: Final = 14
BETWEEN: Final = 8


class MethodsPage(DiaryPage):
    """Headings and paragraphs, no wider than is easily read."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, FindingWords.how)
        look = session.look
        self.back = Button(look, FactorsWords.back, "chevron-left")
        self.back.clicked.connect(partial(session.page_wanted.emit, "factors"))
        self.actions.addWidget(self.back)
        self.card = Card(look)
        self.card.body.setSpacing(BETWEEN)
        for number, (heading, paragraphs) in enumerate(explained()):
            if number:
                self.card.body.addSpacing(BEFORE_HEADING)
            self.card.body.addWidget(Label(look, heading, Step.SECTION, SEMIBOLD))
            for paragraph in paragraphs:
                self.card.body.addWidget(Label(look, paragraph))
        self.body.addWidget(self.card)
        self.body.addStretch(1)
        look.changed.connect(self._keep_readable)
        self._keep_readable()

    def reload(self) -> None:
        """Show the same whatever the diary holds."""

    def concerns(self, change: Change) -> bool:
        """Return that no change alters what is read here."""
        del change
        return False

    def first_stop(self) -> QWidget:
        """Return the way back."""
        return self.back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)

    def _keep_readable(self) -> None:
        self.card.setMaximumWidth(self.session.look.scaled(READABLE))
