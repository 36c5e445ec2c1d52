"""What Qt says by itself: the buttons of its dialogs, the menu of a line that is typed in."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

__all__ = ["translate_qt"]


def translate_qt(app: QApplication) -> bool:
    """Let Qt speak the language of the default locale; return whether it knows that language."""
    if QLocale().language() in {QLocale.Language.English, QLocale.Language.C}:
        return False
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load(QLocale(), "qtbase", "_", folder) and app.installTranslator(translator)
