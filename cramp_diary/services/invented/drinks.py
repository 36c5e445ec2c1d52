"""What the invented person drinks."""

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Final

from cramp_diary.domain.entries import Episode, Intake
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, Stated
from cramp_diary.domain.products import Product
from cramp_diary.services.catalogue import Catalogue, drink_product
from cramp_diary.services.invented.frame import UNNAMED, Frame
from cramp_diary.services.invented.sittings import Sitting

__all__ = ["drinks", "drunk_after_cramps", "drunk_by_day"]

LOGGED_DAYS: Final = 0.8
AFTER_A_CRAMP: Final = 0.15
IN_THE_EVENING: Final = 0.3
"""Share of days whose drinks are written down together at bedtime."""
BEDTIME: Final = 22.6
FRIDAY: Final = 4


@dataclass(frozen=True, slots=True)
class Habit:
    """A drink at about an hour, on a share of days; `weekend` on Fridays to Sundays."""

    key: str
    hour: float
    share: float
    weekend: float | None = None
    servings: tuple[Decimal, ...] = (Decimal(1),)


ONE_OR_TWO: Final = (Decimal(1), Decimal(1), Decimal(2))
HABITS: Final = (
    Habit("water-glass", 7.4, 0.70),
    Habit("coffee-brewed", 8.3, 0.85),
    Habit("orange-juice", 8.5, 0.15),
    Habit("water-large", 12.4, 0.65),
    Habit("coffee-brewed", 14.0, 0.35),
    Habit("tea-black", 16.2, 0.75),
    Habit("water-glass", 18.6, 0.55),
    Habit("tonic-water", 19.0, 0.04),
    Habit("wine-red", 20.2, 0.12, 0.50, ONE_OR_TWO),
    Habit("tea-herbal", 21.3, 0.30),
)


def drinks(frame: Frame, catalogue: Catalogue) -> dict[str, Product]:
    """Return the drinks by key: the one-press drinks and what else is drunk."""
    new_id, written = frame.ids("drinks"), frame.begin
    first = {entry.key: entry.favourite for entry in catalogue.first_drinks()}
    wanted = first.keys() | {habit.key for habit in HABITS}
    return {
        entry.key: replace(
            drink_product(entry, new_id(written.instant), written),
            favourite=first.get(entry.key),
        )
        for entry in catalogue.drinks
        if entry.key in wanted
    }


def drunk_by_day(
    frame: Frame, sittings: tuple[Sitting, ...], products: dict[str, Product]
) -> tuple[Intake, ...]:
    """Return the drinks of the days that were written down, without identities."""
    chance = frame.stream("drinks by day")
    logged = (
        sitting
        for sitting in sittings
        if chance.random() < LOGGED_DAYS and sitting.stated is not Stated.AWAY
    )
    return tuple(
        intake for sitting in logged for intake in _of_a_day(frame, sitting, products, chance)
    )


def drunk_after_cramps(
    frame: Frame, cramps: tuple[Episode, ...], products: dict[str, Product]
) -> tuple[Intake, ...]:
    """Return the glasses of water drunk because of a cramp."""
    chance = frame.stream("drinks after cramps")
    water = products["water-glass"]
    found = []
    for cramp in cramps:
        drunk = chance.random() < AFTER_A_CRAMP
        if not drunk or not isinstance(cramp.onset, Moment):
            continue
        at = Moment(cramp.onset.wall + timedelta(minutes=10), cramp.onset.offset)
        if Boundaries().intake_night_of(at.wall) == cramp.night:
            written = max(cramp.written, at, key=lambda one: one.instant)
            found.append(_intake(water, at, written, Decimal(1)))
    return tuple(found)


def _of_a_day(
    frame: Frame, sitting: Sitting, products: dict[str, Product], chance: Random
) -> list[Intake]:
    together = sitting.written if sitting.late else frame.at(sitting.night, BEDTIME)
    at_once = not sitting.late and chance.random() >= IN_THE_EVENING
    weekend = sitting.night.weekday() >= FRIDAY
    found = []
    for habit in HABITS:
        share = habit.weekend if weekend and habit.weekend is not None else habit.share
        hour = habit.hour + chance.gauss(0, 0.4)
        delay = timedelta(minutes=chance.randint(0, 20))
        servings = chance.choice(habit.servings)
        if chance.random() < share:
            at = frame.at(sitting.night, hour)
            written = Moment(at.wall + delay, at.offset) if at_once else together
            written = max(written, at, key=lambda one: one.instant)
            found.append(_intake(products[habit.key], at, written, servings))
    return found


def _intake(product: Product, at: Moment, written: Moment, servings: Decimal) -> Intake:
    return Intake(
        id=UNNAMED,
        night=Boundaries().intake_night_of(at.wall),
        written=written,
        product=product.id,
        at=at,
        amount=product.serving * servings if product.serving else None,
    )
