"""Words on the bars that show what was taken regularly, and when."""

from collections.abc import Sequence
from datetime import date

from cramp_diary.wording.formats import count, date_span, day_month_year, month_short
from cramp_diary.wording.language import Text, _, ngettext

__all__ = ["CourseBarsWords", "course_spoken", "lane_spoken", "month_tick", "taken_spoken"]


class CourseBarsWords:
    """The bars as a whole."""

    name = Text("What you take regularly, from when to when")


def month_tick(month: date, *, with_year: bool) -> str:
    """Return "Nov", or "Jan 2027" where the year has to be told."""
    if not with_year:
        return month_short(month)
    return _("{month} {year}").format(month=month_short(month), year=month.year)


def course_spoken(words: str, first: date, last: date | None) -> str:
    """Return "20 mg, evening, 1 Jun to 14 Sep 2026", or "..., since 15 Sep 2026"."""
    if last is None:
        return _("{course}, since {day}").format(course=words, day=day_month_year(first))
    return _("{course}, {days}").format(course=words, days=date_span(first, last))


def taken_spoken(days: Sequence[date]) -> str:
    """Return "single doses on 4 days, last 16 Nov 2026"."""
    number = len(set(days))
    return ngettext(
        "a single dose on {n} day, last {day}", "single doses on {n} days, last {day}", number
    ).format(n=count(number), day=day_month_year(max(days)))


def lane_spoken(name: str, second: str, courses: Sequence[str]) -> str:
    """Return "Atorvastatin, tablet: ...; ...", the name of a row of bars."""
    what = _("{name}, {kind}").format(name=name, kind=second) if second else name
    if not courses:
        return what
    return _("{what}: {courses}").format(what=what, courses="; ".join(courses))
