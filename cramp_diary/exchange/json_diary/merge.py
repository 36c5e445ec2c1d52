"""Which entries of a file are new to a diary, which are there, and which cannot be taken."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from cramp_diary.domain.changes import Written
from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.importing import Rejection, RowFault
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.person import Person
from cramp_diary.domain.placing import placed
from cramp_diary.domain.problems import problems_of
from cramp_diary.domain.products import Product
from cramp_diary.exchange.json_diary.checks import Checks
from cramp_diary.exchange.json_diary.same import same_things, with_references
from cramp_diary.exchange.json_diary.whole import KINDS, WholeDiary

__all__ = ["Merge", "merged"]

_SHOWN: Final = 60


@dataclass(slots=True)
class Merge:
    """What came out of holding a file against a diary; it grows while it is worked out.

    `removed` are drinks of a blank diary that make room for those of the file. `person` and
    `boundaries` are set where the file's are to be taken.
    """

    new: list[Written] = field(default_factory=list)
    removed: tuple[Product, ...] = ()
    already_there: int = 0
    rejected: list[Rejection] = field(default_factory=list)
    person: Person | None = None
    boundaries: Boundaries | None = None


def merged(
    held: WholeDiary,
    brought: WholeDiary,
    now: Moment,
    line_of: Callable[[EntryId], int | None],
) -> Merge:
    """Hold every entry of a file against the diary.

    The diary's version of an entry stays. Nothing is taken that refers to what is in neither.
    Entries with a wall time are put on the night that it has by the diary's own boundaries; a
    blank diary takes over those of the file, and its drinks instead of the ones it began with.
    """
    blank = held.is_blank
    boundaries = brought.boundaries if blank else held.boundaries
    names = {} if blank else same_things(tuple(held.all()), brought.all())
    checks = Checks(held, now)
    merge = Merge(
        removed=_first_drinks(held, brought) if blank else (),
        boundaries=boundaries if blank and boundaries != held.boundaries else None,
    )
    if held.person == Person() != brought.person:
        _take_person(brought.person, now, merge)
    for raw in _in_order(brought):
        entry = placed(with_references(raw, names), boundaries)
        if entry.id in names or checks.holds(entry):
            merge.already_there += 1
            continue
        fault = checks.fault(entry)
        if fault is None:
            checks.accept(entry)
            merge.new.append(entry)
        else:
            merge.rejected.append(replace(fault, line=line_of(entry.id)))
    return merge


def _take_person(person: Person, now: Moment, merge: Merge) -> None:
    problems = problems_of(person, now)
    if problems:
        field = problems[0].field
        found = str(getattr(person, field))
        merge.rejected.append(
            Rejection(fault=RowFault.BAD_VALUE, field=f"person.{field}", found=found[:_SHOWN])
        )
    else:
        merge.person = person


def _first_drinks(held: WholeDiary, brought: WholeDiary) -> tuple[Product, ...]:
    """Return the products of a blank diary that came from the catalogue and not from the file."""
    kept = {entry.id for entry in brought.all()}
    return tuple(
        entry
        for entry in held.all()
        if isinstance(entry, Product) and entry.key is not None and entry.id not in kept
    )


def _in_order(brought: WholeDiary) -> Iterator[Written]:
    """Return the entries, each after those it refers to: courses after those that they follow."""
    for kind in KINDS:
        entries = brought.entries.get(kind, ())
        if kind == "courses":
            yield from _joined([entry for entry in entries if isinstance(entry, Course)])
        else:
            yield from entries


def _joined(courses: list[Course]) -> Iterator[Course]:
    waiting, open_ones = courses, {course.id for course in courses}
    while waiting:
        ready = [course for course in waiting if course.follows not in open_ones]
        if not ready:  # courses that follow each other in a ring
            ready = waiting
        yield from ready
        done = {id(course) for course in ready}
        waiting = [course for course in waiting if id(course) not in done]
        open_ones = {course.id for course in waiting}
