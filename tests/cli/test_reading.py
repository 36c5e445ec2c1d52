"""What the diary says, printed for people and for programs."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command

SHEET = (
    "night,cramps,pain,minutes,woke",
    "2015-01-26,2,7,4,yes",
    "2015-01-27,0,,,",
    "2015-01-28,,,,",
    "2015-01-29,1,3,10,no",
    "2015-01-30,0,,,",
)
NOTHING = {
    **dict.fromkeys(("first", "last", "cramps_per_week", "cramp_nights_per_week")),
    **dict.fromkeys(("pain_median", "pain_max", "minutes_median", "minutes_max", "woke_share")),
    **dict.fromkeys(("nights", "recorded_nights", "cramps", "cramp_nights", "late_entries"), 0),
}


@pytest.fixture
def filled(typed: Command, sheet: Callable[..., Path]) -> Command:
    assert typed("import", sheet(*SHEET)).status == 0
    return typed


@pytest.fixture
def empty(typed: Command, tmp_path: Path) -> Command:
    blank = tmp_path / "blank.json"
    blank.write_text('{"format": "cramp-diary", "version": 1}')
    assert typed("import", blank).status == 0
    return typed


def test_one_line_a_night(filled: Command) -> None:
    assert filled("nights").out.splitlines() == [
        "Mon 26 Jan 2015: 2 cramps, worst pain 7",
        "Tue 27 Jan 2015: no cramps",
        "Wed 28 Jan 2015: not recorded",
        "Thu 29 Jan 2015: 1 cramp, worst pain 3",
        "Fri 30 Jan 2015: no cramps",
    ]


def test_nights_for_programs(filled: Command) -> None:
    result = filled("nights", "--json", "--from", "2015-01-27", "--to", "2015-01-29")

    assert json.loads(result.out)["nights"] == [
        {"night": "2015-01-27", "status": "quiet", "cramps": 0, "pain_max": None},
        {"night": "2015-01-28", "status": "unrecorded", "cramps": None, "pain_max": None},
        {"night": "2015-01-29", "status": "cramps", "cramps": 1, "pain_max": 3},
    ]


def test_the_numbers_for_programs(filled: Command) -> None:
    assert json.loads(filled("summary", "--json").out) == {
        "first": "2015-01-26",
        "last": "2015-01-30",
        "nights": 5,
        "recorded_nights": 4,
        "cramps": 3,
        "cramp_nights": 2,
        "cramps_per_week": 5.25,
        "cramp_nights_per_week": 3.5,
        "pain_median": 5,
        "pain_max": 7,
        "minutes_median": 7,
        "minutes_max": 10,
        "woke_share": 0.5,
        "late_entries": 5,
    }


def test_the_numbers_for_people_have_their_denominators(filled: Command) -> None:
    out = filled("summary").out

    assert out.startswith("Mon 26 Jan to Fri 30 Jan 2015: 4 of 5 nights recorded (80\xa0%).\n")
    assert "3 cramps (on 4 nights recorded)" in out
    assert "2 nights with a cramp (of 4 nights recorded)" in out
    assert "recorded for 2 of 3 cramps" in out


def test_a_diary_without_nights_has_no_numbers(empty: Command) -> None:
    assert json.loads(empty("summary", "--json").out) == NOTHING
    assert json.loads(empty("nights", "--json").out) == {"nights": []}
    assert empty("summary").out == "There are no nights in this diary yet.\n"
    assert empty("nights").out == "There are no nights in this diary yet.\n"


def test_a_period_beyond_all_nights_is_empty(filled: Command) -> None:
    assert filled("nights", "--from", "2030-01-01").out == "There are no nights in this period.\n"
    assert json.loads(filled("summary", "--json", "--to", "2010-01-01").out) == NOTHING
    turned = filled("summary", "--from", "2015-02-01", "--to", "2015-01-01")
    assert (turned.status, turned.out) == (2, "")


def test_charts_and_the_page_are_files(filled: Command, tmp_path: Path) -> None:
    names = [line.split()[0] for line in filled("chart", "list").out.splitlines()]
    beginnings = {".svg": b"<?xml", ".png": b"\x89PNG", ".pdf": b"%PDF"}

    assert names == ["weeks", "hours"]
    for name, ending in zip(names * 2, (".svg", ".png", ".pdf", ".svg"), strict=True):
        target = tmp_path / f"{name}{ending}"
        assert filled("chart", name, "-o", target).status == 0
        assert target.read_bytes().startswith(beginnings[ending])
    page = tmp_path / "page.pdf"
    asked = ("--paper", "letter", "--mono", "--anonymous", "--sections", "numbers, weeks")
    assert filled("report", "-o", page, *asked).out == f"Wrote {page}.\n"
    assert page.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("chart", "moons", "-o", "x.svg"), 1),
        (("chart", "weeks"), 2),
        (("chart", "weeks", "-o", "x.gif"), 2),
        (("chart", "weeks", "-o", "/nowhere/x.svg"), 1),
        (("chart", "weeks", "-o", "x.svg", "--from", "2030-01-01"), 1),
        (("report",), 2),
        (("report", "-o", "x.doc"), 2),
        (("report", "-o", "x.pdf", "--sections", "dreams"), 2),
        (("report", "-o", "x.pdf", "--paper", "a3"), 2),
        (("report", "-o", "/nowhere/x.pdf"), 1),
    ],
)
def test_what_cannot_be_drawn_is_told(filled: Command, words: tuple[str, ...], status: int) -> None:
    result = filled(*words)

    assert (result.status, result.out) == (status, "")
    assert result.err
