"""Where single doses are written, and where a product itself is put right."""

from datetime import timedelta
from functools import partial
from typing import Final

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.products import Product
from cramp_diary.ui.forms.desk import Desk
from cramp_diary.ui.medicines.noted_list import Noted
from cramp_diary.ui.medicines.opened_form import OpenedForm
from cramp_diary.ui.medicines.product_form import ProductForm, Subject
from cramp_diary.ui.medicines.single_dose_form import SingleDoseForm
from cramp_diary.ui.medicines.taken import Taken
from cramp_diary.wording import products as words
from cramp_diary.wording.medicine_forms import title_for
from cramp_diary.wording.products import ProductWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["LATELY", "DoseDesk"]

LATELY: Final = 30
"""Days in which doses are counted."""


class DoseDesk(Desk):
    """Turns wishes about single doses, and about a product, into forms and changes."""

    def rows(self, taken: Taken) -> tuple[Noted, ...]:
        """Return the single doses of a product, the latest first."""
        return tuple(self._row(dose, taken.product) for dose in reversed(taken.doses))

    def lately(self, taken: Taken) -> str:
        """Return how many doses were taken in the last 30 days."""
        since = self.today() - timedelta(days=LATELY)
        doses = [dose for dose in taken.doses if dose.night > since]
        return words.doses_lately(len(doses), LATELY, taken.product.kind)

    def now_words(self, product: Product) -> str:
        """Return what a press takes."""
        return words.take_now(product, self._volumes)

    # Forms

    def open_dose(self, taken: Taken, title: str) -> OpenedForm:
        """Return the form of a single dose."""
        session, product = self.session, taken.product
        form = SingleDoseForm(session.look, session.clock, self._volumes)
        course = taken.course(None, self.today())
        same_unit = course is not None and course.unit is product.unit
        usual = course.dose if course is not None and same_unit else None
        entry = self.services.products.intake(product, session.clock.now(), usual)
        form.set_entry(entry, product, self.services.journal.boundaries())
        if taken.courses:
            form.noted.show_rows(self.rows(taken))
            form.noted.removed.connect(partial(self._remove_from, form, product))
        form.accepted.connect(
            lambda dose: self.keep(
                form, product.id, self._said(dose, product), lambda: self._save(dose)
            )
        )
        return OpenedForm(form, title_for(title, product.name))

    def open_product(self, taken: Taken) -> OpenedForm:
        """Return the form in which a product is put right."""
        services, product = self.services, taken.product
        course = taken.course(None, self.today())
        same_unit = course is not None and course.unit is product.unit
        subject = Subject(
            product,
            counted=services.products.is_counted(product),
            dose=course.dose if course is not None and same_unit else None,
            salts=services.catalogue.salts,
        )
        form = ProductForm(self.session.look, subject)
        form.accepted.connect(
            lambda told: self.keep(
                form, told.id, words.edited(told.name), lambda: services.products.correct(told)
            )
        )
        return OpenedForm(form, title_for(ProductWords.edit_title, product.name))

    # Changes

    def take_now(self, product: Product) -> None:
        """Write down that the usual amount was taken now."""
        dose = self.services.products.intake(product, self.session.clock.now())
        self.session.editor.do(self._said(dose, product), lambda: self._save(dose))

    def remove(self, dose: Intake, product: Product) -> None:
        """Take a single dose out of the diary."""
        self.session.editor.do(
            self._removed(dose, product), lambda: self.services.journal.remove(dose)
        )

    def hide(self, product: Product) -> None:
        """Take what is no longer taken off the list; its doses stay in the diary."""
        self.session.editor.do(
            words.hidden(product.name), lambda: self.services.products.hide(product)
        )

    def _remove_from(self, form: SingleDoseForm, product: Product, dose: Intake) -> None:
        self.keep(
            form,
            product.id,
            self._removed(dose, product),
            lambda: self.services.journal.remove(dose),
        )

    @property
    def _volumes(self) -> VolumeUnit:
        return self.session.preferences.volumes

    def _save(self, dose: Intake) -> Change:
        return self.services.journal.save(dose)

    def _row(self, dose: Intake, product: Product) -> Noted:
        when, amount = words.taken_day(dose, self.today()), self._amount(dose, product)
        return Noted(dose, when, amount, words.remove_dose(when, amount))

    def _said(self, dose: Intake, product: Product) -> str:
        at = dose.at.wall if dose.at else None
        boundaries = self.services.journal.boundaries()
        night = boundaries.intake_night_of(at) if at else dose.night
        return words.single_dose(product.name, self._amount(dose, product), at, night)

    def _removed(self, dose: Intake, product: Product) -> str:
        when = words.taken_day(dose, self.today())
        return words.single_dose_removed(product.name, self._amount(dose, product), when)

    def _amount(self, dose: Intake, product: Product) -> str:
        return words.dose_amount(dose.amount, product, self._volumes)
