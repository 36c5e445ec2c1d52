"""Where drinks stand, and how one is moved among them."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import DAY_TOTAL, Product, ProductKind, Unit
from cramp_diary.ui.drinks.places import moved_in, placed

NOW = Moment.of(datetime(2026, 11, 23, 21, 10, tzinfo=UTC))


def drink(name: str, favourite: int | None = None, *, hidden: bool = False) -> Product:
    return Product(
        id=EntryId(name),
        written=NOW,
        kind=ProductKind.DRINK,
        name=name,
        unit=Unit.ML,
        favourite=favourite,
        hidden=hidden,
    )


def test_favourites_are_in_their_order_and_the_rest_by_name() -> None:
    tea, water, beer, cola = drink("Tea", 3), drink("Water", 1), drink("beer"), drink("Cola")
    gone = drink("Gone", hidden=True)
    total = replace(drink("Total of the day", hidden=True), key=DAY_TOTAL)
    tablet = replace(drink("Tablet"), kind=ProductKind.MEDICINE)
    places = placed([tea, cola, gone, total, tablet, water, beer])

    assert places.favourites == (water, tea)
    assert places.others == (beer, cola)
    assert places.hidden == (gone,)
    assert places.all == (water, tea, beer, cola, gone)


@given(st.integers(1, 6), st.data())
def test_a_move_keeps_all_and_goes_one_place(number: int, data: st.DataObject) -> None:
    order = tuple(drink(f"drink {n}", n + 1) for n in range(number))
    place = data.draw(st.integers(0, number - 1))
    step = data.draw(st.sampled_from([-1, 1]))
    moved = moved_in(order, order[place], step)

    assert set(moved) == set(order)
    assert moved.index(order[place]) == max(0, min(number - 1, place + step))
    others = [one for one in order if one != order[place]]
    assert [one for one in moved if one != order[place]] == others
