"""The way in: a command to the terminal, none to the window."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from cramp_diary.wording.language import use_language

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run `cramp-diary` with arguments, by default those of the process; return its status.

    Each way loads only its own: a command needs no Qt, the window no command and no arguments.
    """
    words = sys.argv[1:] if argv is None else argv
    if not words:
        return _window(None)
    from cramp_diary.cli.arguments import parse  # noqa: PLC0415 - see above

    use_language()
    arguments = parse(words)
    if arguments.command in {None, "gui"}:
        return _window(arguments.diary)
    from cramp_diary.cli.main import run  # noqa: PLC0415 - see above

    return run(arguments)


def _window(diary: Path | None) -> int:
    # Nothing made before the first paint is garbage; app collects from then on.
    gc.disable()
    from cramp_diary import app  # noqa: PLC0415 - see main

    return app.main(diary)


if __name__ == "__main__":
    sys.exit(main())
