"""Which pages there are. The one place that imports a page when it is first wanted."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.window import WindowWords

if TYPE_CHECKING:
    from cramp_diary.ui.welcome.page import WelcomePage

__all__ = [
    "INNER_PAGES",
    "NEW_FACTOR",
    "PAGES",
    "InnerPage",
    "PageEntry",
    "complete",
    "make_page",
    "make_welcome",
    "outer_page",
]


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page in the navigation: its key, its icon, its words, and where its class is."""

    key: str
    icon: str
    words: Callable[[], str]
    module: str
    name: str


@dataclass(frozen=True, slots=True)
class InnerPage:
    """A page that another leads to: its key, the key of that one, and where its class is."""

    key: str
    under: str
    module: str
    name: str


_UI: Final = "cramp_diary.ui"
NEW_FACTOR: Final = "settings/new/factor"
"""The key of the form, on the page of settings, for something else that is asked each evening."""

PAGES: Final = (
    PageEntry("tonight", "moon", lambda: WindowWords.tonight, f"{_UI}.tonight.page", "TonightPage"),
    PageEntry("diary", "calendar", lambda: WindowWords.diary, f"{_UI}.diary.page", "MonthPage"),
    PageEntry(
        "medicines", "pill", lambda: WindowWords.medicines, f"{_UI}.medicines.page", "MedicinesPage"
    ),
    PageEntry("trends", "chart", lambda: WindowWords.trends, f"{_UI}.trends.page", "TrendsPage"),
    PageEntry(
        "factors", "links", lambda: WindowWords.factors, f"{_UI}.factors.page", "FactorsPage"
    ),
    PageEntry("report", "page", lambda: WindowWords.report, f"{_UI}.report.page", "ReportPage"),
    PageEntry(
        "settings", "gear", lambda: WindowWords.settings, f"{_UI}.settings.page", "SettingsPage"
    ),
)

INNER_PAGES: Final[tuple[InnerPage, ...]] = (
    InnerPage("sheet", "diary", f"{_UI}.sheet.page", "SheetPage"),
    InnerPage("answers", "report", f"{_UI}.answers.page", "AnswersPage"),
    InnerPage("bin", "diary", f"{_UI}.bin.page", "BinPage"),
    InnerPage("factor", "factors", f"{_UI}.factors.detail_page", "FactorPage"),
    InnerPage("methods", "factors", f"{_UI}.factors.methods_page", "MethodsPage"),
    InnerPage("drinks", "medicines", f"{_UI}.drinks.page", "DrinksPage"),
)
"""What is reached through a page of the navigation, by `Session.page_wanted`."""


def outer_page(key: str) -> str:
    """Return the page of the navigation under which a page lies: itself, or what leads to it."""
    return next((inner.under for inner in INNER_PAGES if inner.key == key), key)


def complete(page: DiaryPage, session: Session) -> None:
    """Give the first page what was not needed to paint it; other pages are whole already."""
    if page.needs_completing():
        part = importlib.import_module(f"{type(page).__module__.rpartition('.')[0]}.rest")
        part.complete(page, session)


def make_page(key: str, session: Session) -> DiaryPage:
    """Import and make the page of a key; raises StopIteration for one that does not exist."""
    entries: tuple[PageEntry | InnerPage, ...] = (*PAGES, *INNER_PAGES)
    entry = next(entry for entry in entries if entry.key == key)
    page = getattr(importlib.import_module(entry.module), entry.name)(session)
    if not isinstance(page, DiaryPage):
        message = f"{entry.name} is no DiaryPage"
        raise TypeError(message)
    return page


def make_welcome(session: Session) -> "WelcomePage":
    """Import and make the first page of all."""
    page: WelcomePage = importlib.import_module(f"{_UI}.welcome.page").WelcomePage(session)
    return page
