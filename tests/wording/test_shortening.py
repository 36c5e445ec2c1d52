"""What is shown of a long note."""

import pytest

from cramp_diary.wording.entries import quoted
from cramp_diary.wording.find import excerpt
from cramp_diary.wording.shortening import LONGEST_NOTE, beginning


@pytest.mark.parametrize("note", ["word " * 1000, "x" * 5000])
def test_a_long_note_is_cut_in_the_night_and_where_it_was_found(note: str) -> None:
    assert quoted(note).endswith("…”")
    assert len(quoted(note)) <= LONGEST_NOTE + 2
    assert excerpt(note, ()).endswith(" …")
    assert len(excerpt(note, ())) <= LONGEST_NOTE


def test_of_many_lines_four_are_shown() -> None:
    assert beginning("1\n2\n3\n4\n5") == "1\n2\n3\n4…"
    assert beginning("1\n2\n3\n4\n") == "1\n2\n3\n4"


def test_a_short_note_stands_whole() -> None:
    assert quoted(" cold feet ") == "“cold feet”"
    assert excerpt("cold feet", ("feet",)) == "cold feet"


def test_a_word_found_between_runs_without_spaces_is_shown() -> None:
    shown = excerpt("x" * 2000 + " garden " + "y" * 2000, ("garden",))
    assert shown.startswith("… ")
    assert " garden " in shown
    assert shown.endswith(" …")
    assert len(shown) <= LONGEST_NOTE
