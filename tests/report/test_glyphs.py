"""Characters that no font has must not make a page impossible."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cramp_diary.assets import resources
from cramp_diary.report.glyphs import SUBSTITUTE, Glyphs


@pytest.fixture(scope="module")
def glyphs() -> Glyphs:
    return Glyphs.of_folder(resources() / "fonts")


@pytest.mark.parametrize(
    "typed",
    [
        "Margaret Ellis",
        "Zoë Łukasz Ñandú Đặng",
        "שלום",
        "مرحبا",
        "Ελένη Анна",
        "#let x = 1; $a$ *b* \\ <c> _d_ `e` @f",
        "25\u00a0mg",
        "👨\u200d👩\u200d👧",
        "می\u200cخواهم",  # noqa: RUF001 - Persian
    ],
)
def test_what_the_fonts_have_comes_out_as_typed(glyphs: Glyphs, typed: str) -> None:
    assert glyphs.shown(typed) == typed


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("漢字", SUBSTITUTE * 2),
        ("a → b", f"a {SUBSTITUTE} b"),
        ("one\ntwo\tthree", "one two three"),
        ("bell\x07 null\x00 back\x08", "bell null back"),
        ("\u202eturned", "turned"),
        ("lone \ud800 half", "lone half"),
        ("  wide   apart  ", "wide apart"),
    ],
)
def test_what_they_do_not_have_is_seen_to_be_missing_or_goes(
    glyphs: Glyphs, typed: str, shown: str
) -> None:
    assert glyphs.shown(typed) == shown


def test_a_mark_stands_only_on_a_letter_of_its_own_font(glyphs: Glyphs) -> None:
    cyrillic_mark = "\ua675"

    assert glyphs.shown("😀" + cyrillic_mark) == "😀"
    assert glyphs.shown("е" + cyrillic_mark) == "е" + cyrillic_mark  # noqa: RUF001 - Cyrillic


@settings(max_examples=200)
@given(st.text())
def test_what_is_shown_is_shown_the_same_again(glyphs: Glyphs, typed: str) -> None:
    shown = glyphs.shown(typed)

    assert glyphs.shown(shown) == shown
    shown.encode()
