"""Running one command: what goes wrong becomes one sentence and an exit status."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import suppress
from typing import Final, TextIO

from cramp_diary.cli.last_resort import write_down
from cramp_diary.cli.usage import NotDoneError, WrongUsageError
from cramp_diary.domain.errors import DiaryError
from cramp_diary.wording.cli import CliWords
from cramp_diary.wording.errors import sentence

__all__ = ["run"]

_NOT_DONE: Final = 1
_WRONG_USAGE: Final = 2
_INTERRUPTED: Final = 130


def run(arguments: Namespace) -> int:
    """Do what was asked for and return the exit status."""
    _print_anything(sys.stdout)
    _print_anything(sys.stderr)
    try:
        status = _command(arguments.command)(arguments)
        print(end="", flush=True)
    except (WrongUsageError, NotDoneError, DiaryError) as error:
        return _refused(error)
    except BrokenPipeError:
        _forget_output()
        return _NOT_DONE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: no traceback with a diary in it
        _forget_output()
        return _say(CliWords.unexpected(write_down(error)), _NOT_DONE)
    return status


def _refused(error: WrongUsageError | NotDoneError | DiaryError) -> int:
    if isinstance(error, DiaryError):
        return _say(sentence(error), _NOT_DONE)
    return _say(str(error), _WRONG_USAGE if isinstance(error, WrongUsageError) else _NOT_DONE)


def _command(name: str) -> Callable[[Namespace], int]:
    # Imported when asked for: a wrong option is told at once, and only charts load matplotlib.
    if name == "chart":
        from cramp_diary.cli.pictures import chart  # noqa: PLC0415 - see above

        return chart
    from cramp_diary.cli.commands import COMMANDS  # noqa: PLC0415 - see above

    return COMMANDS[name]


def _say(words: str, status: int) -> int:
    with suppress(OSError):
        print(end="", flush=True)
    print(words, file=sys.stderr)
    return status


def _print_anything(stream: TextIO) -> None:
    """Let a terminal that lacks a letter show a question mark in its place."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


def _forget_output() -> None:
    """Drop what nobody will read, so that the interpreter does not complain at its end."""
    with suppress(OSError, ValueError, AttributeError):  # there may be no output at all
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
