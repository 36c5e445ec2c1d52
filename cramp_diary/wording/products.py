"""Words about a product itself: what it is, what is in it, and single doses of it."""

from datetime import date, datetime
from decimal import Decimal

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.wording.amounts import amount
from cramp_diary.wording.formats import (
    clock,
    count,
    night_name,
    number,
    short_number,
    weekday_day_month,
    weekday_day_month_year,
)
from cramp_diary.wording.labels import nutrient
from cramp_diary.wording.language import Text, _, ngettext
from cramp_diary.wording.report_medicines import now_and_then
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "ProductWords",
    "alcohol_by_volume",
    "did_you_mean",
    "dose_amount",
    "doses_lately",
    "edited",
    "extra_line",
    "hidden",
    "listed_when_needed",
    "nutrient_field",
    "nutrient_spoken",
    "occasional",
    "remove_dose",
    "show_all",
    "single_dose",
    "single_dose_removed",
    "take_now",
    "taken_day",
    "what_holds",
]


class ProductWords:
    """Labels, hints and buttons."""

    edit = Text("Name and contents…")
    edit_title = Text("Name and contents")
    name = Text("Name")
    form = Text("Form, if you like")
    form_hint = Text("such as tablet, inhaler or drops")
    kind = Text("It is a")
    unit = Text("Counted in")
    unit_kept = Text("Doses are written down in this unit, so it stays as it is.")
    serving = Text("Usual amount")
    quinine = Text("Contains quinine")
    unknown_hint = Text(
        "From the label. Leave empty what it does not say: empty means not known, 0 means none.",
    )
    counts_again = Text("What was written down before counts with these contents too.")
    contents = Text("Add what is in it")
    no_contents = Text("Leave out what is in it")
    not_known = Text("not known")
    percent = Text("% by volume")
    mg = Text("mg")

    way = Text("How is it taken?")
    regularly = Text("Regularly")
    when_needed = Text("When needed")
    when_needed_help = Text(
        "Each time it is taken is written down by itself, here or in the diary of the night.",
    )
    taken_regularly = Text(
        "It is taken regularly already. A single dose can be written down there.",
    )

    took_one = Text("Took one now")
    took_other = Text("Another time or amount…")
    dose_title = Text("A single dose")
    extra = Text("An extra dose…")
    extra_title = Text("An extra dose")
    take_regularly = Text("Take it regularly…")
    take_regularly_title = Text("Take it regularly")
    start_again = Text("Start again…")
    start_again_title = Text("Start again")
    first_day = Text("First day")
    hide = Text("Take off the list")
    drinks = Text("Drinks…")
    last_doses = Text("The last ones")
    remove = Text("Remove")
    still_to_come = Text("This day is still to come. Until then it does not count as taken.")
    end_to_come = Text("This day is still to come. Until then it counts as taken.")


def what_holds(per: Decimal, unit: Unit) -> str:
    """Return "What is in 100 ml" or "What is in 1 tablet"."""
    whole = amount(per, unit if unit is not Unit.OTHER else Unit.UNIT)
    return _("What is in {amount}").format(amount=whole)


def nutrient_field(name: str) -> str:
    """Return the label of the field of a nutrient: "Sodium"."""
    words = nutrient(name)
    return words[:1].upper() + words[1:]


def nutrient_spoken(name: str, per: Decimal, unit: Unit) -> str:
    """Return "Sodium. What is in 100 ml", the name of a field for a screen reader."""
    return _("{nutrient}. {whole}").format(
        nutrient=nutrient_field(name), whole=what_holds(per, unit)
    )


def alcohol_by_volume(percent: Decimal, grams: Decimal) -> str:
    """Return "12 % × 0.789 = 9.5 g alcohol in 100 ml"."""
    return _("{percent}\u00a0% × {density} = {grams}\u00a0g alcohol in 100\u00a0ml").format(
        percent=short_number(percent, 1),
        density=number(Decimal("0.789"), 3),
        grams=number(grams, 1),
    )


def did_you_mean(name: str) -> str:
    """Return the question for a name that is like the one that was typed."""
    return _("Did you mean {name}?").format(name=name)


def occasional(product: Product, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return "400 mg, when needed", for a drink "250 ml, now and then"."""
    usual = dose_amount(product.serving, product, volumes)
    if product.kind is ProductKind.DRINK:
        return now_and_then(usual)
    if not usual:
        return _("when needed")
    return _("{dose}, when needed").format(dose=usual)


def dose_amount(
    given: Decimal | None, product: Product, volumes: VolumeUnit = VolumeUnit.ML
) -> str:
    """Return "400 mg" or "2 tablets"; empty where the amount is not known."""
    return "" if given is None else amount(given, product.unit, volumes)


def take_now(product: Product, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return "Took 400 mg now", of a drink "Drank 250 ml now"; of no amount "Took one now"."""
    usual = dose_amount(product.serving, product, volumes)
    if product.kind is ProductKind.DRINK:
        return _("Drank {amount} now").format(amount=usual) if usual else _("Drank one now")
    return _("Took {amount} now").format(amount=usual) if usual else ProductWords.took_one


def doses_lately(doses: int, days: int, kind: ProductKind) -> str:
    """Return "4 doses in the last 30 days", for a drink "4 times in the last 30 days"."""
    if kind is ProductKind.DRINK:
        pattern = ngettext(
            "{n} time in the last {days} days", "{n} times in the last {days} days", doses
        )
    else:
        pattern = ngettext(
            "{n} dose in the last {days} days", "{n} doses in the last {days} days", doses
        )
    return pattern.format(n=count(doses), days=count(days))


def extra_line(doses: int, last: date, today: date) -> str:
    """Return "2 extra doses noted, the last on Sun 1 Nov."."""
    return ngettext(
        "{n} extra dose noted, on {day}.", "{n} extra doses noted, the last on {day}.", doses
    ).format(n=count(doses), day=_day(last, today))


def taken_day(dose: Intake, today: date) -> str:
    """Return "Sun 1 Nov, 14:32", or the day alone where no time is known."""
    if dose.at is None:
        return _day(dose.night, today)
    wall = dose.at.wall
    return _("{day}, {time}").format(day=_day(wall.date(), today), time=clock(wall))


def show_all(rows: int) -> str:
    """Return what shows the rest of a list."""
    return _("Show all {n}").format(n=count(rows))


def remove_dose(when: str, given: str) -> str:
    """Return "Remove: Sun 1 Nov, 14:32, 400 mg", the name of a button."""
    return _("{what}: {dose}").format(what=ProductWords.remove, dose=_joined(when, given))


def single_dose(name: str, given: str, at: datetime | None, night: date) -> str:
    """Return what was noted as taken once, when, and before which night."""
    what = _joined(name, given)
    if at is None:
        return _("Noted: {what}, before the night of {night}").format(
            what=what, night=night_name(night)
        )
    return _("Noted: {what}, at {time}, before the night of {night}").format(
        what=what, time=clock(at), night=night_name(night)
    )


def single_dose_removed(name: str, given: str, when: str) -> str:
    """Return which dose is no longer in the diary."""
    return _("Removed: {what}").format(what=_joined(name, given, when))


def listed_when_needed(name: str) -> str:
    """Return what was added to what is taken when needed."""
    return _("Added: {name}, when needed").format(name=name)


def edited(name: str) -> str:
    """Return of what name or contents were changed."""
    return _("Changed: {name}").format(name=name)


def hidden(name: str) -> str:
    """Return what was taken off the list."""
    return _("Taken off the list: {name}").format(name=name)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _day(day: date, today: date) -> str:
    return weekday_day_month(day) if day.year == today.year else weekday_day_month_year(day)
