"""The report's charts in words, for who hears the page."""

from datetime import time

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.hours import OnsetHours
from cramp_diary.analysis.weeks import Stretch, Weeks
from cramp_diary.wording.charts import describe_hours, describe_lanes, describe_weeks
from cramp_diary.wording.formats import clock, count, date_span
from cramp_diary.wording.language import _, ngettext

__all__ = ["hours_in_words", "weeks_in_words"]


def weeks_in_words(weeks: Weeks, lanes: tuple[Lane, ...]) -> str:
    """Return every bar of the weekly chart, and whose courses are drawn below it."""
    bars = [_stretch(stretch) for stretch in weeks.stretches]
    said = (_("Bar chart."), describe_weeks(weeks), *bars, describe_lanes(lanes))
    return " ".join(filter(None, said))


def hours_in_words(hours: OnsetHours) -> str:
    """Return every bar of the chart of hours."""
    bars = [_hour(bar.cramps, bar.hour) for bar in hours.hours if bar.cramps]
    return " ".join((_("Bar chart."), describe_hours(hours), *bars))


def _hour(cramps: int, hour: int) -> str:
    text = ngettext(
        "In the hour from {hour} there was {n} cramp.",
        "In the hour from {hour} there were {n} cramps.",
        cramps,
    )
    return text.format(hour=clock(time(hour)), n=count(cramps))


def _stretch(stretch: Stretch) -> str:
    span = date_span(stretch.first, stretch.last)
    if stretch.cramps is None or stretch.cramp_nights is None:
        return _("{span}: not recorded.").format(span=span)
    cramps = ngettext("{n} cramp", "{n} cramps", stretch.cramps).format(n=count(stretch.cramps))
    return _("{span}: {cramps} on {with_cramp} of {recorded} nights recorded.").format(
        span=span,
        cramps=cramps,
        with_cramp=count(stretch.cramp_nights),
        recorded=count(stretch.recorded),
    )
