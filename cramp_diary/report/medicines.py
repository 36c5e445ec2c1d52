"""The table of medicines and supplements, in the order and with the letters of the chart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from cramp_diary.analysis.bars import Lane, Segment
from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Product, ProductKind
from cramp_diary.report.document import Change, Medicine, Medicines
from cramp_diary.report.doses import dose_in_words, short_dose
from cramp_diary.report.material import Material
from cramp_diary.report.request import ReportRequest
from cramp_diary.wording import report_medicines as words
from cramp_diary.wording.report import quoted
from cramp_diary.wording.report_medicines import MedicineWords
from cramp_diary.wording.shortening import shortened

__all__ = ["MOST_ROWS", "compose_medicines"]

MOST_ROWS: Final = 8
LONGEST_REASON: Final = 60
DAY: Final = timedelta(days=1)


def compose_medicines(material: Material, request: ReportRequest) -> Medicines:
    """Return at most MOST_ROWS rows, and how many more there are."""
    columns = (
        MedicineWords.name,
        MedicineWords.dose,
        MedicineWords.since,
        MedicineWords.changes,
    )
    if not material.lanes:
        return Medicines(
            heading=MedicineWords.heading, columns=columns, empty=MedicineWords.none_written
        )
    table = _Table(
        courses={course.id: course for course in material.courses},
        end=material.period.last,
        letters={turn.day: turn.letter for turn in material.turns},
        one_year=material.period.first.year == material.period.last.year,
        own_words=request.shows_own_words,
    )
    hidden = len(material.lanes) - MOST_ROWS
    return Medicines(
        heading=MedicineWords.heading,
        columns=columns,
        rows=tuple(table.row(lane) for lane in material.lanes[:MOST_ROWS]),
        more=words.and_more(hidden) if hidden > 0 else "",
    )


@dataclass(frozen=True, slots=True)
class _Table:
    courses: Mapping[EntryId, Course]
    end: date
    letters: Mapping[date, str]
    one_year: bool
    own_words: bool

    def row(self, lane: Lane) -> Medicine:
        """Return the row of one product."""
        last = lane.segments[-1].course if lane.segments else None
        none = MedicineWords.no_change
        return Medicine(
            name=_name(lane.product),
            dose=dose_in_words(lane.product, last),
            since=self._since(last) if last else "",
            changes=tuple(self._changes(lane)) or (Change("", none, none),),
            changed=bool(lane.turns),
        )

    def _since(self, course: Course) -> str:
        start = self._start(course)
        return words.since(start.first, start.first_known_to)

    def _start(self, course: Course) -> Course:
        """Return the first of the courses that were joined by changes of dose."""
        seen = {course.id}
        before = self._before(course)
        while before is not None and before.id not in seen:
            course = before
            seen.add(course.id)
            before = self._before(course)
        return course

    def _before(self, course: Course) -> Course | None:
        return self.courses.get(course.follows) if course.follows else None

    def _changes(self, lane: Lane) -> Iterator[Change]:
        since = self._start(lane.segments[-1].course).first if lane.segments else None
        for segment in lane.segments:
            first, last = self._day(segment.first), self._day(segment.last)
            if segment.starts:
                known = segment.first == since
                text = MedicineWords.started if known else words.started(first)
                yield self._change(segment.first, text)
            if segment.changes:
                before = self._before(segment.course)
                yield self._change(segment.first, self._dose(lane, before, segment), before)
            if segment.stops:
                yield self._change(segment.last + DAY, words.stopped(last), segment.course)
        again = self._again(lane)
        if again is not None:
            text = words.taken_again(self._day(again))
            yield Change("", text, text)
        if lane.taken:
            days = words.on_days(len(lane.taken), lane.taken[-1])
            yield Change("", days, days)

    def _again(self, lane: Lane) -> date | None:
        """Return from when on after the period is taken again what was stopped in it."""
        if not lane.segments or not lane.segments[-1].stops:
            return None
        own = (one for one in self.courses.values() if one.product == lane.product.id)
        return min((one.first for one in own if one.first > self.end), default=None)

    def _dose(self, lane: Lane, before: Course | None, segment: Segment) -> str:
        day, course = self._day(segment.first), segment.course
        if before is None:
            return words.started(day)
        old, new = short_dose(before), short_dose(course)
        if old == new:
            old, new = dose_in_words(lane.product, before), dose_in_words(lane.product, course)
        return words.changed(day, old, new)

    def _change(self, day: date, brief: str, ended: Course | None = None) -> Change:
        """Return a change of a day with the reason for which a course was ended."""
        letter = self.letters.get(day, "")
        reason = ended.reason.strip() if ended and self.own_words else ""
        if not reason:
            return Change(letter, brief, brief)
        text = words.with_reason(brief, quoted(shortened(reason, LONGEST_REASON)))
        return Change(letter, text, brief)

    def _day(self, day: date) -> str:
        return words.day_in(day, one_year=self.one_year)


def _name(product: Product) -> str:
    name = words.with_form(product.name, product.form) if product.form else product.name
    if product.kind is ProductKind.SUPPLEMENT:
        return words.supplement(name)
    if product.kind is ProductKind.DRINK and product.quinine:
        return words.with_quinine(name)
    return name
