"""The program with a window."""

import gc
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cramp_diary.domain.moment import Clock, LocalClock
from cramp_diary.ui.look.dress import Dress
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import load_first_fonts
from cramp_diary.ui.reminders.bell import preferences_file, wanted_diary
from cramp_diary.ui.shell.folders import data_folder
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.pages import make_welcome
from cramp_diary.ui.shell.parts import attend, furnish, show_last_resort
from cramp_diary.ui.shell.plan import Plan, is_there
from cramp_diary.ui.shell.preferences import PreferencesFile
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.shell.themes import palette_now
from cramp_diary.wording.language import chosen_locale, use_language
from cramp_diary.wording.window import WindowWords

if TYPE_CHECKING:
    from cramp_diary.ui.shell.opening import Opening

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
        """Build the window; `diary` goes before the one that was opened last.

        By itself it keeps to itself: `attend` makes it known to the desktop.
        """
        chosen = preferences.read()
        self.look = Look(palette_now(chosen, clock.now().wall), chosen.scale)
        self.dress = Dress(app, self.look, set_style=False)
        self.session = Session(self.look, clock, preferences)
        self.window = MainWindow(self.session)
        self.opening: Opening | None = None
        path = wanted_diary(diary, chosen)
        self._plan = Plan(path, data_folder() / "demo.crampdiary")
        self._attended = False

    def attend(self, at: str) -> None:
        """Let the window remind and be rung for, once it is painted, and show a card."""
        self._plan = replace(self._plan, at=at)
        self._attended = True

    def show(self) -> None:
        """Paint tonight, or the first page of all; then furnish the window and open the diary."""
        if is_there(self._plan.diary):
            self.window.show_page("tonight")
        else:
            welcome = make_welcome(self.session)
            self._plan = replace(self._plan, welcome=welcome)
            self.window.layer(welcome)
        self.window.painted.connect(self._furnish)
        self.window.show()

    def _furnish(self) -> None:
        gc.enable()
        self.opening = furnish(self.window, self.session, self._plan)
        if self._attended:
            attend(self.window, self.session, self._plan)
        self.opening.begin()


def main(diary: Path | None = None, at: str = "") -> int:
    """Open the window on a diary, at a card if one is named; return the exit status."""
    preferences = preferences_file()
    use_language(preferences.read().language or None)
    # The style by its argument: setting it later loads every kind of style before the first paint.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName(WindowWords.program)
    app.setDesktopFileName("cramp-diary")
    QLocale.setDefault(QLocale(chosen_locale()))
    load_first_fonts()
    program = Program(app, diary, preferences, LocalClock())
    program.attend(at)
    program.show()
    sys.excepthook = _hook(program.window)
    return app.exec()


def _hook(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        # Where it happened, never what was in it: a message may hold words from the diary.
        places = []
        while trace is not None:
            code = trace.tb_frame.f_code
            places.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        show_last_resort(window, "\n".join([kind.__name__, *places]))

    return hook
