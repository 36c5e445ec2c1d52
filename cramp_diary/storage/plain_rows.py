"""Rows for NumPy."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import CursorResult

__all__ = ["plain_rows"]


def plain_rows(result: CursorResult[Any]) -> Sequence[tuple[Any, ...]]:
    """Return all rows as the driver's tuples, which NumPy takes in one go.

    Fifty years of SQLAlchemy's own rows would take a third as long again.
    """
    cursor = result.cursor
    rows = cursor.fetchall() if cursor else []
    result.close()
    return rows
