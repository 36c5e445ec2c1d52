"""The sentences that are seldom met are in the language of the person too."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from importlib import import_module
from itertools import product
from pathlib import Path
from pkgutil import iter_modules

import pytest

from cramp_diary import wording
from cramp_diary.domain import errors
from cramp_diary.domain.importing import Rejection, RowFault
from cramp_diary.domain.nights import NightStatus
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.labels import _LABELS, label
from cramp_diary.wording.language import Text
from cramp_diary.wording.problems import problem_sentence
from cramp_diary.wording.rows import row_reason
from tests.wording.pseudo import pseudo_language, untranslated

NOWHERE = Path("/1/2.3")
REASONS = (
    *("missing", "folder", "empty", "binary", "encoding", "too-large", "no-night", "no-cramps"),
    *("repeated-column", "no-name", "long-name", "quotes", "not-json", "not-an-export", "newer"),
    *("format", "mixed", "zip", "demo", "?"),
)
LIMITS = [(None, None), (0, 10), (0, None), (None, 10), (None, date(2026, 1, 1))]


@pytest.fixture(autouse=True)
def pseudo(tmp_path: Path) -> Iterator[None]:
    with pseudo_language(tmp_path):
        yield


def files_at_fault(
    kind: type[errors.DiaryError] = errors.FileError,
) -> Iterator[type[errors.DiaryError]]:
    for below in kind.__subclasses__():
        yield below
        yield from files_at_fault(below)


@pytest.mark.parametrize("kind", list(files_at_fault()))
def test_a_file_that_cannot_be_used(kind: type[errors.FileError]) -> None:
    said = sentence(kind(NOWHERE))

    assert said.startswith("«")
    assert untranslated(said) == []


@pytest.mark.parametrize(("reason", "line"), list(product(REASONS, [None, 3])))
def test_a_file_that_is_no_table(reason: str, line: int | None) -> None:
    assert untranslated(sentence(errors.NotATableError(NOWHERE, reason, line))) == []


@pytest.mark.parametrize(
    "error",
    [
        errors.EntryGoneError(),
        errors.UnknownNameError("1"),
        errors.InvalidEntryError(("a rule of the file, which has no sentence",)),
        errors.DiaryError(),
    ],
)
def test_what_cannot_be_done(error: errors.DiaryError) -> None:
    assert sentence(error).startswith("«")
    assert untranslated(sentence(error)) == []


@pytest.mark.parametrize("fault", Fault)
def test_a_field_that_cannot_be_saved(fault: Fault) -> None:
    for (low, high), field in product(LIMITS, ["pain", "night", "magnesium", "dose"]):
        said = problem_sentence(Problem(field, fault, low=low, high=high))
        assert said.startswith("«")
        assert untranslated(said) == []


@pytest.mark.parametrize("fault", RowFault)
def test_a_row_that_is_not_taken(fault: RowFault) -> None:
    held = NightStatus.AWAY.value if fault is RowFault.OTHER_STATUS else "2"
    said = row_reason(Rejection(fault=fault, field="1", found="3", low=0, high=10, held=held))

    assert said.startswith("«")
    assert untranslated(said) == []


@pytest.mark.parametrize("kind", _LABELS)
def test_a_name_of_a_value(kind: type[StrEnum]) -> None:
    assert [label(value) for value in kind if not label(value).startswith("«")] == []


def test_every_label_of_every_class_of_words() -> None:
    modules = [
        import_module(f"{wording.__name__}.{m.name}") for m in iter_modules(wording.__path__)
    ]
    classes = {
        kept for module in modules for kept in vars(module).values() if isinstance(kept, type)
    }
    labels = [
        getattr(words, name)
        for words in classes
        for name, kept in vars(words).items()
        if isinstance(kept, Text)
    ]

    assert len(labels) > 300
    assert [said for said in labels if not said.startswith("«")] == []
