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

__all__ = ["MOST_ROWS", "compose_medicines"]

MOST_ROWS: Final = 8
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
    letters: Mapping[date, str]
    one_year: bool
    own_words: bool

    def row(self, lane: Lane) -> Medicine:
        """Return the row of one product."""
        last = lane.segments[-1].course if lane.segments else None
        return Medicine(
            name=_name(lane.product),
            dose=dose_in_words(lane.product, last),
            since=self._since(last) if last else "",
            changes=tuple(self._changes(lane)) or (Change("", MedicineWords.no_change),),
            changed=bool(lane.turns),
        )

    def _since(self, course: Course) -> str:
        start = self._start(course)
        return words.since(start.first, start.first_known_to)

    def _start(self, course: Course) -> Course:
        """Return the first of the courses that were joined by changes of dose."""
        seen = {course.id}
        while course.follows in self.courses and course.follows not in seen:
            course = self.courses[course.follows]
            seen.add(course.id)
        return course

    def _changes(self, lane: Lane) -> Iterator[Change]:
        since = self._start(lane.segments[-1].course).first if lane.segments else None
        for segment in lane.segments:
            if segment.starts:
                day = "" if segment.first == since else self._day(segment.first)
                text = words.started(day) if day else MedicineWords.started
                yield Change(self.letters.get(segment.first, ""), text)
            if segment.changes:
                yield Change(self.letters.get(segment.first, ""), self._changed(lane, segment))
            if segment.stops:
                text = words.stopped(self._day(segment.last))
                letter = self.letters.get(segment.last + DAY, "")
                yield Change(letter, self._because(text, segment.course))
        if lane.taken:
            yield Change("", words.on_days(len(lane.taken), lane.taken[-1]))

    def _changed(self, lane: Lane, segment: Segment) -> str:
        before = self.courses.get(segment.course.follows or EntryId(""))
        if before is None:
            return words.started(self._day(segment.first))
        old, new = short_dose(before), short_dose(segment.course)
        if old == new:
            old = dose_in_words(lane.product, before)
            new = dose_in_words(lane.product, segment.course)
        return self._because(words.changed(self._day(segment.first), old, new), before)

    def _because(self, text: str, course: Course) -> str:
        reason = course.reason.strip()
        return words.with_reason(text, quoted(reason)) if reason and self.own_words else text

    def _day(self, day: date) -> str:
        return words.day_in(day, one_year=self.one_year)


def _name(product: Product) -> str:
    name = words.with_form(product.name, product.form) if product.form else product.name
    if product.kind is ProductKind.SUPPLEMENT:
        return words.supplement(name)
    if product.kind is ProductKind.DRINK and product.quinine:
        return words.with_quinine(name)
    return name
