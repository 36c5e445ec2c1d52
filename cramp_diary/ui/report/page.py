"""The page for the physician: choices at the left, the file itself at the right."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.errors import DiaryError
from cramp_diary.domain.nights import Period
from cramp_diary.ui.report.choices import Choices
from cramp_diary.ui.report.preview import Preview
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button, IconButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.words import CENTRE
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.report_page import (
    ReportPageWords,
    file_name,
    page_of,
    saved_at,
    weeks_to,
)

__all__ = ["ReportPage", "periods"]

WEEKS: Final = (4, 12, 26, 52)
CHOICES_WIDTH: Final = 322
PREVIEW_HEIGHT: Final = 560


def periods(span: Period, today: date) -> tuple[tuple[str, Period], ...]:
    """Return the periods on offer: some weeks up to last night, and everything."""
    last = max(span.last, today - timedelta(days=1))
    counted = [
        (weeks_to(weeks, last), Period(last - timedelta(days=7 * weeks - 1), last))
        for weeks in WEEKS
        if last - timedelta(days=7 * weeks - 1) > span.first
    ]
    return (*counted, (ReportPageWords.everything, Period(span.first, last)))


class ReportPage(DiaryPage):
    """Makes the file in the background and shows it; saves the very bytes that are shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, ReportPageWords.title)
        look = session.look
        self.set_subtitle(ReportPageWords.subtitle)
        self.pdf = b""
        self._asked = 0
        self.save = Button(look, ReportPageWords.save, "save", main=True)
        self.choices = Choices(look)
        self.preview = Preview(look)
        self.page_words = Label(look, "", align=CENTRE)
        self.earlier = IconButton(look, "chevron-up", ReportPageWords.earlier)
        self.later = IconButton(look, "chevron-down", ReportPageWords.later)
        self.closer = IconButton(look, "plus", ReportPageWords.closer)
        self.further = IconButton(look, "minus", ReportPageWords.further)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.actions.addWidget(self.save)
        ground = Card(self.session.look, ground="sunken")
        across = QHBoxLayout()
        across.addWidget(self.preview, 1)
        side = QVBoxLayout()
        for part in (self.earlier, self.page_words, self.later, self.closer, self.further):
            side.addWidget(part)
        side.addStretch(1)
        across.addLayout(side)
        ground.body.addLayout(across)
        ground.setMinimumHeight(PREVIEW_HEIGHT)
        self._row_widget = QWidget()
        self._row = QHBoxLayout(self._row_widget)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(18)
        self._row.addWidget(self.choices)
        self._row.addWidget(ground, 1)
        self.body.addWidget(self._row_widget, 1)
        self._arrange_row()
        # There is nothing to save before the first file is made.
        self.save.setEnabled(False)

    def _connect(self) -> None:
        self.choices.changed.connect(self.make)
        self.save.clicked.connect(self._save)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        self.closer.clicked.connect(lambda: self.preview.come_closer(1))
        self.further.clicked.connect(lambda: self.preview.come_closer(-1))
        self.arrangement_changed.connect(self._arrange_row)
        self.session.look.changed.connect(self._arrange_row)
        self.session.closing.connect(self._put_away)

    def reload(self) -> None:
        """Offer the periods of the diary and make the report anew."""
        library = self.session.services.library
        span = library.span()
        self._row_widget.setVisible(span is not None)
        if span is None:
            self._put_away()
            self.set_subtitle(ReportPageWords.nothing)
            return
        self.set_subtitle(ReportPageWords.subtitle)
        self.choices.set_periods(periods(span, library.tonight()))
        self.make()

    def make(self) -> None:
        """Make the file for what is chosen; an older one that is still being made is dropped."""
        period = self.choices.period()
        if period is None or not self.session.is_open:
            return
        self._asked += 1
        reporting = self.session.services.reporting
        request = self.choices.request()
        self.page_words.set_text(ReportPageWords.making)
        self.session.background.run(
            lambda: reporting.pdf(reporting.gather(period), request),
            partial(self._made, self._asked),
            self._failed,
        )

    def _made(self, asked: int, pdf: bytes) -> None:
        if asked == self._asked:
            self.pdf = pdf
            self.save.setEnabled(True)
            self.preview.show_pdf(pdf)
            self._name_page()

    def _put_away(self) -> None:
        """Let go of the file; one that is still being made is not shown any more."""
        self._asked += 1
        self.pdf = b""
        self.save.setEnabled(False)
        self.preview.put_away()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DiaryError):
            raise error
        self.session.editor.failed.emit(sentence(error))

    def _turn(self, pages: int) -> None:
        self.preview.turn_to(self.preview.page + pages)
        self._name_page()

    def _name_page(self) -> None:
        page, pages = self.preview.page, self.preview.pages
        self.page_words.set_text(page_of(page + 1, pages))
        self.earlier.setEnabled(page > 0)
        self.later.setEnabled(page + 1 < pages)

    def _save(self) -> None:
        period = self.choices.period()
        if period is None:
            return
        path, _kind = QFileDialog.getSaveFileName(
            self.window(),
            ReportPageWords.save,
            str(Path.home() / file_name(period)),
            f"{ReportPageWords.pdf_files} (*.pdf)",
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the very file that is shown."""
        pdf, reporting = self.pdf, self.session.services.reporting

        def saved(_done: object) -> None:
            self.session.editor.noted.emit(saved_at(str(path)))

        self.session.background.run(lambda: reporting.write(pdf, path), saved, self._failed)

    def _arrange_row(self) -> None:
        narrow = self.is_narrow()
        self._row.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )
        width = round(CHOICES_WIDTH * self.session.look.scale)
        self.choices.setMaximumWidth(16_777_215 if narrow else width)
        self.choices.setMinimumWidth(0 if narrow else width)
