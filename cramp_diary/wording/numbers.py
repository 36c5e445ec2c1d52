"""The numbers of a period as lines of text, each with its denominator."""

from collections.abc import Iterator

from cramp_diary.analysis.figures import Clock, Share, Spread
from cramp_diary.analysis.places import Places
from cramp_diary.analysis.summary import Summary, WeekRange
from cramp_diary.wording import formats
from cramp_diary.wording.amounts import minutes
from cramp_diary.wording.charts import cramps_counted
from cramp_diary.wording.formats import clock, count, number, of, share, short_number
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import _, ngettext

__all__ = ["summary_lines"]


def summary_lines(summary: Summary) -> tuple[str, ...]:
    """Return a summary for a terminal; what is unknown is left out or said to be unknown."""
    if summary.first is None or summary.last is None:
        return (_("No nights in this period."),)
    return (
        _("{span}: {share} nights recorded").format(
            span=formats.weekday_span(summary.first, summary.last),
            share=share(summary.recorded_nights, summary.nights),
        ),
        *_counts(summary),
        *_details(summary),
    )


def _counts(summary: Summary) -> Iterator[str]:
    if summary.unrecorded_nights:
        yield ngettext(
            "{n} night not recorded: unknown, never counted as zero",
            "{n} nights not recorded: unknown, never counted as zero",
            summary.unrecorded_nights,
        ).format(n=count(summary.unrecorded_nights))
    if summary.cramps_elsewhere:
        yield ngettext(
            "{n} cramp on partly recorded nights, in none of the numbers below",
            "{n} cramps on partly recorded nights, in none of the numbers below",
            summary.cramps_elsewhere,
        ).format(n=count(summary.cramps_elsewhere))
    yield _weekly(cramps_counted(summary.cramps), summary.cramps_per_week, summary.weekly_cramps)
    nights = ngettext(
        "{n} night with a cramp", "{n} nights with a cramp", summary.cramp_nights
    ).format(n=count(summary.cramp_nights))
    yield _weekly(nights, summary.cramp_nights_per_week, summary.weekly_cramp_nights)


def _weekly(counted: str, rate: float | None, weeks: WeekRange | None) -> str:
    if rate is None:
        return counted
    words = _("{counted}, {rate} a week of recorded nights").format(
        counted=counted, rate=number(rate, 1)
    )
    if weeks is None:
        return words
    return _("{words}; whole weeks from {low} to {high}").format(
        words=words, low=count(weeks.lowest), high=count(weeks.highest)
    )


def _details(summary: Summary) -> Iterator[str]:
    if summary.cramps:
        yield _spread(_("Pain from 0 to 10"), summary.pain)
        yield _spread(_("Minutes"), summary.minutes)
        yield _share(_("Woken by"), summary.woke)
        yield _share(_("Sore after nights with a cramp"), summary.sore)
        if summary.sleep_lost.per_week is not None:
            yield _("Sleep lost: {minutes} a week, said for {of} nights with a cramp").format(
                minutes=minutes(summary.sleep_lost.per_week),
                of=of(summary.sleep_lost.known, summary.sleep_lost.total),
            )
        yield _hours(summary.onset)
        yield _legs(summary.places)
        yield _muscles(summary.places)
    yield ngettext(
        "{n} entry written more than 12 h later",
        "{n} entries written more than 12 h later",
        summary.late_entries,
    ).format(n=count(summary.late_entries))


def _spread(name: str, spread: Spread) -> str:
    if spread.median is None or spread.highest is None:
        return _("{name}: not known").format(name=name)
    return _("{name}: median {median}, highest {highest}, known for {of}").format(
        name=name,
        median=short_number(spread.median, 1),
        highest=short_number(spread.highest, 1),
        of=of(spread.known, spread.total),
    )


def _share(name: str, known: Share) -> str:
    if not known.known:
        return _("{name}: not known").format(name=name)
    return _("{name}: {of}, known for {known}").format(
        name=name, of=of(known.part, known.known), known=of(known.known, known.total)
    )


def _hours(onset: Clock) -> str:
    if onset.median is None or onset.lower is None or onset.upper is None:
        return _("Hour: not known")
    return _("Hour: median {median}, half from {lower} to {upper}, known for {of}").format(
        median=clock(onset.median),
        lower=clock(onset.lower),
        upper=clock(onset.upper),
        of=of(onset.known, onset.total),
    )


def _legs(places: Places) -> str:
    legs = places.all
    return _("Leg: left {left}, right {right}, both {both}, not recorded {unsaid}").format(
        left=count(legs.left),
        right=count(legs.right),
        both=count(legs.both),
        unsaid=count(legs.unsaid),
    )


def _muscles(places: Places) -> str:
    named = [
        _("{muscle} {n}").format(muscle=label(row.muscle), n=count(row.cramps))
        for row in places.named
        if row.muscle is not None
    ]
    unsaid = _("not recorded {n}").format(n=count(places.unnamed))
    return _("Muscle: {muscles}").format(muscles=", ".join([*named, unsaid]))
