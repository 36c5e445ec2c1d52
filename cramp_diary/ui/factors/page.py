"""The page that says what goes with the cramps: a row for each thing that was compared."""

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from cramp_diary.analysis.findings import Findings
from cramp_diary.analysis.refusal import LEAST_NIGHTS
from cramp_diary.domain.changes import Change
from cramp_diary.domain.person import Person
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.ui.factors.notices import Notices
from cramp_diary.ui.factors.rows import Order, shown_rows
from cramp_diary.ui.factors.rows_card import RowsCard
from cramp_diary.ui.factors.runner import FindingsRunner
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.factors_page import FactorsWords, comparing
from cramp_diary.wording.findings import FindingWords, foot, heading

__all__ = ["FactorsPage"]

QUIET_MS: Final = 250
"""What takes no longer than this is not announced."""


class FactorsPage(DiaryPage):
    """Rows in the person's own order; each leads to a page of its own."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, FindingWords.title)
        look = session.look
        self.order = Segmented(
            look,
            (
                (FactorsWords.as_watched, Order.AS_WATCHED),
                (FactorsWords.by_name, Order.BY_NAME),
            ),
            name=FactorsWords.order,
        )
        self.order.set_value(Order.AS_WATCHED)
        self.notices = Notices(session)
        self.rows_card = RowsCard(look)
        self.how = LinkButton(look, FindingWords.how)
        self._foot = Label(look, foot(), Step.SMALL, muted=True)
        self.runner = FindingsRunner(session, self)
        self.findings: Findings | None = None
        self._opened = ""
        self._awaiting: QWidget | None = None
        """Where the keyboard was put meanwhile, when it came for rows that were not there yet."""
        self._nights = 0
        self._announcing = QTimer(self)
        self._announcing.setSingleShot(True)
        self._announcing.setInterval(QUIET_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.actions.addWidget(self.order)
        for part in (self.notices, self.rows_card, self._foot, self.how):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.how.hide()
        self._show_parts(rows=False)

    def _connect(self) -> None:
        self.order.chosen.connect(self._show_rows)
        self.rows_card.opened.connect(self._open)
        self.how.clicked.connect(lambda: self.session.page_wanted.emit("methods"))
        self.runner.found.connect(self._found)
        self.runner.failed.connect(self._failed)
        self._announcing.timeout.connect(self._announce)
        self.session.closing.connect(self._put_away)
        self.session.preferences_changed.connect(self._show_rows)

    def concerns(self, change: Change) -> bool:
        """Return whether anything but the person and the answers for the physician changed."""
        others = (Person, Symptom)
        return not change.entries or any(not isinstance(one, others) for one in change.entries)

    def first_stop(self) -> QWidget | None:
        """Return the row that was opened last, or the first, or what there is to press instead."""
        if self.runner.is_running and self.findings is None:
            self._awaiting = self.window().focusWidget()
        rows = self.rows_card.rows()
        last = next((row for row in rows if row.row.key == self._opened), None)
        return last or next(iter(rows), None) or self.notices.stop()

    def reload(self) -> None:
        """Find what goes with the cramps of the last nights, or say that there are none."""
        services = self.session.services
        counted = services.library.counted()
        if counted is None:
            self.runner.forget()
            self._put_away()
            self.notices.say_nothing()
            self.how.show()
            return
        period = services.relating.latest(counted)
        self._nights = period.nights
        self.runner.find(period)
        if self.runner.is_running:
            self._announcing.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is being worked out: nobody looks; it is begun anew on coming back."""
        super().hideEvent(event)
        if not event.spontaneous() and self.runner.is_running:
            self.runner.stop()
            self.refresh()

    def _found(self, findings: Findings) -> None:
        self._announcing.stop()
        self.findings = findings
        self.set_subtitle(heading(findings))
        recorded = int(findings.nights.recorded.sum())
        if not findings.rows:
            self.notices.say_unwatched()
        elif recorded < LEAST_NIGHTS:
            self.notices.say_few(recorded, LEAST_NIGHTS)
        else:
            self.notices.be_quiet()
        self._show_parts(rows=bool(findings.rows))
        self.how.show()
        self._show_rows()
        self._take_keyboard()

    def _show_rows(self) -> None:
        if self.findings is not None:
            order = Order(str(self.order.value()))
            volumes = self.session.preferences.volumes
            self.rows_card.show_rows(shown_rows(self.findings, order, volumes))
            self.keep_reading_order()

    def _open(self, key: str) -> None:
        if self.findings is not None:
            self._opened = key
            self.session.show_finding(self.findings, key)

    def _announce(self) -> None:
        if self.runner.is_running:
            self.set_subtitle(comparing(self._nights))

    def _failed(self, words: str) -> None:
        self._announcing.stop()
        self.set_subtitle("")
        self.session.editor.failed.emit(words)

    def _put_away(self) -> None:
        self._announcing.stop()
        self.findings = None
        self._awaiting = None
        self.set_subtitle("")
        self.how.hide()
        self.rows_card.show_rows(())
        self.notices.be_quiet()
        self._show_parts(rows=False)

    def _show_parts(self, *, rows: bool) -> None:
        for part in (self.order, self.rows_card, self._foot):
            part.setVisible(rows)

    def _take_keyboard(self) -> None:
        """Put the keyboard on the rows it came for, unless it was moved on since."""
        waited, self._awaiting = self._awaiting, None
        stop = self.first_stop()
        if waited is not None and waited is self.window().focusWidget() and stop is not None:
            stop.show()  # only what is to be seen takes the keyboard
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
