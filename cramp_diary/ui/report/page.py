"""The page for the physician: choices at the left, the file itself at the right."""

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.errors import DiaryError
from cramp_diary.domain.nights import Period
from cramp_diary.ui.report.choices import Choices
from cramp_diary.ui.report.viewer import Viewer
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.empty_card import EmptyCard
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.answers import AnswersWords
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.report_page import (
    ReportPageWords,
    file_name,
    saved_at,
    weeks_to,
)

__all__ = ["ReportPage", "periods"]

WEEKS: Final = (4, 12, 26, 52)
CHOICES_WIDTH: Final = 322


def periods(counted: Period) -> tuple[tuple[str, Period], ...]:
    """Return the periods on offer: some weeks up to the last night counted, and everything."""
    last = counted.last
    weekly = [
        (weeks_to(weeks, last), Period(last - timedelta(days=7 * weeks - 1), last))
        for weeks in WEEKS
        if last - timedelta(days=7 * weeks - 1) > counted.first
    ]
    return (*weekly, (ReportPageWords.everything, counted))


class ReportPage(DiaryPage):
    """Makes the file in the background and shows it; saves the very bytes that are shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, ReportPageWords.title)
        look = session.look
        self.pdf = b""
        self._asked = 0
        self.save = Button(look, ReportPageWords.save, "save", main=True)
        self.answers = Button(look, AnswersWords.lead, "pencil")
        self.untold = Label(look, AnswersWords.nothing_yet, muted=True)
        self.choices = Choices(look)
        self.viewer = Viewer(look)
        words = ReportPageWords
        self.nothing = EmptyCard(look, words.nothing_title, words.nothing, words.begin, "moon")
        self.preview = self.viewer.preview
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.actions.addWidget(self.answers)
        self.actions.addWidget(self.save)
        self.body.addWidget(self.untold)
        self._row_widget = QWidget()
        self._row = QHBoxLayout(self._row_widget)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(18)
        self._row.addWidget(self.choices)
        self._row.addWidget(self.viewer, 1)
        self.body.addWidget(self._row_widget, 1)
        self._empty = QWidget()
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.body.addWidget(self._empty, 1)
        self._empty.hide()
        self._arrange_row()
        # There is nothing to save before the first file is made.
        self.save.setEnabled(False)

    def _connect(self) -> None:
        self.choices.changed.connect(self.make)
        self.save.clicked.connect(self._save)
        self.answers.clicked.connect(lambda: self.session.page_wanted.emit("answers"))
        self.nothing.pressed.connect(lambda: self.session.page_wanted.emit("tonight"))
        self.arrangement_changed.connect(self._arrange_row)
        self.session.look.changed.connect(self._arrange_row)
        self.session.closing.connect(self._put_away)

    def reload(self) -> None:
        """Offer the periods of the diary and make the report anew."""
        library = self.session.services.library
        counted = library.counted()
        self._row_widget.setVisible(counted is not None)
        self._empty.setVisible(counted is None)
        self.untold.setVisible(counted is not None and not self._is_told())
        if counted is None:
            self._put_away()
            self.set_subtitle("")
            return
        self._name_file()
        self.choices.set_periods(periods(counted))
        self.make()

    def make(self) -> None:
        """Make the file for what is chosen; an older one that is still being made is dropped."""
        period = self.choices.period()
        if period is None or not self.session.is_open:
            return
        self._asked += 1
        reporting = self.session.services.reporting
        request = self.choices.request()
        self.viewer.say_making()
        self.session.background.run(
            lambda: reporting.pdf(reporting.gather(period), request),
            partial(self._made, self._asked),
            self._failed,
        )

    def _made(self, asked: int, pdf: bytes) -> None:
        if asked == self._asked:
            self.pdf = pdf
            self.save.setEnabled(True)
            self.viewer.show_pdf(pdf)

    def _is_told(self) -> bool:
        """Return whether there is anything for the physician beside the nights."""
        services = self.session.services
        person = services.owner.person()
        told = (person.question, person.answers, person.conditions, services.answers.symptoms())
        return any(told)

    def _put_away(self) -> None:
        """Let go of the file; one that is still being made is not shown any more."""
        self._asked += 1
        self.pdf = b""
        self.save.setEnabled(False)
        self.viewer.put_away()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DiaryError):
            raise error
        self.session.editor.failed.emit(sentence(error))

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
        self.viewer.arrange(self.arrangement())
        if not self._row_widget.isHidden():
            self._name_file()

    def _name_file(self) -> None:
        by_night = self.session.look.palette.name == "night"
        words = ReportPageWords
        self.set_subtitle(words.subtitle_night if by_night else words.subtitle)
