"""The invented person as a whole: everything they wrote, ready for a new diary."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.person import Person
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.invented import remedies
from cramp_diary.services.invented.cabinet import cabinet
from cramp_diary.services.invented.cramps import cramps
from cramp_diary.services.invented.drinks import drinks, drunk_after_cramps, drunk_by_day
from cramp_diary.services.invented.frame import Frame
from cramp_diary.services.invented.habits import factor_values, factors
from cramp_diary.services.invented.level import counts, rates
from cramp_diary.services.invented.said import night_records
from cramp_diary.services.invented.sittings import Sitting, sittings
from cramp_diary.wording.demo import DemoWords

__all__ = ["entries_of"]


def entries_of(frame: Frame, catalogue: Catalogue) -> tuple[Entry, ...]:
    """Return all entries of an invented diary: what others refer to, then the rest as written."""
    chest = cabinet(frame, catalogue)
    taken = remedies.courses(frame, chest)
    had = counts(frame, rates(frame, lambda night: remedies.effect_on(taken, night)))
    written = sittings(frame)
    episodes = _episodes(frame, written, dict(zip(frame.nights, had, strict=True)))
    bottles = drinks(frame, catalogue)
    watched = factors(frame)
    told = {sitting.night: 0 for sitting in written}
    for episode in episodes:
        told[episode.night] += 1
    rest: tuple[Entry, ...] = (
        *episodes,
        *night_records(frame, written, told),
        *drunk_by_day(frame, written, bottles),
        *drunk_after_cramps(frame, episodes, bottles),
        *factor_values(frame, written, watched),
        *remedies.missed_doses(frame, taken),
    )
    courses = (one.course for one in taken)
    whole: tuple[Entry, ...] = (_person(), *bottles.values(), *chest.products, *courses, *watched)
    return (*whole, *_named(frame, rest))


def _person() -> Person:
    return Person(
        name=DemoWords.name,
        birth_date=date(1958, 4, 17),
        question=DemoWords.question,
        conditions=(DemoWords.asthma, DemoWords.blood_pressure),
    )


def _episodes(
    frame: Frame, written: tuple[Sitting, ...], had: dict[date, int]
) -> tuple[Episode, ...]:
    """Return the cramps written down: none when away, about half of a night partly recorded."""
    chance = frame.stream("cramps")
    found: list[Episode] = []
    for sitting in written:
        count = had[sitting.night]
        if sitting.stated is Stated.AWAY:
            count = 0
        elif sitting.stated is Stated.PARTLY:
            count = sum(chance.choice((0, 1)) for _ in range(count))
        found.extend(cramps(frame, sitting, count, chance))
    return tuple(found)


def _named(frame: Frame, entries: Iterable[Entry]) -> list[Entry]:
    """Return entries in order of writing, with identities in that order."""
    new_id = frame.ids("entries")
    stamped = [entry for entry in entries if not isinstance(entry, Person)]
    stamped.sort(key=lambda entry: entry.written.instant)
    return [replace(entry, id=new_id(entry.written.instant)) for entry in stamped]
