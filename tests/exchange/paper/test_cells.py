"""A cell takes what people write, writes it out in one way, and reads that as the same again."""

from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.entries import Muscle, PartOfNight, Side, Waking
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.paper import (
    PaperColumn,
    PaperFault,
    PaperField,
    PaperProblem,
    paper_columns,
)
from cramp_diary.exchange.paper.cells import CellRead, CellValue, read_cell
from cramp_diary.exchange.paper.words import Place
from cramp_diary.wording.sheet_problems import paper_problem
from cramp_diary.wording.sheet_values import (
    onset_words,
    place_words,
    plain_number,
    volume_words,
    waking_word,
)
from cramp_diary.wording.volumes import VolumeUnit

LEFT, RIGHT, BOTH = Side.LEFT, Side.RIGHT, Side.BOTH
CALF = Muscle.CALF
PARTS = (PartOfNight.EARLY, PartOfNight.MIDDLE, PartOfNight.LATE)


def factor(kind: FactorKind, unit: str = "") -> PaperColumn:
    """Return the column of a factor."""
    written = Moment.parse("2026-11-24T07:00:00+01:00")
    made = Factor(id=EntryId("1"), written=written, name="Walked", kind=kind, unit=unit)
    return PaperColumn("factor:1", PaperField.FACTOR, made)


def column(field: PaperField) -> PaperColumn:
    return next(one for one in paper_columns(()) if one.field is field)


def value(field: PaperField, text: str) -> CellValue | None:
    read = read_cell(column(field), text)
    assert isinstance(read, CellRead), text
    return read.value


def fault(where: PaperColumn | PaperField, text: str) -> PaperFault:
    read = read_cell(column(where) if isinstance(where, PaperField) else where, text)
    assert isinstance(read, PaperProblem), text
    return read.fault


@pytest.mark.parametrize("field", list(PaperField)[:-1])
@pytest.mark.parametrize("text", ["", "  ", "?", " ? "])
def test_an_empty_cell_and_a_question_mark_say_nothing(field: PaperField, text: str) -> None:
    assert value(field, text) is None


@pytest.mark.parametrize(
    ("text", "count"), [("0", 0), ("none", 0), ("no", 0), ("3", 3), ("2.0", 2), ("100", 100)]
)
def test_how_many(text: str, count: int) -> None:
    assert value(PaperField.CRAMPS, text) == count


@pytest.mark.parametrize("text", ["-1", "1.5", "101", "some", "1e99", "NaN", "yes", "1 2"])
def test_what_is_no_number_of_cramps(text: str) -> None:
    assert fault(PaperField.CRAMPS, text) is PaperFault.NOT_A_COUNT


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("03:40", ["03:40"]),
        ("3.40", ["03:40"]),
        ("340", ["03:40"]),
        ("0340", ["03:40"]),
        ("3:40 am", ["03:40"]),
        ("11 pm", ["23:00"]),
        ("3", ["03:00"]),
        ("3,40", ["03:40"]),
        ("03:40, 05:25", ["03:40", "05:25"]),
        ("340 525", ["03:40", "05:25"]),
        ("3, 40", None),
        ("2, 5", ["02:00", "05:00"]),
        ("340;525 / 6.10", ["03:40", "05:25", "06:10"]),
        ("25:00", None),
        ("half past two", ["02:30"]),
        ("Quarter to 4, a quarter past one", ["03:45", "01:15"]),
        ("quarter to twelve; half past twelve", ["23:45", "00:30"]),
        ("three o'clock", ["03:00"]),
        ("half past ten", ["22:30"]),
        ("half past twenty", None),
        ("at night", None),
        ("03:40, soon", None),
    ],
)
def test_when(text: str, times: list[str] | None) -> None:
    if times is None:
        assert fault(PaperField.AT, text) is PaperFault.NOT_A_TIME
    else:
        assert value(PaperField.AT, text) == tuple(time.fromisoformat(one) for one in times)


def test_when_no_clock_was_looked_at() -> None:
    early, middle, late = PARTS
    assert value(PaperField.AT, "e, 4.10") == (early, time(4, 10))
    assert value(PaperField.AT, "Middle late") == (middle, late)


@pytest.mark.parametrize(
    ("text", "muscle", "side"),
    [
        ("calf r", CALF, RIGHT),
        ("r calf", CALF, RIGHT),
        ("left calf", CALF, LEFT),
        ("Calf, Left", CALF, LEFT),
        ("c l", CALF, LEFT),
        ("calf b", CALF, BOTH),
        ("l", None, LEFT),
        ("right leg", None, RIGHT),
        ("ri", None, RIGHT),
        ("c", CALF, None),
        ("top of foot r", Muscle.TOP_OF_FOOT, RIGHT),
        ("back of the thigh, left", Muscle.BACK_THIGH, LEFT),
        ("ham l", Muscle.BACK_THIGH, LEFT),
        ("so", Muscle.SOLE, None),
    ],
)
def test_where(text: str, muscle: Muscle | None, side: Side | None) -> None:
    assert value(PaperField.WHERE, text) == Place(muscle, side)


@pytest.mark.parametrize("text", ["t", "s l", "elbow", "calf x", "left right", "calf shin"])
def test_where_nobody_can_tell(text: str) -> None:
    assert fault(PaperField.WHERE, text) is PaperFault.NOT_A_PLACE


@pytest.mark.parametrize(
    ("text", "waking"),
    [
        ("y", Waking.WOKE),
        ("Yes", Waking.WOKE),
        ("1", Waking.WOKE),
        ("n", Waking.AWAKE),
        ("no", Waking.AWAKE),
        ("not asleep", Waking.BEFORE_SLEEP),
        ("in the day", Waking.DAY),
        ("awake", Waking.AWAKE),
    ],
)
def test_whether_it_woke(text: str, waking: Waking) -> None:
    assert value(PaperField.WOKE, text) is waking


@pytest.mark.parametrize("text", ["l calf; r calf", "l calf / r calf", "left calf and calf, right"])
def test_places_of_several_cramps(text: str) -> None:
    read = read_cell(column(PaperField.WHERE), text)
    assert read == CellRead((Place(CALF, LEFT), Place(CALF, RIGHT)), "calf, left; calf, right")


def test_numbers_of_several_cramps() -> None:
    assert read_cell(column(PaperField.PAIN), "4, 7/10; ?") == CellRead((4, 7, None), "4; 7; ?")
    assert value(PaperField.MINUTES, "8 min; 1,5") == (480, 90)
    assert fault(PaperField.PAIN, "4; 12") is PaperFault.OUT_OF_RANGE
    assert fault(PaperField.WHERE, "l calf; elbow") is PaperFault.NOT_A_PLACE


def test_a_foot_and_a_thigh_are_what_they_are_in_a_night_sheet_and_said_at_once() -> None:
    said = [read_cell(column(PaperField.WHERE), text) for text in ("foot l", "thigh r")]
    assert [one.text for one in said if isinstance(one, CellRead)] == [
        place_words(Muscle.SOLE, LEFT),
        place_words(Muscle.FRONT_THIGH, RIGHT),
    ]


def test_numbers_beside_a_cramp() -> None:
    assert value(PaperField.PAIN, "7/10") == 7
    assert value(PaperField.PAIN, "7 out of 10") == 7
    assert fault(PaperField.PAIN, "11/10") is PaperFault.OUT_OF_RANGE
    assert value(PaperField.PAIN, "7") == 7
    assert value(PaperField.MINUTES, "1,5") == 90
    assert value(PaperField.MINUTES, "5 min") == 300
    assert value(PaperField.FLUID, "1,5 l") == 1500
    assert value(PaperField.FLUID, "1500ml") == 1500
    assert fault(PaperField.PAIN, "12") is PaperFault.OUT_OF_RANGE
    assert fault(PaperField.PAIN, "5-6") is PaperFault.OUT_OF_RANGE
    assert fault(PaperField.MINUTES, "5000") is PaperFault.OUT_OF_RANGE
    assert fault(PaperField.MINUTES, "long") is PaperFault.NOT_A_NUMBER
    assert fault(PaperField.FLUID, "3 cups") is PaperFault.NOT_A_NUMBER
    assert fault(PaperField.FLUID, "-3") is PaperFault.OUT_OF_RANGE


@pytest.mark.parametrize("text", ["1,500", "1.500", "1,500 ml"])
def test_millilitres_with_a_sign_between_the_thousands_are_thousands(text: str) -> None:
    assert value(PaperField.FLUID, text) == 1500
    assert value(PaperField.FLUID, "0,500 l") == 500
    assert value(PaperField.FLUID, "1,5") == Decimal("1.5")


def test_a_number_without_measure_is_refused_at_once() -> None:
    assert fault(PaperField.CRAMPS, "1e99999999") is PaperFault.NOT_A_COUNT
    assert fault(PaperField.PAIN, "1e99999999") is PaperFault.OUT_OF_RANGE
    assert fault(PaperField.FLUID, "1" * 40) is PaperFault.NOT_A_NUMBER
    assert fault(PaperField.FLUID, "1" * 10) is PaperFault.TOO_MUCH


@pytest.mark.parametrize("text", ["20001", "20.1 l", "1500 l", "680 US fl oz", "705 UK fl oz"])
def test_nobody_drinks_more_than_20_litres_in_a_day(text: str) -> None:
    read = read_cell(column(PaperField.FLUID), text)
    assert isinstance(read, PaperProblem)
    assert read == PaperProblem(PaperFault.TOO_MUCH, high=20)
    assert paper_problem(read, "Fluid").startswith("This is more than 20 litres.")


@pytest.mark.parametrize("text", ["20000", "20 l", "676 US fl oz", "703 UK fl oz"])
def test_20_litres_are_still_taken(text: str) -> None:
    assert isinstance(read_cell(column(PaperField.FLUID), text), CellRead)


def test_a_fluid_without_a_unit_is_counted_as_the_person_counts() -> None:
    read = read_cell(column(PaperField.FLUID), "10", VolumeUnit.US_FL_OZ)
    assert read == CellRead(Decimal("295.7"), "10\u00a0US fl oz")
    assert value(PaperField.FLUID, "10 US fl oz") == Decimal("295.7")


def test_own_factors() -> None:
    yes_no, amount, scale = (factor(kind, "km") for kind in FactorKind)
    assert read_cell(yes_no, "Y") == CellRead(value=True, text="yes")
    assert read_cell(yes_no, "0") == CellRead(value=False, text="no")
    assert read_cell(amount, "2,5 km") == CellRead(Decimal("2.5"), "2.5")
    assert read_cell(scale, "10") == CellRead(Decimal(10), "10")
    assert fault(yes_no, "some") is PaperFault.NOT_YES_OR_NO
    assert fault(amount, "2,5 miles") is PaperFault.NOT_A_NUMBER
    assert fault(scale, "11") is PaperFault.OUT_OF_RANGE


@given(
    st.one_of(
        st.tuples(st.just(PaperField.CRAMPS), st.integers(0, 100).map(str)),
        st.tuples(
            st.just(PaperField.AT),
            st.lists(
                st.sampled_from(PARTS)
                | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
                min_size=1,
                max_size=5,
            ).map(onset_words),
        ),
        st.tuples(
            st.just(PaperField.WHERE),
            st.builds(place_words, st.none() | st.sampled_from(Muscle), st.sampled_from(Side)),
        ),
        st.tuples(
            st.just(PaperField.WHERE), st.sampled_from(Muscle).map(lambda m: place_words(m, None))
        ),
        st.tuples(st.just(PaperField.PAIN), st.integers(0, 10).map(str)),
        st.tuples(
            st.just(PaperField.MINUTES),
            st.decimals(0, 1440, places=2).map(plain_number),
        ),
        st.tuples(st.just(PaperField.WOKE), st.sampled_from(Waking).map(waking_word)),
        st.tuples(
            st.just(PaperField.FLUID),
            st.builds(volume_words, st.decimals(0, 676, places=1), st.sampled_from(VolumeUnit)),
        ),
    )
)
def test_what_the_sheet_writes_out_is_read_as_the_same(cell: tuple[PaperField, str]) -> None:
    field, text = cell
    first = read_cell(column(field), text)
    assert isinstance(first, CellRead)
    assert first.value is not None
    assert read_cell(column(field), first.text) == first


@given(st.sampled_from(list(PaperField)[:-1]), st.text(max_size=20))
def test_nothing_typed_breaks_the_reading(field: PaperField, text: str) -> None:
    read = read_cell(column(field), text)
    if isinstance(read, CellRead):
        assert read_cell(column(field), read.text) == read
