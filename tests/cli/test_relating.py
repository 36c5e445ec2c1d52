"""What goes with the cramps, printed for people and for programs."""

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cramp_diary.analysis.association import relate
from tests.cli.conftest import Command

FIRST = date(2015, 1, 5)
NIGHTS = 120
Sheet = Callable[..., Path]


def diary_lines() -> Iterator[str]:
    """Write nights on which cramps go with wine, and on which odd things were watched too."""
    dice = np.random.default_rng(7)
    yield "night,cramps,Wine,Swimming,Stress,Sauna,Always"
    for place in range(NIGHTS):
        night = FIRST + timedelta(days=place)
        wine, stress = int(dice.random() < 0.5), int(dice.integers(0, 11))
        cramps = int(dice.poisson(0.3 + 1.2 * wine))
        swimming = int(place in {10, 40, 70})
        sauna = int(night.weekday() == 2)
        answers = ",".join(map(str, (wine, swimming, stress, sauna, 1)))
        yield f"{night},{'' if place % 9 == 8 else cramps},{answers}"


@pytest.fixture
def filled(typed: Command, sheet: Sheet) -> Command:
    assert typed("import", sheet(*diary_lines())).status == 0
    return typed


def rows_of(out: str) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in json.loads(out)["factors"]}


@pytest.mark.filterwarnings("error")
def test_each_factor_for_programs(filled: Command) -> None:
    result = filled("factors", "--json")

    rows = rows_of(result.out)
    assert (result.status, result.err) == (0, "")
    assert rows["Wine"]["verdict"] == "clear-link"
    assert rows["Swimming"]["reason"] == "Log 4 more nights with swimming."
    assert rows["Stress"]["kind"] == "amount"
    assert rows["Stress"]["verdict"] in {"cannot-tell", "no-sizeable-link"}
    assert rows["Sauna"]["reason"].startswith("Always on the same weekdays")
    assert rows["Always"]["reason"].endswith("without always.")
    estimated = [row for row in rows.values() if row["rate_ratio"] is not None]
    assert json.loads(result.out)["tests"] == len(estimated) == 2


def test_the_numbers_are_those_of_the_method(filled: Command) -> None:
    lines = [line.split(",") for line in diary_lines()][1:]
    found = relate(
        [date.fromisoformat(line[0]) for line in lines],
        [int(line[1]) if line[1] else None for line in lines],
        [float(line[2]) for line in lines],
    )

    row = rows_of(filled("factors", "--json").out)["Wine"]

    names = ("rate_ratio", "low", "high", "p", "p_shift", "nights")
    assert [row[name] for name in names] == pytest.approx([getattr(found, name) for name in names])


def test_each_factor_for_people(filled: Command) -> None:
    out = filled("factors").out
    blocks = out.split("\n\n")

    assert "of 120 nights recorded, 5 Jan to 4 May 2015. 2 factors compared, 3 not yet." in out
    assert next(block for block in blocks if block.startswith("Swimming")).splitlines() == [
        "Swimming: Not enough to say yet",
        "  Log 4 more nights with swimming.",
        "  Nights: 3 with, 104 without",
    ]
    assert "Wine: Clear link\n  On nights with wine you logged" in out
    assert "Ratio " in out
    assert out.endswith(
        "2 tests in this run; each verdict allows for all of them. "
        "A diary cannot show that one thing caused another.\n"
    )


def test_a_period_of_ones_own(filled: Command) -> None:
    asked = ("--from", "2015-01-05", "--to", "2015-01-24")
    (wine, *_) = json.loads(filled("factors", "--json", *asked).out)["factors"]

    assert (wine["verdict"], wine["nights"]) == ("not-enough", 18)
    assert "20 nights recorded, 5 Jan to 24 Jan 2015" in filled("factors", *asked).out


def test_only_the_latest_nights_unless_older_ones_are_asked_for(
    filled: Command, sheet: Sheet
) -> None:
    assert filled("import", sheet("night,cramps", "2010-01-01,1")).status == 0

    cut = filled("factors").out
    whole = filled("factors", "--from", "2010-01-01").out

    assert "Older nights are left out" in cut
    assert "these begin on Sun 27 Mar 2011." in cut
    assert "Older nights" not in whole
    assert "of 1,950 nights recorded" in whole


def test_a_diary_without_nights(typed: Command, tmp_path: Path) -> None:
    blank = tmp_path / "blank.json"
    blank.write_text('{"format": "cramp-diary", "version": 1}')
    assert typed("import", blank).status == 0

    words, numbers = typed("factors"), typed("factors", "--json")

    assert (words.status, words.out) == (0, "There are no nights in this diary yet.\n")
    assert numbers.status == 0
    assert json.loads(numbers.out)["factors"] == []


def test_nights_of_which_nothing_else_is_known(typed: Command, sheet: Sheet) -> None:
    assert typed("import", sheet("night,cramps", "2015-01-01,1", "2015-01-02,0")).status == 0

    out = typed("factors").out

    assert "0 factors compared." in out
    assert out.endswith("Nothing that could be compared is in the diary yet.\n")


def test_nothing_is_printed_but_the_answer(filled: Command, program: Command) -> None:
    assert filled("check").status == 0

    result = program("factors", "--json")

    assert (result.status, result.err) == (0, "")
    assert set(rows_of(result.out)) == {"Wine", "Swimming", "Stress", "Sauna", "Always"}
