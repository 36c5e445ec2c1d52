"""Words of the page with the charts."""

from dataclasses import dataclass

from cramp_diary.analysis.figures import Share, Spread
from cramp_diary.analysis.places import Places
from cramp_diary.analysis.summary import Summary
from cramp_diary.domain.nights import Period
from cramp_diary.wording import formats
from cramp_diary.wording.counted import in_nights
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import Text, _, ngettext

__all__ = ["PlaceRow", "Tile", "TrendsWords", "period_line", "place_rows", "places_known", "tiles"]

Tile = tuple[str, str]


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A muscle with its counts as words."""

    words: str
    left: str
    right: str
    cramps: int


class TrendsWords:
    """Fixed labels."""

    title = Text("Trends")
    four_weeks = Text("4 weeks")
    three_months = Text("12 weeks")
    half_year = Text("26 weeks")
    all = Text("All")
    period = Text("Period of the charts")
    show_table = Text("Show as table")
    show_chart = Text("Show as chart")
    where = Text("Where")
    left = Text("Left")
    right = Text("Right")
    nothing_title = Text("Nothing to draw yet")
    nothing = Text("The nights that you write down are counted and drawn here.")
    begin = Text("Go to tonight")
    drawing = Text("Drawing …")


def period_line(period: Period) -> str:
    """Return the period under the title."""
    span = formats.weekday_span(period.first, period.last)
    weeks, rest = divmod(period.nights, 7)
    if rest or weeks == 0:
        length = ngettext("{n} night", "{n} nights", period.nights).format(
            n=formats.count(period.nights)
        )
    else:
        length = ngettext("{n} week", "{n} weeks", weeks).format(n=formats.count(weeks))
    return _("{span}, {length}").format(span=span, length=length)


def tiles(summary: Summary) -> tuple[Tile, ...]:
    """Return the large numbers, each with what it is a number of."""
    cramps = ngettext("cramp", "cramps", summary.cramps)
    return (
        (
            formats.count(summary.cramps),
            in_nights(cramps, summary.recorded_nights, summary.nights),
        ),
        (
            formats.count(summary.cramp_nights),
            ngettext(
                "night with at least one cramp",
                "nights with at least one cramp",
                summary.cramp_nights,
            ),
        ),
        _woke(summary.woke),
        _pain(summary.pain),
        _minutes(summary.minutes),
    )


def _woke(woke: Share) -> Tile:
    if not woke.known:
        return (_("not known"), _("cramps that woke me"))
    if woke.known == woke.total:
        return (formats.of(woke.part, woke.known), _("cramps woke me"))
    return (
        formats.of(woke.part, woke.known),
        _("cramps woke me; known for {known} of {total}").format(
            known=formats.count(woke.known), total=formats.count(woke.total)
        ),
    )


def _pain(pain: Spread) -> Tile:
    if pain.median is None or pain.highest is None:
        return (_("not known"), _("pain from 0 to 10"))
    return (
        _("{pain} of 10").format(pain=formats.short_number(pain.median, 1)),
        _("middle pain; the worst was {worst}").format(worst=formats.short_number(pain.highest, 1)),
    )


def _minutes(minutes: Spread) -> Tile:
    if minutes.median is None:
        return (_("not known"), _("how long cramps last"))
    figure = _("{minutes} min").format(minutes=formats.short_number(minutes.median, 1))
    if minutes.known == minutes.total:
        return (figure, _("middle duration"))
    return (
        figure,
        _("middle duration; known for {known} of {total}").format(
            known=formats.count(minutes.known), total=formats.count(minutes.total)
        ),
    )


def place_rows(places: Places) -> tuple[PlaceRow, ...]:
    """Return the muscles that had a cramp, most cramps first; "both" counts for each leg."""
    return tuple(
        PlaceRow(
            label(row.muscle),
            formats.count(row.left + row.both),
            formats.count(row.right + row.both),
            row.cramps,
        )
        for row in places.named
        if row.muscle is not None
    )


def places_known(places: Places) -> str:
    """Return for how many cramps the muscle is known, and how many were in both legs."""
    total = places.total
    known = _("Known for {of} cramps").format(of=formats.of(total - places.unnamed, total))
    both = places.all.both
    if not both:
        return known
    return _("{known}; {both} in both legs, counted in each").format(
        known=known, both=formats.count(both)
    )
