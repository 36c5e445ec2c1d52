"""The way in: a command to the terminal, none to the window."""

import sys
from collections.abc import Sequence

from cramp_diary.cli.arguments import parse
from cramp_diary.wording.language import use_language

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run `cramp-diary` with arguments, by default those of the process; return its status."""
    use_language()
    arguments = parse(argv)
    # Each way loads only its own: a command needs no Qt, the window no command.
    if arguments.command in {None, "gui"}:
        from cramp_diary import app  # noqa: PLC0415 - see above

        return app.main(arguments.diary)
    from cramp_diary.cli.main import run  # noqa: PLC0415 - see above

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
