"""Where courses are written: opens the form for each thing to do with one."""

from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.products import Product
from cramp_diary.services.spelling import best_match, matches
from cramp_diary.ui.forms.desk import Desk
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.forms.naming import findables, product_named
from cramp_diary.ui.medicines.add_form import AddForm
from cramp_diary.ui.medicines.again_form import AgainForm
from cramp_diary.ui.medicines.cabinet import Cabinet
from cramp_diary.ui.medicines.course_forms import ChangeForm, CorrectForm, StopForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.missed_form import MissedForm
from cramp_diary.ui.medicines.opened_form import OpenedForm
from cramp_diary.ui.medicines.taken import Taken, all_taken
from cramp_diary.wording import medicine_forms as words
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.medicines import course_dose, course_line
from cramp_diary.wording.products import ProductWords, listed_when_needed

__all__ = ["CourseDesk"]


class CourseDesk(Desk):
    """Turns wishes about what is taken regularly into forms."""

    def all_taken(self) -> tuple[Taken, ...]:
        """Return everything that is taken, regularly or when needed."""
        products = self.services.products
        return all_taken(self.services.courses.all(), products.by_id(), products.single_doses())

    # Forms

    def open_new(self) -> AddForm:
        """Return the form in which something is added."""
        form = AddForm(self.session.look, self._cabinet())
        form.accepted.connect(lambda course, product: self._start(form, course, product))
        form.listed.connect(lambda product: self._list(form, product))
        return form

    def open(self, doing: Doing, course: Course, product: Product) -> OpenedForm:
        """Return the form in which something is done with a course."""
        form, title = {
            Doing.CHANGE: self._change_form,
            Doing.STOP: self._stop_form,
            Doing.AGAIN: self._again_form,
            Doing.MISSED: self._missed_form,
            Doing.CORRECT: self._correct_form,
        }[doing](course, product)
        return OpenedForm(form, words.title_for(title, course_line(course, product)))

    def open_regular(self, product: Product) -> OpenedForm:
        """Return the form in which something is taken regularly from now on."""
        draft = self.services.courses.draft(product, self.today())
        form = AgainForm(self.session.look, draft, self.today())
        form.accepted.connect(lambda course: self._start(form, course, None))
        return OpenedForm(form, ProductWords.take_regularly_title)

    def _cabinet(self) -> Cabinet:
        services = self.services
        offered = findables(services.catalogue, services.products.all())
        return Cabinet(
            find=lambda typed: matches(typed, offered),
            likely=lambda typed: best_match(typed, offered),
            salts=services.catalogue.salts,
            resolve=lambda name, kind: product_named(services, name, kind),
            taken=self._taken_already,
            draft=services.courses.draft,
            today=self.today,
        )

    def _change_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        form = ChangeForm(self.session.look, course, self.today())
        form.accepted.connect(
            lambda changed, reason: self.keep(
                form,
                product.id,
                words.dose_changed(product.name, course_dose(changed, product), changed.first),
                lambda: self.services.courses.change_dose(course, changed, reason),
            )
        )
        return form, MedicineFormWords.change

    def _stop_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        form = StopForm(self.session.look, self.today())
        form.accepted.connect(
            lambda last, reason: self.keep(
                form,
                product.id,
                words.stopped(product.name, last),
                lambda: self.services.courses.stop(course, last, reason),
            )
        )
        return form, MedicineFormWords.stop

    def _again_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        draft = self.services.courses.draft_again(course, self.today())
        form = AgainForm(self.session.look, draft, self.today())
        form.accepted.connect(
            lambda told: self.keep(
                form,
                product.id,
                words.started(product.name, course_line(told, product)),
                lambda: self.services.courses.start(told),
            )
        )
        return form, ProductWords.start_again_title

    def _missed_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        noted = self.services.courses.missed_doses(course.id)
        day = min(self.today(), course.last or self.today())
        form = MissedForm(self.session.look, day, noted)
        form.accepted.connect(
            lambda day: self.keep(
                form,
                product.id,
                words.dose_missed(product.name, day),
                lambda: self.services.courses.missed(course, day),
            )
        )
        form.taken_back.connect(lambda missed: self._take_back(form, product, missed))
        return form, MedicineFormWords.missed

    def _correct_form(self, course: Course, product: Product) -> tuple[EntryForm, str]:
        form = CorrectForm(self.session.look, course, self.today)
        form.accepted.connect(
            lambda corrected: self.keep(
                form,
                product.id,
                words.corrected(product.name, course_line(corrected, product)),
                lambda: self.services.courses.correct(corrected),
            )
        )
        return form, MedicineFormWords.correct

    # Changes

    def remove(self, course: Course, product: Product) -> None:
        """Take a course that was entered by mistake out of the diary."""
        self.session.editor.do(
            words.removed(product.name, course_line(course, product)),
            lambda: self.services.courses.remove(course),
        )

    def _start(self, form: EntryForm, course: Course, product: Product | None) -> None:
        known = self.services.products.by_id()
        named = product or known[course.product]
        self.keep(
            form,
            course.product,
            words.started(named.name, course_line(course, named)),
            lambda: self.services.courses.start(course, product),
        )

    def _list(self, form: AddForm, product: Product) -> None:
        self.keep(
            form,
            product.id,
            listed_when_needed(product.name),
            lambda: self.services.products.correct(product),
        )

    def _take_back(self, form: MissedForm, product: Product, missed: MissedDose) -> None:
        self.keep(
            form,
            product.id,
            words.dose_not_missed(product.name, missed.day),
            lambda: self.services.journal.remove(missed),
        )

    def _taken_already(self, product: Product) -> str:
        own = next((one for one in self.all_taken() if one.product.id == product.id), None)
        running = own.running(self.today()) if own else None
        if running is None:
            return ""
        return words.already_taken(product.name, course_line(running, product))
