"""Starting, stopping and changing what is taken regularly."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Never

from cramp_diary.domain.changes import Change
from cramp_diary.domain.courses import Course, KnownTo, MissedDose
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import DAY
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.domain.products import Product
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore

__all__ = ["Courses"]


class Courses:
    """What is taken regularly, from when to when."""

    def __init__(self, store: DiaryStore, journal: Journal) -> None:
        """Read `store`, write through `journal`."""
        self._store = store
        self._journal = journal

    def all(self) -> tuple[Course, ...]:
        """Return every course, in order of its start."""
        return self._store.courses()

    def running(self, day: date) -> tuple[Course, ...]:
        """Return the courses that run on a day."""
        return tuple(course for course in self._store.courses() if course.runs_on(day))

    def draft(self, product: Product, first: date) -> Course:
        """Return an unsaved course of a product from a day on."""
        identity, now = self._journal.stamp()
        return Course(
            id=identity,
            written=now,
            product=product.id,
            first=first,
            unit=product.unit,
            dose=product.serving,
        )

    def draft_again(self, ended: Course, first: date) -> Course:
        """Return an unsaved course of the same dose from a day on."""
        identity, now = self._journal.stamp()
        return replace(
            ended,
            id=identity,
            written=now,
            first=first,
            first_known_to=KnownTo.DAY,
            last=None,
            reason="",
            follows=None,
        )

    def start(self, course: Course, product: Product | None = None) -> Change:
        """Save a new course, together with its product where that is new too.

        Raises InvalidEntryError when another course of the product has a day of it.
        """
        return self._journal.save(*([product] if product else []), course)

    def stop(self, course: Course, last: date, reason: str = "") -> Change:
        """End a course with the day of its last dose; one ticked after it stays as an intake.

        Raises InvalidEntryError when that is before it began.
        """
        ticked = self._store.doses_of(course.id)
        later = (replace(dose, course=None) for dose in ticked if dose.night > last)
        return self._journal.save(replace(course, last=last, reason=reason), *later)

    def change_dose(self, course: Course, changed: Course, reason: str = "") -> Change:
        """End a course the day before `changed.first` and go on with `changed`, joined to it.

        A dose that followed the old one follows the new one from then on. Raises
        InvalidEntryError when the change is not after the start, or the course has ended before
        it.
        """
        last = changed.first - DAY
        if last < course.first:
            raise InvalidEntryError(
                (Problem("first", Fault.OUT_OF_RANGE, low=course.first + DAY),),
            )
        if course.last is not None and course.last < last:
            raise InvalidEntryError((Problem("first", Fault.ENDED, high=course.last),))
        identity, now = self._journal.stamp()
        old = replace(course, last=last, reason=reason)
        new = replace(
            changed,
            id=identity,
            written=now,
            product=course.product,
            follows=course.id,
            last=course.last,
            reason=course.reason,
        )
        after = (replace(dose, follows=new.id) for dose in self.all() if dose.follows == old.id)
        return self._journal.save(old, new, *after)

    def correct(self, course: Course) -> Change:
        """Save a course as it should have been entered.

        A dose that it took over from, or that took over from it, without a day between, moves its
        own end or start along. Raises InvalidEntryError where nothing of that dose would be left,
        or another course of the product has a day of it.
        """
        held = self.all()
        old = next((other for other in held if other.id == course.id), course)
        return self._journal.save(course, *_moved_along(old, course, held))

    def missed(self, course: Course, day: date) -> Change:
        """Write down that a dose was not taken on a day; once is enough.

        Raises InvalidEntryError for a day on which the course did not run, or that is to come.
        """
        if not course.runs_on(day):
            _refuse(Problem("day", Fault.OUT_OF_RANGE, low=course.first, high=course.last))
        if day > self._journal.now().wall.date():
            _refuse(Problem("day", Fault.IN_FUTURE))
        if any(missed.day == day for missed in self.missed_doses(course.id)):
            return Change()
        identity, now = self._journal.stamp()
        return self._journal.save(
            MissedDose(id=identity, written=now, course=course.id, day=day),
        )

    def missed_doses(self, course: EntryId) -> tuple[MissedDose, ...]:
        """Return the missed doses of a course, by day."""
        return tuple(missed for missed in self._store.missed_doses() if missed.course == course)

    def remove(self, course: Course) -> Change:
        """Take a course out of the diary, with its missed doses.

        A course that followed it stands on its own from then on; doses ticked stay as intakes.
        A product of which nothing else is written goes with it: it was entered by mistake too,
        and would stand among what is taken when needed.
        """
        missed = self.missed_doses(course.id)
        joined = [other for other in self._store.courses() if other.follows == course.id]
        ticked = self._store.doses_of(course.id)
        courses = tuple(replace(other, follows=None) for other in joined)
        doses = tuple(replace(dose, course=None) for dose in ticked)
        alone = () if ticked else self._only_here(course)
        return self._journal.apply(
            Change((*missed, *joined, *ticked, course, *alone), (*courses, *doses)),
        )

    def _only_here(self, course: Course) -> tuple[Product, ...]:
        """Return the product of a course, if no other course and no dose is of it."""
        product = self._store.entry(course.product)
        others = any(
            other.product == course.product and other.id != course.id for other in self.all()
        )
        taken = any(dose.product == course.product for dose in self._store.single_doses())
        return (product,) if isinstance(product, Product) and not (others or taken) else ()


def _moved_along(old: Course, new: Course, held: Iterable[Course]) -> Iterator[Course]:
    """Yield the doses before and after `old`, if they have to make room for `new` or fill up."""
    for other in held:
        before = other.id == old.follows and other.last == old.first - DAY
        after = other.follows == old.id and old.last == other.first - DAY
        if before and new.first != old.first:
            if new.first <= other.first:
                _refuse(Problem("first", Fault.OUT_OF_RANGE, low=other.first + DAY))
            yield replace(other, last=new.first - DAY)
        if after and new.last != old.last:
            if new.last is None:
                _refuse(Problem("last", Fault.EMPTY))
            elif other.last is not None and new.last >= other.last:
                _refuse(Problem("last", Fault.OUT_OF_RANGE, high=other.last - DAY))
            else:
                yield replace(other, first=new.last + DAY)


def _refuse(problem: Problem) -> Never:
    raise InvalidEntryError((problem,))
