from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Episode,
    FactorValue,
    Intake,
    Muscle,
    NightRecord,
    PartOfNight,
    Relief,
    Side,
    Waking,
)
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit
from cramp_diary.wording.entries import (
    cramp_brief,
    cramp_details,
    cramp_words,
    factor_words,
    intake_words,
    night_words,
    part_short,
    written_words,
)
from cramp_diary.wording.volumes import VolumeUnit

NIGHT = date(2026, 11, 16)


def at(day: int, hour: int, minute: int) -> Moment:
    return Moment(datetime(2026, 11, day, hour, minute), 3600)  # noqa: DTZ001 - a wall time


WRITTEN = at(17, 7, 40)
BARE = Episode(id=EntryId("c"), night=NIGHT, written=WRITTEN, onset=at(17, 1, 50))
FULL = replace(
    BARE,
    muscle=Muscle.CALF,
    side=Side.LEFT,
    pain=6,
    seconds=240,
    waking=Waking.WOKE,
    relief=frozenset({Relief.STAND}),
    relieved=Answer.YES,
)


def product(name: str, kind: ProductKind, unit: Unit) -> Product:
    return Product(id=EntryId(name), written=WRITTEN, kind=kind, name=name, unit=unit)


def taken(amount: str | None, contents: Composition | None = None) -> Intake:
    return Intake(
        id=EntryId("i"),
        night=NIGHT,
        written=WRITTEN,
        product=EntryId("p"),
        amount=None if amount is None else Decimal(amount),
        contents=contents,
    )


def test_a_cramp_is_named_by_what_was_said() -> None:
    assert cramp_words(FULL) == "Cramp, left calf, pain 6"
    assert cramp_words(replace(BARE, side=Side.BOTH)) == "Cramp, both legs"
    assert cramp_words(BARE) == "Cramp"


def test_a_cramp_without_pain_is_not_one_with_pain_nought() -> None:
    assert cramp_words(replace(BARE, pain=0)) == "Cramp, pain 0"


def test_a_cramp_in_one_line() -> None:
    assert cramp_brief(replace(FULL, pain=7)) == "left calf, pain 7, woke me, stood up"
    assert cramp_brief(BARE) == ""


@pytest.mark.parametrize(
    ("cramp", "details"),
    [
        (FULL, "4\u00a0min, woke me. Standing stopped it."),
        (
            replace(FULL, seconds=540, hard=Answer.YES, relief=frozenset(), relieved=None),
            "9\u00a0min, woke me, hard muscle.",
        ),
        (
            replace(BARE, band=DurationBand.UNDER_1, waking=Waking.AWAKE),
            "Under 1 min, already awake.",
        ),
        (
            replace(BARE, relief=frozenset({Relief.STRETCH, Relief.HEAT}), relieved=Answer.NO),
            "Stretching and warmth did not stop it.",
        ),
        (replace(BARE, relief=frozenset({Relief.COLD})), "Cold tried."),
        (replace(BARE, onset=PartOfNight.UNKNOWN), "Time not known."),
        (
            replace(BARE, urge=Answer.NO, tingling=Answer.UNSURE, sleep_lost=0, soreness=3),
            "No urge to move, not sure of tingling, no sleep lost, sore 3 next day.",
        ),
        (replace(BARE, note=" new shoes "), "“new shoes”"),
        (replace(FULL, note="new shoes"), "4\u00a0min, woke me. Standing stopped it.\n“new shoes”"),
        (BARE, ""),
    ],
)
def test_the_rest_of_a_cramp_follows_in_sentences(cramp: Episode, details: str) -> None:
    assert cramp_details(cramp) == details


def test_drinks_stand_with_their_amount_and_medicines_with_their_dose() -> None:
    wine = product("Red wine", ProductKind.DRINK, Unit.ML)
    statin = product("Atorvastatin", ProductKind.MEDICINE, Unit.MG)
    citrate = product("Magnesium citrate", ProductKind.SUPPLEMENT, Unit.TABLET)
    assert intake_words(taken("150"), wine) == "Red wine, 150\u00a0ml"
    assert intake_words(taken("250"), wine, VolumeUnit.US_FL_OZ) == "Red wine, 8.5\u00a0US fl oz"
    assert intake_words(taken("10"), statin) == "Atorvastatin 10\u00a0mg"
    assert intake_words(taken("2"), citrate) == "Magnesium citrate, 2\u00a0tablets"


def test_where_no_amount_is_known_the_contents_are_named() -> None:
    day = product("Drinks of the day", ProductKind.DRINK, Unit.ML)
    contents = Composition(caffeine=Decimal(120), sodium=Decimal(900))
    assert (
        intake_words(taken(None, contents), day)
        == "Drinks of the day, sodium 900\u00a0mg, caffeine 120\u00a0mg"
    )
    assert intake_words(taken(None), day) == "Drinks of the day"


@pytest.mark.parametrize(
    ("kind", "unit", "value", "words"),
    [
        (FactorKind.YES_NO, "", "1", "Swimming: yes"),
        (FactorKind.YES_NO, "", "0", "Swimming: no"),
        (FactorKind.SCALE, "", "6", "Swimming: 6 of 10"),
        (FactorKind.AMOUNT, "steps", "8000", "Swimming: 8,000\u00a0steps"),
        (FactorKind.AMOUNT, "", "1.5", "Swimming: 1.5"),
    ],
)
def test_a_factor_says_its_value(kind: FactorKind, unit: str, value: str, words: str) -> None:
    factor = Factor(id=EntryId("f"), written=WRITTEN, name="Swimming", kind=kind, unit=unit)
    said = FactorValue(
        id=EntryId("v"), night=NIGHT, written=WRITTEN, factor=factor.id, value=Decimal(value)
    )
    assert factor_words(said, factor) == words


def test_a_night_says_what_was_written_about_it() -> None:
    record = NightRecord(
        id=EntryId("n"), night=NIGHT, written=WRITTEN, soreness=3, sleep_lost=45, disturbance=6
    )
    assert night_words(record) == "Soreness 3, sleep lost 45\u00a0min, sleep disturbance 6"
    quiet = replace(record, stated=Stated.QUIET, sleep_lost=None, soreness=None)
    assert night_words(quiet) == "No cramps, sleep disturbance 6"
    assert night_words(replace(quiet, stated=Stated.NOTHING, disturbance=None)) == "Note"


@pytest.mark.parametrize(
    ("written", "happened", "words"),
    [
        (at(16, 23, 50), at(16, 23, 40), "Written 23:50"),
        (at(17, 1, 51), at(17, 1, 50), "Written 01:51"),
        (at(17, 7, 40), at(17, 4, 55), "Written 07:40, next morning"),
        (at(17, 7, 40), at(17, 7, 30), "Written 07:40"),
        (at(17, 12, 5), at(17, 1, 50), "Written 12:05, next day"),
        (at(18, 8, 0), at(17, 23, 0), "Written Wed 18 Nov, 08:00"),
    ],
)
def test_when_it_was_written(written: Moment, happened: Moment, words: str) -> None:
    assert written_words(written, NIGHT, happened.wall) == words


def test_what_was_written_late_says_so() -> None:
    assert written_words(at(19, 8, 10), NIGHT, late=True) == "Written late, Thu 19 Nov, 08:10"


def test_only_a_known_part_of_the_night_stands_for_a_time() -> None:
    assert [part_short(part) for part in PartOfNight] == ["early", "middle", "late", ""]
