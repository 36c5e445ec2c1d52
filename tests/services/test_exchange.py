"""A night sheet comes in once, and never against what the diary says already."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from cramp_diary.domain.entries import Muscle, PartOfNight, Side, Waking
from cramp_diary.domain.errors import AlreadyThereError, NotATableError
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.importing import RowFault
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus, Period, Stated
from cramp_diary.domain.products import ProductKind
from cramp_diary.exchange.formats import Format
from tests.services.exchange_fixtures import Diary
from tests.set_clock import SetClock

NIGHT = date(2026, 1, 31)


@pytest.fixture
def anna(tmp_path: Path, clock: SetClock) -> Iterator[Diary]:
    diary = Diary.new(tmp_path, "anna", clock)
    yield diary
    diary.store.close()


def faults(diary: Diary, *lines: str) -> list[tuple[RowFault, str, str]]:
    report = diary.bring(*lines)
    assert report.added == 0
    return [(one.fault, one.field, one.held) for one in report.rejected]


def test_cramps_become_entries_of_which_the_first_carries_what_is_known(anna: Diary) -> None:
    anna.bring("night,cramps,pain,minutes,muscle,side,woke", "2026-01-31,3,7,4,calf,left,yes")
    first, *others = anna.store.episodes()

    assert (first.pain, first.seconds, first.muscle, first.side, first.waking) == (
        *(7, 240, Muscle.CALF),
        *(Side.LEFT, Waking.WOKE),
    )
    assert [episode.onset for episode in (first, *others)] == [PartOfNight.UNKNOWN] * 3
    assert [episode.pain for episode in others] == [None, None]
    assert anna.store.night_records() == ()


def test_zero_is_a_quiet_night_and_empty_is_none(anna: Diary) -> None:
    report = anna.bring("night,cramps", "2026-01-30,", "2026-01-31,0")
    (record,) = anna.store.night_records()

    assert (record.night, record.stated) == (NIGHT, Stated.QUIET)
    assert (report.read, report.added, report.empty) == (2, 1, 1)


def test_the_rest_of_a_row_is_about_the_whole_night(anna: Diary) -> None:
    anna.bring("night,cramps,sleep_lost,sleep_disturbance,soreness,note", "2026-01-31,1,30,4,2,bad")
    (record,) = anna.store.night_records()

    assert record.stated is Stated.NOTHING
    assert (record.sleep_lost, record.disturbance, record.soreness) == (30, 4, 2)
    assert record.note == "bad"


def test_totals_are_one_intake_of_a_product_that_is_not_offered(anna: Diary) -> None:
    anna.bring("night,cramps,fluid_ml,alcohol_g", "2026-01-30,0,1500,", "2026-01-31,0,,12.5")
    (product,) = anna.store.products()
    water, wine = anna.store.intakes()

    assert (product.kind, product.key, product.hidden) == (ProductKind.DRINK, "day-total", True)
    assert water.at is None
    assert water.amount == 1500
    assert wine.amount is None
    assert wine.contents is not None
    assert wine.contents.alcohol == 12_500
    table = anna.store.night_table(Period(date(2026, 1, 30), NIGHT))
    assert table.columns["fluid"].values[0] == 1500
    assert table.columns["alcohol"].values[1] == 12_500


def test_other_columns_become_factors_or_find_them(anna: Diary) -> None:
    anna.bring("night,cramps,Hot day,Walked [km]", "2026-01-31,0,yes,4.2")
    anna.bring("night,cramps,HOT DAY,walked", "2026-01-30,0,0,3")
    hot, walked = anna.store.factors()

    assert (hot.name, hot.kind) == ("Hot day", FactorKind.YES_NO)
    assert (walked.name, walked.kind, walked.unit) == ("Walked", FactorKind.AMOUNT, "km")
    values = {(value.night.day, value.factor): value.value for value in anna.store.factor_values()}
    assert values == {
        (31, hot.id): 1,
        (31, walked.id): Decimal("4.2"),
        (30, hot.id): 0,
        (30, walked.id): 3,
    }


def test_the_same_file_again_adds_nothing(anna: Diary) -> None:
    lines = (
        "night,cramps,pain,minutes,muscle,note,fluid_ml,alcohol_g,hot,walked [km]",
        "2026-01-29,,,,,,,,,",
        "2026-01-30,0,0,,,quiet,1500,0.3333333,yes,0.1",
        "2026-01-31,2,6,0.7,toes, two ,,,no,",
    )
    first = anna.bring(*lines)
    content = anna.sent(".json")
    again = anna.bring(*lines)

    assert (first.read, first.added, first.empty) == (3, 2, 1)
    assert (again.read, again.added, again.already_there, again.empty) == (3, 0, 2, 1)
    assert anna.sent(".json") == content


def test_a_row_may_add_to_what_is_there(anna: Diary) -> None:
    anna.bring("night,cramps,soreness", "2026-01-31,2,3")
    report = anna.bring("night,cramps,note,hot,fluid_ml", "2026-01-31,2,late,yes,900")
    (record,) = anna.store.night_records()

    assert report.added == 1
    assert (record.soreness, record.note) == (3, "late")
    assert len(anna.store.episodes()) == 2
    assert len(anna.store.intakes()) == len(anna.store.factor_values()) == 1


def test_an_earlier_note_becomes_part_of_a_quiet_night(anna: Diary) -> None:
    anna.bring("night,cramps,note", "2026-01-31,,slept well")
    anna.bring("night,cramps", "2026-01-31,0")
    (record,) = anna.store.night_records()

    assert (record.stated, record.note) == (Stated.QUIET, "slept well")


def test_what_the_diary_says_stays(anna: Diary) -> None:
    anna.bring(
        "night,cramps,pain,note,fluid_ml,hot,walked [km]",
        "2026-01-30,0,,,,,",
        "2026-01-31,2,5,mine,800,yes,3",
    )
    before = anna.sent(".json")

    assert faults(anna, "night,cramps", "2026-01-31,3") == [(RowFault.OTHER_COUNT, "cramps", "2")]
    assert faults(anna, "night,cramps", "2026-01-30,1") == [(RowFault.OTHER_COUNT, "cramps", "0")]
    assert faults(anna, "night,cramps,pain", "2026-01-31,2,6") == [
        (RowFault.OTHER_VALUE, "pain", "5")
    ]
    assert faults(anna, "night,cramps,note", "2026-01-31,2,theirs") == [
        (RowFault.OTHER_VALUE, "note", "mine")
    ]
    assert faults(anna, "night,cramps,fluid_ml", "2026-01-31,,900") == [
        (RowFault.OTHER_VALUE, "fluid_ml", "800")
    ]
    assert faults(anna, "night,cramps,hot", "2026-01-31,,no") == [
        (RowFault.OTHER_VALUE, "hot", "1")
    ]
    assert faults(anna, "night,cramps,hot", "2026-01-29,,7") == [
        (RowFault.NOT_YES_OR_NO, "hot", "")
    ]
    assert faults(anna, "night,cramps,walked [mi]", "2026-01-29,,2") == [
        (RowFault.OTHER_UNIT, "walked", "km")
    ]
    assert anna.sent(".json") == before


def test_a_night_away_or_known_in_part_is_not_counted_over(anna: Diary) -> None:
    anna.journal.say(NIGHT, Stated.AWAY)
    anna.journal.say(date(2026, 1, 30), Stated.PARTLY)

    assert faults(anna, "night,cramps", "2026-01-31,0") == [
        (RowFault.OTHER_STATUS, "cramps", "away")
    ]
    assert faults(anna, "night,cramps", "2026-01-30,1") == [
        (RowFault.OTHER_STATUS, "cramps", "partly")
    ]


def test_cramps_written_by_hand_are_found_again(anna: Diary) -> None:
    onset = anna.journal.moment(datetime(2026, 2, 1, 2, 40))  # noqa: DTZ001 - a wall time
    anna.journal.save(replace(anna.journal.cramp(onset), pain=4))

    assert anna.bring("night,cramps,pain", "2026-01-31,1,4").already_there == 1


def test_one_bad_row_keeps_all_out_unless_it_is_skipped(anna: Diary) -> None:
    lines = ("night,cramps", "2026-01-30,0", "2026-01-31,-1")
    report = anna.bring(*lines)

    assert (report.read, report.added, report.held_back, len(report.rejected)) == (2, 0, 1, 1)
    assert anna.store.span() is None

    report = anna.bring(*lines, skip_bad=True)
    assert (report.read, report.added, report.held_back, len(report.rejected)) == (2, 1, 0, 1)
    assert anna.store.span() == Period(date(2026, 1, 30), date(2026, 1, 30))


def test_a_trial_says_what_would_happen_and_does_nothing(anna: Diary) -> None:
    report = anna.bring("night,cramps,hot", "2026-01-31,2,yes", dry_run=True)

    assert (report.read, report.added, report.dry_run) == (1, 1, True)
    assert anna.store.span() is None
    assert anna.store.factors() == ()


def test_an_import_is_taken_back_as_one_change(anna: Diary) -> None:
    anna.bring("night,cramps,note", "2026-01-31,,mine")
    before = anna.sent(".json")
    report = anna.bring("night,cramps,hot,fluid_ml", "2026-01-30,2,yes,5", "2026-01-31,0,no,5")
    anna.journal.apply(report.change.undo)

    assert anna.sent(".json") == before


def test_several_files_are_one_import(anna: Diary) -> None:
    first, second = anna.folder / "1.csv", anna.folder / "2.csv"
    first.write_text("night,cramps,hot\n2026-01-30,1,yes\n")
    second.write_text("night,cramps,hot\n2026-01-30,1,yes\n2026-01-31,0,no\n")
    report = anna.exchange.bring([first, second])

    assert (report.read, report.added, report.already_there) == (3, 2, 1)
    assert len(anna.store.factors()) == 1

    second.write_text("night,cramps\n2026-01-30,2\n2026-02-01,0\n")
    report = anna.exchange.bring([first, second])
    assert (report.added, report.held_back) == (0, 1)
    assert [rejection.file for rejection in report.rejected] == [str(second)]


def test_formats_are_told_from_ending_and_beginning(anna: Diary) -> None:
    anna.bring("night,cramps", "2026-01-31,0")
    exported = anna.file(".json")
    renamed = anna.folder / "exported.backup"
    renamed.write_bytes(exported.read_bytes())

    assert anna.exchange.bring([renamed]).already_there == 1
    for paths, reason in (
        ([anna.file(".zip")], "zip"),
        ([anna.file(".csv"), exported], "mixed"),
    ):
        with pytest.raises(NotATableError) as caught:
            anna.exchange.bring(paths)
        assert caught.value.reason == reason
    with pytest.raises(NotATableError):
        anna.exchange.send(anna.folder / "export.xls")


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_the_diary_is_never_the_target_of_its_own_export(anna: Diary, ending: str) -> None:
    anna.bring("night,cramps", "2026-01-31,0")
    with pytest.raises(AlreadyThereError):
        anna.exchange.send(anna.folder / f"anna.crampdiary{ending}", Format.JSON)
    assert anna.store.span() is not None


def test_the_worst_of_several_cramps_stands_in_the_sheet(anna: Diary) -> None:
    mild, bad = anna.journal.cramp(night=NIGHT), anna.journal.cramp(night=NIGHT)
    anna.journal.save(
        replace(mild, pain=3, muscle=Muscle.TOES, note="first"),
        replace(bad, pain=8, muscle=Muscle.CALF, seconds=90, note="=second"),
    )
    row = anna.sent(".csv").decode().split("\n", 1)[1]

    assert row.startswith('2026-01-31,2,8,1.5,calf,,,,,,"first\n=second",')


def test_a_night_known_in_part_has_no_count_in_the_sheet(anna: Diary) -> None:
    anna.journal.save(anna.journal.cramp(night=NIGHT))
    anna.journal.say(NIGHT, Stated.PARTLY)

    assert anna.sent(".csv").decode().splitlines()[1].startswith("2026-01-31,,")


def test_an_empty_diary_is_a_header(anna: Diary) -> None:
    assert anna.sent(".csv").decode().startswith("night,cramps,pain,")
    assert anna.sent(".csv").count(b"\n") == 1


def statuses(diary: Diary) -> list[NightStatus]:
    span = diary.store.span()
    return [mark.status for mark in diary.store.night_marks(span)] if span else []


def test_a_sheet_in_a_new_diary_gives_the_same_sheet(
    anna: Diary, tmp_path: Path, clock: SetClock
) -> None:
    anna.bring(
        "night,cramps,pain,minutes,note,fluid_ml,sodium_mg,hot,glasses,stress",
        "2026-01-28,2,7,1.25,=SUM(A1),1500,,yes,1.0,",
        "2026-01-29,,,,,,,,0,3",
        "2026-01-31,0,,,-,,0.125,no,,10",
    )
    bea = Diary.new(tmp_path, "bea", clock)
    bea.bring_file(anna.file(".csv"))

    assert bea.sent(".csv") == anna.sent(".csv")
    assert statuses(bea) == statuses(anna)
    assert anna.bring_file(bea.file(".csv")).added == 0
    assert b"'=SUM(A1)" in anna.sent(".csv")
    bea.store.close()


class Interrupted(SetClock):
    """Somebody writes in the diary while an import asks what time it is."""

    def __init__(self, shown: str) -> None:
        super().__init__(shown)
        self.meanwhile: list[Callable[[], object]] = []

    def now(self) -> Moment:
        if self.meanwhile:
            self.meanwhile.pop()()
        return super().now()


def test_what_was_written_while_a_file_was_read_is_met_too(tmp_path: Path) -> None:
    clock = Interrupted("2026-02-01 08:00")
    anna = Diary.new(tmp_path, "anna", clock)
    clock.meanwhile.append(lambda: anna.journal.save(anna.journal.cramp(night=NIGHT)))

    report = anna.bring("night,cramps", "2026-01-31,0")
    assert [one.fault for one in report.rejected] == [RowFault.OTHER_COUNT]
    assert anna.store.night_records() == ()
    anna.store.close()
