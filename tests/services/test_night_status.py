"""What is known about a night follows from its cramps and from what the person said."""

from dataclasses import replace
from datetime import date

import pytest

from cramp_diary.domain.entries import Episode, PartOfNight
from cramp_diary.domain.errors import EntryGoneError, InvalidEntryError
from cramp_diary.domain.nights import Boundaries, NightStatus, Period, Stated
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.services.journal import Journal
from cramp_diary.services.library import Library
from cramp_diary.storage.store import DiaryStore
from tests.recutting import cut
from tests.set_clock import SetClock
from tests.strategies_time import wall

NIGHT = date(2026, 11, 23)
BEFORE = date(2026, 11, 22)
HAS_CRAMPS = (Problem("stated", Fault.HAS_CRAMPS),)


def status(library: Library, night: date = NIGHT) -> NightStatus:
    return library.night(night).mark.status


def cramp_at_three(journal: Journal) -> Episode:
    return journal.cramp(journal.moment(wall("2026-11-24 03:00")))


def test_a_night_nobody_spoke_of_is_unrecorded(library: Library) -> None:
    assert status(library) is NightStatus.UNRECORDED


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (Stated.QUIET, NightStatus.QUIET),
        (Stated.PARTLY, NightStatus.PARTLY),
        (Stated.AWAY, NightStatus.AWAY),
    ],
)
def test_what_was_said_of_a_night(
    journal: Journal, library: Library, said: Stated, found: NightStatus
) -> None:
    journal.say(NIGHT, said)

    assert status(library) is found
    assert status(library, BEFORE) is NightStatus.UNRECORDED


def test_saying_something_else_takes_its_place(journal: Journal, library: Library) -> None:
    journal.say(NIGHT, Stated.AWAY)
    journal.say(NIGHT, Stated.QUIET)

    assert status(library) is NightStatus.QUIET


def test_what_is_said_instead_of_cramps_is_one_change(journal: Journal, library: Library) -> None:
    cramps = [journal.cramp(night=NIGHT) for _ in range(2)]
    journal.save(*cramps)
    said = journal.say_instead(NIGHT, Stated.QUIET, *cramps)
    assert (status(library), library.night(NIGHT).episodes) == (NightStatus.QUIET, ())
    journal.apply(said.undo)
    assert status(library) is NightStatus.CRAMPS
    assert set(library.night(NIGHT).episodes) == set(cramps)


def test_nothing_is_said_instead_of_some_of_the_cramps(journal: Journal, library: Library) -> None:
    gone, left = journal.cramp(night=NIGHT), cramp_at_three(journal)
    journal.save(gone, left)
    with pytest.raises(InvalidEntryError) as raised:
        journal.say_instead(NIGHT, Stated.QUIET, gone)
    assert raised.value.problems == HAS_CRAMPS
    with pytest.raises(InvalidEntryError):
        journal.say_instead(NIGHT, Stated.QUIET, gone, left, new=[journal.cramp(night=NIGHT)])
    assert len(library.night(NIGHT).episodes) == 2


def test_what_is_said_instead_of_a_cramp_that_is_gone_is_not_said(
    journal: Journal, library: Library
) -> None:
    with pytest.raises(EntryGoneError):
        journal.say_instead(NIGHT, Stated.QUIET, cramp_at_three(journal))
    assert status(library) is NightStatus.UNRECORDED


def test_cramps_take_the_place_of_what_was_said_in_one_change(
    journal: Journal, library: Library
) -> None:
    journal.say(NIGHT, Stated.PARTLY)
    said = journal.say_instead(NIGHT, Stated.NOTHING, new=[cramp_at_three(journal)])
    assert (status(library), library.night(NIGHT).record) == (NightStatus.CRAMPS, None)
    journal.apply(said.undo)
    assert (status(library), library.night(NIGHT).episodes) == (NightStatus.PARTLY, ())


def test_taking_it_back_leaves_the_night_unrecorded(journal: Journal, library: Library) -> None:
    journal.say(NIGHT, Stated.QUIET)
    journal.say(NIGHT, Stated.NOTHING)

    assert status(library) is NightStatus.UNRECORDED
    assert journal.night_record(NIGHT) is None


def test_saying_nothing_writes_nothing(journal: Journal, library: Library) -> None:
    assert journal.say(NIGHT, Stated.NOTHING).entries == ()
    assert library.span() is None


def test_a_cramp_makes_a_quiet_night_one_with_cramps(journal: Journal, library: Library) -> None:
    journal.say(NIGHT, Stated.QUIET)
    journal.save(cramp_at_three(journal))

    assert status(library) is NightStatus.CRAMPS


def test_a_cramp_on_a_night_away_makes_it_one_with_cramps(
    journal: Journal, library: Library
) -> None:
    journal.say(NIGHT, Stated.AWAY)
    journal.save(cramp_at_three(journal))

    assert status(library) is NightStatus.CRAMPS


def test_removing_the_last_cramp_leaves_it_unrecorded_and_never_quiet(
    journal: Journal, library: Library
) -> None:
    journal.say(NIGHT, Stated.QUIET)
    cramp = cramp_at_three(journal)
    journal.save(cramp)
    journal.remove(cramp)

    assert status(library) is NightStatus.UNRECORDED


def test_also_where_the_cramp_came_to_a_quiet_night_because_nights_are_cut_anew(
    journal: Journal, library: Library, store: DiaryStore
) -> None:
    in_the_forenoon = journal.cramp(journal.moment(wall("2026-11-23 11:00")))
    journal.save(in_the_forenoon)
    journal.say(NIGHT, Stated.QUIET)
    cut(store, Boundaries(night_hour=10))
    assert status(library) is NightStatus.CRAMPS
    journal.remove(in_the_forenoon)

    assert status(library) is NightStatus.UNRECORDED


def test_moving_its_last_cramp_to_another_night_leaves_it_unrecorded(
    journal: Journal, library: Library
) -> None:
    cramp = journal.cramp(night=NIGHT)
    journal.save(cramp)
    journal.say(BEFORE, Stated.QUIET)
    change = journal.save(replace(cramp, night=BEFORE))

    assert status(library) is NightStatus.UNRECORDED
    assert status(library, BEFORE) is NightStatus.CRAMPS
    journal.apply(change.undo)
    assert status(library) is NightStatus.CRAMPS
    assert status(library, BEFORE) is NightStatus.QUIET


def test_removing_one_of_two_leaves_it_with_cramps(journal: Journal, library: Library) -> None:
    one, other = cramp_at_three(journal), cramp_at_three(journal)
    journal.save(one, other)
    journal.remove(one)

    assert library.night(NIGHT).mark.cramps == 1
    assert status(library) is NightStatus.CRAMPS


def test_undoing_the_cramp_brings_the_quiet_night_back(journal: Journal, library: Library) -> None:
    journal.say(NIGHT, Stated.QUIET)
    change = journal.save(cramp_at_three(journal))
    journal.apply(change.undo)

    assert status(library) is NightStatus.QUIET
    assert library.night(NIGHT).episodes == ()


def test_redoing_it_makes_it_a_night_with_cramps_again(journal: Journal, library: Library) -> None:
    journal.say(NIGHT, Stated.QUIET)
    change = journal.save(cramp_at_three(journal))
    journal.apply(change.undo)
    journal.apply(change.undo.undo)

    assert status(library) is NightStatus.CRAMPS


@pytest.mark.parametrize("said", [Stated.QUIET, Stated.AWAY])
def test_a_night_with_cramps_cannot_be_said_to_be_quiet_or_away(
    journal: Journal, library: Library, said: Stated
) -> None:
    journal.save(cramp_at_three(journal))

    with pytest.raises(InvalidEntryError) as refused:
        journal.say(NIGHT, said)
    assert refused.value.problems == HAS_CRAMPS
    assert status(library) is NightStatus.CRAMPS


def test_a_night_partly_recorded_stays_so_with_its_cramps(
    journal: Journal, library: Library
) -> None:
    journal.say(NIGHT, Stated.PARTLY)
    journal.save(cramp_at_three(journal))

    assert status(library) is NightStatus.PARTLY
    assert library.night(NIGHT).mark.cramps == 1


def test_a_cramp_of_which_only_the_part_of_the_night_is_known_counts(
    journal: Journal, library: Library
) -> None:
    journal.say(BEFORE, Stated.QUIET)
    journal.save(journal.cramp(night=BEFORE))

    (cramp,) = library.night(BEFORE).episodes
    assert cramp.onset is PartOfNight.UNKNOWN
    assert status(library, BEFORE) is NightStatus.CRAMPS


def test_a_night_to_come_cannot_be_spoken_of(journal: Journal) -> None:
    with pytest.raises(InvalidEntryError):
        journal.say(date(2026, 11, 25), Stated.QUIET)


def test_marks_show_every_night_of_a_period(
    journal: Journal, library: Library, clock: SetClock
) -> None:
    journal.save(cramp_at_three(journal), cramp_at_three(journal))
    clock.later(days=1)
    journal.say(date(2026, 11, 24), Stated.QUIET)
    marks = library.marks(Period(BEFORE, date(2026, 11, 25)))

    assert [(mark.night.day, mark.status, mark.cramps) for mark in marks] == [
        (22, NightStatus.UNRECORDED, 0),
        (23, NightStatus.CRAMPS, 2),
        (24, NightStatus.QUIET, 0),
        (25, NightStatus.UNRECORDED, 0),
    ]
