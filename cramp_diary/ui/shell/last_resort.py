"""The dialog for what the program was not made for."""

from PySide6.QtWidgets import QMessageBox, QWidget

from cramp_diary.wording.window import WindowWords

__all__ = ["LastResort"]


class LastResort:
    """Shows that something went wrong, once at a time, with a report that holds no diary words."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._box: QMessageBox | None = None

    def show_report(self, report: str) -> None:
        """Show a report: names of program parts and line numbers."""
        if self._box is not None and self._box.isVisible():
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(WindowWords.bug_title)
        box.setText(WindowWords.bug_text)
        box.setDetailedText(report)
        box.open()
        self._box = box
