"""Starts and stops of what is taken over a time: both estimates of each, in words and tables."""

from cramp_diary.analysis.association import Arms, Association
from cramp_diary.analysis.before_after import DROPPED
from cramp_diary.analysis.finding_detail import Change, ChangeKind
from cramp_diary.wording.charts import ChartTable
from cramp_diary.wording.findings_change import digits, limits_in_digits
from cramp_diary.wording.findings_detail import cramps_in, p_words
from cramp_diary.wording.formats import count, date_span, day_month_year
from cramp_diary.wording.language import _, ngettext

__all__ = ["change_table", "change_title", "describe_change", "left_out_words", "side_words"]

NO_ARMS = Arms(0, 0, 0, 0)


def change_title(change: Change) -> str:
    """Return "Started on 3 Sep 2026"."""
    text = {
        ChangeKind.STARTED: _("Started on {day}"),
        ChangeKind.DOSE_CHANGED: _("Another dose from {day} on"),
        ChangeKind.STOPPED: _("No longer taken from {day} on"),
    }[change.kind]
    return text.format(day=day_month_year(change.night))


def side_words(change: Change) -> tuple[str, str]:
    """Return what was counted before and after: "before: 46 cramps in 66 nights"."""
    arms = change.estimates.whole.arms or NO_ARMS
    return (
        _("before: {counted}").format(counted=cramps_in(arms.cramps_without, arms.nights_without)),
        _("after: {counted}").format(counted=cramps_in(arms.cramps_with, arms.nights_with)),
    )


def left_out_words() -> str:
    """Return which nights the second estimate leaves out."""
    return ngettext("the {n} night before", "the {n} nights before", DROPPED).format(
        n=count(DROPPED)
    )


def describe_change(change: Change) -> str:
    """Return a start or stop in sentences: its window, its counts and both estimates."""
    before, after = side_words(change)
    return _(
        "{span}. {before}; {after}. With all nights: {whole}. Without the {n} nights before: "
        "{dropped}."
    ).format(
        span=date_span(change.first, change.last),
        before=before[:1].upper() + before[1:],
        after=after,
        whole=_estimate(change.estimates.whole),
        n=count(DROPPED),
        dropped=_estimate(change.estimates.dropped),
    )


def change_table(change: Change) -> ChartTable:
    """Return a row for each of the two estimates."""
    header = (_("Estimate"), _("Before"), _("After"), _("Ratio"), _("95 % interval"), _("p"))
    rows = (
        (_("all nights"), change.estimates.whole),
        (_("without the {n} nights before").format(n=count(DROPPED)), change.estimates.dropped),
    )
    return ChartTable(header, tuple((words, *_cells(one)) for words, one in rows))


def _cells(one: Association) -> tuple[str, ...]:
    arms = one.arms or NO_ARMS
    return (
        cramps_in(arms.cramps_without, arms.nights_without),
        cramps_in(arms.cramps_with, arms.nights_with),
        digits(one.rate_ratio),
        "–" if one.rate_ratio is None else limits_in_digits(one.low, one.high),
        "–" if one.p is None else p_words(one.p),
    )


def _estimate(one: Association) -> str:
    if one.rate_ratio is None or one.p is None:
        return _("too few nights for an estimate")
    return _("ratio {ratio}, 95 % interval {limits}, p {p}").format(
        ratio=digits(one.rate_ratio), limits=limits_in_digits(one.low, one.high), p=p_words(one.p)
    )
