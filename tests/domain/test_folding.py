"""Words without capitals and accents, and where they stand."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.folding import folded, occurrences, words_of
from tests.strategies import texts

letters = st.text("aáÁbBßSsœŒ ’'", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Crème BRÛLÉE", "creme brulee"),
        ("Straße", "strasse"),
        ("Mørk øl", "mork ol"),
        ("ŒUVRE", "oeuvre"),
        ("didn’t", "didn't"),
        ("Ångström", "angstrom"),
        ("na\u00efve and nai\u0308ve", "naive and naive"),
        ("Żółw, İstanbul", "zolw, istanbul"),
    ],
)
def test_capitals_and_accents_make_no_difference(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_each_word_is_looked_for_once() -> None:
    assert words_of("  Été garden\tété ") == ("ete", "garden")
    assert words_of(" ") == ()


def test_found_places_are_those_of_the_text_as_it_was_written() -> None:
    text = "Drank a CAFÉ au lait; café again"
    assert [text[first:last] for first, last in occurrences(text, ["cafe", "lait"])] == [
        "CAFÉ",
        "lait",
        "café",
    ]


def test_half_of_a_letter_marks_all_of_it() -> None:
    assert occurrences("Straße", ["tras"]) == ((1, 5),)
    assert occurrences("Straße", ["se"]) == ((4, 6),)


def test_places_that_overlap_are_one() -> None:
    assert occurrences("bananas", ["ana", "nas"]) == ((1, 7),)


@given(texts)
def test_folding_again_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(texts)
def test_accents_may_be_part_of_a_letter_or_follow_it(text: str) -> None:
    assert folded(normalize("NFD", text)) == folded(normalize("NFC", text))


@given(letters, letters)
def test_a_word_has_places_exactly_where_it_occurs(text: str, word: str) -> None:
    looked_for = folded(word)
    places = occurrences(text, [looked_for])
    assert bool(places) == (looked_for in folded(text))
    for first, last in places:
        assert looked_for in folded(text[first:last])
