"""What the form in which something is added has to know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.courses import Course
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.exchange.catalogues import MagnesiumSalt
from cramp_diary.ui.forms.naming import Named

__all__ = ["Cabinet"]


@dataclass(frozen=True, slots=True)
class Cabinet:
    """Names to offer, what they mean, what is taken already.

    `find` returns the names that are meant by what was typed, `likely` the one that is meant by a
    whole name with a mistake in it; `resolve` the product of a name, of a kind to be used where
    nobody knows it; `taken` says that a product is taken regularly, "" if it is not; `draft` makes
    an unsaved course of a product from a day on.
    """

    find: Callable[[str], Sequence[str]]
    likely: Callable[[str], str | None]
    salts: Sequence[MagnesiumSalt]
    resolve: Callable[[str, ProductKind], Named]
    taken: Callable[[Product], str]
    draft: Callable[[Product, date], Course]
    today: Callable[[], date]
