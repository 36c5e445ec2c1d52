"""The parts of the window that are imported only after it was painted."""

import importlib
from typing import TYPE_CHECKING, Final

from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.plan import Plan
from cramp_diary.ui.shell.session import Session

if TYPE_CHECKING:
    from cramp_diary.ui.reminders.presence import Presence
    from cramp_diary.ui.shell.opening import Opening

__all__ = ["attend", "furnish", "show_last_resort"]

_SHELL: Final = "cramp_diary.ui.shell"


def furnish(window: MainWindow, session: Session, plan: Plan) -> "Opening":
    """Give a painted window what acts in it, and what opens the diary."""
    furnishing = importlib.import_module(f"{_SHELL}.furnishing").Furnishing(window, session)
    opening: Opening = importlib.import_module(f"{_SHELL}.opening").Opening(
        window, furnishing, plan
    )
    return opening


def attend(window: MainWindow, session: Session, plan: Plan) -> "Presence":
    """Make a furnished window known to the desktop: it can be rung for, and it reminds."""
    attending = importlib.import_module("cramp_diary.ui.reminders.attending")
    presence: Presence = attending.attend(window, session, plan)
    return presence


def show_last_resort(window: MainWindow, report: str) -> None:
    """Show that something went wrong that the program was not made for."""
    importlib.import_module(f"{_SHELL}.last_resort").show_report(window, report)
