"""Ticked symptoms are entries of the diary like others: saved, altered, taken back."""

from dataclasses import replace
from datetime import date

import pytest

from cramp_diary.domain.background import Sign
from cramp_diary.domain.entries import Side
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.services.answers import Answers
from cramp_diary.services.journal import Journal
from cramp_diary.storage.store import DiaryStore


@pytest.fixture
def answers(store: DiaryStore, journal: Journal) -> Answers:
    return Answers(store, journal)


def test_nothing_is_ticked_at_first(answers: Answers) -> None:
    assert answers.symptoms() == ()


def test_a_tick_is_saved_with_side_and_day_and_taken_back(
    answers: Answers, journal: Journal
) -> None:
    ticked = journal.save(answers.tick(Sign.SWOLLEN_LEG))
    (plain,) = answers.symptoms()
    assert (plain.key, plain.side, plain.since) == ("swollen-leg", None, None)
    assert plain.written == journal.now()

    said = replace(plain, side=Side.LEFT, since=date(2026, 11, 20))
    told = journal.save(said)
    assert answers.symptoms() == (said,)
    journal.apply(told.undo)
    assert answers.symptoms() == (plain,)
    journal.apply(ticked.undo)
    assert answers.symptoms() == ()


def test_what_is_no_longer_so_is_removed(answers: Answers, journal: Journal) -> None:
    kept, gone = answers.tick(Sign.SLEEP), answers.tick(Sign.COLD_LEG)
    journal.save(kept, gone)
    removed = journal.remove(gone)
    assert answers.symptoms() == (kept,)
    journal.apply(removed.undo)
    assert set(answers.symptoms()) == {kept, gone}


def test_a_symptom_cannot_begin_tomorrow(answers: Answers, journal: Journal) -> None:
    with pytest.raises(InvalidEntryError):
        journal.save(replace(answers.tick(Sign.SLEEP), since=date(2026, 11, 25)))
    assert answers.symptoms() == ()
