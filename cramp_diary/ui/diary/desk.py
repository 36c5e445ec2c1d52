"""Where entries of a night are written: opens the form for each, and saves what it offers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.ui.diary import drafts
from cramp_diary.ui.diary.adding import STATEMENTS, Addition
from cramp_diary.ui.diary.form_maker import FormMaker
from cramp_diary.ui.diary.night_order import NightEntry
from cramp_diary.ui.diary.night_rows import Known
from cramp_diary.ui.diary.opened import OpenedForm, adding, changing
from cramp_diary.ui.diary.resuming import current, resume
from cramp_diary.ui.diary.telling import removed_words, saved_words
from cramp_diary.ui.forms.form import EntryForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording import diary as words
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.unfinished import FormKind

if TYPE_CHECKING:
    from cramp_diary.assembly import Services
    from cramp_diary.ui.unfinished.purpose import Unfinished

__all__ = ["EntryDesk"]


class EntryDesk(QObject):
    """Turns wishes into forms, and what a form offers into one change of the diary.

    `saved(entry)` is emitted when an entry was taken; a form with problems shows them and stays.
    """

    saved = Signal(object)

    def __init__(self, session: Session, scrolls: Callable[[], bool]) -> None:
        """Make forms that scroll within their card when `scrolls` says so; see FormMaker."""
        super().__init__()
        self._session = session
        self._is_saving = False
        self._forms = FormMaker(session, scrolls)

    @property
    def _services(self) -> "Services":
        return self._session.services

    def known(self) -> Known:
        """Return what is needed to put the diary's entries into words."""
        services = self._services
        return Known(
            products=services.products.by_id(),
            factors=services.factors.by_id(),
            boundaries=services.journal.boundaries(),
            volumes=self._session.preferences.volumes,
        )

    # Forms

    def open_new(self, addition: Addition, night: date) -> OpenedForm:
        """Return the form for something new on a night."""
        services, purpose = self._services, adding(addition, night)
        match addition:
            case Addition.DRINK:
                drink = self._intake(drafts.new_drink(services, night), drink=True)
                return OpenedForm(drink, FormWords.new_drink, purpose)
            case Addition.DOSE:
                dose = self._intake(drafts.new_dose(services, night), drink=False)
                return OpenedForm(dose, FormWords.new_dose, purpose)
            case Addition.FACTOR:
                value = self._forms.new_value(drafts.new_value(services, night))
                value.accepted.connect(self._saver(value, self._save_value))
                return OpenedForm(value, FormWords.new_factor, purpose)
            case Addition.NIGHT:
                return self.open_entry(drafts.night_record(services, night))
            case _:
                cramp = self._cramp(drafts.new_cramp(services, night))
                return OpenedForm(cramp, FormWords.new_cramp, purpose)

    def open_entry(self, entry: NightEntry) -> OpenedForm:
        """Return the form in which an entry is changed."""
        match entry:
            case Episode():
                purpose = changing(entry, FormKind.CHANGED_CRAMP)
                return OpenedForm(self._cramp(entry), FormWords.change_cramp, purpose, entry)
            case Intake():
                product = self._services.products.by_id().get(entry.product)
                drink = product is not None and product.kind is ProductKind.DRINK
                title = FormWords.change_drink if drink else FormWords.change_dose
                kind = FormKind.CHANGED_DRINK if drink else FormKind.CHANGED_DOSE
                intake = self._intake(entry, drink=drink)
                return OpenedForm(intake, title, changing(entry, kind), entry)
            case FactorValue():
                value = self._forms.value(entry)
                value.accepted.connect(self._saver(value, self._save_value))
                purpose = changing(entry, FormKind.CHANGED_FACTOR)
                return OpenedForm(value, FormWords.change_factor, purpose, entry)
            case NightRecord():
                return self._night(entry)

    def resume(self, left: "Unfinished") -> OpenedForm | None:
        """Return a form as it was left, over what the diary holds now."""
        return resume(self, self._services, left)

    def is_outdated(self, opened: OpenedForm) -> bool:
        """Return whether the entry of a form was changed or removed from another place."""
        return not self._is_saving and current(self._services, opened.purpose) != opened.entry

    def is_there(self, opened: OpenedForm) -> bool:
        """Return whether the entry that a form changes is in the diary."""
        return current(self._services, opened.purpose) is not None

    def _cramp(self, entry: Episode) -> EntryForm:
        form = self._forms.cramp(entry)
        form.accepted.connect(self._saver(form, self._save_entry))
        return form

    def _intake(self, entry: Intake, *, drink: bool) -> EntryForm:
        form = self._forms.intake(entry, drink=drink)
        form.accepted.connect(self._saver(form, self._save_intake))
        return form

    def _night(self, entry: NightRecord) -> OpenedForm:
        form = self._forms.night(entry)
        form.accepted.connect(self._saver(form, self._save_record))
        stored = self._services.journal.night_record(entry.night)
        return OpenedForm(form, FormWords.night, adding(Addition.NIGHT, entry.night), stored)

    def _saver(self, form: EntryForm, save: Callable[..., None]) -> Callable[..., None]:
        return lambda *offered: save(form, *offered)

    # Changes without a form

    def say(self, addition: Addition, night: date) -> None:
        """Write down that a night was quiet, away, or is only partly recorded."""
        stated = STATEMENTS[addition]
        said = {
            Stated.QUIET: words.said_quiet,
            Stated.PARTLY: words.said_partly,
            Stated.AWAY: words.said_away,
        }[stated](night)
        self._session.editor.do(said, lambda: self._services.journal.say(night, stated))

    def remove(self, entry: NightEntry) -> None:
        """Remove an entry, and say what that leaves of its night."""
        night = self._services.library.night(entry.night)
        self._session.editor.do(
            removed_words(entry, night, self.known()),
            lambda: self._services.journal.remove(entry),
        )

    # Saving

    def _save_entry(self, form: EntryForm, entry: NightEntry) -> None:
        self._do(form, entry, lambda: self._services.journal.save(entry))

    def _save_intake(self, form: EntryForm, intake: Intake, product: Product) -> None:
        services = self._services
        known = services.products.by_id()
        running = services.courses.running(intake.night)
        course = next((c.id for c in running if c.product == product.id), None)
        entry = replace(intake, course=course)
        new = () if product.id in known else (product,)
        told = replace(self.known(), products={**known, product.id: product})
        self._do(form, entry, lambda: services.journal.save(*new, entry), told)

    def _save_value(self, form: EntryForm, value: FactorValue, factor: Factor) -> None:
        services = self._services
        known = services.factors.by_id()
        told = replace(self.known(), factors={**known, factor.id: factor})

        def save() -> Change:
            if factor.id in known:
                return services.factors.value(factor, value.night, value.value)
            return services.journal.save(factor, value)

        self._do(form, value, save, told)

    def _save_record(self, form: EntryForm, record: NightRecord) -> None:
        blank = NightRecord(id=record.id, night=record.night, written=record.written)
        stored = self._services.journal.night_record(record.night)
        if record != blank:
            self._save_entry(form, record)
        elif stored is not None:
            self.remove(stored)
            self._done(form, record)
        else:
            form.cancelled.emit()

    def _do(
        self,
        form: EntryForm,
        entry: NightEntry,
        save: Callable[[], Change],
        known: Known | None = None,
    ) -> None:
        self._is_saving = True
        outcome = self._session.editor.do(saved_words(entry, known or self.known()), save)
        self._is_saving = False
        if outcome.done:
            self._done(form, entry)
        else:
            form.show_problems(outcome.problems)

    def _done(self, form: EntryForm, entry: NightEntry) -> None:
        form.done.emit()
        self.saved.emit(entry)
