"""Which pages there are. The one place that imports a page, when it is first wanted."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.window import WindowWords

__all__ = ["PAGES", "PageEntry", "make_page"]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the navigation: its key, its icon, its words, and where its class is."""

    key: str
    icon: str
    words: Callable[[], str]
    module: str
    name: str


_UI: Final = "cramp_diary.ui"

PAGES: Final = (
    PageEntry("tonight", "moon", lambda: WindowWords.tonight, f"{_UI}.tonight.page", "TonightPage"),
    PageEntry("diary", "calendar", lambda: WindowWords.diary, f"{_UI}.diary.page", "MonthPage"),
    PageEntry(
        "medicines", "pill", lambda: WindowWords.medicines, f"{_UI}.medicines.page", "MedicinesPage"
    ),
    PageEntry("trends", "chart", lambda: WindowWords.trends, f"{_UI}.trends.page", "TrendsPage"),
    PageEntry("report", "page", lambda: WindowWords.report, f"{_UI}.report.page", "ReportPage"),
    PageEntry(
        "settings", "gear", lambda: WindowWords.settings, f"{_UI}.settings.page", "SettingsPage"
    ),
)


def make_page(key: str, session: Session) -> DiaryPage:
    """Import and make the page of a key; raises StopIteration for one that does not exist."""
    entry = next(entry for entry in PAGES if entry.key == key)
    page = getattr(importlib.import_module(entry.module), entry.name)(session)
    if not isinstance(page, DiaryPage):
        message = f"{entry.name} is no DiaryPage"
        raise TypeError(message)
    return page
