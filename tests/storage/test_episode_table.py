from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import numpy as np

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Episode,
    Muscle,
    NightRecord,
    PartOfNight,
    Side,
    Waking,
)
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.storage.store import DiaryStore
from tests.storage.conftest import EVENING, NIGHT

NewId = Callable[[], EntryId]
NEXT = NIGHT + timedelta(days=1)


def hours_later(hours: float) -> Moment:
    return Moment(EVENING.wall + timedelta(hours=hours), EVENING.offset)


def test_a_period_without_cramps_has_no_rows(store: DiaryStore) -> None:
    table = store.episode_table(Period(NIGHT, NEXT))
    assert len(table) == 0
    assert table.muscle.tolist() == []


def test_each_cramp_is_a_row(store: DiaryStore, new_id: NewId) -> None:
    full = Episode(
        id=new_id(),
        night=NIGHT,
        written=hours_later(17),
        onset=hours_later(4.5),
        muscle=Muscle.TOP_OF_FOOT,
        side=Side.BOTH,
        pain=7,
        seconds=90,
        waking=Waking.WOKE,
        hard=Answer.YES,
        urge=Answer.NO,
        relieved=Answer.UNSURE,
        sleep_lost=20,
        soreness=3,
    )
    bare = Episode(id=new_id(), night=NEXT, written=hours_later(24))
    guessed = replace(
        bare, id=new_id(), night=NIGHT, onset=PartOfNight.EARLY, band=DurationBand.FROM_5_TO_10
    )
    partly = NightRecord(id=new_id(), night=NEXT, written=EVENING, stated=Stated.PARTLY)
    store.apply(Change(after=(full, bare, guessed, partly)))
    table = store.episode_table(Period(NIGHT, NEXT))
    assert table.night.tolist() == [NIGHT, NIGHT, NEXT]
    assert table.recorded.tolist() == [True, True, False]
    np.testing.assert_array_equal(table.onset, [26.5 * 60, np.nan, np.nan])
    np.testing.assert_array_equal(table.pain, [7, np.nan, np.nan])
    np.testing.assert_array_equal(table.minutes, [1.5, 7.5, np.nan])
    np.testing.assert_array_equal(table.sleep_lost, [20, np.nan, np.nan])
    np.testing.assert_array_equal(table.soreness, [3, np.nan, np.nan])
    assert table.muscle.tolist() == ["top-of-foot", "", ""]
    assert table.side.tolist() == ["both", "", ""]
    assert table.waking.tolist() == ["woke", "", ""]
    assert table.hard.tolist() == ["yes", "", ""]
    assert table.urge.tolist() == ["no", "", ""]
    assert table.relieved.tolist() == ["unsure", "", ""]
    assert table.late.tolist() == [True, False, False]
    assert len(store.episode_table(Period(NEXT, NEXT))) == 1
