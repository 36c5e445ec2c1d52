"""Makes the form for an entry, filled from the diary."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.ui.diary.drafts import DOSES, open_factors
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.factor_form import FactorForm
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.diary.forms.night_form import NightForm
from cramp_diary.ui.diary.forms.product_field import ProductChoices
from cramp_diary.ui.forms.naming import names_offered, product_named
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.entry_forms import FormWords

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = ["FormMaker"]


class FormMaker:
    """One method an entry; each returns a new form.

    `scrolls` says whether a form made now scrolls within its card, as beside the month; otherwise
    it is as high as its fields and its page scrolls.
    """

    def __init__(self, session: Session, scrolls: Callable[[], bool]) -> None:
        self._session = session
        self._scrolls = scrolls

    @property
    def _services(self) -> "Services":
        return self._session.services

    def cramp(self, entry: Episode) -> CrampForm:
        """Return the form of a cramp."""
        look, clock = self._session.look, self._session.clock
        form = CrampForm(look, clock, scrolling=self._scrolls())
        form.set_entry(entry, self._services.journal.boundaries())
        return form

    def intake(self, entry: Intake, *, drink: bool) -> IntakeForm:
        """Return the form of a drink, or of a dose."""
        choices = self._drinks() if drink else self._doses()
        kept = self._services.products.by_id().get(entry.product)
        if kept is not None and kept not in choices.products:
            choices = ProductChoices(
                choices.words, (*choices.products, kept), choices.names, choices.draft
            )
        volumes = self._session.preferences.volumes
        look, clock = self._session.look, self._session.clock
        form = IntakeForm(look, clock, choices, volumes=volumes, scrolling=self._scrolls())
        form.set_entry(entry, self._services.journal.boundaries())
        return form

    def night(self, entry: NightRecord) -> NightForm:
        """Return the form of a night as a whole."""
        form = NightForm(self._session.look, scrolling=self._scrolls())
        form.set_entry(entry)
        return form

    def new_value(self, entry: FactorValue) -> FactorForm:
        """Return the form of a value that is to be said, of any factor that has none yet."""
        factors = open_factors(self._services, entry.night)
        look, scrolling = self._session.look, self._scrolls()
        form = FactorForm(look, factors, self._factor, scrolling=scrolling)
        form.set_entry(entry, is_new=True)
        return form

    def value(self, entry: FactorValue) -> FactorForm:
        """Return the form of a value that was said."""
        factor = self._services.factors.by_id().get(entry.factor)
        known = [factor] if factor else []
        form = FactorForm(self._session.look, known, scrolling=self._scrolls())
        form.set_entry(entry)
        return form

    def _drinks(self) -> ProductChoices:
        products = self._services.products
        names = tuple(drink.name for drink in self._services.catalogue.drinks)

        def draft(name: str) -> Product:
            kinds = frozenset({ProductKind.DRINK})
            return products.find(name, kinds) or products.drink_draft(name)

        return ProductChoices(FormWords.drink, products.all(ProductKind.DRINK), names, draft)

    def _doses(self) -> ProductChoices:
        services = self._services
        own = tuple(product for kind in DOSES for product in services.products.all(kind))
        names = names_offered(services.catalogue, own)

        def draft(name: str) -> Product:
            return product_named(services, name).product

        return ProductChoices(FormWords.dose, own, names, draft)

    def _factor(self, name: str, kind: FactorKind, unit: str) -> Factor:
        factors = self._services.factors
        return factors.find(name) or factors.draft(name, kind, unit)
