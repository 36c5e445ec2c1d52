"""The person's drinks, supplements and medicines."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from cramp_diary.domain.changes import Change
from cramp_diary.domain.courses import Course
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.services.catalogue import (
    Catalogue,
    drink_product,
    medicine_product,
    supplement_product,
)
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore

__all__ = ["Products"]


class Products:
    """Finds, adds and changes products; a catalogue entry becomes the person's own when used."""

    def __init__(self, store: DiaryStore, journal: Journal, catalogue: Catalogue) -> None:
        """Read `store`, write through `journal`, take unknown products from `catalogue`."""
        self._store = store
        self._journal = journal
        self._catalogue = catalogue

    def all(self, kind: ProductKind | None = None) -> tuple[Product, ...]:
        """Return the diary's products by name, without the hidden ones."""
        return tuple(
            product
            for product in self._store.products()
            if not product.hidden and kind in {None, product.kind}
        )

    def by_id(self) -> dict[EntryId, Product]:
        """Return every product of the diary, hidden ones too."""
        return {product.id: product for product in self._store.products()}

    def favourites(self) -> tuple[Product, ...]:
        """Return the one-press drinks in their order."""
        chosen = [product for product in self.all() if product.favourite is not None]
        return tuple(sorted(chosen, key=lambda product: product.favourite or 0))

    def as_needed(self) -> tuple[Product, ...]:
        """Return the medicines and supplements that are taken when needed, by name.

        That is known by what is written: nothing that is taken regularly is running or to come,
        and there is no course at all, or a dose was taken after the last one had ended.
        """
        today, courses = self._journal.now().wall.date(), self._store.courses()
        doses = self.single_doses()
        return tuple(
            product
            for product in self.all()
            if product.kind is not ProductKind.DRINK
            and _when_needed(
                [course for course in courses if course.product == product.id],
                doses.get(product.id, ()),
                today,
            )
        )

    def single_doses(self) -> dict[EntryId, tuple[Intake, ...]]:
        """Return what was ever taken outside of a course, oldest first, by product.

        Of drinks only those with quinine are there.
        """
        doses = sorted(self._store.single_doses(), key=lambda dose: dose.product)
        return {
            product: tuple(own) for product, own in groupby(doses, key=lambda dose: dose.product)
        }

    def is_counted(self, product: Product) -> bool:
        """Return whether doses of a medicine or supplement were written down in its unit."""
        courses = (course for course in self._store.courses() if course.product == product.id)
        return product.id in self.single_doses() or any(
            self._store.doses_of(course.id) for course in courses
        )

    def find(self, name: str, kinds: frozenset[ProductKind]) -> Product | None:
        """Return the diary's product of that name or catalogue key, upper or lower case."""
        wanted = name.strip().casefold()
        if not wanted:
            return None
        for product in self._store.products():
            same = wanted in {product.name.casefold(), (product.key or "").casefold()}
            if same and product.kind in kinds:
                return product
        return None

    def drink(self, name: str) -> Product:
        """Return the drink of that name: the diary's, else the catalogue's, else a new one.

        A drink that is not in the diary yet is added to it.
        """
        found = self.find(name, frozenset({ProductKind.DRINK}))
        return found or self._added(self.drink_draft(name))

    def remedy(self, name: str) -> Product:
        """Return the medicine or supplement of that name, likewise."""
        kinds = frozenset({ProductKind.MEDICINE, ProductKind.SUPPLEMENT})
        found = self.find(name, kinds)
        return found or self._added(self.remedy_draft(name))

    def drink_named(self, name: str) -> Product:
        """Return the drink of a name: the diary's if it was hidden, else an unsaved one."""
        found = self.find(name, frozenset({ProductKind.DRINK}))
        return found if found is not None and found.hidden else self.drink_draft(name)

    def drink_draft(self, name: str) -> Product:
        """Return an unsaved drink, with the catalogue's composition where it knows the name."""
        identity, now = self._journal.stamp()
        entry = self._catalogue.drink(name)
        if entry is not None:
            return replace(drink_product(entry, identity, now), favourite=None)
        return Product(
            id=identity,
            written=now,
            kind=ProductKind.DRINK,
            name=name.strip(),
            unit=Unit.ML,
            per=Decimal(100),
            icon="glass",
        )

    def remedy_draft(self, name: str, kind: ProductKind = ProductKind.MEDICINE) -> Product:
        """Return an unsaved medicine or supplement; `kind` is for one no catalogue knows.

        What both lists have takes the name of the medicine and the unit of the supplement.
        """
        identity, now = self._journal.stamp()
        medicine = self._catalogue.medicine(name)
        supplement = self._catalogue.supplement(medicine.key if medicine else name)
        if supplement is not None:
            product = supplement_product(supplement, identity, now)
            return replace(product, name=medicine.name) if medicine else product
        if medicine is not None:
            return medicine_product(medicine, identity, now)
        return Product(
            id=identity,
            written=now,
            kind=kind,
            name=name.strip(),
            unit=Unit.UNIT,
            icon="pill",
        )

    def add(self, product: Product) -> Change:
        """Add a product or save a changed one."""
        return self._journal.save(product)

    def correct(self, product: Product) -> Change:
        """Save a product as it should have been entered.

        What was written with it counts by its new contents. Raises InvalidEntryError when its
        name is another's, or its unit would give other meaning to doses that were written.
        """
        held = self.by_id().get(product.id)
        is_drink = product.kind is ProductKind.DRINK
        kinds = frozenset({kind for kind in ProductKind if (kind is ProductKind.DRINK) == is_drink})
        same = self.find(product.name, kinds)
        # Two of one name can come from a file or from the bin; each can still be put right.
        renamed = held is None or held.name != product.name
        if renamed and same is not None and same.id != product.id:
            raise InvalidEntryError((Problem("name", Fault.TAKEN),))
        if held is not None and held.unit is not product.unit and self.is_counted(held):
            raise InvalidEntryError((Problem("unit", Fault.OTHER_UNIT),))
        return self._journal.save(product)

    def set_favourites(self, chosen: Sequence[Product]) -> Change:
        """Make these the one-press drinks, in this order; the others are none from then on.

        A drink that is new to the diary is added, and one that was hidden comes back.
        """
        places = {product.id: place for place, product in enumerate(chosen, start=1)}
        held = self.by_id()
        known = {product.id: product for product in chosen} | held
        changed = (_placed(product, places.get(product.id)) for product in known.values())
        return self._journal.save(*(new for new in changed if new != held.get(new.id)))

    def hide(self, product: Product) -> Change:
        """Take a product out of the choices; what was written with it stays."""
        return self._journal.save(replace(product, hidden=True, favourite=None))

    def intake(self, product: Product, at: Moment, amount: Decimal | None = None) -> Intake:
        """Return an unsaved intake of a product; without an amount, of its usual serving."""
        identity, now = self._journal.stamp()
        return Intake(
            id=identity,
            written=now,
            night=self._journal.boundaries().intake_night_of(at.wall),
            product=product.id,
            at=at,
            amount=product.serving if amount is None else amount,
        )

    def start_with_first_drinks(self) -> Change:
        """Give a new diary its one-press drinks."""
        drinks = self._catalogue.first_drinks()
        return self._journal.save(
            *(drink_product(entry, *self._journal.stamp()) for entry in drinks),
        )

    def _added(self, product: Product) -> Product:
        self._journal.save(product)
        return product


def _when_needed(courses: Sequence[Course], doses: Iterable[Intake], today: date) -> bool:
    if any(course.last is None or course.last >= today for course in courses):
        return False
    ended = max((course.last for course in courses if course.last), default=None)
    return ended is None or any(dose.day > ended for dose in doses)


def _placed(product: Product, place: int | None) -> Product:
    hidden = product.hidden and place is None
    return replace(product, favourite=place, hidden=hidden)
