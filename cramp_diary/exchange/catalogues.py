"""The catalogues of drinks, magnesium compounds, medicines and supplements.

A diary copies what it uses from here into products of its own, so that editing a product leaves
the catalogue alone. What the files hold, their units and sources, stands at the head of each.

A key names one thing: where two files share a key (a vitamin among medicines and supplements),
they mean the same. A mistake in a file is a mistake of the program: it raises a ValueError that
names the place.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from cramp_diary.domain.products import Composition, ProductKind, Unit
from cramp_diary.exchange.toml_rows import Row, load

__all__ = [
    "DrinkEntry",
    "Fact",
    "MagnesiumSalt",
    "MedicineEntry",
    "MedicineGroup",
    "SupplementEntry",
    "read_drinks",
    "read_magnesium_salts",
    "read_medicines",
    "read_supplements",
]

_SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ATC: Final = re.compile(r"[A-Z]\d{2}([A-Z]([A-Z](\d{2})?)?)?")
_DRINK_ICONS: Final = ("glass", "cup", "wine")
_ALL: Final = 100  # percent


@dataclass(frozen=True, slots=True, kw_only=True)
class DrinkEntry:
    """A drink: its usual serving in ml and what 100 ml hold, in mg (None is unknown).

    `approximate` names the nutrients that are round figures; `favourite` is the place among the
    one-press drinks of a new diary, counted from 1; `ndb` the food's number at `source`.
    """

    key: str
    name: str
    serving_ml: int
    icon: str
    per_100_ml: Composition
    approximate: tuple[str, ...]
    quinine: bool
    favourite: int | None
    source: str
    ndb: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MagnesiumSalt:
    """A magnesium compound and the share of magnesium in it, in percent by weight."""

    key: str
    name: str
    formula: str
    hydrate: str | None
    percent: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence that may be shown with a group of medicines, the same to everyone."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineGroup:
    """A class of medicines, and whether leg cramps were reported with it."""

    key: str
    name: str
    reported_with_cramps: bool
    fact: Fact | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MedicineEntry:
    """A medicine or supplement by its US name; `atc` codes are unchecked and may be empty.

    `also` are other names by which it is looked for. `is_class` is an entry for a whole class of
    medicines, to which others belong by its key (`of`).
    """

    key: str
    name: str
    uk_name: str | None
    also: tuple[str, ...]
    is_class: bool
    of: str | None
    atc: tuple[str, ...]
    group: MedicineGroup
    kind: ProductKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementEntry:
    """A template of a supplement.

    `units` are those of labels, the usual one first; `nutrient` is the part of a Composition
    that the label's number stands for; `salt` the key of a MagnesiumSalt.
    """

    key: str
    name: str
    units: tuple[Unit, ...]
    nutrient: str | None
    salt: str | None
    source: str


def read_drinks(folder: Path) -> tuple[DrinkEntry, ...]:
    """Return the drinks of `folder`, in the order in which they are offered."""
    file = load(folder / "drinks.toml")
    sources = file.texts_by_key("sources")
    keys = _Keys()
    drinks = tuple(_drink(row, keys, sources) for row in _ending(file, "drink"))
    places = sorted(drink.favourite for drink in drinks if drink.favourite is not None)
    if places != list(range(1, len(places) + 1)):
        file.refuse(f"favourites are not numbered from 1 without a gap: {places}")
    return drinks


def read_magnesium_salts(folder: Path) -> tuple[MagnesiumSalt, ...]:
    """Return the magnesium compounds of `folder`."""
    file = load(folder / "magnesium.toml")
    sources = file.texts_by_key("sources")
    keys = _Keys()
    return tuple(_salt(row, keys, sources) for row in _ending(file, "salt"))


def read_medicines(folder: Path) -> tuple[MedicineEntry, ...]:
    """Return the medicines and supplements of `folder`, group by group."""
    file = load(folder / "medicines.toml")
    sources = file.texts_by_key("sources")
    facts = file.texts_by_key("facts")
    groups, keys = _Keys(), _Keys()
    found: list[MedicineEntry] = []
    for row in _ending(file, "group"):
        group = _group(row, groups, sources, facts)
        found += [_medicine(line, keys, group) for line in _ending(row, "medicines")]
    classes = {entry.key for entry in found if entry.is_class}
    strays = {entry.of for entry in found if entry.of is not None} - classes
    return tuple(found) if not strays else file.refuse(f"unknown class {', '.join(sorted(strays))}")


def read_supplements(folder: Path) -> tuple[SupplementEntry, ...]:
    """Return the templates of supplements of `folder`; their salts are those of the same folder."""
    salts = [salt.key for salt in read_magnesium_salts(folder)]
    file = load(folder / "supplements.toml")
    sources = file.texts_by_key("sources")
    keys = _Keys()
    return tuple(_supplement(row, keys, sources, salts) for row in _ending(file, "supplement"))


class _Keys:
    """Keys met so far in one file: a key is a slug and stands there once."""

    def __init__(self) -> None:
        self._met: set[str] = set()

    def take(self, row: Row) -> str:
        key = row.text("key")
        if not _SLUG.fullmatch(key):
            row.refuse(f"key is not in small letters, digits and hyphens: {key}")
        if key in self._met:
            row.refuse(f"key {key} is there twice")
        self._met.add(key)
        return key


def _ending(parent: Row, name: str) -> Iterator[Row]:
    """Yield the rows of a list; each, and then the parent, must have been read to the end."""
    for row in parent.rows(name):
        yield row
        row.done()
    parent.done()


def _one_of(row: Row, key: str, value: str, known: Sequence[str] | dict[str, str]) -> str:
    return value if value in known else row.refuse(f"unknown {key} {value}")


def _source(row: Row, sources: dict[str, str]) -> str:
    return _one_of(row, "source", row.text("source"), sources)


def _drink(row: Row, keys: _Keys, sources: dict[str, str]) -> DrinkEntry:
    composition = Composition(**{name: row.decimal_or_none(name) for name in Composition.names()})
    known = [name for name, mg in composition.items() if mg is not None]
    return DrinkEntry(
        key=keys.take(row),
        name=row.text("name"),
        serving_ml=row.whole_or_none("serving_ml") or row.refuse("serving_ml is missing"),
        icon=_one_of(row, "icon", row.text("icon"), _DRINK_ICONS),
        per_100_ml=composition,
        approximate=tuple(
            _one_of(row, "approximate", name, known) for name in row.texts("approximate")
        ),
        quinine=row.flag("quinine"),
        favourite=row.whole_or_none("favourite"),
        source=_source(row, sources),
        ndb=row.whole_or_none("ndb"),
    )


def _salt(row: Row, keys: _Keys, sources: dict[str, str]) -> MagnesiumSalt:
    percent = row.decimal_or_none("percent")
    if percent is None or not 0 < percent <= _ALL:
        row.refuse("percent is not between 0 and 100")
    return MagnesiumSalt(
        key=keys.take(row),
        name=row.text("name"),
        formula=row.text("formula"),
        hydrate=row.text_or_none("hydrate"),
        percent=percent,
        source=_source(row, sources),
    )


def _group(row: Row, keys: _Keys, sources: dict[str, str], facts: dict[str, str]) -> MedicineGroup:
    fact = row.text_or_none("fact")
    return MedicineGroup(
        key=keys.take(row),
        name=row.text("name"),
        reported_with_cramps=row.flag("reported_with_cramps"),
        fact=None if fact is None else Fact(fact, facts[_one_of(row, "fact", fact, facts)]),
        source=_source(row, sources),
    )


def _medicine(row: Row, keys: _Keys, group: MedicineGroup) -> MedicineEntry:
    codes = row.texts("atc")
    for code in codes:
        if not _ATC.fullmatch(code):
            row.refuse(f"not an ATC code: {code}")
    return MedicineEntry(
        key=keys.take(row),
        name=row.text("name"),
        uk_name=row.text_or_none("uk_name"),
        also=row.texts("also"),
        is_class=row.flag("class"),
        of=row.text_or_none("of"),
        atc=codes,
        group=group,
        kind=ProductKind(
            _one_of(row, "kind", row.text("kind"), (ProductKind.MEDICINE, ProductKind.SUPPLEMENT))
        ),
    )


def _supplement(
    row: Row, keys: _Keys, sources: dict[str, str], salts: Sequence[str]
) -> SupplementEntry:
    nutrient, salt = row.text_or_none("nutrient"), row.text_or_none("salt")
    return SupplementEntry(
        key=keys.take(row),
        name=row.text("name"),
        units=tuple(Unit(_one_of(row, "unit", unit, tuple(Unit))) for unit in row.texts("units")),
        nutrient=nutrient and _one_of(row, "nutrient", nutrient, Composition.names()),
        salt=salt and _one_of(row, "salt", salt, salts),
        source=_source(row, sources),
    )
