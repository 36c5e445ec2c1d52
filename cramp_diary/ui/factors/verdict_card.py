"""What may be said of one thing that was compared: the verdict in words before its numbers."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cramp_diary.ui.factors.interval_paint import paint_mark
from cramp_diary.ui.factors.interval_view import IntervalView
from cramp_diary.ui.factors.rows import FactorRow, Mark
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.picture import Picture
from cramp_diary.wording.factors_page import ratio_line

__all__ = ["VerdictCard"]

MARK: Final = 20
ICON: Final = 18
STANDS_OUT: Final = frozenset({Mark.SQUARE, Mark.DISC, Mark.RINGS})


class VerdictCard(Card):
    """The verdict with its mark, its sentence, what makes it less sure, and how it came about."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self.mark = _MarkView(look)
        self.verdict = Label(look, "", Step.FIGURE, BOLD)
        self.sentence = Label(look)
        self.interval = IntervalView(look)
        self.notes: list[Label] = []
        self._note_rows: list[QWidget] = []
        self.rule = Label(look, "", Step.SMALL, muted=True)
        self.caution = Label(look, "", Step.SMALL, muted=True)
        self.numbers = Label(look, "", Step.SMALL, muted=True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.mark)
        head.addWidget(self.verdict, 1)
        self.body.addLayout(head)
        for part in (self.sentence, self.interval, self.rule, self.caution, self.numbers):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_verdict(
        self,
        row: FactorRow,
        notes: Sequence[str],
        rule: str,
        caution: str,
        numbers: str,
    ) -> None:
        """Show a row; `notes` are sentences, `numbers` a line for physicians, "" for none."""
        self.setAccessibleName(row.title)
        self.mark.show_mark(row.mark)
        self.verdict.set_text(row.title)
        self.sentence.set_text(row.sentence)
        self.interval.show_estimate(row.estimate, ratio_line(row.ratio, row.interval))
        self._show_notes(notes)
        self.rule.set_text(rule)
        self.caution.set_text(caution)
        self.numbers.set_text(numbers)
        self.numbers.setVisible(bool(numbers))

    def _show_notes(self, notes: Sequence[str]) -> None:
        for old in self._note_rows:
            self.body.removeWidget(old)
            old.deleteLater()
        self.notes = [Label(self._look, note, Step.SMALL) for note in notes]
        self._note_rows = [self._note_row(note) for note in self.notes]
        below = self.body.indexOf(self.interval) + 1
        for place, row in enumerate(self._note_rows):
            self.body.insertWidget(below + place, row)

    def _note_row(self, note: Label) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        icon = Picture(self._look, "info", role="muted", px=ICON)
        across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(note, 1)
        return row


class _MarkView(QWidget):
    """The shape of the verdict; what it means is said beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mark = Mark.DOTS
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def show_mark(self, mark: Mark) -> None:
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.scaled(MARK)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if self._mark in STANDS_OUT else "muted"
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_mark(painter, self._look, self._mark, box, (role, "card"))
        painter.end()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
