"""The program with a window."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from cramp_diary.assets import resources
from cramp_diary.domain.moment import Clock, LocalClock
from cramp_diary.services.places import config_folder, data_folder, default_diary
from cramp_diary.ui.look.dress import Dress
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import load_fonts
from cramp_diary.ui.shell.last_resort import LastResort
from cramp_diary.ui.shell.loader import Loader
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.opening import Opening
from cramp_diary.ui.shell.preferences import PreferencesFile
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.shell.themes import palette_for
from cramp_diary.wording.language import use_language
from cramp_diary.wording.window import WindowWords

__all__ = ["Program", "main"]


class Program:
    """The window and what it stands on; kept alive for as long as the window is."""

    def __init__(
        self,
        app: QApplication,
        diary: Path | None,
        preferences: PreferencesFile,
        clock: Clock,
    ) -> None:
        """Build the window; `diary` goes before the one that was opened last."""
        chosen = preferences.read()
        use_language(chosen.language or None)
        self.look = Look(palette_for(chosen.theme), chosen.scale)
        self.dress = Dress(app, self.look)
        self.session = Session(self.look, clock, preferences)
        self.window = MainWindow(self.session)
        path = diary or (Path(chosen.diary) if chosen.diary else default_diary())
        self.opening = Opening(
            self.session,
            Loader(self.session.background, clock),
            self.window,
            path,
            data_folder() / "demo.crampdiary",
        )

    def show(self) -> None:
        """Paint the window, then open the diary."""
        self.window.show()
        QTimer.singleShot(0, self.opening.begin)


def main(diary: Path | None = None) -> int:
    """Open the window on a diary and return the exit status when it is closed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(WindowWords.program)
    app.setDesktopFileName("cramp-diary")
    app.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    load_fonts()
    preferences = PreferencesFile(config_folder() / "preferences.ini")
    program = Program(app, diary, preferences, LocalClock())
    program.show()
    last_resort = LastResort(program.window)
    sys.excepthook = _hook(last_resort)
    return app.exec()


def _hook(
    last_resort: LastResort,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        frames = traceback.extract_tb(trace)
        # Where it happened, never what was in it: the message may hold words from the diary.
        places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        last_resort.show_report("\n".join([kind.__name__, *places]))
        del error

    return hook
