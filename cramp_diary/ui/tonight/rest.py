"""What the page gets after the first paint of the window."""

from datetime import time

from cramp_diary.domain.nights import Boundaries
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.cramps import Cramps
from cramp_diary.ui.tonight.day_cards import DayCards
from cramp_diary.ui.tonight.other_time import OtherTime, last_time
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.running_cramp import RunningCramp
from cramp_diary.ui.tonight.something_else import SomethingElse
from cramp_diary.ui.unfinished.lines import UnfinishedLines

__all__ = ["complete"]


def complete(page: TonightPage, session: Session) -> None:
    """Give the page its cards, the field for another time, and what saves cramps."""
    other = OtherTime(session.look)

    def given(at: time) -> None:
        page.cramp_at(last_time(session.clock.now().wall, at))

    page.places.column.insertWidget(0, UnfinishedLines(session))
    page.cramp_card.add_below(other)
    page.cramp_card.other_wanted.connect(other.ask)
    other.given.connect(given)
    cards = DayCards(session, page.places)
    SomethingElse(session, cards.drinks)
    running = RunningCramp(session.look, session.clock)
    page.complete(cards, Cramps(session, page), running, Boundaries())
