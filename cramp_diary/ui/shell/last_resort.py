"""The dialog for what the program was not made for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from cramp_diary.wording.window import WindowWords

__all__ = ["show_report"]


def show_report(window: QWidget, report: str) -> None:
    """Show a report of program parts and line numbers, unless one is being read already."""
    if any(box.isVisible() for box in window.findChildren(QMessageBox)):
        return
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(WindowWords.bug_title)
    box.setText(WindowWords.bug_text)
    box.setDetailedText(report)
    box.open()
