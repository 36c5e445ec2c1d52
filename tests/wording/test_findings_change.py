"""A ratio in words is the ratio, rounded honestly."""

import re
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.wording.findings_change import (
    about_many,
    as_many,
    digits,
    fewest_to_most,
    limits_in_digits,
)

ratios = st.floats(0.001, 99)
FIGURE = re.compile(r"[\d.]+")


def meant(words: str) -> float:
    """Return the ratio that a reader takes from the words."""
    figure = FIGURE.search(words)
    if figure is None:
        return 2.0 if "twice" in words else 1.0
    number = float(figure[0])
    if "times" in words:
        return number
    return 1 - number / 100 if "fewer" in words else 1 + number / 100


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (0.6, "40\xa0% fewer"),
        (0.64, "36\xa0% fewer"),
        (0.003, "99\xa0% fewer"),
        (0.0, "no cramps at all"),
        (0.998, "under 1\xa0% fewer"),
        (1.0, "as many"),
        (1.002, "under 1\xa0% more"),
        (1.33, "33\xa0% more"),
        (1.9, "90\xa0% more"),
        (1.96, "twice as many"),
        (2.03, "twice as many"),
        (2.34, "2.3 times as many"),
        (14.2, "14 times as many"),
        (1e4, "more than 100 times as many"),
    ],
)
def test_a_limit(ratio: float, words: str) -> None:
    assert as_many(ratio) == words


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (0.6, "about 40\xa0% fewer"),
        (1.3, "about 30\xa0% more"),
        (1.89, "about 89\xa0% more"),
        (1.96, "about twice as many"),
        (2.26, "about twice as many"),
        (2.34, "about 2.3 times as many"),
        (1.0, "as many"),
        (300, "more than 100 times as many"),
    ],
)
def test_an_estimate_is_about(ratio: float, words: str) -> None:
    assert about_many(ratio) == words


@given(ratios)
def test_the_words_mean_the_number(ratio: float) -> None:
    coarse = 0.0101 if ratio < 1.95 else 0.0501 if ratio < 10 else 0.501
    assert meant(as_many(ratio)) == pytest.approx(ratio, abs=coarse)
    assert meant(about_many(ratio)) == pytest.approx(ratio, rel=0.14, abs=0.0101)


@given(ratios, ratios)
def test_more_is_never_worded_as_less(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert meant(as_many(low)) <= meant(as_many(high))


@given(st.floats(1e-6, 1e5))
def test_only_the_same_is_worded_or_written_as_the_same(ratio: float) -> None:
    for words in (as_many(ratio), about_many(ratio)):
        assert (words == "as many") == (ratio == 1)
        assert ("fewer" in words) == (ratio < 1)
    assert bool(re.fullmatch(r"1\.0+", digits(ratio))) == (ratio == 1)


@pytest.mark.parametrize(
    ("low", "high", "words", "figures"),
    [
        (0.64, 2.03, "from 36\xa0% fewer to twice as many cramps", "0.64 to 2.03"),
        (1.35, 3.78, "from 35\xa0% more to 3.8 times as many cramps", "1.35 to 3.78"),
        (0.07, 0.84, "from 93\xa0% to 16\xa0% fewer cramps", "0.07 to 0.84"),
        (0.5, 0.998, "from 50\xa0% fewer to under 1\xa0% fewer cramps", "0.50 to 0.998"),
        (0.0, 1.3, "from no cramps at all to 30\xa0% more", "up to 1.30"),
        (0.64, inf, "from 36\xa0% fewer cramps to any number of them", "from 0.64"),
        (0.0, inf, "from no cramps at all to any number of them", "no limits"),
        (None, None, "from no cramps at all to any number of them", "no limits"),
    ],
)
def test_what_fits(low: float | None, high: float | None, words: str, figures: str) -> None:
    assert fewest_to_most(low, high) == words
    assert limits_in_digits(low, high) == figures


@pytest.mark.parametrize(
    ("ratio", "figures"),
    [(2.264, "2.26"), (0.0034, "under 0.01"), (14.23, "14.2"), (250.4, "250"), (None, "–")],
)
def test_digits(ratio: float | None, figures: str) -> None:
    assert digits(ratio) == figures
    assert digits(0.99999) == "0.9999"
