"""Which diary is opened, made or brought, and what is said when it cannot be."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from cramp_diary.domain.errors import DiaryError
from cramp_diary.domain.importing import ImportReport
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.loader import Loader
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.pages import make_welcome
from cramp_diary.ui.shell.plan import Plan, is_there
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.welcome import WelcomeWords, not_brought
from cramp_diary.wording.welcome import brought as brought_words

if TYPE_CHECKING:
    from cramp_diary.assembly import Services
    from cramp_diary.ui.welcome.page import WelcomePage

__all__ = ["Opening"]

DIARY_ENDING = ".crampdiary"


class Opening(QObject):
    """Leads from the first paint to an open diary."""

    def __init__(self, window: MainWindow, furnishing: Furnishing, plan: Plan) -> None:
        """Open the diary of the plan, or welcome the person where there is none."""
        super().__init__(window)
        self._session = furnishing.session
        self._loader = Loader(self._session.background, self._session.clock)
        self._window = window
        self._diary = plan.diary
        self._demo = plan.demo
        self._welcome = plan.welcome
        self._table: Path | None = None
        if self._welcome is not None:
            self._greet(self._welcome)
        furnishing.banner.action_pressed.connect(self.leave_demo)

    def begin(self) -> None:
        """Open the diary; where there is none, ask whether to start or bring one."""
        if is_there(self._diary):
            self._loader.open(self._diary, self._opened, self._failed)
        else:
            self.welcome()

    def welcome(self) -> "WelcomePage":
        """Show the first page of all."""
        if self._welcome is None:
            self._welcome = make_welcome(self._session)
            self._greet(self._welcome)
        self._window.layer(self._welcome)
        self._welcome.begin()
        return self._welcome

    def _greet(self, page: "WelcomePage") -> None:
        page.start_pressed.connect(self.start_new)
        page.bring_pressed.connect(self.bring)
        page.demo_pressed.connect(self.look_around)

    def start_new(self) -> None:
        """Make a new diary and open it."""
        self._loader.create(self._diary, self._opened, self._failed)

    def look_around(self) -> None:
        """Make the demo diary anew and open it."""
        self._loader.demo(self._demo, self._opened, self._failed)

    def leave_demo(self) -> None:
        """Close the demo and go on with the person's own diary, or the welcome."""
        self._session.leave()
        self.begin()

    def bring(self) -> None:
        """Ask for a diary or a table, and bring it."""
        path, _chosen = QFileDialog.getOpenFileName(
            self._window,
            WelcomeWords.bring,
            str(Path.home()),
            f"{WelcomeWords.files} (*{DIARY_ENDING} *.json *.csv *.tsv *.txt);;*",
        )
        if path:
            self.bring_file(Path(path))

    def bring_file(self, path: Path) -> None:
        """Open a diary where it lies, or make a new diary from a table."""
        if path.suffix.lower() in {".json", ".csv", ".tsv", ".txt"}:
            self._table = path
            self.start_new()
            return
        self._loader.open(path, partial(self._brought, path), self._failed)

    def _brought(self, path: Path, services: "Services") -> None:
        # Only now: a file that is no diary must not be tried again at every start.
        self._diary = path
        self._session.prefer(replace(self._session.preferences, diary=str(path)))
        self._opened(services)

    def _opened(self, services: "Services") -> None:
        self._window.show_page("tonight")
        self._session.open(services)
        self._hold_keyboard()
        if self._table is not None:
            table, self._table = self._table, None
            self._take_in(table)
        self._loader.warm_up(lambda _done: None)

    def _hold_keyboard(self) -> None:
        """Put the keyboard on the page, where it was on one that is no longer seen."""
        page, focused = self._window.frame.shown(), self._window.focusWidget()
        if page is not None and not page.isAncestorOf(focused):
            self._window.frame.focus_first()

    def _take_in(self, table: Path) -> None:
        exchange = self._session.services.exchange

        def brought(report: ImportReport) -> None:
            if report.rejected:
                self._session.editor.failed.emit(not_brought(report))
            else:
                self._session.editor.remember(brought_words(report), report.change)

        self._session.background.run(lambda: exchange.bring((table,)), brought, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DiaryError):
            raise error
        words = sentence(error)
        if self._session.is_open:
            self._session.editor.failed.emit(words)
        else:
            self.welcome().show_problem(words)
