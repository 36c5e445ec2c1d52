"""Notifications by an icon in the tray, where the system has no service of its own for them."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from cramp_diary.assets import resources
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.notifier import Notifier, body_of
from cramp_diary.wording.reminders import ReminderWords

__all__ = ["TrayNotifier"]


class TrayNotifier(Notifier):
    """The icon is there only as long as a reminder was not answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: Reminder | None = None
        self._tray = QSystemTrayIcon(QIcon(str(resources() / "icons" / "app-256.png")), self)
        self._tray.setToolTip(ReminderWords.title)
        self._tray.messageClicked.connect(self._pressed)
        self._tray.activated.connect(self._pressed)

    def is_available(self) -> bool:
        """Return whether there is a tray that shows messages."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show(self, reminder: Reminder) -> None:
        """Show a reminder; a tray shows one message at a time."""
        if not self.is_available():
            self.failed.emit(reminder)
            return
        self._said = reminder
        self._tray.show()
        self._tray.showMessage(ReminderWords.title, body_of(reminder), self._tray.icon())

    def withdraw(self, reminder: Reminder) -> None:
        """Take the icon away, unless it stands for another reminder."""
        if self._said is reminder:
            self._said = None
            self._tray.hide()

    def _pressed(self) -> None:
        said = self._said
        if said is not None:
            self.withdraw(said)
            self.opened.emit(said, "")
