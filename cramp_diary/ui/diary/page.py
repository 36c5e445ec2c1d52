"""The diary page: a month, and beside it the chosen night."""

from datetime import date
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.nights import NightStatus
from cramp_diary.ui.diary.adding import STATEMENTS, Addition, is_over, offers
from cramp_diary.ui.diary.course_desk import CourseDesk
from cramp_diary.ui.diary.desk import EntryDesk
from cramp_diary.ui.diary.find_card import FindCard
from cramp_diary.ui.diary.form_card import FormCard
from cramp_diary.ui.diary.month_card import MonthCard, shown_nights
from cramp_diary.ui.diary.months import whole_month
from cramp_diary.ui.diary.night_card import NightCard
from cramp_diary.ui.diary.night_courses import course_rows
from cramp_diary.ui.diary.night_forms import NightForms
from cramp_diary.ui.diary.night_order import NightEntry
from cramp_diary.ui.diary.night_rows import rows_of, worst_pain
from cramp_diary.ui.diary.opened import OpenedForm
from cramp_diary.ui.forms.leaving import left_by
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording.diary import DiaryWords, month_line, night_line
from cramp_diary.wording.find import FindWords
from cramp_diary.wording.formats import night_name
from cramp_diary.wording.sheet import SheetWords

__all__ = ["MonthPage"]

NIGHT_WIDTH = 420


class Step(StrEnum):
    """What a narrow window shows, that has room for one thing only."""

    MANY = "many"
    ONE = "one"


class MonthPage(DiaryPage):
    """A month of nights; the chosen one with everything entered, each to change or remove.

    A form takes the place of the night it is about, looking for nights that of the month. In a
    narrow window the one night is a second step after the many.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session, DiaryWords.title)
        self.type_in = Button(session.look, SheetWords.title, "sheet")
        self.find_button = Button(session.look, FindWords.find, "search")
        self.month_card = MonthCard(session.look)
        self.find_card = FindCard(session)
        self.night_card = NightCard(session.look)
        self.form_card = FormCard(session.look)
        self._desk = EntryDesk(session, lambda: not self.is_narrow())
        self._forms = NightForms(session, self._desk, self.form_card, self)
        self._courses = CourseDesk(session)
        self._chosen: date | None = None
        self._month: date | None = None
        self._step = Step.MANY
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.night_card)
        column.addWidget(self.form_card)
        self._side = side
        self._finding = False
        left = [self.month_card, self.find_card]
        self._month_and_night = self.two_columns(left, [side], right_width=NIGHT_WIDTH)
        self.actions.addWidget(self.type_in)
        self.actions.addWidget(self.find_button)
        self.body.insertWidget(0, self._forms.lines)
        self._connect()
        self._arrange_steps()

    def _connect(self) -> None:
        self.type_in.clicked.connect(partial(self.session.page_wanted.emit, "sheet"))
        self.month_card.deleted.clicked.connect(partial(self.session.page_wanted.emit, "bin"))
        self.find_button.clicked.connect(self.begin_finding)
        QShortcut(QKeySequence.StandardKey.Find, self, self.begin_finding)
        self.find_card.night_chosen.connect(self._show_found)
        self.find_card.back_wanted.connect(self._end_finding)
        self.month_card.month_wanted.connect(self.show_month)
        self.month_card.night_chosen.connect(self.show_night)
        self.month_card.today_wanted.connect(self.show_tonight)
        self.night_card.back_wanted.connect(self._back)
        self.night_card.add_wanted.connect(self._add)
        self.night_card.change_wanted.connect(self._change)
        self.night_card.remove_wanted.connect(self._remove)
        self._desk.saved.connect(self._saved)
        self._forms.arranged.connect(self._arrange_steps)
        self._forms.given_up.connect(self._given_up)
        self._forms.night_wanted.connect(self.show_night)
        self.arrangement_changed.connect(self._arrange_steps)
        self.session.night_wanted.connect(self.show_night)
        self.session.entry_wanted.connect(self._entry_wanted)
        self.session.closing.connect(self._forget)
        self.session.preferences_changed.connect(self.refresh)

    # What is shown

    def reload(self) -> None:
        """Show the month and the night as the diary holds them now."""
        library = self.session.services.library
        tonight = library.tonight()
        chosen = self._chosen or self._forms.night_left() or tonight
        month = self._month or chosen.replace(day=1)
        self._chosen, self._month = chosen, month
        marks = {mark.night: mark for mark in library.marks(shown_nights(month))}
        of_month = whole_month(month)
        self.set_subtitle(month_line(month, [m for n, m in marks.items() if n in of_month]))
        self.month_card.show_month(month, marks, tonight, chosen)
        if self._finding:
            self.find_card.refresh()
            self.find_card.show_chosen(chosen)
        self._show_night(chosen)
        self._forms.settle(chosen)

    def first_stop(self) -> QWidget | None:
        """Return the night of the month that the tab key comes to."""
        if self.form_card.place.form() is not None:
            return None
        cells = self.month_card.grid.cells()
        return next((c for c in cells if c.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)

    def show_month(self, month: date) -> None:
        """Show another month; the chosen night stays beside it."""
        self._month = month.replace(day=1)
        self.refresh()

    def show_night(self, night: date) -> None:
        """Show a night, with its month around it."""
        self._finding = False
        self._open_night(night)

    def _open_night(self, night: date) -> None:
        self._forms.leave()
        self._chosen = night
        if self._month is None or night not in shown_nights(self._month):
            self._month = night.replace(day=1)
        self._step = Step.ONE
        self._arrange_steps()
        self.refresh()
        if self.is_narrow():
            # The month with the keyboard on it is gone.
            form = self.form_card.place.form()
            if form is not None:
                form.begin()
            else:
                self.night_card.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tonight(self) -> None:
        """Show the night that is now, and its month."""
        tonight = self.session.services.library.tonight()
        self._month = tonight.replace(day=1)
        self.show_night(tonight)

    def _show_night(self, night: date) -> None:
        services = self.session.services
        page, known = services.library.night(night), self._desk.known()
        over = is_over(night, self.session.clock.now().wall, known.boundaries)
        self.night_card.show_night(
            night_name(night),
            night_line(page.mark, worst_pain(page.episodes)),
            (*rows_of(page, known), *course_rows(page, known)),
        )
        unrecorded = page.mark.status is NightStatus.UNRECORDED
        self.night_card.set_offers(offers(page.mark, over=over), unrecorded=unrecorded)
        follow_reading_order(self)

    def _arrange_steps(self) -> None:
        narrow = self.is_narrow()
        open_form = self.form_card.place.form() is not None
        many = not narrow or self._step is Step.MANY
        self.month_card.setVisible(many and not self._finding)
        self.find_card.setVisible(many and self._finding)
        self._month_and_night.settle()
        self._side.setVisible(not narrow or self._step is Step.ONE)
        self.night_card.setVisible(not open_form)
        self.form_card.setVisible(open_form)
        self.find_card.set_alone(alone=narrow)
        self.night_card.set_alone(alone=narrow, found=self._finding)

    # What the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the open form by Esc, also from beside it."""
        if not left_by(event, self.form_card.place.form()):
            super().keyPressEvent(event)

    def _back(self) -> None:
        self._step = Step.MANY
        self._arrange_steps()
        if self._finding:
            self.scroll_to(self.find_card.focus_night(self._chosen))
        else:
            self._to_month()

    def begin_finding(self) -> None:
        """Look for nights in the place of the month."""
        self._finding, self._step = True, Step.MANY
        self._arrange_steps()
        follow_reading_order(self)
        self.scroll_to_top()
        if self.session.is_open:
            self.find_card.begin()

    def _show_found(self, night: date) -> None:
        """Show a night that was found; what else was found stays beside it."""
        self._open_night(night)

    def _end_finding(self) -> None:
        self._finding = False
        self._arrange_steps()
        follow_reading_order(self)
        self._to_month()

    def _to_month(self) -> None:
        cell = self.first_stop()
        if cell is not None:
            cell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, addition: Addition) -> None:
        night = self._chosen
        if night is None:
            return
        if addition in STATEMENTS:
            self._desk.say(addition, night)
        else:
            self._open(self._desk.open_new(addition, night), night)

    def _change(self, entry: NightEntry | Course | MissedDose) -> None:
        if isinstance(entry, (Course, MissedDose)):
            # What is taken every day has a page of its own.
            self.session.page_wanted.emit("medicines")
        else:
            self._open(self._desk.open_entry(entry), entry.night)

    def _entry_wanted(self, entry: NightEntry) -> None:
        """Open the form of an entry; one that was left and came back with its night stays."""
        form = self.form_card.place.form()
        if form is not None and self._forms.is_about(entry):
            form.begin()
        else:
            self._change(entry)

    def _remove(self, entry: NightEntry | Course | MissedDose) -> None:
        match entry:
            case Course():
                if self._chosen is not None:
                    self._courses.not_taken(entry, self._chosen)
            case MissedDose():
                self._courses.taken_after_all(entry)
            case _:
                self._desk.remove(entry)

    def _open(self, opened: OpenedForm, night: date) -> None:
        self._forms.open(opened, night)
        follow_reading_order(self)
        self.scroll_to_top()
        opened.form.begin()

    def _saved(self, entry: NightEntry) -> None:
        self._forms.leave()
        if entry.night != self._chosen:
            self._open_night(entry.night)
        self.night_card.focus_entry(entry.id)

    def _given_up(self) -> None:
        self.night_card.focus_entry(None)

    def _forget(self) -> None:
        """Leave what belongs to the diary that is closed: a form must not save into another."""
        self._chosen = self._month = None
        self._step, self._finding = Step.MANY, False
        self.find_card.forget()
        self._forms.leave()
