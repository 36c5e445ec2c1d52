"""What this computer offers to remind by, put together."""

from PySide6.QtCore import QObject

from cramp_diary.domain.moment import Clock
from cramp_diary.ui.reminders import places
from cramp_diary.ui.reminders.memory import Memory
from cramp_diary.ui.reminders.notifiers import best_notifier
from cramp_diary.ui.reminders.turn import Turn
from cramp_diary.ui.reminders.watch import Means
from cramp_diary.ui.shell.folders import config_folder

__all__ = ["own_means"]


def own_means(clock: Clock, parent: QObject) -> Means:
    """Return the notifier of this desktop, and the files by which two programs agree."""
    return Means(
        clock=clock,
        notifier=best_notifier(parent),
        turn=Turn(places.reminding()),
        memory=Memory(config_folder() / "reminders.ini"),
    )
