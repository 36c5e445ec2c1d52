"""Uses the real program as a screen reader does, says what it did, and ends with 0 or 1.

    python3 -m tests.atspi.drive PYTHON

PYTHON is the one that has the program. `make atspi` starts this with a bus of its own.
"""

import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.atspi.stage import running
from tests.atspi.tree import (
    Missing,
    Part,
    described,
    find,
    is_checked,
    nameless,
    press,
    program,
    shown,
    text_of,
    type_into,
    until,
)

PAGES = ("Tonight", "Diary", "Medicines", "Trends", "What goes with it", "Report", "Settings")
INNER = (
    ("Diary", "Type in a paper record"),
    ("Medicines", "Drinks"),
    ("What goes with it", "How this is worked out"),
    ("Report", "Answers for the doctor"),
)
"""Pages that a page of the navigation leads to, by a button of the same name."""
NOTE = "Woke up by it, the blanket was off"


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def expect(what: str, *, holds: bool) -> None:
    """Say that something is so; raises Missing where it is not."""
    if not holds:
        raise Missing(what)
    say(f"  {what}")


def pressed(root: Part, role: str, name: str) -> None:
    press(find(root, role, name))
    say(f"pressed {described(role, name)}")


def read(root: Part, role: str, name: str) -> str:
    words = find(root, role, name).get_name()
    say(f"read {described(role, words)}")
    return words


def save_a_cramp(root: Part) -> None:
    """Save a cramp by one press; what was saved is said."""
    # Until the demo is open a press waits for the person's own diary.
    find(root, "push button", "Leave the demo")
    pressed(root, "push button", "Cramp now")
    read(root, "label", "Saved: a cramp at ")


def amend_it(root: Part) -> None:
    """Say how bad it was and where; both are told as chosen."""
    for name in ("7", "left shin"):
        pressed(root, "check box", name)
        until(partial(_checked, root, name), f"check box “{name}” that is checked")
        say(f"  “{name}” is told as checked")
    pressed(root, "push button", "Done")


def write_a_note(root: Part) -> None:
    """Write a note into the form of the cramp, save it, and read the night's row back."""
    pressed(root, "check box", "Diary")
    row = "Change: 22:"
    read(root, "push button", row)
    pressed(root, "push button", row)
    field = find(root, "text", "Note")
    type_into(field, NOTE)
    expect("the note is in its field", holds=text_of(field) == NOTE)
    pressed(root, "push button", "Save")
    changed = until(lambda: _noted(root, row), f"row with “{NOTE}”")
    say(f"read {described('row', changed.get_name())} {changed.get_description()}")


def walk_the_pages(root: Part) -> None:
    """Go through the navigation; whatever can be used on a page has a name."""
    for name in PAGES:
        pressed(root, "check box", name)
        look_at(root, name)
    for name, inner in INNER:
        pressed(root, "check box", name)
        pressed(root, "push button", inner)
        look_at(root, inner)


def look_at(root: Part, title: str) -> None:
    """Count what is shown below a title; whatever can be used there has a name."""
    find(root, "label", title)
    parts, without = until(lambda: (len(list(shown(root))), nameless(root)), title)
    expect(f"“{title}” has {parts} parts, nameless: {without}", holds=not without)


def _checked(root: Part, name: str) -> Part | None:
    part = find(root, "check box", name)
    return part if is_checked(part) else None


def _noted(root: Part, name: str) -> Part | None:
    row = find(root, "push button", name)
    return row if NOTE in f"{row.get_name()} {row.get_description()}" else None


STEPS: tuple[Callable[[Part], None], ...] = (save_a_cramp, amend_it, write_a_note, walk_the_pages)


def main(python: str) -> int:
    """Do every step with a program that was just started; return 0, or 1 where one failed."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            with running(python, Path(folder)):
                root = program("Cramp Diary")
                for step in STEPS:
                    step(root)
        except (Missing, ChildProcessError) as problem:
            said = (Path(folder) / "said.txt").read_text("utf-8")
            say(f"FAILED: {problem}\n{said}")
            return 1
    say("Everything was found, pressed, typed and read by role and name.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
