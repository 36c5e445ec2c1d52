"""Backups, copies and files that are brought in."""

from PySide6.QtCore import Signal

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.settings import SettingsWords

__all__ = ["FileCard"]


class FileCard(Card):
    """Signals `backup_wanted()`, `send_wanted()`, `bring_wanted()`."""

    backup_wanted = Signal()
    send_wanted = Signal()
    bring_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, SettingsWords.file)
        self.path = Label(look, "", Step.SMALL, muted=True)
        self.backup = Button(look, SettingsWords.backup, "save")
        self.send = Button(look, SettingsWords.send, "export")
        self.bring = Button(look, SettingsWords.bring, "import")
        self.body.addWidget(self.path)
        flow = FlowLayout()
        for button in (self.backup, self.send, self.bring):
            flow.addWidget(button)
        self.body.addLayout(flow)
        self.body.addStretch(1)
        self.backup.clicked.connect(self.backup_wanted)
        self.send.clicked.connect(self.send_wanted)
        self.bring.clicked.connect(self.bring_wanted)
