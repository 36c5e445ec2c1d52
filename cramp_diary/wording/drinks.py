"""Words of the page with the person's drinks."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from cramp_diary.domain.products import Unit
from cramp_diary.wording.amounts import amount, volume
from cramp_diary.wording.language import Text, _
from cramp_diary.wording.products import ProductWords
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "DrinkWords",
    "about_drink",
    "added",
    "back_among_drinks",
    "content_words",
    "in_amount",
    "moved",
    "no_longer_offered",
    "off_tonight",
    "on_tonight",
]


WHOLE_FROM: Final = 100


class DrinkWords:
    """Fixed labels."""

    title = Text("Drinks")
    subtitle = Text("What stands on Tonight, in which order, and what is in it")
    back = Text("Medicines")
    add = Text("Add a drink")
    add_title = Text("Add a drink")
    favourites = Text("On Tonight, one press each")
    no_favourites = Text("None stands on Tonight yet.")
    others = Text("Your other drinks")
    hidden = Text("Not offered any more")
    up = Text("Further up")
    down = Text("Further down")
    take_off = Text("Take off Tonight")
    put_on = Text("Put on Tonight")
    change = Text("Change…")
    hide = Text("Hide")
    show_again = Text("Offer again")
    name_hint = Text("Drinks of the list are offered, any other is fine.")
    serving = Text("Usual amount")
    picture = Text("Picture")
    glass = Text("Glass")
    cup = Text("Cup")
    wine = Text("Wine glass")
    with_quinine = Text("contains quinine")
    quinine = Text("Contains quinine. It stands among the medicines too.")
    nutrient = Text("Nutrient")
    brands = Text(
        "Brands and the hardness of water differ more than many of these figures. "
        "The label knows better.",
    )


def about_drink(what: str, name: str) -> str:
    """Return "Further up: Cup of tea", the name of a button."""
    return _("{what}: {name}").format(what=what, name=name)


def in_amount(ml: Decimal, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return "in 250 ml"."""
    return _("in {amount}").format(amount=volume(ml, volumes))


def content_words(name: str, mg: Decimal | None) -> str:
    """Return "12 mg", for alcohol "14 g", "not known" where it is not."""
    if mg is None:
        return ProductWords.not_known
    if name == "alcohol":
        return amount(_shortly(mg / 1000), Unit.G)
    return amount(_shortly(mg), Unit.MG)


def added(name: str) -> str:
    """Return which drink is new to the diary."""
    return _("Added: {name}").format(name=name)


def on_tonight(name: str) -> str:
    """Return what was put among the one-press drinks."""
    return _("On Tonight now: {name}").format(name=name)


def off_tonight(name: str) -> str:
    """Return what was taken from the one-press drinks."""
    return _("No longer on Tonight: {name}").format(name=name)


def moved(name: str) -> str:
    """Return which drink has another place."""
    return _("Moved: {name}").format(name=name)


def no_longer_offered(name: str) -> str:
    """Return which drink was hidden."""
    return _("Not offered any more: {name}").format(name=name)


def back_among_drinks(name: str) -> str:
    """Return which drink is offered again."""
    return _("Offered again: {name}").format(name=name)


def _shortly(value: Decimal) -> Decimal:
    whole = value == value.to_integral_value() or value >= WHOLE_FROM
    return value.quantize(Decimal(1) if whole else Decimal("0.1"), ROUND_HALF_UP)
