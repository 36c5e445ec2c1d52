"""Where the bars of medicines, their words and the months go."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from cramp_diary.domain.nights import Period
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.widgets.course_bar import BAR_HEIGHT
from cramp_diary.ui.widgets.words import Words, words_in

__all__ = ["Axis", "Lane", "LanePlan", "Segment", "SegmentPlan", "name_words", "plan_lane"]

DAY: Final = timedelta(days=1)
PAD: Final = 12
AFTER_NAMES: Final = 22
RIGHT: Final = 2
LARGEST_SHARE_OF_NAMES: Final = 0.36
WIDE_ENOUGH_TO_WRAP: Final = 720
ABOVE: Final = 7
ABOVE_DOSES: Final = 9
BELOW: Final = 6
BELOW_BAR: Final = 11
TICK_WIDTH: Final = 4
DOSE_TO_BAR: Final = 2
SECOND_UNDER_NAME: Final = -3
BESIDE_START: Final = 6
BESIDE_NAME: Final = 10
BETWEEN_DOSES: Final = 12


@dataclass(frozen=True)
class Segment:
    """One dose from day to day, both included; `last` is None while it is taken."""

    first: date
    last: date | None
    words: str


@dataclass(frozen=True)
class Lane:
    """Everything taken of one product, oldest first; `second` is its kind.

    `taken` are the days of single doses; `words` stand where no bar has words of its own.
    """

    key: object
    name: str
    second: str
    segments: tuple[Segment, ...]
    taken: tuple[date, ...] = ()
    words: str = ""


@dataclass(frozen=True)
class Axis:
    """The days of a period across `width` pixels, from `left` on."""

    period: Period
    left: int
    width: int

    @classmethod
    def beside_names(
        cls, look: Look, lanes: tuple[Lane, ...], period: Period, width: int
    ) -> "Axis":
        """Return an axis that leaves room for the names, or none where they stand above.

        A long name wraps beside the bars where there is room for both.
        """
        names = [name_words(look, lane) for lane in lanes]
        around, most = PAD + AFTER_NAMES, floor(width * LARGEST_SHARE_OF_NAMES)
        column = around + max((words.natural_width for words in names), default=0)
        least = around + max((words.narrowest_width for words in names), default=0)
        if width >= look.scaled(WIDE_ENOUGH_TO_WRAP) and least <= most:
            column = min(column, most)
        left = column if column <= most else PAD
        return cls(period, left, max(1, width - left - RIGHT))

    @property
    def names_above(self) -> bool:
        """Return whether names stand above their bars, for want of room at the left."""
        return self.left == PAD

    def x(self, day: date) -> float:
        """Return where a day begins."""
        return self.left + (day - self.period.first).days * self.width / self.period.nights

    def months(self) -> Iterator[tuple[date, float]]:
        """Return the months that begin in the period, and where."""
        month = self.period.first.replace(day=1)
        while month <= self.period.last:
            if month >= self.period.first:
                yield month, self.x(month)
            month = (month + 31 * DAY).replace(day=1)


@dataclass(frozen=True)
class SegmentPlan:
    """A segment's bar and the place of its words; whether it begins, changes, ends in sight."""

    bar: QRectF
    words: QRectF
    begins: bool
    changes: bool
    ends: bool
    segment: Segment


@dataclass(frozen=True)
class LanePlan:
    """The places of a lane, and how high it is.

    `ticks` are single doses where no bar is, `dots` those below a bar.
    """

    name: QRectF
    second: QRectF
    segments: tuple[SegmentPlan, ...]
    ticks: tuple[QRectF, ...]
    dots: tuple[QPointF, ...]
    words: QRectF
    height: int


def name_words(look: Look, lane: Lane) -> Words:
    """Return a lane's name as it is drawn."""
    return words_in(look, lane.name, Step.BODY, SEMIBOLD)


def plan_lane(look: Look, lane: Lane, axis: Axis) -> LanePlan:
    """Place the parts of a lane; words of doses that would meet stand one above the other."""
    small = look.line_height(Step.SMALL)
    room = (axis.width if axis.names_above else axis.left - PAD - AFTER_NAMES) + 1
    name = QRectF(PAD, ABOVE, room, name_words(look, lane).height(room))
    kind = words_in(look, lane.second, Step.SMALL).height(room)
    second = QRectF(PAD, name.bottom() + SECOND_UNDER_NAME, room, kind)
    if axis.names_above:
        second = _beside_name(look, lane, name, second)
    doses_top = max(name.bottom(), second.bottom()) if axis.names_above else float(ABOVE_DOSES)
    shown = [s for s in lane.segments if _in_sight(s, axis.period)]
    doses = _place_doses(look, shown, axis)
    said = words_in(look, "" if shown else lane.words, Step.SMALL)
    beside = axis.width - BESIDE_START
    lines = max([said.height(beside) // small, *(dose.level + dose.lines for dose in doses)])
    bar_top = doses_top + lines * small + DOSE_TO_BAR
    planned = tuple(
        _plan_segment(lane, segment, axis, bar_top, dose.rect(bar_top - DOSE_TO_BAR, small))
        for segment, dose in zip(shown, doses, strict=True)
    )
    ticks, dots = _place_taken(lane, axis, bar_top)
    words = QRectF(axis.left + BESIDE_START, doses_top, beside, lines * small)
    bottom = max(second.bottom() + BELOW, bar_top + BAR_HEIGHT + BELOW_BAR)
    return LanePlan(name, second, planned, ticks, dots, words, round(bottom))


def _place_taken(
    lane: Lane, axis: Axis, top: float
) -> tuple[tuple[QRectF, ...], tuple[QPointF, ...]]:
    """Return the places of single doses: upright where no bar is, else below the bar."""
    ticks, dots = [], []
    for day in dict.fromkeys(lane.taken):
        if not axis.period.first <= day <= axis.period.last:
            continue
        middle = (axis.x(day) + axis.x(day + DAY)) / 2
        if any(_runs(segment, day) for segment in lane.segments):
            dots.append(QPointF(middle, top + BAR_HEIGHT + BELOW_BAR / 2))
        else:
            ticks.append(QRectF(middle - TICK_WIDTH / 2, top, TICK_WIDTH, BAR_HEIGHT))
    return tuple(ticks), tuple(dots)


def _runs(segment: Segment, day: date) -> bool:
    return segment.first <= day and (segment.last is None or day <= segment.last)


def _beside_name(look: Look, lane: Lane, name: QRectF, below: QRectF) -> QRectF:
    """Return the place of the kind at the right of the name, or `below` where it has no room."""
    left = name.left() + name_words(look, lane).natural_width + BESIDE_NAME
    width = words_in(look, lane.second, Step.SMALL).natural_width + 1
    if left + width > name.right() or name.height() > look.line_height(Step.BODY):
        return below
    return QRectF(left, name.top() + 1, width, name.height())


def _plan_segment(
    lane: Lane, segment: Segment, axis: Axis, top: float, words: QRectF
) -> SegmentPlan:
    period = axis.period
    left = axis.x(max(segment.first, period.first))
    right = axis.x(min(segment.last or period.last, period.last) + DAY)
    changes = any(other.last == segment.first - DAY for other in lane.segments)
    carried_on = any(
        segment.last is not None and other.first == segment.last + DAY for other in lane.segments
    )
    in_period = segment.first >= period.first
    ends = segment.last is not None and segment.last <= period.last and not carried_on
    return SegmentPlan(
        QRectF(left, top, max(1.0, right - left), BAR_HEIGHT),
        words,
        begins=in_period and not changes,
        changes=in_period and changes,
        ends=ends,
        segment=segment,
    )


@dataclass(frozen=True)
class _Dose:
    """Where words stand above a bar: their left, and the lines they take from the bar up."""

    left: float
    width: int
    level: int
    lines: int

    def rect(self, bottom: float, line: int) -> QRectF:
        """Return their place above `bottom`."""
        top = bottom - (self.level + self.lines) * line
        return QRectF(self.left, top, self.width + 1, self.lines * line)


def _place_doses(look: Look, segments: list[Segment], axis: Axis) -> list[_Dose]:
    """Put words as low as they go without meeting others; what is too long for a line wraps.

    The last dose comes first: a new dose stands right above the cap where it begins, and the
    words of the one before go up where they would cross that cap.
    """
    begins: list[float] = []
    placed = []
    for segment in reversed(segments):
        words = words_in(look, segment.words, Step.SMALL)
        width = min(words.natural_width, axis.width - 1)
        lines = words.height(width + 1) // look.line_height(Step.SMALL)
        start = axis.x(max(segment.first, axis.period.first)) + BESIDE_START
        left = max(float(axis.left), min(start, axis.left + axis.width - width - 1))
        level = _lowest_free(begins, left + width + BETWEEN_DOSES, lines)
        begins.extend([float("inf")] * (level + lines - len(begins)))
        for taken in range(level, level + lines):
            begins[taken] = min(begins[taken], left)
        placed.append(_Dose(left, width, level, lines))
    return placed[::-1]


def _lowest_free(begins: list[float], right: float, lines: int) -> int:
    """Return the lowest level from which `lines` levels begin after `right`."""
    free = (n for n in range(len(begins)) if all(at >= right for at in begins[n : n + lines]))
    return next(free, len(begins))


def _in_sight(segment: Segment, period: Period) -> bool:
    return segment.first <= period.last and (segment.last is None or segment.last >= period.first)
