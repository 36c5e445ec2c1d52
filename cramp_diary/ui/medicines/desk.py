"""Where courses are written: opens the form for each thing to do, and saves what it offers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cramp_diary.domain.changes import Change
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product
from cramp_diary.ui.diary.forms.form import EntryForm
from cramp_diary.ui.medicines.add_form import AddForm, Cabinet
from cramp_diary.ui.medicines.course_forms import ChangeForm, CorrectForm, StopForm
from cramp_diary.ui.medicines.doing import Doing, Shown
from cramp_diary.ui.medicines.missed_form import MissedForm
from cramp_diary.ui.medicines.naming import names_offered, product_named
from cramp_diary.ui.medicines.taken import Taken, all_taken
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording import medicine_forms as words
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.medicines import course_dose, course_line

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = ["CourseDesk", "OpenedForm"]


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """A form and the words above it."""

    form: EntryForm
    title: str


class CourseDesk(QObject):
    """Turns wishes into forms, and what a form offers into one change of the diary.

    `saved(EntryId)` is emitted with the product when something was taken; a form with problems
    shows them and stays.
    """

    saved = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    @property
    def _services(self) -> "Services":
        return self._session.services

    def today(self) -> date:
        """Return the date on the wall."""
        return self._session.clock.now().wall.date()

    def all_taken(self) -> tuple[Taken, ...]:
        """Return everything that has a course."""
        return all_taken(self._services.courses.all(), self._services.products.by_id())

    # Forms

    def open_new(self) -> AddForm:
        """Return the form in which something is added."""
        services = self._services
        form = AddForm(
            self._session.look,
            Cabinet(
                names=names_offered(services.catalogue, services.products.all()),
                salts=services.catalogue.salts,
                resolve=lambda name, kind: product_named(services, name, kind),
                taken=self._taken_already,
                draft=services.courses.draft,
                today=self.today,
            ),
        )
        form.accepted.connect(lambda course, product: self._start(form, course, product))
        return form

    def open(self, doing: Doing, shown: Shown) -> OpenedForm:
        """Return the form in which something is done with a course; not for removing it."""
        course, product = shown.course, shown.taken.product
        form, title = {
            Doing.CHANGE: self._change_form,
            Doing.STOP: self._stop_form,
            Doing.MISSED: self._missed_form,
            Doing.CORRECT: self._correct_form,
        }[doing](course, product)
        return OpenedForm(form, words.title_for(title, course_line(course, product)))

    def _change_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        form = ChangeForm(self._session.look, course, self.today())
        form.accepted.connect(
            lambda changed, reason: self._do(
                form,
                product.id,
                words.dose_changed(product.name, course_dose(changed, product), changed.first),
                lambda: self._services.courses.change_dose(course, changed, reason),
            )
        )
        return form, MedicineFormWords.change

    def _stop_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        form = StopForm(self._session.look, self.today())
        form.accepted.connect(
            lambda last, reason: self._do(
                form,
                product.id,
                words.stopped(product.name, last),
                lambda: self._services.courses.stop(course, last, reason),
            )
        )
        return form, MedicineFormWords.stop

    def _missed_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        noted = self._services.courses.missed_doses(course.id)
        day = min(self.today(), course.last or self.today())
        form = MissedForm(self._session.look, day, noted)
        form.accepted.connect(
            lambda day: self._do(
                form,
                product.id,
                words.dose_missed(product.name, day),
                lambda: self._services.courses.missed(course, day),
            )
        )
        form.taken_back.connect(lambda missed: self._take_back(form, product, missed))
        return form, MedicineFormWords.missed

    def _correct_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        form = CorrectForm(self._session.look, course, self.today)
        form.accepted.connect(
            lambda corrected: self._do(
                form,
                product.id,
                words.corrected(product.name, course_line(corrected, product)),
                lambda: self._services.courses.correct(corrected),
            )
        )
        return form, MedicineFormWords.correct

    # Changes

    def remove(self, shown: Shown) -> None:
        """Take a course that was entered by mistake out of the diary."""
        product = shown.taken.product
        self._session.editor.do(
            words.removed(product.name, course_line(shown.course, product)),
            lambda: self._services.courses.remove(shown.course),
        )

    def _start(self, form: AddForm, course: Course, product: Product | None) -> None:
        known = self._services.products.by_id()
        named = product or known[course.product]
        self._do(
            form,
            course.product,
            words.started(named.name, course_line(course, named)),
            lambda: self._services.courses.start(course, product),
        )

    def _take_back(self, form: MissedForm, product: Product, missed: MissedDose) -> None:
        self._do(
            form,
            product.id,
            words.dose_not_missed(product.name, missed.day),
            lambda: self._services.journal.remove(missed),
        )

    def _taken_already(self, product: Product) -> str:
        own = next((one for one in self.all_taken() if one.product.id == product.id), None)
        running = own.running(self.today()) if own else None
        if running is None:
            return ""
        return words.already_taken(product.name, course_line(running, product))

    def _do(
        self, form: EntryForm, product: EntryId, said: str, change: Callable[[], Change]
    ) -> None:
        outcome = self._session.editor.do(said, change)
        if outcome.done:
            self.saved.emit(product)
        else:
            form.show_problems(outcome.problems)
