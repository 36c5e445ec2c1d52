"""The card with which nights are looked for, in the place of the month."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.folding import words_of
from cramp_diary.ui.diary.find_filters import FindFilters
from cramp_diary.ui.diary.find_results import FindResults
from cramp_diary.ui.diary.find_runner import A_PAGE, Answer, FindRunner
from cramp_diary.ui.diary.side_card import SideCard
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button, LinkButton
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.reading_order import keep_order_around
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.ui.widgets.scroll_column import ROOM_FOR_BAR, ROOM_FOR_RING, ScrollColumn
from cramp_diary.wording import find as words
from cramp_diary.wording.diary import DiaryWords
from cramp_diary.wording.find import FindWords

__all__ = ["FindCard"]

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BETWEEN: Final = 12


class FindCard(SideCard):
    """Words and filters above, the nights that have all of them below.

    Signals: `night_chosen(date)`; `back_wanted()` by the button or Esc.
    """

    night_chosen = Signal(object)
    back_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session.look)
        self._session = session
        self._runner = FindRunner(session)
        self._answer: Answer | None = None
        self._is_stale = True
        look = session.look
        self.back = Button(look, DiaryWords.back, "chevron-left")
        self.words = TextField(look, FindWords.words, FindWords.hint)
        self.turn = Button(look, FindWords.filters, "chevron-down")
        self.filters = FindFilters(look)
        self.count = Label(look, FindWords.intro)
        self.clear = LinkButton(look, FindWords.clear)
        self.results = FindResults(look)
        self.older = Button(look, "", "chevron-down")
        self._build()
        self._connect()
        self.set_words(FindWords.find, "")
        self.line.hide()
        self._show_answer()

    def _build(self) -> None:
        self.head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(ROOM_FOR_RING, 0, ROOM_FOR_BAR, 0)
        column.setSpacing(BETWEEN)
        self.words.row.addWidget(self.turn)
        column.addWidget(self.words)
        self.filters.hide()
        self.body.addWidget(above)
        self._rows = ScrollColumn()
        self._rows.column.setSpacing(BETWEEN)
        # The filters scroll with what was found: above it they would make the card, and the form
        # beside it, higher than the window.
        self._rows.column.addWidget(self.filters)
        self._rows.column.addWidget(Rule(self._session.look))
        counted = QHBoxLayout()
        counted.addWidget(self.count, 1)
        counted.addWidget(self.clear)
        self._rows.column.addLayout(counted)
        self._rows.column.addWidget(self.results)
        self._rows.column.addWidget(self.older)
        self._rows.column.addStretch(1)
        self.body.addWidget(self._rows, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.words.changed.connect(self._ask)
        self.turn.clicked.connect(lambda: self.show_filters(shown=self.filters.isHidden()))
        self.filters.changed.connect(self._ask)
        self.clear.clicked.connect(self._clear)
        self.results.night_chosen.connect(self.night_chosen)
        self.results.left_above.connect(self._to_words)
        self.results.left_below.connect(self._below)
        self.older.clicked.connect(self._show_older)
        self._runner.answered.connect(self._answered)
        self._runner.failed.connect(self.count.set_text)
        self._session.changed.connect(self._diary_changed)
        self._session.preferences_changed.connect(self._diary_changed)

    # For the page

    def begin(self) -> None:
        """Put the keyboard on the words, all of them chosen, and look again."""
        self.refresh()
        self._to_words()

    def refresh(self) -> None:
        """Look again, where the diary may hold something else by now."""
        if not self._is_stale:
            return
        self._is_stale = False
        services = self._session.services
        self.filters.offer(services.products.all(), services.factors.all())
        self._ask(at_once=True)

    def forget(self) -> None:
        """Leave nothing of a diary that is closed."""
        self._runner.stop()
        self.words.set_value("")
        self.filters.clear()
        self._answer = None
        self._is_stale = True
        self.results.set_chosen(None)
        self._show_answer()

    def set_alone(self, *, alone: bool) -> None:
        """Leave the scrolling to the page, where no night is beside what was found."""
        self._rows.set_free(free=alone)

    def show_chosen(self, night: date) -> None:
        """Mark the night that is shown beside."""
        self.results.set_chosen(night)

    def focus_night(self, night: date | None) -> QWidget:
        """Put the keyboard on a night that was found, or on the words; return which."""
        row = self.results.focus_night(night)
        if row is None:
            self._to_words()
        return row or self.words

    def show_filters(self, *, shown: bool) -> None:
        """Open or close what can be chosen besides the words."""
        self.filters.setVisible(shown)
        self.turn.set_icon("chevron-up" if shown else "chevron-down")
        keep_order_around(self.filters)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the words to what was found by Down or Enter; leave by Esc.

        Esc in words that were typed takes them away first.
        """
        key, in_words = event.key(), self.words.input.hasFocus()
        if key == Qt.Key.Key_Escape and in_words and self.words.input.text():
            self._unsay()
        elif key == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif in_words and key == Qt.Key.Key_Down:
            self.results.focus_first()
        elif in_words and key in ENTER:
            for row in self.results.rows()[:1]:
                row.click()
        else:
            super().keyPressEvent(event)

    # Looking

    def _ask(self, *, at_once: bool = False) -> None:
        wanted = self.filters.wanted(words_of(self.words.value()))
        self.turn.set_words(words.filters_chosen(self.filters.chosen()))
        self.filters.say_turned_round(is_so=wanted.is_turned_round())
        if wanted.is_open() or wanted.is_turned_round() or not self.filters.is_readable():
            self._runner.stop()
            self._answer = None
            self._show_answer()
            return
        if self._answer is None:
            self.count.set_text(FindWords.looking)
        same = self._answer is not None and self._answer.wanted == wanted
        shown = len(self.results.rows()) if same else 0
        self._runner.look_for(wanted, at_once=at_once, shown=shown)

    def _answered(self, answer: Answer) -> None:
        if answer.more:
            # Where something else was found meanwhile, these are no part of it.
            if self._answer is not None and answer.findings is self._answer.findings:
                self.results.add_lines(answer.lines, answer.wanted.words)
                self._show_rest(answer)
            return
        same = self._answer is not None and self._answer.wanted == answer.wanted
        self._answer = answer
        self.results.show_lines(answer.lines, answer.wanted.words)
        if not same:
            self._rows.verticalScrollBar().setValue(0)
        self._show_answer()

    def _show_answer(self) -> None:
        answer = self._answer
        self.clear.setVisible(bool(self.words.value()) or bool(self.filters.chosen()))
        if answer is None:
            self.results.show_lines((), ())
            self.count.set_text(self._why_nothing())
        else:
            self.count.set_text(_count_line(answer, self.filters.chosen()))
        self._show_rest(answer)

    def _why_nothing(self) -> str:
        nothing_asked = not self.words.value() and not self.filters.chosen()
        return FindWords.intro if nothing_asked else FindWords.unreadable

    def _show_rest(self, answer: Answer | None) -> None:
        rest = len(answer.findings.nights) - len(self.results.rows()) if answer else 0
        self.older.setVisible(rest > 0)
        self.older.set_words(words.show_older(min(rest, A_PAGE)))
        keep_order_around(self.results)

    # What the person does

    def _to_words(self) -> None:
        self.words.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.input.selectAll()

    def _below(self) -> None:
        if self.older.isVisible():
            self.older.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_older(self) -> None:
        if self._answer is not None:
            self._runner.show_more(self._answer, len(self.results.rows()))

    def _diary_changed(self) -> None:
        self._is_stale = True
        if self.isVisible() and self._session.is_open:
            self.refresh()

    def _unsay(self) -> None:
        self.words.set_value("")
        self._ask(at_once=True)

    def _clear(self) -> None:
        self.words.set_value("")
        self.filters.clear()
        self._ask()
        self._to_words()


def _count_line(answer: Answer, filters: int) -> str:
    findings = answer.findings
    if findings.nights:
        return words.found_line(len(findings.nights), findings.of, findings.cramps)
    if findings.of:
        return words.none_of(findings.of, words=len(answer.wanted.words), filters=filters)
    bounded = answer.wanted.first is not None or answer.wanted.last is not None
    return FindWords.outside if bounded else FindWords.nothing_written
