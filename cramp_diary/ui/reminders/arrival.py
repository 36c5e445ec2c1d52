"""Where the keyboard arrives when a reminder is answered."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.reminders.kinds import Reminder
from cramp_diary.ui.tonight.day_cards import DayCards
from cramp_diary.ui.tonight.page import TonightPage

__all__ = ["arrive"]


def arrive(page: TonightPage, reminder: Reminder) -> None:
    """Show the card that a reminder is about, the keyboard on what is to be answered there.

    Where nothing is left to be answered, it is on what the page is for.
    """
    if page.cramps is not None and page.cramps.shown is not None:
        page.cramps.leave()
    cards = page.cards
    if cards is None:
        return
    find = {Reminder.MORNING: _first_question, Reminder.TABLETS: _first_tablet}[reminder]
    stop = find(cards) or page.first_stop()
    stop.setFocus(Qt.FocusReason.OtherFocusReason)
    page.scroll_to(stop)


def _first_question(cards: DayCards) -> QWidget | None:
    return cards.before.first_question()


def _first_tablet(cards: DayCards) -> QWidget | None:
    rows = cards.tablets.rows
    return next((row for row in rows if not row.isChecked()), next(iter(rows), None))
