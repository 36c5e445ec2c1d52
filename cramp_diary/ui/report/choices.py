"""What goes into the report: period, sections, identity, paper."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from cramp_diary.domain.nights import Period
from cramp_diary.report.request import Ink, Paper, ReportRequest, Section
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.fields import ChoiceField
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.tick_row import TickRow
from cramp_diary.wording.report_page import ReportPageWords, section_name

__all__ = ["Choices"]

BETWEEN: Final = 14


class Choices(Card):
    """Signals `changed()`; `request()` and `period()` say what was chosen."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self.periods = ChoiceField(look, ReportPageWords.period, ())
        self.ticks = {section: TickRow(look, section_name(section)) for section in Section}
        self.identity = Segmented(
            look,
            ((ReportPageWords.named, False), (ReportPageWords.nobody, True)),
            name=ReportPageWords.who,
        )
        self.own_words = TickRow(look, ReportPageWords.own_words)
        self.paper = Segmented(
            look,
            ((ReportPageWords.a4, Paper.A4), (ReportPageWords.letter, Paper.LETTER)),
            name=ReportPageWords.paper,
        )
        self.mono = TickRow(look, ReportPageWords.mono)
        self._set_defaults()
        self._build()
        self._connect()

    def set_periods(self, periods: Sequence[tuple[str, Period]]) -> None:
        """Offer periods; the chosen one stays where it is still offered, else the second."""
        chosen = self.periods.value()
        self.periods.set_options(periods)
        offered = [period for _words, period in periods]
        self.periods.set_value(chosen if chosen in offered else offered[min(1, len(offered) - 1)])

    def period(self) -> Period | None:
        """Return the chosen nights."""
        value = self.periods.value()
        return value if isinstance(value, Period) else None

    def request(self) -> ReportRequest:
        """Return what was chosen."""
        return ReportRequest(
            paper=Paper(str(self.paper.value())),
            ink=Ink.MONO if self.mono.isChecked() else Ink.COLOUR,
            anonymous=bool(self.identity.value()),
            own_words=self.own_words.isChecked(),
            sections=frozenset(section for section, tick in self.ticks.items() if tick.isChecked()),
        )

    def _set_defaults(self) -> None:
        for tick in self.ticks.values():
            tick.setChecked(True)
        self.identity.set_value(False)
        self.paper.set_value(Paper.A4)
        self.own_words.hide()

    def _build(self) -> None:
        groups = (
            ("", (self.periods,)),
            (ReportPageWords.include, tuple(self.ticks.values())),
            (ReportPageWords.who, (self.identity, self.own_words)),
            (ReportPageWords.paper, (self.paper, self.mono)),
        )
        for title, widgets in groups:
            group = QVBoxLayout()
            group.setSpacing(4)
            if title:
                group.addWidget(Label(self._look, title, weight=SEMIBOLD))
            for widget in widgets:
                group.addWidget(widget)
            self.body.addLayout(group)
            self.body.addSpacing(BETWEEN)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.periods.changed.connect(self.changed)
        for tick in (*self.ticks.values(), self.own_words, self.mono):
            tick.toggled.connect(self.changed)
        self.paper.chosen.connect(self.changed)
        self.identity.chosen.connect(self._identity_chosen)

    def _identity_chosen(self, anonymous: object) -> None:
        self.own_words.setVisible(bool(anonymous))
        self.changed.emit()
