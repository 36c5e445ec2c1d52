"""From a name that was typed to the product it means: the diary's, the catalogue's or a new one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cramp_diary.domain.products import Product, ProductKind

if TYPE_CHECKING:
    from cramp_diary.assembly import Services
    from cramp_diary.services.catalogue import Catalogue

__all__ = ["Named", "names_offered", "product_named"]

REMEDIES: Final = frozenset({ProductKind.MEDICINE, ProductKind.SUPPLEMENT})
WHOLE_CLASS: Final = "(class)"


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
    """Return the names to choose from, in order: US and UK names, and those of the diary.

    Where both lists of the catalogue have a thing, the name of a medicine goes before the longer
    one of a template, but not the name of a whole class.
    """
    by_key = {entry.key: entry.name for entry in catalogue.supplements}
    by_key |= {
        entry.key: entry.name
        for entry in catalogue.medicines
        if entry.key not in by_key or not entry.name.endswith(WHOLE_CLASS)
    }
    british = [entry.uk_name for entry in catalogue.medicines if entry.uk_name]
    own = [product.name for product in products if product.kind in REMEDIES]
    by_sound = {name.casefold(): name for name in (*by_key.values(), *british, *own)}
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
    british = medicine.uk_name if medicine else None
    if british is not None and british.casefold() == name.strip().casefold():
        draft = replace(draft, name=british)
    return Named(draft, known=draft.key is not None, new=True)
