"""The report's table of medicines and supplements: doses as taken and what changed."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from cramp_diary.domain.courses import KnownTo, TimeOfDay
from cramp_diary.domain.products import Unit
from cramp_diary.wording.amounts import amount
from cramp_diary.wording.formats import count, day_month, day_month_year, listed, month_year
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "MedicineWords",
    "a_day",
    "and_more",
    "at_times",
    "changed",
    "compound",
    "compound_alone",
    "day_in",
    "equals_magnesium",
    "magnesium",
    "now_and_then",
    "on_days",
    "since",
    "started",
    "stopped",
    "supplement",
    "taken_again",
    "with_form",
    "with_quinine",
    "with_reason",
]


class MedicineWords:
    """The table's fixed words."""

    heading = Text("Medicines and supplements, as taken")
    name = Text("Name")
    dose = Text("Dose")
    since = Text("Since")
    changes = Text("Changes in this period")
    none_written = Text("No medicines or supplements written down for this period.")
    no_change = Text("none")
    dose_unknown = Text("dose not written down")
    now_and_then = Text("now and then")
    started = Text("started")


def supplement(name: str) -> str:
    """Return "Magnesium citrate (supplement)"."""
    return _("{name} (supplement)").format(name=name)


def with_quinine(name: str) -> str:
    """Return "Tonic water (contains quinine)"."""
    return _("{name} (contains quinine)").format(name=name)


def with_form(name: str, form: str) -> str:
    """Return "Indapamide, modified release"."""
    return _("{name}, {form}").format(name=name, form=form)


def a_day(dose: str, times: int) -> str:
    """Return "5 mg, once a day"."""
    how_often = {1: _("once a day"), 2: _("twice a day")}.get(
        times,
        ngettext("{n} time a day", "{n} times a day", times).format(n=count(times)),
    )
    return _("{dose}, {how_often}").format(dose=dose, how_often=how_often)


def at_times(dose: str, times: Iterable[TimeOfDay]) -> str:
    """Return "5 mg, once a day, morning and bedtime", in the order of the day."""
    chosen = frozenset(times)
    names = [label(time) for time in TimeOfDay if time in chosen]
    return _("{dose}, {times}").format(dose=dose, times=listed(names)) if names else dose


def equals_magnesium(dose: str, mg: Decimal) -> str:
    """Return "2 tablets = 300 mg magnesium"."""
    return _("{dose} = {amount} magnesium").format(dose=dose, amount=amount(mg, Unit.MG))


def magnesium(mg: Decimal) -> str:
    """Return "300 mg magnesium", for a dose that was given as magnesium."""
    return _("{amount} magnesium").format(amount=amount(mg, Unit.MG))


def compound(dose: str, mg: Decimal) -> str:
    """Return "1 tablet, 500 mg compound, magnesium not known"."""
    return _("{dose}, {amount} compound, magnesium not known").format(
        dose=dose, amount=amount(mg, Unit.MG)
    )


def compound_alone(mg: Decimal) -> str:
    """Return "500 mg compound, magnesium not known", for a dose that was given as compound."""
    return _("{amount} compound, magnesium not known").format(amount=amount(mg, Unit.MG))


def now_and_then(dose: str) -> str:
    """Return "250 ml, now and then"; without a dose only "now and then"."""
    if not dose:
        return MedicineWords.now_and_then
    return _("{dose}, now and then").format(dose=dose)


def since(day: date, known_to: KnownTo) -> str:
    """Return "10 Aug 2026", "August 2026" or "2021", as exactly as it is known."""
    if known_to is KnownTo.DAY:
        return day_month_year(day)
    return month_year(day) if known_to is KnownTo.MONTH else str(day.year)


def started(day: str) -> str:
    """Return "started 10 Aug"."""
    return _("started {day}").format(day=day)


def taken_again(day: str) -> str:
    """Return "taken again from 24 Nov", of a day after the period."""
    return _("taken again from {day}").format(day=day)


def stopped(day: str) -> str:
    """Return "stopped 25 Oct"; the day is that of the last dose."""
    return _("stopped {day}").format(day=day)


def changed(day: str, old: str, new: str) -> str:
    """Return "10 Aug 2026: from 10 mg to 5 mg"."""
    return _("{day}: from {old} to {new}").format(day=day, old=old, new=new)


def with_reason(change: str, words: str) -> str:
    """Return "stopped 25 Oct: “loose stools”"; `words` stand in their marks already."""
    return _("{change}: {words}").format(change=change, words=words)


def on_days(days: int, last: date) -> str:
    """Return "on 4 days, last 16 Nov 2026"."""
    text = ngettext("on {n} day, last {day}", "on {n} days, last {day}", days)
    return text.format(n=count(days), day=day_month_year(last))


def and_more(rows: int) -> str:
    """Return "and 4 more"."""
    return ngettext("and {n} more", "and {n} more", rows).format(n=count(rows))


def day_in(day: date, *, one_year: bool) -> str:
    """Return "25 Oct", with its year where a period spans more than one."""
    return day_month(day) if one_year else day_month_year(day)
