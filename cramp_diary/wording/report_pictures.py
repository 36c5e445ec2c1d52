"""The report's charts in words, for who hears the page."""

from collections.abc import Iterable

from cramp_diary.analysis.hours import OnsetHours
from cramp_diary.analysis.weeks import Stretch, Weeks
from cramp_diary.wording.formats import count, date_span, of
from cramp_diary.wording.language import _, ngettext

__all__ = ["hours_in_words", "weeks_in_words"]


def weeks_in_words(weeks: Weeks, medicines: Iterable[str]) -> str:
    """Return every bar of the weekly chart, and whose courses are drawn below it."""
    said = [_("Bar chart of cramps.")]
    said += [_stretch(stretch) for stretch in weeks.stretches]
    names = ", ".join(medicines)
    if names:
        said.append(
            _("Below it, as bars on the same axis: {names}; the table has the same.").format(
                names=names
            )
        )
    return " ".join(said)


def hours_in_words(hours: OnsetHours) -> str:
    """Return every bar of the chart of hours."""
    bars = ", ".join(
        _("{hour:02d}:00 {cramps}").format(hour=bar.hour, cramps=count(bar.cramps))
        for bar in hours.hours
        if bar.cramps
    )
    text = _("Bar chart of the hour in which cramps began, known for {of}: {bars}.")
    rest = _("In the rest of the day {n}.").format(n=count(hours.day)) if hours.day else ""
    return f"{text.format(of=of(hours.known, hours.total), bars=bars)} {rest}".strip()


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
