"""What charts say: titles, keys, one sentence for those who do not see them, and their tables."""

from dataclasses import dataclass
from typing import Final

from cramp_diary.analysis.bars import Lane
from cramp_diary.analysis.hours import HourCount, OnsetHours
from cramp_diary.analysis.weeks import FEW_NIGHTS, WEEK, Stretch, Weeks
from cramp_diary.wording import formats
from cramp_diary.wording.counted import cramps_counted, in_nights
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "ChartTable",
    "ChartWords",
    "describe_hours",
    "describe_lanes",
    "describe_weeks",
    "hour_name",
    "hours_table",
    "known_of",
    "more_lanes",
    "weeks_table",
]

HOURS_A_DAY: Final = 24


class ChartWords:
    """Fixed words in charts."""

    cramps = Text("cramps")
    nights_with_one = Text("nights with one")
    nights_with_a_cramp = Text("nights with a cramp")
    nights_recorded = Text("nights recorded")
    no_cramp = Text("no cramp")
    no_entries = Text("no entries: unknown")
    not_recorded = Text("not recorded")
    by_day = Text("day")
    hours_title = Text("At what hour")


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The numbers of a chart as words; every row has as many cells as the header."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def weeks_title(length: int) -> str:
    """Return what the weekly chart shows."""
    if length == WEEK:
        return _("Cramps each week")
    return _("Cramps in each {weeks} weeks").format(weeks=formats.count(length // WEEK))


def in_each(length: int) -> str:
    """Return the heading of the key."""
    if length == WEEK:
        return _("In each week")
    return _("In each {weeks} weeks").format(weeks=formats.count(length // WEEK))


def few_recorded(length: int) -> str:
    """Return the key of the hatching behind a bar."""
    least = -(-FEW_NIGHTS * length // WEEK)
    return _("under {nights} recorded").format(nights=formats.count(least))


def describe_weeks(weeks: Weeks) -> str:
    """Return the weekly chart in a sentence or two, with all its denominators."""
    if not weeks.stretches:
        return _("No nights in this period.")
    span = formats.date_span(weeks.first, weeks.last)
    if not weeks.recorded:
        return _("No nights recorded from {span}.").format(span=span)
    what = _("{title}, {span}: {counted}, {with_cramp}.").format(
        title=weeks_title(weeks.length),
        span=span,
        counted=in_nights(cramps_counted(weeks.cramps), weeks.recorded, weeks.nights),
        with_cramp=ngettext(
            "{n} night with a cramp", "{n} nights with a cramp", weeks.cramp_nights
        ).format(n=formats.count(weeks.cramp_nights)),
    )
    return " ".join(filter(None, (what, _range(weeks), _gaps(weeks))))


def no_cramp_on(recorded: int) -> str:
    """Return why a chart has no bars although nights were recorded."""
    return ngettext(
        "No cramp on {n} recorded night", "No cramp on {n} recorded nights", recorded
    ).format(n=formats.count(recorded))


def weeks_table(weeks: Weeks) -> ChartTable:
    """Return a row for each week, with the nights it is about."""
    header = (
        _("From"),
        _("To"),
        _("Nights recorded"),
        _("Cramps"),
        _("Nights with a cramp"),
    )
    return ChartTable(header, tuple(_week_row(stretch) for stretch in weeks.stretches))


def hour_name(hour: int) -> str:
    """Return an hour of the clock as two digits."""
    return f"{hour:02}"


def known_of(hours: OnsetHours) -> str:
    """Return for how many cramps the hour is known."""
    return ngettext("Known for {of} cramp", "Known for {of} cramps", hours.total).format(
        of=formats.of(hours.known, hours.total)
    )


def no_hours(hours: OnsetHours) -> str:
    """Return why the chart of hours has no bars."""
    if hours.total:
        return ngettext(
            "No time known for {n} cramp", "No time known for {n} cramps", hours.total
        ).format(n=formats.count(hours.total))
    return _("No cramp on a recorded night")


def describe_hours(hours: OnsetHours) -> str:
    """Return the chart of hours in a sentence, with its denominator."""
    if not hours.known:
        return _("{words}.").format(words=no_hours(hours))
    top = max(hours.hours, key=lambda hour: hour.cramps)
    return _("Hour in which cramps began: {most}; {rest} by day. {known}.").format(
        most=_("most between {start} and {end}, {n}").format(
            start=_o_clock(top.hour), end=_o_clock(top.hour + 1), n=formats.count(top.cramps)
        ),
        rest=formats.count(hours.day),
        known=known_of(hours),
    )


def hours_table(hours: OnsetHours) -> ChartTable:
    """Return a row for each hour, and for the rest of the day."""
    rows = [(_hour_span(hour), formats.count(hour.cramps)) for hour in hours.hours]
    rest = (_("other hours"), formats.count(hours.day))
    unknown = (_("not known"), formats.count(hours.total - hours.known))
    return ChartTable((_("Began"), _("Cramps")), (*rows, rest, unknown))


def describe_lanes(lanes: tuple[Lane, ...]) -> str:
    """Return the medicine bars in a sentence; empty without any."""
    if not lanes:
        return ""
    names = formats.listed([lane.name for lane in lanes])
    changes = sum(len(lane.turns) for lane in lanes)
    return _("Medicines and supplements: {names}; {changes} in this period.").format(
        names=names,
        changes=ngettext("{n} change", "{n} changes", changes).format(n=formats.count(changes)),
    )


def more_lanes(unshown: tuple[Lane, ...]) -> str:
    """Return what is said of medicines that have no bar for lack of room."""
    n = len(unshown)
    if any(lane.turns for lane in unshown):
        return ngettext("{n} more: see the table", "{n} more: see the table", n).format(n=n)
    return ngettext(
        "{n} unchanged throughout: see the table", "{n} unchanged throughout: see the table", n
    ).format(n=n)


def _range(weeks: Weeks) -> str:
    counts = [stretch.cramps for stretch in weeks.usable() if stretch.cramps is not None]
    if not counts or weeks.length != WEEK:
        return ""
    low, high = formats.count(min(counts)), formats.count(max(counts))
    return ngettext(
        "{n} whole week with {least} or more nights recorded: {range}.",
        "{n} whole weeks with {least} or more nights recorded: {range}.",
        len(counts),
    ).format(
        n=formats.count(len(counts)),
        least=formats.count(FEW_NIGHTS),
        range=cramps_counted(max(counts))
        if low == high
        else _("from {low} to {high} cramps").format(low=low, high=high),
    )


def _gaps(weeks: Weeks) -> str:
    gaps = sum(stretch.gap for stretch in weeks.stretches)
    if not gaps:
        return ""
    message = (
        ngettext("{n} week without a recorded night", "{n} weeks without a recorded night", gaps)
        if weeks.length == WEEK
        else ngettext("{n} bar without a recorded night", "{n} bars without a recorded night", gaps)
    )
    return _("{gaps}: unknown, not zero.").format(gaps=message.format(n=formats.count(gaps)))


def _week_row(stretch: Stretch) -> tuple[str, ...]:
    unknown = ChartWords.not_recorded
    return (
        formats.day_month_year(stretch.first),
        formats.day_month_year(stretch.last),
        formats.of(stretch.recorded, stretch.nights),
        unknown if stretch.cramps is None else formats.count(stretch.cramps),
        unknown if stretch.cramp_nights is None else formats.count(stretch.cramp_nights),
    )


def _hour_span(hour: HourCount) -> str:
    return _("{start} to {end}").format(start=_o_clock(hour.hour), end=_o_clock(hour.hour + 1))


def _o_clock(hour: int) -> str:
    return f"{hour % HOURS_A_DAY:02}:00"
