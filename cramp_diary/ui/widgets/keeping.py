"""What stands in a form that is not saved yet, as plain values that can be written down."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Protocol

__all__ = ["Keeps", "part_of", "recall_all", "snapshots", "token"]


class Keeps(Protocol):
    """Whatever a person fills in: its state can be kept, and brought back.

    The state holds numbers, words, lists and mappings as JSON has them, also what was typed and
    cannot be read.
    """

    def snapshot(self) -> object:
        """Return the state it is in."""
        ...

    def recall(self, state: object) -> None:
        """Take a state again, without a signal; what does not fit is left out."""
        ...


def snapshots(parts: Mapping[str, Keeps]) -> dict[str, object]:
    """Return the states of several parts by their names."""
    return {name: part.snapshot() for name, part in parts.items()}


def recall_all(parts: Mapping[str, Keeps], state: object) -> None:
    """Give each part, in their order, its state again, as far as there is one for it."""
    if isinstance(state, Mapping):
        for name, part in parts.items():
            if name in state:
                part.recall(state[name])


def part_of(state: object, name: str) -> object:
    """Return what a state holds under a name, None for nothing."""
    return state.get(name) if isinstance(state, Mapping) else None


def token(value: object, words: str) -> str:
    """Return the word by which an option of `words` is known, "" for one that has no value."""
    if value is None:
        return ""
    return str(value) if isinstance(value, str | int | Decimal) else words
