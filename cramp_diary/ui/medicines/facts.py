"""What is said of a product: the same words for everyone, and where they come from."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.wording.medicines import MedicinesWords, QuinineWords, fact_sentence, source_words

if TYPE_CHECKING:
    from cramp_diary.services.catalogue import Catalogue

__all__ = ["Facts", "facts_about", "holds_quinine"]

QUININE: Final = frozenset({"quinine", "quinine-derivative"})
TONIC_LIMIT: Final = "tonic-limit"


@dataclass(frozen=True, slots=True)
class Facts:
    """The sentences about a product, other products that they are about, and their sources."""

    title: str = ""
    fact: str = ""
    quinine: str = ""
    linked: tuple[Product, ...] = ()
    sources: tuple[str, ...] = ()


def facts_about(product: Product, listed: Iterable[Product], catalogue: "Catalogue") -> Facts:
    """Return what is said of a product; `listed` are all that stand in the list with it."""
    entry = catalogue.medicine(product.key or product.name)
    is_drink = product.kind is ProductKind.DRINK
    group = entry.group if entry is not None and not is_drink else None
    reported = group is not None and group.fact is not None
    quinine = holds_quinine(product)
    sources = [group.source] if group is not None and reported else []
    sources += [TONIC_LIMIT] if quinine else []
    words = QuinineWords.drink if is_drink else QuinineWords.medicine
    return Facts(
        title=MedicinesWords.about_drink if is_drink else MedicinesWords.about,
        fact=fact_sentence(group.fact.key) if group is not None and group.fact else "",
        quinine=words if quinine else "",
        linked=tuple(
            other
            for other in listed
            if quinine and holds_quinine(other) and (other.kind is ProductKind.DRINK) != is_drink
        ),
        sources=tuple(source_words(source) for source in sources),
    )


def holds_quinine(product: Product) -> bool:
    """Return whether quinine is in a product, by what was said of it or its catalogue key.

    A name can also say that there is none in it.
    """
    return product.quinine or product.key in QUININE
