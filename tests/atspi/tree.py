"""The program as a screen reader has it: parts with a role, a name, and what can be done to them.

Needs `gi` with Atspi, which only the Python of the system has.
"""

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be chosen before

__all__ = [
    "Missing",
    "Part",
    "described",
    "find",
    "is_checked",
    "nameless",
    "press",
    "program",
    "shown",
    "text_of",
    "type_into",
    "until",
]

PATIENCE_S = 20.0
PAUSE_S = 0.05
PRESSES = ("Press", "Toggle")

Part = Atspi.Accessible
State = Atspi.StateType
Found = TypeVar("Found")


class Missing(Exception):  # noqa: N818 - it reads as what it says
    """What a person would look for does not come."""


def until(look: Callable[[], Found | None], what: str) -> Found:
    """Return what is looked for as soon as it is there; raises Missing when it does not come."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:  # what was looked at went while it was
            found = None
        if found is not None:
            return found
        time.sleep(PAUSE_S)
    message = f"there is no {what}"
    raise Missing(message)


def program(name: str) -> Part:
    """Return the running program of a name, as it is at each look."""
    desktop = Atspi.get_desktop(0)
    root = until(lambda: next((p for p in _below(desktop) if p.get_name() == name), None), name)
    root.set_cache_mask(Atspi.Cache.NONE)
    return root


def shown(part: Part) -> Iterator[Part]:
    """Return what is to be seen of a part and below it, in the order of the window."""
    for child in _below(part):
        if child.get_state_set().contains(State.SHOWING):
            yield child
            yield from shown(child)


def find(root: Part, role: str, name: str) -> Part:
    """Return the first part of a role whose name begins with `name`, once it can be used."""

    def look() -> Part | None:
        found = (p for p in shown(root) if p.get_role_name() == role and _begins(p, name))
        return next((p for p in found if p.get_state_set().contains(State.ENABLED)), None)

    return until(look, described(role, name))


def press(part: Part) -> None:
    """Do to a part what a press does."""
    names = [
        Atspi.Action.get_action_name(part, number)
        for number in range(Atspi.Action.get_n_actions(part))
    ]
    Atspi.Action.do_action(part, names.index(next(name for name in PRESSES if name in names)))


def type_into(field: Part, text: str) -> None:
    """Put words into a field, in the place of those that were there."""
    Atspi.EditableText.set_text_contents(field, text)


def text_of(field: Part) -> str:
    """Return the words in a field."""
    return Atspi.Text.get_text(field, 0, Atspi.Text.get_character_count(field))


def is_checked(part: Part) -> bool:
    """Return whether a part says of itself that it is chosen."""
    return part.get_state_set().contains(State.CHECKED)


def nameless(root: Part) -> list[str]:
    """Return what can be used and has neither a name nor a label, by its role."""
    usable = [p for p in shown(root) if p.get_state_set().contains(State.FOCUSABLE)]
    return [part.get_role_name() for part in usable if not _is_named(part)]


def described(role: str, name: str) -> str:
    """Return a part in words, for a person who reads what was done."""
    return f"{role} “{name}”"


def _below(part: Part) -> Iterator[Part]:
    for number in range(part.get_child_count()):
        child = part.get_child_at_index(number)
        if child is not None:
            yield child


def _begins(part: Part, name: str) -> bool:
    return part.get_name().startswith(name)


def _is_named(part: Part) -> bool:
    if part.get_role() != Atspi.Role.COMBO_BOX:
        return bool(part.get_name())
    # Its name is its value; what it is for comes from its label.
    labels = [
        relation.get_target(number)
        for relation in part.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for number in range(relation.get_n_targets())
    ]
    return any(label.get_name() for label in labels)
