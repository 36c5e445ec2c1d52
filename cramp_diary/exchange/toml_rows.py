"""Reading tables of a TOML file strictly: what is wrong names the file, the row and the key."""

import tomllib
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NoReturn

__all__ = ["Row", "load"]


class Row:
    """One table of a TOML file, read key by key; `done` refuses what nobody asked for."""

    def __init__(self, where: str, values: object) -> None:
        """Take a table; `where` names it in errors. ValueError if it is no table."""
        self._where = where
        if not isinstance(values, dict):
            self.refuse("is not a table")
        self._left: dict[str, object] = dict(values)

    def refuse(self, what: str) -> NoReturn:
        """Raise a ValueError that says where the mistake is."""
        msg = f"{self._where}: {what}"
        raise ValueError(msg)

    def text(self, key: str) -> str:
        """Return a text that must be there and must not be empty."""
        value = self.text_or_none(key)
        return self.refuse(f"{key} is missing") if value is None else value

    def text_or_none(self, key: str) -> str | None:
        """Return a text, or None where the key is left out."""
        value = self._left.pop(key, None)
        if value is not None and not (isinstance(value, str) and value.strip()):
            self.refuse(f"{key} is not a text")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty where the key is left out."""
        value = self._left.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.refuse(f"{key} is not a list of texts")
        return tuple(value)

    def flag(self, key: str) -> bool:
        """Return true or false; false where the key is left out."""
        value = self._left.pop(key, False)
        return value if isinstance(value, bool) else self.refuse(f"{key} is not true or false")

    def whole_or_none(self, key: str) -> int | None:
        """Return a whole number from 1, or None where the key is left out."""
        value = self._left.pop(key, None)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            self.refuse(f"{key} is not a whole number from 1")
        return value

    def decimal_or_none(self, key: str) -> Decimal | None:
        """Return a number from 0 that is written as a text, or None where it is left out.

        A bare TOML number is refused: it would come through binary and lose its last digits.
        """
        written = self.text_or_none(key)
        if written is None:
            return None
        try:
            value = Decimal(written)
        except InvalidOperation:
            self.refuse(f"{key} is not a number: {written}")
        if not value.is_finite() or value < 0:
            self.refuse(f"{key} is not a number from 0: {written}")
        return value

    def rows(self, key: str) -> Iterator["Row"]:
        """Return the tables of a list of tables that must be there and hold at least one."""
        tables = self._left.pop(key, None)
        if not isinstance(tables, list) or not tables:
            self.refuse(f"{key} is missing")
        return (
            Row(f"{self._where}, {key} {number}", table) for number, table in enumerate(tables, 1)
        )

    def texts_by_key(self, key: str) -> dict[str, str]:
        """Return a table of texts that must be there."""
        table = Row(f"{self._where}, {key}", self._left.pop(key, None))
        return {name: table.text(name) for name in tuple(table._left)}

    def done(self) -> None:
        """Refuse keys that were not asked for: a misspelt one would be lost in silence."""
        if self._left:
            self.refuse(f"unknown key {', '.join(sorted(self._left))}")


def load(path: Path) -> Row:
    """Return the whole file as a row. OSError if it cannot be read, ValueError if it is no TOML."""
    try:
        with path.open("rb") as file:
            return Row(path.name, tomllib.load(file))
    except tomllib.TOMLDecodeError as error:
        msg = f"{path.name}: {error}"
        raise ValueError(msg) from error
