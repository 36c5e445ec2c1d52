"""Words of the page with what is taken regularly."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from textwrap import shorten
from typing import Final

from cramp_diary.domain.courses import Course, KnownTo
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.wording.doses import dose_words
from cramp_diary.wording.formats import (
    count,
    day_month_year,
    listed,
    plain_year,
    weekday_day_month,
    weekday_day_month_year,
)
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import Text, _, ngettext
from cramp_diary.wording.report_medicines import MedicineWords, a_day, at_times, since

__all__ = [
    "FactWords",
    "MedicinesWords",
    "QuinineWords",
    "course_dose",
    "course_line",
    "fact_sentence",
    "kind_words",
    "missed_line",
    "reason_words",
    "source_words",
    "start_words",
    "until_words",
]

MOST_LISTED: Final = 4
MOST_OF_A_REASON: Final = 160


class MedicinesWords:
    """Fixed labels of the page and its cards."""

    title = Text("Medicines and supplements")
    subtitle = Text("What you take regularly, from when to when")
    add = Text("Add a medicine")
    nothing = Text("Nothing entered yet")
    nothing_help = Text(
        "Write down what you take regularly and since when. It then stands as a bar below your "
        "cramps in the charts, in the table of the report, and on the first page, where each dose "
        "can be ticked.",
    )
    elsewhere = Text("Not in these months")
    change_dose = Text("Change dose…")
    stop = Text("Stop…")
    missed = Text("Missed a dose…")
    correct = Text("Correct…")
    remove = Text("Remove")
    dose = Text("Dose")
    start = Text("From")
    until = Text("Until")
    reason = Text("Reason")
    still_taken = Text("still taken")
    table = Text("Doses, from when to when")
    about = Text("About this medicine")
    about_drink = Text("About this drink")
    sources = Text("Sources")
    hide_sources = Text("Hide the sources")
    drinks = Text("Drinks")
    not_begun = Text("not begun yet")
    drink_with_quinine = Text("drink with quinine")
    same_words = Text("The same words for everyone. They are not drawn from your diary.")


class FactWords:
    """The sentences that may be shown beside a medicine, the same to everyone."""

    reported = Text(
        "Leg cramps have been reported in people taking this medicine. Do not stop a prescribed "
        "medicine without speaking to your doctor or pharmacist.",
    )


class QuinineWords:
    """What links quinine and tonic water, the same to everyone."""

    medicine = Text(
        "Tonic water contains quinine too. A tonic water among your drinks stands in this list.",
    )
    drink = Text(
        "This drink contains quinine, the substance of quinine tablets. In the US, tonic water "
        "may hold up to 83 mg in a litre. It stands in this list so that it is seen beside them.",
    )


def source_words(key: str) -> str:
    """Return where a fact comes from; raises KeyError for a source without words."""
    return {
        "garrison-2012": _(
            "Garrison 2012 (PubMed 22157068): quinine started after against before inhalers, "
            "diuretics and statins"
        ),
        "aafp-2012": _(
            "American Family Physician 2012 (PubMed 22963024) and its table of medicines"
        ),
        "lists": _(
            "NICE Clinical Knowledge Summaries, leg cramps (copy of 2012); Merck Manual, table of "
            "medicines and cramps; Postgraduate Medical Journal 78:596"
        ),
        "label": _("Prescribing information of the product"),
        "general": _("General knowledge, not checked against a page"),
        "tonic-limit": _(
            "US Code of Federal Regulations, 21 CFR 172.575, from general knowledge: quinine in "
            "carbonated beverages"
        ),
    }[key]


def fact_sentence(key: str) -> str:
    """Return the sentence of a fact of the catalogue; raises KeyError for one without words."""
    return {"reported": FactWords.reported}[key]


def kind_words(product: Product) -> str:
    """Return what a product is: its form in the person's own words, else its kind."""
    if product.quinine and product.kind is ProductKind.DRINK:
        return MedicinesWords.drink_with_quinine
    return product.form or label(product.kind)


def course_dose(course: Course, product: Product) -> str:
    """Return "20 mg, evening", "50/250, twice a day" or "dose not written down, once a day".

    Times of the day stand alone where they are as many as the doses.
    """
    once = dose_words(replace(course, times_a_day=1), product) or MedicineWords.dose_unknown
    if len(course.times) == course.times_a_day:
        return at_times(once, course.times)
    return at_times(a_day(once, course.times_a_day), course.times)


def start_words(course: Course) -> str:
    """Return "15 Sep 2026", "March 2019" or "2019", as exactly as it is known."""
    if course.first_known_to is KnownTo.YEAR:
        return plain_year(course.first)
    return since(course.first, course.first_known_to)


def until_words(course: Course, today: date | None = None) -> str:
    """Return the day of the last dose, or "still taken", of one that is to come "not begun yet"."""
    if course.last is not None:
        return day_month_year(course.last)
    begun = today is None or course.first <= today
    return MedicinesWords.still_taken if begun else MedicinesWords.not_begun


def reason_words(course: Course) -> str:
    """Return the reason in one line; a long one is cut and stands whole in its form."""
    return shorten(course.reason, MOST_OF_A_REASON, placeholder="…")


def course_line(course: Course, product: Product) -> str:
    """Return "10 mg, evening, since 15 Sep 2026" or "20 mg, evening, March 2019 to 14 Sep 2026"."""
    dose, start = course_dose(course, product), start_words(course)
    if course.last is None:
        return _("{dose}, since {start}").format(dose=dose, start=start)
    end = day_month_year(course.last)
    return _("{dose}, {start} to {end}").format(dose=dose, start=start, end=end)


def missed_line(days: Sequence[date], today: date) -> str:
    """Return "2 missed doses noted: Sat 10 Oct and Sun 1 Nov."; many are counted only."""
    if not days:
        return ""
    names = [_day(day, today) for day in days]
    if len(days) > MOST_LISTED:
        return ngettext(
            "{n} missed dose noted, the last on {day}.",
            "{n} missed doses noted, the last on {day}.",
            len(days),
        ).format(n=count(len(days)), day=names[-1])
    return ngettext(
        "{n} missed dose noted: {days}.", "{n} missed doses noted: {days}.", len(days)
    ).format(n=count(len(days)), days=listed(names))


def _day(day: date, today: date) -> str:
    return weekday_day_month(day) if day.year == today.year else weekday_day_month_year(day)
