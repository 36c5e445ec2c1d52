"""What is deleted is kept for 30 days and no longer; unfinished forms are kept by their keys."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from cramp_diary.domain.changes import Change
from cramp_diary.domain.drafts import Draft
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.storage.engine import connect
from cramp_diary.storage.store import DiaryStore
from tests.storage.conftest import EVENING

NewId = Callable[[], EntryId]
Cramps = tuple[Episode, Episode]


def days_later(days: float) -> Moment:
    return Moment(EVENING.wall + timedelta(days=days), EVENING.offset)


def in_the_file(store: DiaryStore) -> set[str]:
    """Return the identities of all that the file has in its bin, seen or not."""
    with closing(connect(store.path)) as connection:
        return {row[0] for row in connection.execute("SELECT id FROM deleted")}


@pytest.fixture
def both(store: DiaryStore, cramp: Episode, new_id: NewId) -> Cramps:
    """Return two cramps that are in the diary."""
    cramps = (cramp, replace(cramp, id=new_id(), note="the second one"))
    store.apply(Change(after=cramps), EVENING)
    return cramps


def test_what_is_deleted_is_kept_whole_and_together(
    store: DiaryStore, both: Cramps, coffee: Product
) -> None:
    store.apply(Change(after=(coffee,)), EVENING)
    store.apply(Change(before=(*both, coffee)), EVENING)
    (deleted,) = store.deleted(EVENING)
    assert set(deleted.entries) == {*both, coffee}
    assert deleted.at == EVENING


def test_the_latest_stands_first_by_the_time_that_passed(store: DiaryStore, both: Cramps) -> None:
    cramp, other = both
    ahead = Moment(EVENING.wall + timedelta(hours=2), EVENING.offset + 3 * 3600)
    store.apply(Change(before=(cramp,)), EVENING)
    store.apply(Change(before=(other,)), ahead)
    assert ahead.since(EVENING) < timedelta(0)
    assert [one.entries for one in store.deleted(EVENING)] == [(cramp,), (other,)]


def test_what_was_altered_is_not_deleted_and_neither_is_the_person(
    store: DiaryStore, both: Cramps
) -> None:
    cramp, _ = both
    told = Person(name="Anna")
    store.apply(Change(after=(told,)), EVENING)
    store.apply(Change((cramp, told), (replace(cramp, pain=9),)), EVENING)
    assert store.deleted(EVENING) == ()


def test_what_comes_back_leaves_the_bin(store: DiaryStore, both: Cramps) -> None:
    cramp, other = both
    store.apply(Change(before=both), EVENING)
    store.apply(Change(after=(other,)), EVENING)
    assert [one.entries for one in store.deleted(EVENING)] == [(cramp,)]


def test_a_change_without_a_time_keeps_nothing(store: DiaryStore, both: Cramps) -> None:
    store.apply(Change(before=both))
    assert store.deleted(EVENING) == ()


@pytest.mark.parametrize(("days", "left"), [(29.9, 2), (30.1, 1)])
def test_any_change_lets_go_of_what_is_too_old(
    store: DiaryStore, both: Cramps, coffee: Product, days: float, left: int
) -> None:
    cramp, other = both
    store.apply(Change(before=(cramp,)), EVENING)
    store.apply(Change(before=(other,)), days_later(15))
    store.apply(Change(after=(coffee,)), days_later(days))
    assert len(in_the_file(store)) == left


def test_a_clock_that_was_ahead_keeps_nothing_for_long(
    store: DiaryStore, both: Cramps, coffee: Product
) -> None:
    cramp, other = both
    store.apply(Change(before=(cramp,)), days_later(365))
    store.apply(Change(after=(coffee,), before=(other,)), EVENING)
    store.apply(Change(before=(coffee,)), days_later(31))
    assert in_the_file(store) == {str(cramp.id), str(coffee.id)}


def test_an_emptied_bin_has_nothing_left_in_the_file(store: DiaryStore, both: Cramps) -> None:
    store.apply(Change(before=both), EVENING)
    assert len(in_the_file(store)) == 2
    store.empty_bin()
    assert in_the_file(store) == set()


def test_a_form_takes_the_place_of_what_was_kept_of_it(store: DiaryStore) -> None:
    first = Draft("cramp", {"pain": 6, "note": "“left”"}, EVENING)
    newer = Draft("cramp", {"pain": None}, days_later(1))
    drink = Draft("drink", {}, days_later(2))
    for draft in (first, drink, newer):
        store.keep_draft(draft)
    assert store.drafts() == (drink, newer)
    store.drop_draft("drink")
    store.drop_draft("nothing of that key")
    assert store.drafts() == (newer,)
