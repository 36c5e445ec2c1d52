"""How a test puts a page on the screen."""

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

__all__ = ["Show", "Shown"]

Shown = TypeVar("Shown", bound=QWidget)


class Show(Protocol):
    """Shows a page of that size in a window that has the keyboard, until the test is over."""

    def __call__(self, page: Shown, height: int = 800, width: int = 1056) -> Shown:
        """Return the page that is shown."""
        ...
