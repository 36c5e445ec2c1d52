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
        return _window(arguments.diary, getattr(arguments, "at", ""))
    if arguments.command == "remind":
        from cramp_diary.ui.reminders.process import remind  # noqa: PLC0415 - see above

        return remind(arguments.diary, arguments.ask)
    from cramp_diary.cli.main import run  # noqa: PLC0415 - see above

    return run(arguments)


def _window(diary: Path | None, at: str = "") -> int:
    # Nothing made before the first paint is garbage; app collects from then on.
    gc.disable()
    from cramp_diary.ui.reminders import bell  # noqa: PLC0415 - see main

    # Before anything heavy: where the diary is shown already, this start is over soon.
    if bell.ring(bell.wanted_diary(diary, bell.preferences_file().read()), at):
        return 0
    from cramp_diary import app  # noqa: PLC0415 - see main

    return app.main(diary, at)


if __name__ == "__main__":
    sys.exit(main())
