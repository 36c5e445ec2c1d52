"""Which drinks stand where, and what can be done with each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cramp_diary.domain.products import DAY_TOTAL, Product, ProductKind

__all__ = ["Act", "Places", "acts_of", "moved_in", "placed"]


class Act(StrEnum):
    """One for each button of a row."""

    UP = "up"
    DOWN = "down"
    OFF = "off"
    ON = "on"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Places:
    """The one-press drinks in their order, the others by name, those that are hidden."""

    favourites: tuple[Product, ...] = ()
    others: tuple[Product, ...] = ()
    hidden: tuple[Product, ...] = ()

    @property
    def all(self) -> tuple[Product, ...]:
        """All of them, in the order of the page."""
        return self.favourites + self.others + self.hidden


def placed(products: Iterable[Product]) -> Places:
    """Return the drinks among products in their places.

    What stands for all that was drunk on a day is none: nobody drinks it.
    """
    drinks = [one for one in products if one.kind is ProductKind.DRINK and one.key != DAY_TOTAL]
    drinks.sort(key=lambda drink: drink.name.casefold())
    favourites = [d for d in drinks if d.favourite is not None and not d.hidden]
    favourites.sort(key=lambda drink: drink.favourite or 0)
    return Places(
        favourites=tuple(favourites),
        others=tuple(d for d in drinks if d.favourite is None and not d.hidden),
        hidden=tuple(d for d in drinks if d.hidden),
    )


def acts_of(product: Product) -> tuple[Act, ...]:
    """Return what can be done with a drink in its row."""
    if product.hidden:
        return (Act.SHOW,)
    return (Act.ON,) if product.favourite is None else (Act.UP, Act.DOWN, Act.OFF)


def moved_in(favourites: Sequence[Product], product: Product, step: int) -> tuple[Product, ...]:
    """Return the favourites with one of them `step` places further down; at the ends it stays."""
    order = [other for other in favourites if other.id != product.id]
    place = next(n for n, other in enumerate(favourites) if other.id == product.id)
    order.insert(max(0, min(len(order), place + step)), product)
    return tuple(order)
