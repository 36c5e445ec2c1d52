"""Where entries of a night are written: opens the form for each, and saves what it offers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
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
from cramp_diary.ui.diary.forms.form import EntryForm
from cramp_diary.ui.diary.night_order import NightEntry
from cramp_diary.ui.diary.night_rows import Known
from cramp_diary.ui.diary.telling import removed_words, saved_words
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording import diary as words
from cramp_diary.wording.entry_forms import FormWords

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = ["EntryDesk", "OpenedForm"]


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """A form and the words above it."""

    form: EntryForm
    title: str


class EntryDesk(QObject):
    """Turns wishes into forms, and what a form offers into one change of the diary.

    `saved(entry)` is emitted when an entry was taken; a form with problems shows them and stays.
    """

    saved = Signal(object)

    def __init__(self, session: Session, scrolls: Callable[[], bool]) -> None:
        """Make forms that scroll within their card when `scrolls` says so; see FormMaker."""
        super().__init__()
        self._session = session
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
        match addition:
            case Addition.DRINK:
                entry = drafts.new_drink(self._services, night)
                return self._intake(entry, FormWords.new_drink, drink=True)
            case Addition.DOSE:
                dose = drafts.new_dose(self._services, night)
                return self._intake(dose, FormWords.new_dose, drink=False)
            case Addition.FACTOR:
                form = self._forms.new_value(drafts.new_value(self._services, night))
                form.accepted.connect(self._saver(form, self._save_value))
                return OpenedForm(form, FormWords.new_factor)
            case Addition.NIGHT:
                return self.open_entry(drafts.night_record(self._services, night))
            case _:
                return self._cramp(drafts.new_cramp(self._services, night), FormWords.new_cramp)

    def open_entry(self, entry: NightEntry) -> OpenedForm:
        """Return the form in which an entry is changed."""
        match entry:
            case Episode():
                return self._cramp(entry, FormWords.change_cramp)
            case Intake():
                product = self._services.products.by_id().get(entry.product)
                drink = product is not None and product.kind is ProductKind.DRINK
                title = FormWords.change_drink if drink else FormWords.change_dose
                return self._intake(entry, title, drink=drink)
            case FactorValue():
                form = self._forms.value(entry)
                form.accepted.connect(self._saver(form, self._save_value))
                return OpenedForm(form, FormWords.change_factor)
            case NightRecord():
                night = self._forms.night(entry)
                night.accepted.connect(self._saver(night, self._save_record))
                return OpenedForm(night, FormWords.night)

    def _cramp(self, entry: Episode, title: str) -> OpenedForm:
        form = self._forms.cramp(entry)
        form.accepted.connect(self._saver(form, self._save_entry))
        return OpenedForm(form, title)

    def _intake(self, entry: Intake, title: str, *, drink: bool) -> OpenedForm:
        form = self._forms.intake(entry, drink=drink)
        form.accepted.connect(self._saver(form, self._save_intake))
        return OpenedForm(form, title)

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
            self.saved.emit(record)
        else:
            form.cancelled.emit()

    def _do(
        self,
        form: EntryForm,
        entry: NightEntry,
        save: Callable[[], Change],
        known: Known | None = None,
    ) -> None:
        outcome = self._session.editor.do(saved_words(entry, known or self.known()), save)
        if outcome.done:
            self.saved.emit(entry)
        else:
            form.show_problems(outcome.problems)
