"""What the program means to open."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cramp_diary.ui.welcome.page import WelcomePage

__all__ = ["Plan", "is_there"]


@dataclass(frozen=True, slots=True)
class Plan:
    """Which diary is opened, where a demo is made, and the first page of all if it is shown.

    `at` is the card that was asked for, "" for none.
    """

    diary: Path
    demo: Path
    welcome: "WelcomePage | None" = None
    at: str = ""


def is_there(diary: Path) -> bool:
    """Return whether there is a file; yes where nobody may look, so that opening it says why."""
    try:
        return diary.exists()
    except OSError:
        return True
