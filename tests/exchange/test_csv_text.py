"""No cell that leaves is run by a spreadsheet, and each comes back as it was."""

import pytest
from hypothesis import given

from cramp_diary.exchange.csv_text import as_typed, inert
from tests.strategies import texts


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_run_begins_with_an_apostrophe(start: str) -> None:
    assert inert(f"{start}HYPERLINK(1)").startswith("'")


def test_words_stay_as_they_are() -> None:
    for words in ("'s avonds", "5-10 min", "a=b", "'quoted'", ""):
        assert inert(words) == words
        assert as_typed(words) == words


@given(text=texts)
def test_every_text_comes_back(text: str) -> None:
    stripped = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    cell = inert(stripped)

    assert cell[:1] not in {"=", "+", "-", "@", "\t"}
    kept = "".join(letter for letter in stripped if letter >= " " or letter in "\t\n")
    assert as_typed(cell) == kept.replace("\x7f", "").strip()
