"""`log --stream`: one JSON entry a line in, one answer a line out, each after its commit."""

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from typing import BinaryIO, Final

from cramp_diary.assembly import Services
from cramp_diary.cli.stream_entries import StreamedEntryError, save_streamed
from cramp_diary.domain.errors import DiaryError
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.stream import StreamWords

__all__ = ["answer_stream"]

_LONGEST_LINE: Final = 1 << 20


def answer_stream(services: Services) -> int:
    """Answer each line of standard input with `ok ID` or `error REASON` until it ends."""
    for line in _lines(sys.stdin.buffer):
        print(_answer(services, line), flush=True)
    return 0


def _answer(services: Services, line: bytes | None) -> str:
    if line is None:
        return _error(StreamWords.too_long)
    try:
        entry = json.loads(line, parse_float=Decimal, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return _error(StreamWords.not_json)
    try:
        return f"ok {save_streamed(services, entry)}"
    except StreamedEntryError as error:
        return _error(str(error))
    except DiaryError as error:
        return _error(sentence(error))


def _error(reason: str) -> str:
    return f"error {' '.join(reason.split())}"


def _lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Give each line; None for one that is longer than any entry, which is read past."""
    while line := stream.readline(_LONGEST_LINE):
        if line.endswith(b"\n") or len(line) < _LONGEST_LINE:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(_LONGEST_LINE)
        yield None


def _refuse(constant: str) -> float:
    raise ValueError(constant)
