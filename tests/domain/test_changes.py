"""A change says what was there before and what is there after."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from tests.strategies_time import wall

NOW = Moment(wall("2026-11-24 07:00"), 3600)
NIGHT = date(2026, 11, 23)
NEXT = date(2026, 11, 24)
CRAMP = Episode(id=EntryId("a"), night=NIGHT, written=NOW)
FACTOR = Factor(id=EntryId("b"), written=NOW, name="Walked", kind=FactorKind.YES_NO)


def test_undo_swaps_the_two_sides() -> None:
    change = Change((CRAMP,), (replace(CRAMP, pain=7),))

    assert change.undo == Change((replace(CRAMP, pain=7),), (CRAMP,))
    assert change.undo.undo == change


def test_the_undo_of_a_new_entry_takes_it_out() -> None:
    assert Change(after=(CRAMP,)).undo == Change(before=(CRAMP,))


def test_entries_of_both_sides() -> None:
    assert Change((CRAMP,), (FACTOR,)).entries == (CRAMP, FACTOR)


def test_the_nights_are_those_an_entry_leaves_and_those_it_comes_to() -> None:
    moved = replace(CRAMP, night=NEXT)

    assert Change((CRAMP,), (moved,)).nights == {NIGHT, NEXT}


def test_every_entry_of_a_night_counts_and_no_other() -> None:
    of_a_night = (
        CRAMP,
        NightRecord(id=EntryId("c"), night=date(2026, 1, 1), written=NOW),
        Intake(id=EntryId("d"), night=date(2026, 1, 2), written=NOW, product=EntryId("p")),
        FactorValue(
            id=EntryId("e"),
            night=date(2026, 1, 3),
            written=NOW,
            factor=FACTOR.id,
            value=Decimal(1),
        ),
    )

    change = Change(after=(*of_a_night, FACTOR))

    assert change.nights == {entry.night for entry in of_a_night}
