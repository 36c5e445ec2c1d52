"""Nights and their numbers as lines of a terminal."""

from dataclasses import dataclass

from cramp_diary.analysis.summary import Summary
from cramp_diary.domain.nights import NightMark, NightStatus, Period
from cramp_diary.wording.formats import weekday_day_month_year, weekday_span
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import _
from cramp_diary.wording.report import cramps_elsewhere, nights_recorded, written_late
from cramp_diary.wording.report_numbers import cramps, worst_pain

__all__ = ["NightRow", "night_line", "summary_foot", "summary_head"]


@dataclass(frozen=True, slots=True)
class NightRow:
    """A night and the worst pain in it; None where it was not said."""

    mark: NightMark
    pain: int | None


def night_line(row: NightRow) -> str:
    """Return "Sat 30 Jan 2026: 2 cramps, worst pain 7"."""
    status = row.mark.status
    parts = [] if status is NightStatus.CRAMPS else [label(status)]
    if row.mark.cramps:
        parts.append(cramps(row.mark.cramps))
    if row.pain is not None:
        parts.append(worst_pain(row.pain))
    return _("{night}: {what}").format(
        night=weekday_day_month_year(row.mark.night), what=", ".join(parts)
    )


def summary_head(period: Period, summary: Summary) -> str:
    """Return the period and how much of it was recorded."""
    return _("{span}: {recorded}.").format(
        span=weekday_span(period.first, period.last),
        recorded=nights_recorded(summary.recorded_nights, summary.nights),
    )


def summary_foot(summary: Summary) -> str:
    """Return what else has to be known to judge the numbers."""
    late = written_late(summary.late_nights, summary.recorded_nights, summary.late_entries)
    if not summary.cramps_elsewhere:
        return late
    return f"{late} {cramps_elsewhere(summary.cramps_elsewhere)}"
