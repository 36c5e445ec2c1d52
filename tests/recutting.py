"""Cutting the nights of a diary anew, as its owner does."""

from cramp_diary.domain.changes import Change
from cramp_diary.domain.nights import Boundaries
from cramp_diary.storage.store import DiaryStore

__all__ = ["cut"]


def cut(store: DiaryStore, boundaries: Boundaries) -> None:
    """Let nights and days begin elsewhere."""
    store.apply(Change(recut=(store.boundaries(), boundaries)))
