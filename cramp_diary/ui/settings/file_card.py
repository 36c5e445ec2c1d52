"""Backups, copies and files that are brought in."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.even_flow import EvenFlow
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.two_line_button import TwoLineButton
from cramp_diary.wording.settings import SettingsWords

__all__ = ["FileCard"]

ACROSS: Final = (4, 2, 1)


class FileCard(Card):
    """Signals `backup_wanted()`, `send_wanted()`, `bring_wanted()`, `deleted_wanted()`."""

    backup_wanted = Signal()
    send_wanted = Signal()
    bring_wanted = Signal()
    deleted_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, SettingsWords.file)
        self.path = Label(look, "", Step.SMALL, muted=True)
        self.backup = TwoLineButton(look, SettingsWords.backup, SettingsWords.backup_what, "save")
        self.send = TwoLineButton(look, SettingsWords.send, SettingsWords.send_what, "export")
        self.bring = TwoLineButton(look, SettingsWords.bring, SettingsWords.bring_what, "import")
        self.deleted = TwoLineButton(
            look, SettingsWords.deleted, SettingsWords.deleted_what, "undo"
        )
        self.backups = Label(look, "", Step.SMALL, muted=True)
        buttons = QWidget()
        flow = EvenFlow(buttons, across=ACROSS)
        for button in (self.backup, self.send, self.bring, self.deleted):
            flow.addWidget(button)
        self.body.addWidget(self.path)
        self.body.addWidget(self.backups)
        self.body.addWidget(buttons)
        self.body.addStretch(1)
        self.backup.clicked.connect(self.backup_wanted)
        self.send.clicked.connect(self.send_wanted)
        self.bring.clicked.connect(self.bring_wanted)
        self.deleted.clicked.connect(self.deleted_wanted)
