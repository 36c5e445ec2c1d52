"""From a name that was typed to the product it means: the diary's, the catalogue's or a new one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.services.spelling import Findable

if TYPE_CHECKING:
    from cramp_diary.assembly import Services
    from cramp_diary.exchange.catalogues import MedicineEntry
    from cramp_diary.services.catalogue import Catalogue

__all__ = ["Named", "findables", "names_offered", "product_named"]

REMEDIES: Final = frozenset({ProductKind.MEDICINE, ProductKind.SUPPLEMENT})


@dataclass(frozen=True, slots=True)
class Named:
    """A product that a name means: `known` to diary or catalogue, or not; `new` to the diary.

    `hidden` is one of the diary's that was taken out of the choices; it comes back when used.
    """

    product: Product
    known: bool
    new: bool
    hidden: bool = False


def names_offered(catalogue: "Catalogue", products: Iterable[Product]) -> tuple[str, ...]:
    """Return the names to choose from, in order: US and UK names, and those of the diary."""
    return tuple(one.name for one in findables(catalogue, products))


def findables(catalogue: "Catalogue", products: Iterable[Product]) -> tuple[Findable, ...]:
    """Return the names to choose from, in order, each with the others under which it is found.

    A class of medicines is not offered: its members are, and are found under its name. Where both
    lists of the catalogue have a thing, the name of a medicine goes before the longer one of a
    template.
    """
    by_key = {entry.key: Findable(entry.name) for entry in catalogue.supplements}
    british: list[Findable] = []
    classes = {entry.key: entry for entry in catalogue.medicines if entry.is_class}
    for entry in catalogue.medicines:
        if entry.is_class:
            continue
        whole = classes.get(entry.of) if entry.of else None
        also = (*entry.also, *((whole.name, *whole.also) if whole else ()))
        by_key[entry.key] = Findable(entry.name, also)
        if entry.uk_name:
            british.append(Findable(entry.uk_name, also))
    own = [Findable(product.name) for product in products if product.kind in REMEDIES]
    by_sound = {one.name.casefold(): one for one in (*own, *by_key.values(), *british)}
    return tuple(by_sound[sound] for sound in sorted(by_sound))


def product_named(
    services: "Services", name: str, kind: ProductKind = ProductKind.MEDICINE
) -> Named:
    """Return what a name means; `kind` is for what neither diary nor catalogue knows.

    A product keeps the name that was typed, in the US or the UK form, and its first capital as
    the catalogue has it. What the diary holds comes first, hidden or not.
    """
    products = services.products
    held = products.find(name, REMEDIES)
    if held is None:
        draft = products.remedy_draft(name, kind)
        held = products.find(draft.key, REMEDIES) if draft.key else None
    if held is not None:
        shown = replace(held, hidden=False)
        return Named(shown, known=True, new=False, hidden=held.hidden)
    medicine = services.catalogue.medicine(name)
    if medicine is not None:
        draft = replace(draft, name=_as_typed(name, medicine, draft.name))
    return Named(draft, known=draft.key is not None, new=True)


def _as_typed(name: str, medicine: "MedicineEntry", offered: str) -> str:
    """Return the name of a medicine that a person knows it by: US, UK, or an older one or a brand.

    As the catalogue has it, with its capitals.
    """
    typed = name.strip().casefold()
    known = (medicine.uk_name or "", *medicine.also)
    found = next((one for one in known if one.casefold() == typed), offered)
    return found[:1].upper() + found[1:]
