"""New entries for a night, not saved yet, with what can be taken for granted in them."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product, ProductKind

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = [
    "DOSES",
    "new_cramp",
    "new_dose",
    "new_drink",
    "new_value",
    "night_record",
    "open_factors",
]

DOSES: Final = (ProductKind.MEDICINE, ProductKind.SUPPLEMENT)
NOT_CHOSEN: Final = EntryId("")


def new_cramp(services: "Services", night: date) -> Episode:
    """Return a cramp that begins now, if the night is tonight; otherwise at no known time."""
    now = services.journal.now()
    if night == services.library.tonight():
        return services.journal.cramp(now)
    return services.journal.cramp(night=night)


def new_drink(services: "Services", night: date) -> Intake:
    """Return a drink on the day before a night: the first of the one-press drinks."""
    drinks = services.products.favourites() or services.products.all(ProductKind.DRINK)
    return _intake(services, night, next(iter(drinks), None))


def new_dose(services: "Services", night: date) -> Intake:
    """Return a dose on the day before a night: of what is taken regularly, if anything is."""
    products = services.products.by_id()
    running = [products.get(course.product) for course in services.courses.running(night)]
    own = [product for kind in DOSES for product in services.products.all(kind)]
    return _intake(services, night, next((p for p in (*running, *own) if p is not None), None))


def new_value(services: "Services", night: date) -> FactorValue:
    """Return a value, still to be said, of the first factor that has none for the night."""
    identity, now = services.journal.stamp()
    factor = next(iter(open_factors(services, night)), None)
    return FactorValue(
        id=identity,
        written=now,
        night=night,
        factor=factor.id if factor else NOT_CHOSEN,
        value=Decimal(0),
    )


def night_record(services: "Services", night: date) -> NightRecord:
    """Return what is written about a night as a whole, or a record that says nothing yet."""
    record = services.journal.night_record(night)
    if record is not None:
        return record
    identity, now = services.journal.stamp()
    return NightRecord(id=identity, night=night, written=now)


def open_factors(services: "Services", night: date) -> tuple[Factor, ...]:
    """Return the factors that have no value for a night."""
    said = {value.factor for value in services.factors.values(night)}
    return tuple(factor for factor in services.factors.all() if factor.id not in said)


def _intake(services: "Services", night: date, product: Product | None) -> Intake:
    identity, now = services.journal.stamp()
    return Intake(
        id=identity,
        written=now,
        night=night,
        product=product.id if product else NOT_CHOSEN,
        at=now if night == services.library.intake_day() else None,
        amount=product.serving if product else None,
    )
