"""Words of the forms in which a course of a medicine is started, changed or stopped."""

from datetime import date
from decimal import Decimal

from cramp_diary.domain.products import Unit
from cramp_diary.wording.amounts import amount, joined, unit_name
from cramp_diary.wording.formats import count, month_name, number, weekday_day_month_year
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "MedicineFormWords",
    "already_taken",
    "dose_changed",
    "dose_missed",
    "dose_not_missed",
    "each_holds",
    "from_compound",
    "from_label",
    "from_mmol",
    "month_choice",
    "removed",
    "started",
    "stopped",
    "times_choice",
    "title_for",
]


class MedicineFormWords:
    """Labels, hints and what is missing."""

    add = Text("Add a medicine or supplement")
    change = Text("Change the dose")
    stop = Text("Stop")
    missed = Text("A missed dose")
    correct = Text("Correct what was entered")
    name = Text("Name")
    name_hint = Text("US and UK names are offered, any other is fine.")
    kind = Text("It is a")
    form = Text("Form, if you like")
    form_hint = Text("such as tablet, inhaler or drops")
    dose = Text("Dose")
    unit = Text("Counted in")
    strength = Text("Or as on the label")
    strength_hint = Text("such as 50/250")
    times_a_day = Text("How often")
    times = Text("When in the day")
    since = Text("Since")
    exactness = Text("How exactly do you know?")
    to_the_day = Text("To the day")
    to_the_month = Text("The month")
    to_the_year = Text("Only the year")
    month = Text("Month")
    year = Text("Year")
    no_start = Text("Give the day, or only the month or the year.")
    no_year = Text("Give the year in four digits, such as 2019.")
    change_dose_instead = Text("Change its dose instead")
    meaning = Text("Does the number mean magnesium or the compound?")
    meaning_hint = Text("Labels in the EU and the US usually state the magnesium.")
    means_magnesium = Text("Magnesium")
    means_compound = Text("The compound")
    means_unknown = Text("Not sure")
    salt = Text("Which compound?")
    salt_unknown = Text("Not known")
    share_unknown = Text("Its share of magnesium is not known. The number is kept as it is.")
    new_dose_from = Text("First day of the new dose")
    reason = Text("Reason, if you like")
    last_dose = Text("Day of the last dose")
    first_day = Text("From")
    until = Text("Until")
    until_hint = Text("Leave it empty while it is taken.")
    missed_day = Text("Day of the missed dose")
    no_day = Text("Give the day first.")
    noted = Text("Noted so far")
    take_back = Text("Not missed")


def title_for(what: str, course: str) -> str:
    """Return "Stop: 10 mg, evening, since 15 Sep 2026"."""
    return _("{what}: {course}").format(what=what, course=course)


def already_taken(name: str, course: str) -> str:
    """Return that a product has a course that runs."""
    return _("{name} is among what you take: {course}. A second one would run beside it.").format(
        name=name, course=course
    )


def times_choice(times: int) -> str:
    """Return "Once a day", "Twice a day", "3 times a day"."""
    return {1: _("Once a day"), 2: _("Twice a day")}.get(
        times,
        ngettext("{n} time a day", "{n} times a day", times).format(n=count(times)),
    )


def month_choice(month: int) -> str:
    """Return "March"."""
    return month_name(date(2000, month, 1))


def each_holds(unit: Unit) -> str:
    """Return the question for the figure on the label of what is counted in `unit`."""
    return _("The label’s figure for one {unit}, in mg").format(
        unit=unit_name(unit) or unit_name(Unit.UNIT)
    )


def from_label(mg: Decimal) -> str:
    """Return what a figure means that counts magnesium itself."""
    return _("Counts as {mg} magnesium a dose, as the label says.").format(mg=_mg(mg))


def from_compound(compound: Decimal, percent: Decimal, formula: str, magnesium: Decimal) -> str:
    """Return "500 mg × 16.2 % = 81 mg magnesium a dose. The compound is Mg3(C6H5O7)2."."""
    share = _("{number}\u00a0%").format(number=number(percent, 1))
    return _(
        "{compound} × {share} = {magnesium} magnesium a dose. The compound is {formula}; "
        "the label may know better."
    ).format(compound=_mg(compound), share=share, magnesium=_mg(magnesium), formula=formula)


def from_mmol(mmol: Decimal, mg_a_mmol: Decimal, magnesium: Decimal) -> str:
    """Return "10 mmol × 24.3 mg = 243 mg magnesium a dose."."""
    return _("{mmol} × {each} = {magnesium} magnesium a dose.").format(
        mmol=amount(mmol, Unit.MMOL), each=_mg(mg_a_mmol), magnesium=_mg(magnesium)
    )


def started(name: str, course: str) -> str:
    """Return what was added."""
    return _("Added: {name}, {course}").format(name=name, course=course)


def stopped(name: str, last: date) -> str:
    """Return what was stopped, and when."""
    return _("Stopped: {name}, last dose {day}").format(name=name, day=weekday_day_month_year(last))


def dose_changed(name: str, dose: str, first: date) -> str:
    """Return from when on which dose is taken."""
    return _("Changed: {name}, {dose} from {day} on").format(
        name=name, dose=dose, day=weekday_day_month_year(first)
    )


def corrected(name: str, course: str) -> str:
    """Return what an entry says now."""
    return _("Corrected: {name}, {course}").format(name=name, course=course)


def removed(name: str, course: str) -> str:
    """Return what is no longer in the diary."""
    return _("Removed: {name}, {course}").format(name=name, course=course)


def dose_missed(name: str, day: date) -> str:
    """Return on which day a dose was missed."""
    return _("Noted: a missed dose of {name}, {day}").format(
        name=name, day=weekday_day_month_year(day)
    )


def dose_not_missed(name: str, day: date) -> str:
    """Return on which day no dose counts as missed any more."""
    return _("No longer noted as missed: {name}, {day}").format(
        name=name, day=weekday_day_month_year(day)
    )


def _mg(value: Decimal) -> str:
    whole = value == value.to_integral_value()
    return joined(number(value, 0 if whole else 1), unit_name(Unit.MG))
