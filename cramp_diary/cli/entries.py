"""Entries that may need a product or a factor which the diary does not have yet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from cramp_diary.assembly import Services
from cramp_diary.domain.entries import FactorValue, Intake
from cramp_diary.domain.errors import DiaryError, InvalidEntryError
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.domain.products import Product

__all__ = ["save_factor_value", "save_intake"]


def save_intake(
    services: Services,
    product_named: Callable[[], Product],
    at: Moment,
    amount: Decimal | None,
    note: str = "",
) -> tuple[Intake, Product]:
    """Save something drunk or taken; a product that was added for it goes when that fails."""
    known = services.products.by_id()
    product = product_named()
    intake = replace(services.products.intake(product, at, amount), note=note)
    try:
        change = services.journal.save(intake)
    except DiaryError:
        if product.id not in known:
            services.journal.remove(product)
        raise
    return next(entry for entry in change.after if isinstance(entry, Intake)), product


def save_factor_value(
    services: Services, draft: Factor, night: date, value: Decimal
) -> tuple[FactorValue, Factor]:
    """Save the value of the factor of that name, which is added as drafted where there is none.

    A factor that was added for it goes when that fails. Raises InvalidEntryError for a value in
    another unit than the factor has.
    """
    found = services.factors.find(draft.name)
    if found is not None and draft.unit and found.unit not in {"", draft.unit}:
        raise InvalidEntryError((Problem("unit", Fault.OTHER_UNIT),))
    factor = found or draft
    if found is None:
        services.journal.save(factor)
    try:
        change = services.factors.value(factor, night, value)
    except DiaryError:
        if found is None:
            services.journal.remove(factor)
        raise
    return next(entry for entry in change.after if isinstance(entry, FactorValue)), factor
