"""A mistake of the program, written down without a word of the diary."""

import os
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Final

from cramp_diary.services.places import state_folder

__all__ = ["write_down"]

_NAME: Final = "errors.log"


def write_down(error: BaseException) -> Path | None:
    """Append what happened where to a file that only its owner can read; return the file.

    The message of the error is left out: it may hold words from the diary. None where the file
    cannot be written.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    path = state_folder() / _NAME
    with suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        with os.fdopen(os.open(path, flags, 0o600), "a", encoding="utf-8") as file:
            file.write("\n".join([type(error).__name__, *places, "", ""]))
        return path
    return None
