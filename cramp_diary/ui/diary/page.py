"""The diary page: a month, and beside it the chosen night."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.nights import NightStatus
from cramp_diary.ui.diary.adding import STATEMENTS, Addition, is_over, offers
from cramp_diary.ui.diary.desk import EntryDesk, OpenedForm
from cramp_diary.ui.diary.form_card import FormCard
from cramp_diary.ui.diary.month_card import MonthCard, shown_nights
from cramp_diary.ui.diary.months import whole_month
from cramp_diary.ui.diary.night_card import NightCard
from cramp_diary.ui.diary.night_order import NightEntry
from cramp_diary.ui.diary.night_rows import regular_names, rows_of, worst_pain
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording.diary import DiaryWords, month_line, night_line, taken_regularly
from cramp_diary.wording.entry_forms import stands_on
from cramp_diary.wording.formats import night_name

__all__ = ["MonthPage"]

NIGHT_WIDTH = 420


class Step(StrEnum):
    """What a narrow window shows, that has room for one thing only."""

    MONTH = "month"
    NIGHT = "night"


class MonthPage(DiaryPage):
    """A month of nights; the chosen one with everything entered, each to change or remove.

    A form takes the place of the night it is about. In a narrow window the night is a second
    step after the month.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session, DiaryWords.title)
        self.month_card = MonthCard(session.look)
        self.night_card = NightCard(session.look)
        self.form_card = FormCard(session.look)
        self._desk = EntryDesk(session, lambda: not self.is_narrow())
        self._chosen: date | None = None
        self._month: date | None = None
        self._step = Step.MONTH
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.night_card)
        column.addWidget(self.form_card)
        self._side = side
        self.two_columns([self.month_card], [side], right_width=NIGHT_WIDTH)
        self._connect()
        self._arrange_steps()

    def _connect(self) -> None:
        self.month_card.month_wanted.connect(self.show_month)
        self.month_card.night_chosen.connect(self.show_night)
        self.month_card.today_wanted.connect(self.show_tonight)
        self.night_card.back_wanted.connect(self._back)
        self.night_card.add_wanted.connect(self._add)
        self.night_card.change_wanted.connect(self._change)
        self.night_card.remove_wanted.connect(self._desk.remove)
        self._desk.saved.connect(self._saved)
        self.arrangement_changed.connect(self._arrange_steps)
        self.session.night_wanted.connect(self.show_night)
        self.session.closing.connect(self._forget)
        self.session.preferences_changed.connect(self.refresh)

    # What is shown

    def reload(self) -> None:
        """Show the month and the night as the diary holds them now."""
        library = self.session.services.library
        tonight = library.tonight()
        chosen = self._chosen or tonight
        month = self._month or chosen.replace(day=1)
        self._chosen, self._month = chosen, month
        marks = {mark.night: mark for mark in library.marks(shown_nights(month))}
        of_month = whole_month(month)
        self.set_subtitle(month_line(month, [m for n, m in marks.items() if n in of_month]))
        self.month_card.show_month(month, marks, tonight, chosen)
        self._show_night(chosen)

    def first_stop(self) -> QWidget | None:
        """Return the night of the month that the tab key comes to."""
        if self.form_card.form() is not None:
            return None
        cells = self.month_card.grid.cells()
        return next((c for c in cells if c.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)

    def show_month(self, month: date) -> None:
        """Show another month; the chosen night stays beside it."""
        self._month = month.replace(day=1)
        self.refresh()

    def show_night(self, night: date) -> None:
        """Show a night, with its month around it."""
        self._leave_form()
        self._chosen = night
        if self._month is None or night not in shown_nights(self._month):
            self._month = night.replace(day=1)
        self._step = Step.NIGHT
        self._arrange_steps()
        self.refresh()
        if self.is_narrow():
            # The month with the keyboard on it is gone.
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
        names = regular_names(page, known)
        self.night_card.show_night(
            night_name(night),
            night_line(page.mark, worst_pain(page.episodes)),
            rows_of(page, known),
            taken_regularly(names) if names else "",
        )
        unrecorded = page.mark.status is NightStatus.UNRECORDED
        self.night_card.set_offers(offers(page.mark, over=over), unrecorded=unrecorded)
        follow_reading_order(self)

    def _arrange_steps(self) -> None:
        narrow = self.is_narrow()
        open_form = self.form_card.form() is not None
        self.month_card.setVisible(not narrow or self._step is Step.MONTH)
        self._side.setVisible(not narrow or self._step is Step.NIGHT)
        self.night_card.setVisible(not open_form)
        self.form_card.setVisible(open_form)
        self.night_card.set_alone(alone=narrow)

    # What the person does

    def _back(self) -> None:
        self._step = Step.MONTH
        self._arrange_steps()
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

    def _change(self, entry: NightEntry) -> None:
        self._open(self._desk.open_entry(entry), entry.night)

    def _open(self, opened: OpenedForm, night: date) -> None:
        opened.form.cancelled.connect(self._cancelled)
        self.form_card.open_form(opened.form, opened.title, stands_on(night))
        self._arrange_steps()
        follow_reading_order(self)
        self.scroll_to_top()
        opened.form.begin()

    def _saved(self, entry: NightEntry) -> None:
        self._leave_form()
        if entry.night != self._chosen:
            self.show_night(entry.night)
        self.night_card.focus_entry(entry.id)

    def _cancelled(self) -> None:
        self._leave_form()
        self.night_card.focus_entry(None)

    def _forget(self) -> None:
        """Leave what belongs to the diary that is closed: a form must not save into another."""
        self._chosen = self._month = None
        self._step = Step.MONTH
        self._leave_form()

    def _leave_form(self) -> None:
        self.form_card.close_form()
        self._arrange_steps()
