"""What the physician's page says around its numbers."""

from datetime import date

from cramp_diary.domain.nights import Period
from cramp_diary.wording.formats import count, date_span, day_month_year, of, percent
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "Method",
    "ReportWords",
    "age",
    "born",
    "cramps_elsewhere",
    "nights_recorded",
    "period_nights",
    "printed",
    "quoted",
    "unrecorded_nights",
    "weeks_heading",
    "written_late",
]


class ReportWords:
    """Headings and fixed sentences."""

    title = Text("Night leg cramps: a record kept by the patient")
    no_name = Text("Patient (name left off)")
    name_not_given = Text("Name not given")
    demo = Text("Demo diary: an invented person")
    question = Text("What I would like to know")
    no_question = Text("No question written.")
    question_left_off = Text("Left off at the patient’s wish.")
    numbers = Text("In numbers")
    nothing_recorded = Text("No nights recorded in this period.")
    hours = Text("When")
    hours_beside = Text(", cramps by the hour they began")
    how = Text("How the numbers were made")
    room = Text("Room for notes")
    foot = Text("This record was made by the patient. It is not a diagnosis.")
    page = Text("Page {page} of {pages}")


class Method:
    """How the numbers were made."""

    night = Text("A night is named by the date of its evening.")
    rates = Text(
        "Cramps and nights a week are counts divided by the recorded nights, times 7. "
        "Nights that were not recorded are unknown and in no number."
    )
    middle = Text("A median is the middle value; a guessed duration stands for its range.")
    weeks = Text("Weeks run from Monday to Sunday; the first and the last may be cut short.")
    runs = Text("Bars are counted from the first night; the last may stand for fewer nights.")


def born(day: date, years: int) -> str:
    """Return "born 14 Mar 1958 (68 years)"."""
    return _("born {day} ({age})").format(day=day_month_year(day), age=age(years))


def age(years: int) -> str:
    """Return "68 years"."""
    return ngettext("{n} year", "{n} years", years).format(n=count(years))


def period_nights(period: Period) -> str:
    """Return "25 May to 21 Nov 2026, 181 nights"."""
    nights = ngettext("{n} night", "{n} nights", period.nights).format(n=count(period.nights))
    return _("{period}, {nights}").format(
        period=date_span(period.first, period.last), nights=nights
    )


def nights_recorded(recorded: int, nights: int) -> str:
    """Return "160 of 181 nights recorded (88 %)"."""
    text = ngettext("{of} night recorded ({percent})", "{of} nights recorded ({percent})", nights)
    return text.format(
        of=of(recorded, nights),
        percent=percent(recorded / nights if nights else 0),
    )


def unrecorded_nights(nights: int) -> str:
    """Return "21 not recorded: unknown, never counted as zero."."""
    if not nights:
        return _("No night is missing.")
    return _("{n} not recorded: unknown, never counted as zero.").format(n=count(nights))


def written_late(nights: int, recorded: int, entries: int) -> str:
    """Return how many of the recorded nights, and entries, were written late."""
    if not (nights or entries):
        return ngettext(
            "That night was written within 12\u00a0h.",
            "None of the {recorded} was written more than 12\u00a0h later.",
            recorded,
        ).format(recorded=count(recorded))
    late = ngettext(
        "{nights} of the {recorded} was written more than 12\u00a0h later",
        "{nights} of the {recorded} were written more than 12\u00a0h later",
        nights,
    ).format(nights=count(nights), recorded=count(recorded))
    if nights == entries:
        return _("{late}.").format(late=late)
    text = ngettext("{late} ({entries}\u00a0entry).", "{late} ({entries}\u00a0entries).", entries)
    return text.format(late=late, entries=count(entries))


def cramps_elsewhere(cramps: int) -> str:
    """Return what became of cramps on nights whose count is not complete."""
    return ngettext(
        "{n} cramp of a night recorded in part is in no number.",
        "{n} cramps of nights recorded in part are in no number.",
        cramps,
    ).format(n=count(cramps))


def weeks_heading(length: int, *, medicines: bool) -> str:
    """Return the heading of the chart whose bars stand for `length` nights."""
    weeks = length // 7
    if medicines:
        return {
            1: _("Week by week, with medicines"),
            4: _("Four weeks at a time, with medicines"),
            13: _("Thirteen weeks at a time, with medicines"),
        }.get(weeks, _("{n} weeks at a time, with medicines").format(n=count(weeks)))
    return {
        1: _("Week by week"),
        4: _("Four weeks at a time"),
        13: _("Thirteen weeks at a time"),
    }.get(weeks, _("{n} weeks at a time").format(n=count(weeks)))


def quoted(words: str) -> str:
    """Return somebody's own words in quotation marks."""
    return _("“{words}”").format(words=words)


def printed(day: date) -> str:
    """Return "Printed 22 Nov 2026"."""
    return _("Printed {day}").format(day=day_month_year(day))
