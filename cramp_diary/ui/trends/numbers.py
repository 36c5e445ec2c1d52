"""What the charts are drawn from, read in one go."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cramp_diary.analysis.bars import Lane, lanes
from cramp_diary.analysis.hours import OnsetHours, onset_hours
from cramp_diary.analysis.summary import Summary, summarise
from cramp_diary.analysis.weeks import Surface, Weeks, weeks_on
from cramp_diary.domain.nights import Period

if TYPE_CHECKING:
    from cramp_diary.services.courses import Courses
    from cramp_diary.services.library import Library
    from cramp_diary.services.products import Products

__all__ = ["TrendNumbers", "trend_numbers"]


@dataclass(frozen=True, slots=True)
class TrendNumbers:
    """The numbers of one period."""

    summary: Summary
    weeks: Weeks
    lanes: tuple[Lane, ...]
    hours: OnsetHours


def trend_numbers(
    library: "Library",
    courses: "Courses",
    products: "Products",
    period: Period,
) -> TrendNumbers:
    """Read a period and count it."""
    nights, cramps = library.nights(period), library.cramps(period)
    return TrendNumbers(
        summary=summarise(nights, cramps),
        weeks=weeks_on(Surface.SCREEN, nights),
        lanes=lanes(courses.all(), products.by_id().values(), period, library.single_doses(period)),
        hours=onset_hours(cramps),
    )
