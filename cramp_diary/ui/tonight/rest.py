"""What the page gets after the first paint of the window."""

from datetime import datetime, time

from cramp_diary.domain.nights import Boundaries
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.cramps import Cramps
from cramp_diary.ui.tonight.day_cards import DayCards
from cramp_diary.ui.tonight.other_time import OtherTime, last_time
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.tonight.running_cramp import RunningCramp
from cramp_diary.ui.tonight.something_else import SomethingElse
from cramp_diary.ui.unfinished.lines import UnfinishedLines
from cramp_diary.wording.tonight_day import for_night

__all__ = ["complete"]


def complete(page: TonightPage, session: Session) -> None:
    """Give the page its cards, the field for another time, and what saves cramps."""

    def meant(at: time) -> datetime:
        return last_time(session.clock.now().wall, at)

    def name(at: time) -> str:
        nights = session.services.journal.boundaries() if session.is_open else Boundaries()
        return for_night(meant(at), nights.night_of(meant(at)))

    def given(at: time) -> None:
        page.cramp_at(meant(at))

    other = OtherTime(session.look, name)

    page.cramp_card.add_below(other)
    page.cramp_card.other_wanted.connect(other.ask)
    other.given.connect(given)
    other.left.connect(page.cramp_card.other.setFocus)
    cards = DayCards(session, page.places)
    cards.wanted.connect(page.scroll_to)
    cramps = Cramps(session, page)
    else_ = SomethingElse(session, cards.drinks)
    else_.opening.connect(cramps.leave)
    else_.wanted.connect(page.scroll_to)
    page.body.insertWidget(0, _unfinished(session, cramps, else_))
    running = RunningCramp(session.look, session.clock)
    page.complete(cards, cramps, running, Boundaries())


def _unfinished(session: Session, cramps: Cramps, else_: SomethingElse) -> UnfinishedLines:
    """Return what waits; not among the cards, to be read below a cramp that was just saved too."""

    def on_the_page() -> tuple[str, ...]:
        return () if cramps.shown is not None else (else_.key,)

    lines = UnfinishedLines(session, on_the_page)
    cramps.saved.connect(lines.reload)
    cramps.left.connect(lines.reload)
    return lines
