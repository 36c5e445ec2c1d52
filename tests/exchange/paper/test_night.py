"""A row becomes the same of a night as a row of a night sheet does."""

from datetime import date, datetime, time
from decimal import Decimal

from cramp_diary.domain.entries import Muscle, Side, Waking
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.paper import PaperFault, paper_columns
from cramp_diary.domain.placing import wall_in_night
from cramp_diary.exchange.night_sheet.sheet import Cramps, SheetRow, Totals
from cramp_diary.exchange.paper.night import PaperNight, PaperRules, read_night
from cramp_diary.wording.sheet_problems import paper_problem

NIGHT = date(2026, 10, 12)
RULES = PaperRules(paper_columns(()), Boundaries(), datetime.fromisoformat("2026-11-24T07:00"))


def read(**texts: str) -> PaperNight:
    return read_night(NIGHT, texts, RULES)


def faults(**texts: str) -> dict[str, PaperFault]:
    return {key: problem.fault for key, problem in read(**texts).problems.items()}


def test_a_row_with_everything() -> None:
    night = read(
        cramps="2", at="3.40, 5.25", where="calf r", pain="7", minutes="4", woke="y", fluid="1500"
    )
    assert not night.problems
    assert night.onsets == (time(3, 40), time(5, 25))
    assert night.row == SheetRow(
        line=0,
        night=NIGHT,
        cramps=Cramps(
            count=2,
            pain=7,
            seconds=240,
            muscle=Muscle.CALF,
            side=Side.RIGHT,
            waking=Waking.WOKE,
        ),
        totals=Totals(fluid=Decimal(1500)),
    )


def test_an_empty_row_and_a_question_mark_have_nothing_for_the_diary() -> None:
    assert not read().typed
    assert not read().told
    unknown = read(cramps="?", pain="?")
    assert unknown.typed
    assert not unknown.told
    assert not unknown.problems


def test_a_zero_and_a_no_beside_no_cramp_say_nothing_more() -> None:
    assert not faults(cramps="0", pain="0", minutes="0", woke="n")
    assert read(cramps="0", pain="0").row.cramps == Cramps(count=0)


def test_what_cannot_be_true_together() -> None:
    assert faults(cramps="0", pain="7", woke="y") == {
        "pain": PaperFault.WITHOUT_CRAMP,
        "woke": PaperFault.WITHOUT_CRAMP,
    }
    assert faults(pain="7") == {"cramps": PaperFault.NO_COUNT}
    assert faults(cramps="?", at="3.40") == {"cramps": PaperFault.NO_COUNT}
    assert faults(cramps="1", at="3.40, 5.25") == {"at": PaperFault.TOO_MANY_TIMES}


def test_one_slip_is_told_at_a_time_where_cells_cannot_be_read() -> None:
    assert faults(cramps="two", pain="12", at="3.40") == {
        "cramps": PaperFault.NOT_A_COUNT,
        "pain": PaperFault.OUT_OF_RANGE,
    }


def test_a_time_belongs_to_the_night_and_may_be_still_to_come() -> None:
    boundaries = Boundaries()
    assert wall_in_night(NIGHT, time(23, 10), boundaries).day == 12
    assert wall_in_night(NIGHT, time(3, 40), boundaries).day == 13
    last = read_night(date(2026, 11, 23), {"cramps": "1", "at": "9.00"}, RULES)
    assert last.problems["at"].fault is PaperFault.IN_FUTURE


def test_what_the_diary_has_takes_nothing_more() -> None:
    night = read_night(NIGHT, {"cramps": "2", "fluid": "1500"}, RULES, {"cramps"})
    assert [(key, problem.fault) for key, problem in night.problems.items()] == [
        ("cramps", PaperFault.HELD)
    ]


def test_what_is_said_of_each_cramp_goes_to_each_in_order() -> None:
    night = read(cramps="2", where="l calf; r sole", pain="4; 6", minutes="8", woke="y")
    first, second = night.each
    assert (first.muscle, first.side, first.pain) == (Muscle.CALF, Side.LEFT, 4)
    assert (first.seconds, first.waking) == (480, Waking.WOKE)
    assert second == Cramps(count=1, muscle=Muscle.SOLE, side=Side.RIGHT, pain=6)
    assert (night.row.cramps.count, night.row.cramps.pain) == (2, 4)
    assert read(cramps="2", where="l calf", pain="4").each == ()


def test_as_many_are_said_as_there_are_cramps() -> None:
    for cramps in ("1", "3"):
        assert faults(cramps=cramps, where="l calf; r calf") == {"where": PaperFault.ONE_EACH}
    problem = read(cramps="1", where="l calf; r calf").problems["where"]
    assert paper_problem(problem, "Where") == (
        "There are 2 entries here for 1 cramp. Press + to count another cramp, or type one entry "
        "for each with ; between them."
    )


def test_a_time_of_the_day_is_asked_about() -> None:
    for at in ("12:00", "14:30", "3.40, 17:59"):
        assert faults(cramps="2", at=at) == {"at": PaperFault.IN_THE_DAY}
    assert not faults(cramps="1", at="18:00")
    assert not faults(cramps="1", at="11:59")
    assert not faults(cramps="1", at="14:30", woke="in the day")
    problem = read(cramps="1", at="14:30").problems["at"]
    assert paper_problem(problem, "At") == (
        "A time between 12:00 and 18:00 is in the day. Type one of the night, like 02:30, or "
        "“in the day” in the column Woke."
    )
