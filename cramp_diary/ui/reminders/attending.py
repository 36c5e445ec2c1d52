"""How the window is made known to the desktop it is on."""

from pathlib import Path

from cramp_diary.ui.reminders import places
from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.reminders.means import own_means
from cramp_diary.ui.reminders.presence import Alone, Presence
from cramp_diary.ui.reminders.starting import Autostart, own_command
from cramp_diary.ui.reminders.turn import Turn
from cramp_diary.ui.shell.folders import data_folder, default_diary
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.plan import Plan
from cramp_diary.ui.shell.session import Session

__all__ = ["attend"]


def attend(window: MainWindow, session: Session, plan: Plan) -> Presence:
    """Make a window known to the desktop, and let it show the card of the plan."""
    command = own_command(*_naming(plan.diary, session), "remind")
    alone = Alone(Autostart(command), command, Turn(places.running()))
    presence = Presence(window, session, plan.diary, own_means(session.clock, window), alone)
    session.attended_by(presence)
    if plan.at in set(Reminder):
        presence.show_card(Reminder(plan.at))
    return presence


def _naming(diary: Path, session: Session) -> tuple[str, ...]:
    """Return the words that name a diary, where the program would not find it by itself."""
    last = session.preferences.diary
    usual = Path(last) if last else data_folder() / default_diary().name
    return () if diary == usual else ("--diary", str(diary.absolute()))
