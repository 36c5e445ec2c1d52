"""Whole diaries into this one, and this one as a whole."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from cramp_diary.domain.changes import Change, Entry
from cramp_diary.domain.courses import Course
from cramp_diary.domain.errors import NotATableError
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.importing import Overlap, Rejection
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.overlaps import overlaps_of
from cramp_diary.domain.products import Product
from cramp_diary.exchange.json_diary.merge import Merge, merged
from cramp_diary.exchange.json_diary.reading import DiaryFile, Lines, read_diary
from cramp_diary.exchange.json_diary.whole import KINDS, WholeDiary
from cramp_diary.services.exchange_outcome import Outcome
from cramp_diary.storage.store import DiaryStore

__all__ = ["diaries_outcome", "whole_diary"]


def whole_diary(store: DiaryStore) -> WholeDiary:
    """Return all that a diary holds."""
    with store.one_state():
        return WholeDiary(
            entries={
                "products": store.products(),
                "factors": store.factors(),
                "courses": store.courses(),
                "missed_doses": store.missed_doses(),
                "episodes": store.episodes(),
                "night_records": store.night_records(),
                "intakes": store.intakes(),
                "factor_values": store.factor_values(),
                "symptoms": store.symptoms(),
                "lags": store.lags(),
            },
            person=store.person(),
            boundaries=store.boundaries(),
            demo=store.is_demo(),
        )


def diaries_outcome(store: DiaryStore, now: Moment, texts: Sequence[tuple[Path, str]]) -> Outcome:
    """Work out what exported diaries would change; a later one meets what an earlier one said.

    Raises NotATableError for a file that is no export, or that holds an invented person while
    this diary holds a real one.
    """
    held = whole_diary(store)
    bringing = _Bringing(held, now)
    for path, text in texts:
        lines = Lines(text)
        bringing.take(path, read_diary(text, path, lines), lines)
    return bringing.outcome()


class _Bringing:
    def __init__(self, held: WholeDiary, now: Moment) -> None:
        self._held = held
        self._first = held.boundaries
        self._now = now
        self._demo = False
        self._boundaries: Boundaries | None = None
        self._before: list[Entry] = []
        self._room: set[EntryId] = set()
        self._after: list[Entry] = []
        self._already = 0
        self._rejected: list[Rejection] = []
        self._fresh = 0

    def take(self, path: Path, file: DiaryFile, lines: Lines) -> None:
        if file.diary.demo and not self._held.demo:
            if not self._held.is_blank:
                raise NotATableError(path, "demo")
            self._demo = True
        merge = merged(self._held, file.diary, self._now, lines.of)
        self._fresh += len(merge.new)
        self._already += merge.already_there
        self._rejected += file.rejected
        self._rejected += [replace(one, file=str(path)) for one in merge.rejected]
        self._before += merge.removed
        self._room |= {product.id for product in merge.removed}
        self._after += merge.new
        if merge.person is not None:
            self._after.append(merge.person)
        self._boundaries = merge.boundaries or self._boundaries
        self._held = _joined(self._held, merge, demo=self._demo)

    def outcome(self) -> Outcome:
        return Outcome(
            change=Change(
                tuple(self._before),
                tuple(self._after),
                self._recut(),
                # A blank diary takes over from a file that its person is invented.
                (False, True) if self._demo else None,
                frozenset(self._room),
            ),
            fresh=self._fresh,
            already_there=self._already,
            rejected=tuple(self._rejected),
            overlaps=self._overlaps(),
        )

    def _overlaps(self) -> tuple[Overlap, ...]:
        fresh = {entry.id for entry in self._after if isinstance(entry, Course)}
        entries = self._held.entries
        courses = (one for one in entries.get("courses", ()) if isinstance(one, Course))
        products = (one for one in entries.get("products", ()) if isinstance(one, Product))
        return overlaps_of(fresh, courses, {one.id: one.name for one in products})

    def _recut(self) -> tuple[Boundaries, Boundaries] | None:
        return None if self._boundaries is None else (self._first, self._boundaries)


def _joined(held: WholeDiary, merge: Merge, *, demo: bool) -> WholeDiary:
    gone = {product.id for product in merge.removed}
    entries = {
        name: (
            *(entry for entry in held.entries.get(name, ()) if entry.id not in gone),
            *(entry for entry in merge.new if isinstance(entry, kind)),
        )
        for name, kind in KINDS.items()
    }
    return WholeDiary(
        entries=entries,
        person=merge.person or held.person,
        boundaries=merge.boundaries or held.boundaries,
        demo=held.demo or demo,
    )
