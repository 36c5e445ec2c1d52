"""The page with what was deleted in the last 30 days."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.deleted import Deleted
from cramp_diary.domain.errors import DiaryError
from cramp_diary.ui.bin.empty_bar import EmptyBar
from cramp_diary.ui.bin.row import RowWidget
from cramp_diary.ui.bin.rows import BinRow, gives_name, row_of
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording import bin as words
from cramp_diary.wording.bin import BinWords
from cramp_diary.wording.errors import sentence

__all__ = ["BinPage"]

DIARY: Final = "diary"
SETTINGS: Final = "settings"
UNDER_WORDS: Final = 10
BEFORE_ROWS: Final = 2
AT_ONCE: Final = 40
"""Rows shown before "Show more": a widget for each of some thousands would take seconds."""


class BinPage(DiaryPage):
    """One row for each change that deleted something, the latest first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, BinWords.title)
        self.set_subtitle(BinWords.subtitle)
        look = session.look
        self.back = Button(look, BinWords.back, "chevron-left")
        self.actions.addWidget(self.back)
        self.card = Card(look)
        self.card.body.setSpacing(0)
        self.explained = Label(look, BinWords.explained, muted=True)
        self.more = Button(look, BinWords.more)
        self.empty_bar = EmptyBar(look)
        self.rows: list[RowWidget] = []
        self._rules: list[QWidget] = []
        self._shown = AT_ONCE
        self._deleted: tuple[Deleted, ...] = ()
        self.body.addWidget(self.card)
        self.body.addWidget(self.empty_bar)
        self.body.addStretch(1)
        self.card.body.addWidget(self.explained)
        self.card.body.addSpacing(UNDER_WORDS)
        self.card.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._outer = DIARY
        self.back.clicked.connect(lambda: session.page_wanted.emit(self._outer))
        self.more.clicked.connect(self._show_more)
        self.empty_bar.agreed.connect(self._empty)
        self.arrangement_changed.connect(self._place_buttons)
        session.closing.connect(self._forget)

    def reload(self) -> None:
        """Show what is in the bin now."""
        services = self.session.services
        self._deleted = services.bin.deleted()
        known: tuple[Entry, ...] = (
            *(entry for one in self._deleted for entry in one.entries if gives_name(entry)),
            *services.products.by_id().values(),
            *services.factors.by_id().values(),
            *services.courses.all(),
        )
        volumes = self.session.preferences.volumes
        self._show([row_of(one, known, volumes) for one in self._deleted[: self._shown]])
        self.explained.set_text(BinWords.explained if self._deleted else BinWords.nothing)
        self.more.setVisible(len(self._deleted) > self._shown)
        self.empty_bar.offer(sum(len(one.entries) for one in self._deleted))
        self._place_buttons()
        follow_reading_order(self)

    def came_from(self, key: str) -> None:
        """Lead back to the settings, which lead here, too, or to the diary."""
        self._outer = SETTINGS if key == SETTINGS else DIARY
        in_settings = self._outer == SETTINGS
        self.back.set_words(BinWords.back_to_settings if in_settings else BinWords.back)

    def first_stop(self) -> QWidget:
        """Return the way back: what was deleted is put back one by one and on purpose."""
        return self.back

    def _show(self, rows: list[BinRow]) -> None:
        for old in (*self.rows, *self._rules):
            self.card.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [RowWidget(self.look, row) for row in rows]
        self._rules = [Rule(self.look) for _ in rows]
        for place, (rule, widget, row) in enumerate(zip(self._rules, self.rows, rows, strict=True)):
            self.card.body.insertWidget(BEFORE_ROWS + 2 * place, rule)
            self.card.body.insertWidget(BEFORE_ROWS + 1 + 2 * place, widget)
            widget.wanted.connect(partial(self._put_back, row))

    def _put_back(self, row: BinRow) -> None:
        services = self.session.services
        place = self._deleted.index(row.deleted)
        self.session.editor.do(words.put_back(row.words), lambda: services.bin.restore(row.deleted))
        # The row with the keyboard on it is gone; the next one has come in its place.
        stop = self.rows[min(place, len(self.rows) - 1)].back if self.rows else self.back
        stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> None:
        entries = sum(len(one.entries) for one in self._deleted)
        try:
            self.session.services.bin.empty()
        except DiaryError as error:
            self.session.editor.failed.emit(sentence(error))
            return
        self.session.editor.noted.emit(words.emptied(entries))
        self.refresh()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        self._shown += AT_ONCE
        self.refresh()

    def _place_buttons(self) -> None:
        for row in self.rows:
            row.set_narrow(narrow=self.is_narrow())

    def _forget(self) -> None:
        self._shown, self._deleted = AT_ONCE, ()
        self._show([])
