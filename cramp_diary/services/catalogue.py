"""The shipped catalogues, read once when first asked, as products of a diary."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Protocol, TypeVar

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.exchange.catalogues import (
    DrinkEntry,
    MagnesiumSalt,
    MedicineEntry,
    SupplementEntry,
    read_drinks,
    read_magnesium_salts,
    read_medicines,
    read_supplements,
)

__all__ = ["Catalogue", "drink_product", "medicine_product", "supplement_product"]


class _Named(Protocol):
    @property
    def key(self) -> str: ...
    @property
    def name(self) -> str: ...


Entry = TypeVar("Entry", bound=_Named)


class Catalogue:
    """Looks things up by key or name; a diary that uses an entry keeps a product of its own."""

    def __init__(self, folder: Path) -> None:
        """Read the files of `folder`."""
        self._folder = folder

    @cached_property
    def drinks(self) -> tuple[DrinkEntry, ...]:
        """The drinks, in the order in which they are offered."""
        return read_drinks(self._folder)

    @cached_property
    def medicines(self) -> tuple[MedicineEntry, ...]:
        """Medicines and supplements, group by group."""
        return read_medicines(self._folder)

    @cached_property
    def supplements(self) -> tuple[SupplementEntry, ...]:
        """Templates of supplements."""
        return read_supplements(self._folder)

    @cached_property
    def salts(self) -> tuple[MagnesiumSalt, ...]:
        """Magnesium compounds with their share of magnesium."""
        return read_magnesium_salts(self._folder)

    def first_drinks(self) -> tuple[DrinkEntry, ...]:
        """Return the one-press drinks of a new diary, in their order."""
        chosen = [drink for drink in self.drinks if drink.favourite is not None]
        return tuple(sorted(chosen, key=lambda drink: drink.favourite or 0))

    def drink(self, name: str) -> DrinkEntry | None:
        """Return the drink of that key or name, upper or lower case."""
        return _named(self.drinks, name)

    def medicine(self, name: str) -> MedicineEntry | None:
        """Return the medicine of that key, US name, UK name or one of its other names."""
        found = _named(self.medicines, name)
        return found or _called(self.medicines, name) or _called(self.medicines, name, older=True)

    def supplement(self, name: str) -> SupplementEntry | None:
        """Return the template of that key or name."""
        return _named(self.supplements, name)


def _named(entries: Iterable[Entry], name: str) -> Entry | None:
    wanted = name.strip().casefold()
    found = (entry for entry in entries if wanted in {entry.key, entry.name.casefold()})
    return next(found, None)


def _called(
    entries: Iterable[MedicineEntry], name: str, *, older: bool = False
) -> MedicineEntry | None:
    """Return the entry of a UK name, or of an older name or a brand."""
    wanted = name.strip().casefold()
    for entry in entries:
        names = entry.also if older else filter(None, [entry.uk_name])
        if wanted in {other.casefold() for other in names}:
            return entry
    return None


def drink_product(entry: DrinkEntry, identity: EntryId, written: Moment) -> Product:
    """Return a catalogue drink as a product of a diary."""
    return Product(
        id=identity,
        written=written,
        kind=ProductKind.DRINK,
        name=entry.name,
        unit=Unit.ML,
        per=Decimal(100),
        composition=entry.per_100_ml,
        serving=Decimal(entry.serving_ml),
        key=entry.key,
        quinine=entry.quinine,
        icon=entry.icon,
        favourite=entry.favourite,
    )


def medicine_product(entry: MedicineEntry, identity: EntryId, written: Moment) -> Product:
    """Return a catalogue medicine as a product of a diary, its dose counted in mg."""
    return Product(
        id=identity,
        written=written,
        kind=entry.kind,
        name=entry.name,
        unit=Unit.MG,
        key=entry.key,
        icon="pill",
    )


def supplement_product(entry: SupplementEntry, identity: EntryId, written: Moment) -> Product:
    """Return a supplement template as a product; what it holds is left for the label to say."""
    return Product(
        id=identity,
        written=written,
        kind=ProductKind.SUPPLEMENT,
        name=entry.name,
        unit=entry.units[0] if entry.units else Unit.UNIT,
        key=entry.key,
        icon="capsule",
    )
