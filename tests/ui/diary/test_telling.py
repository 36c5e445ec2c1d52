"""What the undo bar says of a change."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord, PartOfNight
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightMark, NightStatus, Stated
from cramp_diary.domain.products import Product, ProductKind, Unit
from cramp_diary.services.library import NightPage
from cramp_diary.ui.diary.night_rows import Known
from cramp_diary.ui.diary.telling import leaves_open, removed_words, saved_words
from cramp_diary.wording.volumes import VolumeUnit

NIGHT = date(2026, 11, 16)
AT = Moment(datetime(2026, 11, 17, 1, 50), 3600)  # noqa: DTZ001 - a wall time
CRAMP = Episode(id=EntryId("c"), night=NIGHT, written=AT, onset=AT)
RECORD = NightRecord(id=EntryId("n"), night=NIGHT, written=AT, soreness=3)
WATER = Product(
    id=EntryId("w"), written=AT, kind=ProductKind.DRINK, name="Water", unit=Unit.ML, icon="glass"
)
DRINK = Intake(
    id=EntryId("i"), night=NIGHT, written=AT, product=WATER.id, at=AT, amount=Decimal(250)
)
STRESS = Factor(id=EntryId("f"), written=AT, name="Stress", kind=FactorKind.SCALE)
VALUE = FactorValue(id=EntryId("v"), night=NIGHT, written=AT, factor=STRESS.id, value=Decimal(6))
KNOWN = Known({WATER.id: WATER}, {STRESS.id: STRESS}, Boundaries(), VolumeUnit.ML)


def night(
    *cramps: Episode, record: NightRecord | None = None, status: NightStatus = NightStatus.CRAMPS
) -> NightPage:
    return NightPage(NightMark(NIGHT, status, len(cramps)), record, cramps, (), (), ())


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (CRAMP, "a cramp at 01:50"),
        (replace(CRAMP, onset=PartOfNight.EARLY), "a cramp, early in the night"),
        (DRINK, "Water, 250\u00a0ml, at 01:50"),
        (replace(DRINK, at=None), "Water, 250\u00a0ml"),
        (VALUE, "Stress: 6 of 10"),
        (RECORD, "Soreness 3"),
    ],
)
def test_a_saved_entry_names_its_night(
    entry: Episode | Intake | FactorValue | NightRecord, words: str
) -> None:
    assert saved_words(entry, KNOWN) == f"Saved: {words}, night of Mon 16 to Tue 17 Nov"


def test_removing_the_last_cramp_says_that_the_night_is_not_recorded() -> None:
    assert removed_words(CRAMP, night(CRAMP), KNOWN) == (
        "Removed: a cramp at 01:50. The night of Mon 16 to Tue 17 Nov is now not recorded."
    )


def test_removing_one_of_two_cramps_leaves_the_night_recorded() -> None:
    two = night(CRAMP, replace(CRAMP, id=EntryId("d")))
    assert removed_words(CRAMP, two, KNOWN) == (
        "Removed: a cramp at 01:50, night of Mon 16 to Tue 17 Nov"
    )


def test_a_night_that_is_partly_recorded_stays_so_without_its_cramp() -> None:
    partly = replace(RECORD, stated=Stated.PARTLY)
    assert not leaves_open(CRAMP, night(CRAMP, record=partly, status=NightStatus.PARTLY))


@pytest.mark.parametrize("stated", [Stated.QUIET, Stated.AWAY, Stated.PARTLY])
def test_taking_back_what_was_said_leaves_a_night_open(stated: Stated) -> None:
    said = replace(RECORD, stated=stated)
    assert leaves_open(said, night(record=said, status=NightStatus.QUIET))
    assert not leaves_open(said, night(CRAMP, record=said))


def test_a_note_about_the_night_is_no_word_about_its_cramps() -> None:
    assert not leaves_open(RECORD, night(record=RECORD, status=NightStatus.UNRECORDED))
    assert not leaves_open(DRINK, night(CRAMP))
