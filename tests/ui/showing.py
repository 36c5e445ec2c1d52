"""How a test puts a page on the screen."""

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from cramp_diary.assembly import open_services
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session

__all__ = ["Show", "Shown", "restart"]

Shown = TypeVar("Shown", bound=QWidget)


class Show(Protocol):
    """Shows a page of that size in a window that has the keyboard, until the test is over."""

    def __call__(self, page: Shown, height: int = 800, width: int = 1056) -> Shown:
        """Return the page that is shown."""
        ...


def restart(page: DiaryPage) -> Session:
    """Close the diary and the window as the program does at its end, and open the diary again."""
    session, path = page.session, page.session.services.path
    session.leave()
    page.hide()
    session.open(open_services(path, clock=session.clock))
    return session
