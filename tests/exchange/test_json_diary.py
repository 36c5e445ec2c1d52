"""A whole diary as JSON: nothing is lost, and nothing is taken that is not understood."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from cramp_diary.domain.errors import NotATableError
from cramp_diary.domain.importing import RowFault
from cramp_diary.exchange.json_diary.reading import DiaryFile, Lines, read_diary
from cramp_diary.exchange.json_diary.whole import KINDS, WholeDiary
from cramp_diary.exchange.json_diary.writing import diary_text
from tests.exchange.diaries_whole import whole_diaries

PATH = Path("anna.json")
CRAMP = {"id": "c1", "night": "2026-01-31", "written": "2026-02-01T07:00:00+01:00"}


def read(text: str) -> DiaryFile:
    return read_diary(text, PATH, Lines(text))


def document(**changes: object) -> str:
    return json.dumps({"format": "cramp-diary", "version": 1, **changes})


def reason(text: str) -> str:
    with pytest.raises(NotATableError) as caught:
        read(text)
    return caught.value.reason


def fault(cramp: dict[str, Any]) -> tuple[RowFault, str]:
    (rejection,) = read(document(episodes=[cramp])).rejected
    return rejection.fault, rejection.field


@settings(max_examples=150, deadline=None)
@given(diary=whole_diaries())
def test_nothing_is_lost(diary: WholeDiary) -> None:
    file = read(diary_text(diary))

    assert file.rejected == ()
    for kind in KINDS:
        assert set(file.diary.entries[kind]) == set(diary.entries[kind])
    assert replace(file.diary, entries={}) == replace(diary, entries={})
    assert diary_text(file.diary) == diary_text(diary)


@settings(max_examples=20, deadline=None)
@given(diary=whole_diaries())
def test_the_text_is_json_with_one_entry_a_line_in_order_of_identity(diary: WholeDiary) -> None:
    text = diary_text(diary)
    top = json.loads(text)

    assert text.endswith("\n}\n")
    assert list(top) == ["format", "version", "demo", "boundaries", "person", *KINDS]
    for kind in KINDS:
        identities = [entry["id"] for entry in top[kind]]
        assert identities == sorted(identities)
        for identity in identities:
            line = Lines(text).of(identity)
            assert line is not None
            assert f'"id": "{identity}"' in text.split("\n")[line - 1]


def test_amounts_are_texts_and_what_is_open_is_left_out() -> None:
    text = document(
        intakes=[
            {**CRAMP, "product": "p", "amount": "0.10", "contents": {}},
            {**CRAMP, "product": "p", "amount": 250, "contents": {"sodium": 1.5}},
        ]
    )
    plain = diary_text(read(text).diary)

    assert '"amount": "0.1", "contents": {}}' in plain
    assert '"amount": "250", "contents": {"sodium": "1.5"}}' in plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{", "not-json"),
        ("[]", "not-an-export"),
        ("{}", "not-an-export"),
        ("[" * 100_000, "not-json"),
        ('{"format": "cramp-diary", "version": NaN}', "not-json"),
        (document(version=4), "newer"),
        (document(version=4, dreams=[]), "newer"),
        (document(version="1"), "not-an-export"),
        (document(version=True), "not-an-export"),
        (document(dreams=[]), "not-an-export"),
        (document(episodes={}), "not-an-export"),
        (document(person={"birth_date": "tomorrow"}), "not-an-export"),
        (document(boundaries={"night_hour": 24}), "not-an-export"),
        (document(boundaries=[]), "not-an-export"),
    ],
)
def test_what_is_no_export_is_refused(text: str, expected: str) -> None:
    assert reason(text) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"night": "31.01.2026"}, (RowFault.BAD_VALUE, "episodes.night")),
        ({"night": None}, (RowFault.MISSING_FIELD, "episodes.night")),
        ({"mood": "low"}, (RowFault.UNKNOWN_FIELD, "episodes.mood")),
        ({"pain": "7"}, (RowFault.BAD_VALUE, "episodes.pain")),
        ({"pain": True}, (RowFault.BAD_VALUE, "episodes.pain")),
        ({"pain": 7.5}, (RowFault.BAD_VALUE, "episodes.pain")),
        ({"pain": 10**30}, (RowFault.BAD_VALUE, "episodes.pain")),
        ({"muscle": "elbow"}, (RowFault.BAD_VALUE, "episodes.muscle")),
        ({"onset": "soon"}, (RowFault.BAD_VALUE, "episodes.onset")),
        ({"onset": "2026-01-31T02:40:00"}, (RowFault.BAD_VALUE, "episodes.onset")),
        ({"written": "0001-01-01T00:00:00+12:00"}, (RowFault.BAD_VALUE, "episodes.written")),
        ({"relief": "stretch"}, (RowFault.BAD_VALUE, "episodes.relief")),
        ({"note": "half \ud800"}, (RowFault.BAD_VALUE, "episodes.note")),
        ({"id": "a b"}, (RowFault.BAD_VALUE, "episodes.id")),
        ({"id": ["c1"]}, (RowFault.BAD_VALUE, "episodes.id")),
    ],
)
def test_an_entry_that_cannot_be_read_is_rejected(
    changes: dict[str, Any], expected: tuple[RowFault, str]
) -> None:
    assert fault({**CRAMP, **changes}) == expected


def test_something_else_than_an_entry_is_rejected() -> None:
    assert read(document(episodes=["cramp"])).rejected[0].fault is RowFault.BAD_VALUE
