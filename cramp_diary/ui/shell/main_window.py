"""The window: pages in a frame, undo everywhere, the diary opened after the first paint."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cramp_diary.domain.changes import Change
from cramp_diary.domain.person import Person
from cramp_diary.ui.look.palettes import NIGHT
from cramp_diary.ui.shell.frame import Frame
from cramp_diary.ui.shell.pages import PAGES, make_page
from cramp_diary.ui.shell.preferences import Theme
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.shell.themes import palette_for
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.wording.window import WindowWords, owner_line, undone

__all__ = ["MainWindow"]

FIRST_SIZE = (1280, 800)
SMALLEST_SIZE = (640, 480)


class MainWindow(QMainWindow):
    """One diary in one window; `session` holds what the pages share."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._frame = Frame(session.look, PAGES)
        self._layers = QStackedWidget()
        self._layers.addWidget(self._frame)
        self.setCentralWidget(self._layers)
        self.setWindowTitle(WindowWords.program)
        self.resize(*FIRST_SIZE)
        self.setMinimumSize(*SMALLEST_SIZE)
        self._look_changed()
        self._connect()
        self._add_actions()
        self.show_page("tonight")

    def _connect(self) -> None:
        session, frame = self._session, self._frame
        frame.page_chosen.connect(self.show_page)
        frame.night_pressed.connect(self.toggle_night)
        frame.undo_bar.undo_pressed.connect(self.undo)
        session.look.changed.connect(self._look_changed)
        session.preferences_changed.connect(self._follow_preferences)
        session.page_wanted.connect(self.show_page)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_preferences)
        session.editor.told.connect(frame.undo_bar.show_message)
        session.editor.failed.connect(frame.undo_bar.show_failure)
        session.editor.noted.connect(self._note)
        session.editor.changed.connect(self._name_owner)
        session.opened.connect(self.diary_opened)

    def _add_actions(self) -> None:
        keys = (
            (WindowWords.undo, QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (WindowWords.redo, QKeySequence(QKeySequence.StandardKey.Redo), self.redo),
            (WindowWords.night_palette, QKeySequence("Ctrl+N"), self.toggle_night),
            (WindowWords.quit, QKeySequence(QKeySequence.StandardKey.Quit), self.close),
            *(
                (entry.words(), QKeySequence(f"Ctrl+{place}"), self._page_opener(entry.key))
                for place, entry in enumerate(PAGES, start=1)
            ),
        )
        for words, sequence, slot in keys:
            action = QAction(words, self)
            action.setShortcut(sequence)
            action.triggered.connect(slot)
            self.addAction(action)

    # What a person does

    def show_page(self, key: str) -> None:
        """Show a page; it is made on its first visit."""
        page = self._frame.page(key) or make_page(key, self._session)
        self._frame.show_page(key, page)
        self._layers.setCurrentWidget(self._frame)

    def toggle_night(self) -> None:
        """Change between the night palette and the one of the day."""
        chosen = self._session.preferences
        if chosen.theme is Theme.NIGHT:
            self._session.prefer(replace(chosen, theme=chosen.day_theme))
        else:
            self._session.prefer(replace(chosen, theme=Theme.NIGHT, day_theme=chosen.theme))

    def undo(self) -> None:
        """Take the last change back and say which."""
        stack = self._session.editor.stack
        words = stack.undoText()
        if stack.canUndo():
            self._session.editor.undo()
            self._frame.undo_bar.show_message(undone(words), with_undo=False)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        stack = self._session.editor.stack
        words = stack.redoText()
        if stack.canRedo():
            self._session.editor.redo()
            self._frame.undo_bar.show_message(words)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Finish what runs and close the diary before the window goes."""
        self._session.close()
        super().closeEvent(event)

    # What the diary does

    def layer(self, widget: QWidget) -> None:
        """Show a widget in place of the pages, until `show_page`."""
        if self._layers.indexOf(widget) < 0:
            self._layers.addWidget(widget)
        self._layers.setCurrentWidget(widget)

    def diary_opened(self) -> None:
        """Show whose diary it is, and that it is a demo if it is one."""
        owner = self._session.services.owner
        if owner.is_demo():
            self._frame.banner.show_sentence(WindowWords.demo, WindowWords.leave_demo)
        else:
            self._frame.banner.show_sentence("")
        self._name_owner()

    def say(self, sentence: str) -> None:
        """Say that something could not be done."""
        self._frame.undo_bar.show_failure(sentence)

    def _note(self, words: str) -> None:
        self._frame.undo_bar.show_message(words, with_undo=False)

    @property
    def banner(self) -> Banner:
        """The strip above the pages."""
        return self._frame.banner

    def _name_owner(self, change: Change | None = None) -> None:
        about_person = change is None or any(isinstance(e, Person) for e in change.entries)
        if about_person and self._session.is_open:
            name = self._session.services.owner.person().name
            self._frame.rail.set_owner(owner_line(name), WindowWords.kept_here)

    def _page_opener(self, key: str) -> Callable[[], None]:
        return lambda: self.show_page(key)

    def _follow_preferences(self) -> None:
        chosen = self._session.preferences
        self._session.look.set_scale(chosen.scale)
        self._session.look.set_palette(palette_for(chosen.theme))

    def _look_changed(self) -> None:
        self._frame.rail.set_night(self._session.look.palette is NIGHT)
