"""The page with what is taken regularly, from when to when."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cramp_diary.domain.changes import Change
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.ui.forms.leaving import left_by
from cramp_diary.ui.medicines.about_card import AboutCard
from cramp_diary.ui.medicines.add_card import AddCard, EmptyCard
from cramp_diary.ui.medicines.bars_card import BarsCard
from cramp_diary.ui.medicines.course_desk import CourseDesk
from cramp_diary.ui.medicines.detail_card import DetailCard
from cramp_diary.ui.medicines.doing import AT_ONCE, Doing, Shown
from cramp_diary.ui.medicines.dose_desk import DoseDesk
from cramp_diary.ui.medicines.facts import facts_about
from cramp_diary.ui.medicines.opened_form import OpenedForm
from cramp_diary.ui.medicines.purposes import ADDING, MERGED, PAGE, doing_of, purpose_of
from cramp_diary.ui.medicines.taken import Taken, shown_period
from cramp_diary.ui.shell.diary_page import DiaryPage
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.ui.unfinished.two_forms import TwoForms
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording.medicines import MedicinesWords, missed_line
from cramp_diary.wording.products import ProductWords, extra_line
from cramp_diary.wording.unfinished import UnfinishedWords

__all__ = ["MedicinesPage"]

ABOUT_WIDTH = 360
BETWEEN = 18


class MedicinesPage(DiaryPage):
    """Bars of everything, one product with its courses, and the forms for all of it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, MedicinesWords.title)
        look = session.look
        self.set_subtitle(MedicinesWords.subtitle)
        self.drinks = Button(look, MedicinesWords.drinks, "glass")
        self.add = Button(look, MedicinesWords.add, "plus", main=True)
        self.add_card = AddCard(look)
        self.empty_card = EmptyCard(look)
        self.bars_card = BarsCard(look)
        self.detail_card = DetailCard(look)
        self.about_card = AboutCard(look)
        self._courses, self._doses = CourseDesk(session), DoseDesk(session)
        self._kept = TwoForms(session, PAGE, self)
        self._chosen: EntryId | None = None
        self._course: EntryId | None = None
        self._edited: EntryId | None = None
        self._shown: Shown | None = None
        self._row = QWidget()
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._row)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.actions.addWidget(self.drinks)
        self.actions.addWidget(self.add)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(BETWEEN)
        self._across.addWidget(self.detail_card, 1)
        self._across.addWidget(self.about_card)
        self.body.addWidget(self._kept.lines)
        for part in (self.add_card, self.empty_card, self.bars_card, self._row):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for part in (self.add_card, self.empty_card, self.bars_card, self._row):
            part.hide()
        self._place_about()

    def _connect(self) -> None:
        self.add.clicked.connect(self.begin_adding)
        self.empty_card.add.clicked.connect(self.begin_adding)
        self.bars_card.chosen.connect(self.choose)
        self.detail_card.wanted.connect(self._wanted)
        self.detail_card.course_chosen.connect(self._choose_course)
        self.detail_card.dose_removed.connect(self._remove_dose)
        self.about_card.product_chosen.connect(self.choose)
        self.drinks.clicked.connect(partial(self.session.page_wanted.emit, "drinks"))
        for desk in (self._courses, self._doses):
            desk.saved.connect(self._saved)
        self.session.medicine_wanted.connect(self._add_wanted)
        self._kept.wanted.connect(self._go_on)
        self._kept.gone.connect(self._close_forms)
        self.session.closing.connect(self._close_forms)
        self.arrangement_changed.connect(self._place_about)
        self.look.changed.connect(self._place_about)

    # What is shown

    def concerns(self, change: Change) -> bool:
        """Return whether courses, doses or products changed."""
        about = (Course, MissedDose, Product, Intake)
        return not change.entries or any(isinstance(entry, about) for entry in change.entries)

    def reload(self) -> None:
        """Show what is taken now; a form stays open as long as what it is about is there."""
        taken = self._courses.all_taken()
        today = self._courses.today()
        chosen = next((one for one in taken if one.product.id == self._chosen), None)
        if chosen is None and taken:
            chosen = next((one for one in taken if one.running(today)), taken[0])
        held = {course.id for one in taken for course in one.courses}
        if self._edited not in held | {one.product.id for one in taken}:
            self._close_detail()
        self._chosen = chosen.product.id if chosen else None
        volumes = self.session.preferences.volumes
        self.bars_card.show_taken(taken, shown_period(taken, today), self._chosen, volumes)
        self._show_product(chosen, taken)
        self._arrange_cards()
        self._kept.come_back()

    def choose(self, product: EntryId) -> None:
        """Show one product below the bars; a form for another is left, and waits."""
        self._turn_to_another()
        self._chosen, self._course = product, None
        self.refresh()

    def _choose_course(self, course: Course) -> None:
        self._turn_to_another()
        self._course = course.id
        self.refresh()

    def _show_product(self, taken: Taken | None, listed: Sequence[Taken]) -> None:
        if taken is None:
            self._shown = None
            return
        today = self._courses.today()
        course = taken.course(self._course, today)
        self._shown = Shown(
            taken,
            course,
            today,
            goes_on=course is not None and (course.last is None or course.last >= today),
            notes=self._notes(taken, today) if course else (),
            lately=self._doses.lately(taken),
            doses=self._doses.rows(taken),
            now=self._doses.now_words(taken.product),
        )
        self.detail_card.show_product(self._shown)
        others = [one.product for one in listed if one.product.id != taken.product.id]
        catalogue = self.session.services.catalogue
        self.about_card.show_facts(facts_about(taken.product, others, catalogue))

    def _notes(self, taken: Taken, today: date) -> tuple[str, ...]:
        missed_doses = self.session.services.courses.missed_doses
        missed = [one.day for own in taken.courses for one in missed_doses(own.id)]
        extra = [dose.day for dose in taken.doses]
        said = (
            missed_line(sorted(missed), today),
            extra_line(len(extra), max(extra), today) if extra else "",
        )
        return tuple(filter(None, said))

    def _arrange_cards(self) -> None:
        adding = self.add_card.place.form() is not None
        something = self._shown is not None
        self.add_card.setVisible(adding)
        self.empty_card.setVisible(not something and not adding)
        self.bars_card.setVisible(something)
        self._row.setVisible(something)
        # One filled button at a time, and no second form that would push the first away.
        self.add.setVisible(not adding and self.detail_card.place.form() is None)
        follow_reading_order(self)

    def _place_about(self) -> None:
        narrow = self.is_narrow()
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        if narrow:
            self.about_card.setMinimumWidth(0)
            self.about_card.setMaximumWidth(self.maximumWidth())
        else:
            self.about_card.setFixedWidth(round(ABOUT_WIDTH * min(self.look.scale, 1.4)))

    # What the person does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the open form by Esc, also from beside it."""
        if not left_by(event, self.detail_card.place.form(), self.add_card.place.form()):
            super().keyPressEvent(event)

    def _add_wanted(self) -> None:
        """Open the form for something new, or go on in the one that is open."""
        self._go_on(ADDING)

    def begin_adding(self) -> None:
        """Open the form in which something is added, as soon as the diary is open."""
        self.session.when_open(self._begin_adding)

    def _begin_adding(self) -> None:
        form = self._courses.open_new()
        self._kept.begin_adding(form, ADDING)
        form.cancelled.connect(self._leave)
        form.change_wanted.connect(self._change_instead)
        self.add_card.place.put(form)
        self._arrange_cards()
        self.scroll_to_top()
        form.begin()

    def _wanted(self, doing: Doing) -> None:
        if self._shown is None:
            return
        taken, course = self._shown.taken, self._shown.course
        if doing in AT_ONCE:
            self._do_at_once(doing, taken.product, course)
            return
        self._edited = course.id if course else taken.product.id
        if doing in {Doing.EXTRA, Doing.OTHER}:
            extra = doing is Doing.EXTRA
            title = ProductWords.extra_title if extra else ProductWords.dose_title
            self._open(self._doses.open_dose(taken, title), doing)
        elif doing is Doing.EDIT:
            self._open(self._doses.open_product(taken), doing)
        elif course is not None:
            self._open(self._courses.open(doing, course, taken.product), doing)
        else:
            self._open(self._courses.open_regular(taken.product), doing)

    def _do_at_once(self, doing: Doing, product: Product, course: Course | None) -> None:
        if doing is Doing.NOW:
            self._doses.take_now(product)
        elif doing is Doing.HIDE:
            self._doses.hide(product)
        elif doing is Doing.DRINKS:
            self.session.page_wanted.emit("drinks")
        elif course is not None:
            self._courses.remove(course, product)

    def _remove_dose(self, dose: Intake) -> None:
        if self._shown is not None:
            self._doses.remove(dose, self._shown.taken.product)

    def _open(self, opened: OpenedForm, doing: Doing) -> None:
        if self._shown is not None and self._edited is not None:
            purpose = purpose_of(doing, self._edited, self._shown.taken.product.name)
            self._kept.begin(opened.form, purpose, merges=doing in MERGED)
        opened.form.cancelled.connect(self._leave)
        self.detail_card.open_form(opened.form, opened.title)
        self._arrange_cards()
        opened.form.begin()
        self.scroll_to(opened.form)

    def _change_instead(self, product: Product) -> None:
        self._leave()
        self.choose(product.id)
        self._wanted(Doing.CHANGE)

    def _saved(self, product: EntryId) -> None:
        self._chosen, self._course = product, None
        self._leave()
        self.refresh()

    def _go_on(self, purpose: Purpose) -> None:
        """Open a form that was left half-filled; one that is open gets the keyboard."""
        if self._kept.is_open(purpose):
            form = (
                self.add_card.place.form() if purpose == ADDING else self.detail_card.place.form()
            )
            if form is not None:
                form.begin()
            return
        if purpose == ADDING:
            self.begin_adding()
            return
        about, doing = EntryId(purpose.about), doing_of(purpose)
        of_course = {c.id: one for one in self._courses.all_taken() for c in one.courses}
        of_product = {one.product.id: one for one in self._courses.all_taken()}
        taken = of_course.get(about) or of_product.get(about)
        if taken is None or doing is None:
            self.session.editor.failed.emit(UnfinishedWords.gone)
            return
        self.choose(taken.product.id)
        self._course = about if about in of_course else None
        self.refresh()
        self._wanted(doing)

    def _turn_to_another(self) -> None:
        self._kept.turn_to_another()
        self._close_detail()

    def _close_detail(self) -> None:
        self._kept.leave_doing()
        self.detail_card.close_form()

    def _close_forms(self) -> None:
        self._kept.leave()
        self.add_card.place.clear()
        self.detail_card.close_form()
        self._arrange_cards()

    def _leave(self) -> None:
        adding = self.add_card.place.form() is not None
        self._close_forms()
        target = self.add if adding else self.detail_card.first_stop()
        target.setFocus(Qt.FocusReason.OtherFocusReason)
