"""Bytes of other programs become text, or a plain refusal."""

import codecs
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.errors import CannotReadError, NotATableError
from cramp_diary.exchange.text_gate import decoded, read_text, without_controls

WORDS = "night,cramps\n2026-01-31,2\nTräume, naïve façade\n"
PATH = Path("sheet.csv")


def refused(content: bytes) -> str:
    with pytest.raises(NotATableError) as caught:
        decoded(content, PATH)
    return caught.value.reason


@pytest.mark.parametrize(
    "content",
    [
        WORDS.encode(),
        WORDS.encode("utf-8-sig"),
        WORDS.encode("utf-16"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        WORDS.encode("cp1252"),
    ],
)
def test_the_encodings_of_spreadsheets_are_read(content: bytes) -> None:
    assert decoded(content, PATH) == WORDS


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"SQLite format 3\x00" + bytes(84), "binary"),
        (bytes(range(1, 256)), "encoding"),
        (b"\xff\xfe\x00", "binary"),
        (b"abc\x01\xe4", "binary"),
        ("ночь,судороги\n".encode("cp1251"), "encoding"),
        (b"\xef\xbb\xbf  \n", "empty"),
        (WORDS.encode("utf-16-le"), "binary"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, reason: str) -> None:
    assert refused(content) == reason


@given(content=st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        text = decoded(content, PATH)
    except NotATableError:
        return
    assert text.strip()
    assert "\0" not in text


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("x" * 100)

    assert read_text(path, 100) == "x" * 100
    with pytest.raises(NotATableError) as caught:
        read_text(path, 99)
    assert caught.value.reason == "too-large"


def test_files_that_are_none_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b" \r\n")
    for name, reason in (("gone.csv", "missing"), ("", "folder"), ("empty.csv", "empty")):
        with pytest.raises(NotATableError) as caught:
            read_text(tmp_path / name, 100)
        assert caught.value.reason == reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(CannotReadError):
        read_text(path, 100)


def test_lines_end_alike_and_controls_go() -> None:
    assert without_controls("a\r\nb\rc\n\td\x07e\x7f") == "a\nb\nc\n\tde"
