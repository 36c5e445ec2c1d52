"""A paper record goes into the diary as one change, and as the same table brought in would."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

import pytest

from cramp_diary.domain.entries import Episode, Intake, NightRecord, PartOfNight, Side
from cramp_diary.domain.errors import InvalidEntryError
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.identity import EntryId, SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus, Period, Stated
from cramp_diary.exchange.paper.night import PaperNight, read_night
from cramp_diary.services.back_filling import BackFilling, HeldNight
from cramp_diary.services.exchange import Exchange
from cramp_diary.services.factors import Factors
from cramp_diary.services.journal import Journal
from cramp_diary.services.library import Library
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore
from cramp_diary.wording.volumes import VolumeUnit
from tests.set_clock import SetClock

FIRST = date(2026, 10, 12)
ALL = Period(FIRST, FIRST + timedelta(days=4))
ROWS = (
    {"cramps": "0", "fluid": "1500"},
    {"cramps": "2", "at": "1.15, late", "where": "calf r", "pain": "7", "minutes": "5"},
    {"cramps": "?"},
    {"fluid": "900"},
    {"cramps": "1", "where": "sole l", "woke": "n"},
)


@pytest.fixture
def back_filling(store: DiaryStore, journal: Journal, factors: Factors) -> BackFilling:
    return BackFilling(store, journal, factors)


def read(
    back_filling: BackFilling, rows: Iterable[dict[str, str]] = ROWS, first: date = FIRST
) -> list[PaperNight]:
    """Read rows as the nights from `first` on; nothing is wrong with them."""
    rules = back_filling.rules()
    nights = [
        read_night(first + timedelta(days=number), row, rules) for number, row in enumerate(rows)
    ]
    assert not any(night.problems for night in nights)
    return [night for night in nights if night.told]


def test_all_nights_are_one_change_and_go_by_one(
    back_filling: BackFilling, library: Library, journal: Journal
) -> None:
    change = back_filling.save(read(back_filling))
    assert [(mark.status, mark.cramps) for mark in library.marks(ALL)] == [
        (NightStatus.QUIET, 0),
        (NightStatus.CRAMPS, 2),
        (NightStatus.UNRECORDED, 0),
        (NightStatus.UNRECORDED, 0),
        (NightStatus.CRAMPS, 1),
    ]
    journal.apply(change.undo)
    assert library.span() is None


def test_times_go_to_the_cramps_in_order_and_the_worst_to_the_first(
    back_filling: BackFilling, library: Library
) -> None:
    rows = [{"cramps": "3", "at": "late, 1.15", "pain": "7"}]
    back_filling.save(read(back_filling, rows))
    cramps = library.night(FIRST).episodes
    onsets = [one.onset.wall if isinstance(one.onset, Moment) else one.onset for one in cramps]
    assert set(onsets) == {
        PartOfNight.LATE,
        datetime.fromisoformat("2026-10-13T01:15"),
        PartOfNight.UNKNOWN,
    }
    (worst,) = [one for one in cramps if one.pain == 7]
    assert worst.onset is PartOfNight.LATE


def test_what_is_said_of_each_cramp_is_kept_and_shown_of_each(
    back_filling: BackFilling, library: Library
) -> None:
    rows = [{"cramps": "2", "at": "1.15, 3.40", "where": "calf l; calf r", "pain": "7; 4"}]
    back_filling.save(read(back_filling, rows))
    cramps = library.night(FIRST).episodes
    assert [(one.side, one.pain) for one in cramps] == [(Side.LEFT, 7), (Side.RIGHT, 4)]
    texts = back_filling.held(Period(FIRST, FIRST))[FIRST].texts
    assert (texts["where"], texts["pain"]) == ("calf, left; calf, right", "7; 4")


def test_typed_or_brought_in_the_diary_is_the_same(
    back_filling: BackFilling, store: DiaryStore, clock: SetClock, tmp_path: Path
) -> None:
    rows = [{key: text for key, text in row.items() if key != "at"} for row in ROWS]
    back_filling.save(read(back_filling, rows))
    path = tmp_path / "paper.csv"
    path.write_text(
        "night,cramps,muscle,side,pain,minutes,woke,fluid_ml\n"
        "2026-10-12,0,,,,,,1500\n2026-10-13,2,calf,right,7,5,,\n2026-10-14,,,,,,,\n"
        "2026-10-15,,,,,,,900\n2026-10-16,1,sole,left,,,n,\n"
    )
    other = create_diary(tmp_path / "other.crampdiary")
    Exchange(other, Journal(other, clock, SortableIds()), clock).bring([path])

    def told(diary: DiaryStore) -> list[Episode | NightRecord | Intake]:
        """Return the entries without what each diary gives them of its own."""
        names = {product.id: EntryId(product.key or "") for product in diary.products()}
        none = EntryId("")
        return [
            *(replace(episode, id=none) for episode in diary.episodes()),
            *(replace(record, id=none) for record in diary.night_records()),
            *(
                replace(intake, id=none, product=names[intake.product])
                for intake in diary.intakes()
            ),
        ]

    assert told(store) == told(other)
    assert len(told(store)) == 6
    other.close()


def test_a_day_total_has_one_product_however_often_it_is_written(
    back_filling: BackFilling, store: DiaryStore
) -> None:
    back_filling.save(read(back_filling))
    later = read(back_filling, [{"fluid": "1,2 l"}], FIRST + timedelta(days=10))
    back_filling.save(later)
    products = {intake.product for intake in store.intakes()}
    assert len(products) == 1
    assert [intake.amount for intake in store.intakes()] == [1500, 900, 1200]


def test_what_the_diary_has_of_a_night(
    back_filling: BackFilling, journal: Journal, factors: Factors
) -> None:
    factors.add("Walked", FactorKind.AMOUNT, "km")
    (walked,) = factors.all()
    factors.value(walked, FIRST, Decimal("2.5"))
    back_filling.save(read(back_filling))
    journal.say(FIRST + timedelta(days=2), Stated.AWAY)
    held = back_filling.held(ALL, VolumeUnit.US_FL_OZ)
    quiet, cramps, away, fluid, _ = held.values()
    own = f"factor:{walked.id}"
    assert quiet.texts == {"cramps": "0", "fluid": "50.7\u00a0US fl oz", own: "2.5"}
    assert cramps.texts == {
        "cramps": "2",
        "at": "01:15, late",
        "where": "calf, right",
        "pain": "7",
        "minutes": "5",
    }
    assert (cramps.written, cramps.late) == (date(2026, 11, 24), True)
    columns = back_filling.columns()
    about_cramps = {"cramps", "at", "where", "pain", "minutes", "woke"}
    assert quiet.taken(columns) == about_cramps | {"fluid", own}
    assert cramps.taken(columns) == about_cramps
    assert away.taken(columns) == about_cramps
    assert (away.texts, away.is_recorded) == ({}, True)
    assert fluid.taken(columns) == {"fluid"}
    assert (fluid.written, fluid.is_recorded) == (None, False)


def test_what_was_read_of_a_night_stays_as_it_was_read(back_filling: BackFilling) -> None:
    back_filling.save(read(back_filling))
    held = back_filling.held(ALL)
    assert {type(night.texts) for night in held.values()} == {MappingProxyType}
    assert type(HeldNight(held[FIRST].mark).texts) is MappingProxyType


def test_a_value_is_added_to_a_night_that_is_there(
    back_filling: BackFilling, library: Library, factors: Factors
) -> None:
    factors.add("Wine", FactorKind.YES_NO)
    (wine,) = factors.all()
    back_filling.save(read(back_filling))
    before = library.night(FIRST).record
    (night,) = read(back_filling, [{f"factor:{wine.id}": "y"}])
    back_filling.save([night])
    after = library.night(FIRST)
    assert after.record == before
    assert [value.value for value in after.values] == [1]


def test_a_note_on_a_night_stays_when_it_is_said_to_be_quiet(
    back_filling: BackFilling, library: Library, journal: Journal
) -> None:
    journal.say(FIRST, Stated.PARTLY)
    record = library.night(FIRST).record
    assert record is not None
    journal.save(replace(record, stated=Stated.NOTHING, note="hot"))
    back_filling.save(read(back_filling, [{"cramps": "0"}]))
    after = library.night(FIRST).record
    assert after is not None
    assert (after.stated, after.note) == (Stated.QUIET, "hot")


def test_nothing_is_saved_where_one_row_is_wrong(
    back_filling: BackFilling, library: Library, store: DiaryStore
) -> None:
    nights = read(back_filling)
    broken = replace(nights[1], row=replace(nights[1].row, night=date(2027, 1, 1)))
    with pytest.raises(InvalidEntryError):
        back_filling.save([*nights, broken])
    assert library.span() is None
    assert not [entry for entry in store.products() if entry.key]
    assert not [entry for entry in store.episodes() if isinstance(entry, Episode)]
