"""What a person does with the diary page, for its tests."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.entries import Episode
from cramp_diary.services.library import NightPage
from cramp_diary.ui.diary.page import MonthPage

__all__ = ["NIGHT", "TONIGHT", "add", "click", "cramp_at", "held", "words"]

TONIGHT = date(2026, 11, 23)
NIGHT = date(2026, 11, 16)


def held(page: MonthPage, night: date = NIGHT) -> NightPage:
    return page.session.services.library.night(night)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def add(page: MonthPage, words: str) -> None:
    action = next(a for a in page.night_card.menu.actions() if a.text() == words)
    action.trigger()


def cramp_at(page: MonthPage, hour: int, minute: int = 0, **said: object) -> Episode:
    journal = page.session.services.journal
    onset = journal.moment(datetime(2026, 11, 17, hour, minute))  # noqa: DTZ001 - a wall time
    cramp = replace(journal.cramp(onset), **said)  # type: ignore[arg-type]  # by name
    page.session.editor.do("", lambda: journal.save(cramp))
    return cramp


def words(page: MonthPage) -> list[str]:
    return [entry.row.words for entry in page.night_card.timeline.entries()]
