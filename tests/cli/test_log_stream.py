"""Another program sends entries line by line and is answered when each is safe."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Command

CRAMP = {"kind": "cramp", "at": "2015-01-31T02:40:00+01:00"}


def answers(program: Command, *lines: object) -> list[str]:
    given = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    result = program("log", "--stream", given=given)
    assert (result.status, result.err) == (0, "")
    return result.out.splitlines()


def exported(program: Command, diary: Path) -> dict[str, list[dict[str, object]]]:
    target = diary.with_suffix(".json")
    assert program("export", target).status == 0
    found: dict[str, list[dict[str, object]]] = json.loads(target.read_text("utf-8"))
    return found


ONE_OF_EACH: list[object] = [
    {**CRAMP, "muscle": "calf", "side": "left", "pain": 7, "minutes": 4.5, "note": "Träume"},
    {"kind": "cramp", "night": "2015-01-29", "muscle": "foot", "woke": "no"},
    {"kind": "quiet", "night": "2015-01-28"},
    {"kind": "drink", "at": "2015-01-30T09:00:00Z", "product": "Coffee", "ml": 250},
    {"kind": "drink", "at": "2015-01-30T10:00:00Z", "product": "Grandma's tea"},
    {"kind": "dose", "at": "2015-01-30T22:00:00-03:30", "product": "Quinine", "amount": 300},
    {"kind": "factor", "night": "2015-01-30", "name": "hot day", "value": True},
    {"kind": "factor", "night": "2015-01-30", "name": "walked", "value": 4.2, "unit": "km"},
    {"kind": "factor", "night": "2015-01-30", "name": "walked", "value": 5},
]


def test_every_kind_is_saved_and_answered_with_its_identity(program: Command, diary: Path) -> None:
    found = answers(program, *ONE_OF_EACH)
    top = exported(program, diary)
    kinds = ("episodes", "night_records", "intakes", "factor_values")

    assert [answer.split()[0] for answer in found] == ["ok"] * len(ONE_OF_EACH)
    assert {answer.split()[1] for answer in found} == {
        entry["id"] for kind in kinds for entry in top[kind]
    }


def test_what_was_sent_is_kept_as_it_was_given(program: Command, diary: Path) -> None:
    answers(program, *ONE_OF_EACH)
    top = exported(program, diary)
    cramp = next(cramp for cramp in top["episodes"] if "pain" in cramp)

    assert cramp["onset"] == "2015-01-31T02:40:00+01:00"
    assert (cramp["night"], cramp["seconds"], cramp["note"]) == ("2015-01-30", 270, "Träume")
    assert {intake["at"] for intake in top["intakes"]} == {
        "2015-01-30T09:00:00+00:00",
        "2015-01-30T10:00:00+00:00",
        "2015-01-30T22:00:00-03:30",
    }
    assert [(factor["name"], factor["kind"]) for factor in top["factors"]] == [
        ("hot day", "yes-no"),
        ("walked", "amount"),
    ]
    assert sorted(str(value["value"]) for value in top["factor_values"]) == ["1", "5"]


NONSENSE: list[object] = [
    "",
    "not json",
    "[" * 100_000,
    "1" * 5000,
    "[]",
    '"cramp"',
    "{}",
    '{"kind": NaN}',
    {"kind": "dream"},
    {"kind": ["cramp"]},
    {"kind": "cramp"},
    {**CRAMP, "mood": "low"},
    {**CRAMP, "muscle": "elbow"},
    {**CRAMP, "pain": 11},
    {**CRAMP, "pain": 6.5},
    {**CRAMP, "pain": True},
    {**CRAMP, "pain": "1e999999"},
    {**CRAMP, "minutes": -1},
    {**CRAMP, "note": 7},
    {**CRAMP, "note": "half \ud800"},
    {**CRAMP, "note": "nul \0"},
    {**CRAMP, "at": "02:40"},
    {**CRAMP, "at": "2015-01-31"},
    {**CRAMP, "at": "0001-01-01T00:00:00+23:59"},
    {**CRAMP, "at": "9999-12-31T23:59:59-23:59"},
    {**CRAMP, "at": "9000-12-31T23:59:59+00:00"},
    {**CRAMP, "night": "2015-01-25"},
    {"kind": "cramp", "night": "2015-W05-6"},
    {"kind": "quiet"},
    {"kind": "drink", "product": "Tea"},
    {"kind": "drink", "at": "2015-01-30T09:00:00Z", "product": ""},
    {"kind": "drink", "at": "2015-01-30T09:00:00Z", "product": "x" * 300},
    {"kind": "drink", "at": "2015-01-30T09:00:00Z", "product": "Tea", "ml": -1},
    {"kind": "factor", "night": "2015-01-30", "name": "hot", "value": "maybe"},
    {"kind": "factor", "night": "2015-01-30", "name": "hot"},
    {**CRAMP, "note": "x" * (1 << 21)},
]


def test_nonsense_is_answered_and_the_stream_goes_on(program: Command, diary: Path) -> None:
    found = answers(program, *NONSENSE, CRAMP)

    assert [answer.split()[0] for answer in found] == ["error"] * len(NONSENSE) + ["ok"]
    assert all(len(answer) > len("error ") for answer in found)
    top = exported(program, diary)
    assert len(top["episodes"]) == 1
    assert top["intakes"] == top["night_records"] == top["factors"] == []
    assert "Tea" not in {product["name"] for product in top["products"]}


@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_what_was_answered_is_there_however_it_ends(
    program: Command, diary: Path, stop: signal.Signals
) -> None:
    with subprocess.Popen(  # noqa: S603 - the command is this Python
        [sys.executable, "-m", "cramp_diary", "--diary", diary, "log", "--stream"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=dict(os.environ),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        acknowledged = []
        for minute in range(5):
            line = json.dumps({**CRAMP, "at": f"2015-01-31T02:4{minute}:00+01:00"})
            process.stdin.write(f"{line}\n".encode())
            process.stdin.flush()
            acknowledged.append(process.stdout.readline().decode().split()[1])
        process.send_signal(stop)
        process.wait()
        assert process.stderr is not None
        assert process.stderr.read() == b""

    assert {entry["id"] for entry in exported(program, diary)["episodes"]} == set(acknowledged)
