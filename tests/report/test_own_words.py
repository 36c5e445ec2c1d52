"""What a person typed is made to fit and stays readable."""

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.report.own_words import BREAK, LONGEST_RUN, breakable
from cramp_diary.wording.shortening import shortened


def test_a_short_text_stays_whole() -> None:
    assert shortened("loose stools", 60) == "loose stools"


def test_a_long_text_ends_after_a_word_with_an_ellipsis() -> None:
    assert shortened("one two three four", 15) == "one two three…"


def test_one_long_word_is_cut() -> None:
    assert shortened("x" * 20, 10) == "x" * 9 + "…"


@given(st.text(), st.integers(2, 50))
def test_nothing_is_longer_than_asked(typed: str, most: int) -> None:
    cut = shortened(typed, most)

    assert len(cut) <= most
    assert cut == typed or cut.endswith("…")


def test_words_of_a_language_have_no_break_inside() -> None:
    typed = "Could the water tablet have to do with it?"

    assert breakable(typed) == typed


@given(st.text())
def test_places_to_break_take_nothing_away(typed: str) -> None:
    assert breakable(typed).replace(BREAK, "") == typed.replace(BREAK, "")


@given(st.text("abc ", min_size=LONGEST_RUN))
def test_no_run_of_letters_is_too_long_for_a_column(typed: str) -> None:
    runs = breakable(typed).replace(BREAK, " ").split(" ")

    assert max(map(len, runs)) <= LONGEST_RUN


def test_a_letter_keeps_its_mark() -> None:
    typed = "e\u0301" * 30

    assert BREAK + "\u0301" not in breakable(typed)
    assert BREAK in breakable(typed)
