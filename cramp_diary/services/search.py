"""Finding nights in the diary by what is written about them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.finding import Findings, FoundNight, Wanted, worst_of
from cramp_diary.domain.folding import folded
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import DAY, NightMark, NightStatus, Period, Stated
from cramp_diary.services.library import Library
from cramp_diary.storage.search import NightSearch
from cramp_diary.storage.store import DiaryStore

__all__ = ["Search"]

_Entry = Episode | NightRecord | Intake | FactorValue


class Search:
    """Looks through the whole diary; changes nothing. Any thread may ask."""

    def __init__(self, store: DiaryStore, library: Library) -> None:
        """Read `store`; `library` says which nights numbers are made of."""
        self._store = store
        self._library = library

    def find(self, wanted: Wanted) -> Findings:
        """Return the nights that have all that is wanted.

        They are looked for from the first to the last night with any entry, within the period
        that is wanted; a night that is not over counts once something is written about it.
        """
        unrecorded = wanted.status is NightStatus.UNRECORDED
        span = self._library.counted() if unrecorded else self._store.span()
        period = wanted.within(span) if span else None
        if period is None:
            return Findings()
        with self._store.searching() as search:
            looking = _Looking(self._store, search, period)
            cramps, stated = search.cramps(period), search.stated(period)
            conditions = tuple(looking.conditions(wanted))
            named = tuple(looking.named(word) for word in wanted.words)
            notes = search.notes(period) if wanted.words else ()
        # Read first, compared after that: others may want the diary meanwhile.
        noted = _nights_of_words(notes, wanted.words)
        spoken = tuple(by_name | by_note for by_name, by_note in zip(named, noted, strict=True))
        found = tuple(
            night
            for night in (period.last - day * DAY for day in range(period.nights))
            if all(night in nights for nights in (*conditions, *spoken))
            and (wanted.status is None or _status(night, cramps, stated) is wanted.status)
        )
        return Findings(found, period.nights, sum(cramps.get(night, 0) for night in found))

    def shown(self, nights: Sequence[date], wanted: Wanted) -> tuple[FoundNight, ...]:
        """Return what of each of some nights that were found was looked for, in their order."""
        with self._store.searching() as search:
            entries = search.entries_on(nights)
            names, courses = _Names.of(self._store), self._store.courses()
        by_night: dict[date, list[_Entry]] = {night: [] for night in nights}
        for entry in entries:
            by_night[entry.night].append(entry)
        return tuple(
            FoundNight(
                _mark(night, by_night[night]),
                worst_of(entry for entry in by_night[night] if isinstance(entry, Episode)),
                tuple(entry for entry in by_night[night] if _meets(entry, wanted, names)),
                tuple(
                    course
                    for course in courses
                    if course.runs_on(night) and _concerns(course.product, wanted, names)
                ),
            )
            for night in nights
        )


@dataclass(frozen=True, slots=True)
class _Names:
    """The folded names of what is taken and watched."""

    products: Mapping[EntryId, str]
    factors: Mapping[EntryId, str]

    @classmethod
    def of(cls, store: DiaryStore) -> "_Names":
        return cls(
            {product.id: folded(product.name) for product in store.products()},
            {factor.id: folded(factor.name) for factor in store.factors()},
        )


class _Looking:
    """One search, within one reading of the diary."""

    def __init__(self, store: DiaryStore, search: NightSearch, period: Period) -> None:
        self._search = search
        self._period = period
        self._courses = store.courses()
        self._names = _Names.of(store)

    def conditions(self, wanted: Wanted) -> Iterator[Collection[date]]:
        """Yield the nights that meet each of the filters."""
        if wanted.muscle is not None or wanted.side is not None:
            yield self._search.with_cramp(self._period, wanted.muscle, wanted.sides())
        if wanted.product is not None:
            yield self._taken({wanted.product})
        if wanted.factor is not None:
            yield self._search.with_value(self._period, {wanted.factor}, said=wanted.said)

    def named(self, word: str) -> frozenset[date]:
        """Return the nights with a product or factor that has a word in its name."""
        products = {key for key, name in self._names.products.items() if word in name}
        factors = [key for key, name in self._names.factors.items() if word in name]
        watched = self._search.with_value(self._period, factors) if factors else frozenset()
        return watched | (self._taken(products) if products else frozenset())

    def _taken(self, products: Collection[EntryId]) -> frozenset[date]:
        taken = set(self._search.with_product(self._period, products))
        for course in self._courses:
            if course.product in products:
                first = max(course.first, self._period.first)
                last = min(course.last or self._period.last, self._period.last)
                taken.update(first + day * DAY for day in range((last - first).days + 1))
        return frozenset(taken)


def _status(night: date, cramps: Mapping[date, int], stated: Mapping[date, Stated]) -> NightStatus:
    return stated.get(night, Stated.NOTHING).status(cramps.get(night, 0))


def _mark(night: date, entries: Sequence[_Entry]) -> NightMark:
    cramps = sum(isinstance(entry, Episode) for entry in entries)
    said = (entry.stated for entry in entries if isinstance(entry, NightRecord))
    return NightMark(night, next(said, Stated.NOTHING).status(cramps), cramps)


def _nights_of_words(
    notes: Iterable[tuple[date, str]], words: Sequence[str]
) -> tuple[set[date], ...]:
    nights: tuple[set[date], ...] = tuple(set() for _ in words)
    for night, note in notes:
        letters = folded(note)
        for place, word in enumerate(words):
            if word in letters:
                nights[place].add(night)
    return nights


def _meets(entry: _Entry, wanted: Wanted, names: _Names) -> bool:
    """Return whether an entry is one of those for which its night was found."""
    note = "" if isinstance(entry, FactorValue) else folded(entry.note)
    if any(word in note for word in wanted.words):
        return True
    match entry:
        case Episode():
            asked = wanted.muscle is not None or wanted.side is not None
            there = wanted.side is None or entry.side in wanted.sides()
            return asked and there and wanted.muscle in {None, entry.muscle}
        case Intake():
            return _concerns(entry.product, wanted, names)
        case FactorValue():
            name = names.factors[entry.factor]
            return entry.factor == wanted.factor or any(word in name for word in wanted.words)
        case NightRecord():
            return False


def _concerns(product: EntryId, wanted: Wanted, names: _Names) -> bool:
    name = names.products[product]
    return product == wanted.product or any(word in name for word in wanted.words)
