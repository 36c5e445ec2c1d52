"""Walks through the window as somebody would who presses everything once, and reads all texts."""

import re
from collections.abc import Iterable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from cramp_diary.ui.shell.background import Background
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.session import Session
from tests.ui.running import let_pass
from tests.ui.visible_texts import hinted, painted, spoken
from tests.wording.pseudo import untranslated

__all__ = ["Walker"]

PATIENCE = 400
SLICE_MS = 5
ALIKE = re.compile(r"[\d\u0370-\u03ff.,:]+")
"""Dates and numbers: buttons that differ in nothing else are one kind."""
NO_ANSWER = "?"


class Walker:
    """Keeps what was read in plain letters, with the place where it was."""

    def __init__(self, window: MainWindow, session: Session, names: Iterable[str]) -> None:
        """Let `names` pass: those of products are what they are in any language."""
        self.escaped: set[tuple[str, str]] = set()
        self.read = 0
        self.window = window
        self._session = session
        self._names = tuple(names)
        self._pieces = tuple({piece for name in names for piece in name.split()})
        self._known: set[str] = set()
        self._chosen: set[str] = set()

    def go_to(self, key: str) -> QWidget:
        """Show a page and return it."""
        self.window.show_page(key)
        self.settle()
        page = self.window.frame.page(key)
        assert page is not None
        return page

    def look(self, place: str) -> None:
        """Read all windows that are open, popups too."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._take_in(place, painted(window), self._pieces)
                self._take_in(place, spoken(window) | hinted(window), self._names)

    def settle(self) -> None:
        """Let what runs in the background come to its end, and its answer arrive."""
        idle = 0
        for _ in range(PATIENCE):
            let_pass(SLICE_MS)
            idle = 0 if self._is_busy() else idle + 1
            # What is read by one may be worked out by another.
            if idle > 1:
                break
        let_pass(0)

    def _is_busy(self) -> bool:
        roots = (self._session, self.window)
        every = (one for root in roots for one in root.findChildren(Background))
        return any(one._pool.activeThreadCount() for one in every)

    def press_all(self, page: QWidget, place: str, most: int) -> int:
        """Press one button of each kind that comes into sight, the newest first; return how many.

        Where a button leads away from the page, its key `place` leads back. A menu is opened as
        often as it holds something that was not chosen yet.
        """
        pressed: set[tuple[str, str]] = set()
        for _ in range(most):
            if not page.isVisible() and self.window.frame.page(place) is page:
                self.go_to(place)
            waiting = [b for b in _buttons(page) if _kind(b) not in pressed]
            if not waiting:
                break
            button = waiting[-1]
            kind = _kind(button)
            self._fill_in(page)
            button.click()
            self.settle()
            self.look(f"{place}, after {kind[1]}")
            if not self._choose(f"{place}, after {kind[1]}"):
                pressed.add(kind)
            self.close_popups()
        return len(pressed)

    def _choose(self, place: str) -> bool:
        """Choose from the menu that is open what was not chosen yet; return whether more waits."""
        menus = [
            w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()
        ]
        actions = [a for menu in menus for a in menu.actions() if a.text() not in self._chosen]
        if actions:
            name = actions[0].text()
            self._chosen.add(name)
            actions[0].trigger()
            self.close_popups()
            self.settle()
            self.look(f"{place} and {name}")
        return len(actions) > 1

    def close_popups(self) -> None:
        """Leave only the window open."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window is not self.window:
                window.close()

    def _fill_in(self, page: QWidget) -> None:
        """Type what is no answer into empty lines, so that each says what it expects."""
        for line in page.findChildren(QLineEdit):
            if line.isVisible() and line.isEnabled() and not line.text():
                QTest.keyClicks(line, NO_ANSWER)
                line.editingFinished.emit()

    def _take_in(self, place: str, texts: Iterable[str], names: tuple[str, ...]) -> None:
        for text in set(texts) - self._known:
            self.read += 1
            self._known.add(text)
            if untranslated(text, names):
                self.escaped.add((place, text))


def _buttons(page: QWidget) -> list[QAbstractButton]:
    return [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]


def _kind(button: QAbstractButton) -> tuple[str, str]:
    return type(button).__name__, ALIKE.sub("", button.accessibleName() or button.text())
