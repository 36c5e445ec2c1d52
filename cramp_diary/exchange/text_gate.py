"""The way in for files that other programs wrote: bytes to text, or a plain refusal."""

import codecs
import re
from pathlib import Path
from typing import Final

from cramp_diary.domain.errors import CannotReadError, NotATableError

__all__ = ["decoded", "read_text", "without_controls"]

_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_MOST_BEYOND_ASCII: Final = 0.3
"""Western text has far fewer accented letters; what has more was never written in cp1252."""


def read_text(path: Path, most_bytes: int) -> str:
    """Return the text of a file of at most `most_bytes`.

    Raises NotATableError with the reason when there is no such file, or it is a folder, too
    large, empty or no text, and CannotReadError when it may not be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(most_bytes + 1)
    except FileNotFoundError as error:
        raise NotATableError(path, "missing") from error
    except IsADirectoryError as error:
        raise NotATableError(path, "folder") from error
    except (OSError, ValueError) as error:
        raise CannotReadError(path) from error
    if len(content) > most_bytes:
        raise NotATableError(path, "too-large")
    if not content.strip():
        raise NotATableError(path, "empty")
    return decoded(content, path)


def decoded(content: bytes, path: Path) -> str:
    """Return bytes as text: UTF-8 with or without BOM, UTF-16 with BOM, or plausible cp1252.

    Raises NotATableError naming `path` for anything else; a NUL means that it is no text.
    """
    try:
        if content.startswith(_UTF_16):
            text = content.decode("utf-16")
        else:
            text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = _western(content, path)
    if "\0" in text:
        raise NotATableError(path, "binary")
    if not text.strip():
        raise NotATableError(path, "empty")
    return text


def without_controls(text: str) -> str:
    """Return a text whose lines end in LF alone and which holds no control characters but TAB."""
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _western(content: bytes, path: Path) -> str:
    if b"\0" in content or content.startswith(_UTF_16):
        raise NotATableError(path, "binary")
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError as error:
        raise NotATableError(path, "encoding") from error
    if _CONTROLS.search(text):
        raise NotATableError(path, "binary")
    if len(_BEYOND_ASCII.findall(text)) > _MOST_BEYOND_ASCII * len(text):
        raise NotATableError(path, "encoding")
    return text
