"""What was begun in a form and not finished."""

from collections.abc import Mapping
from dataclasses import dataclass

from cramp_diary.domain.moment import Moment

__all__ = ["Draft"]


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of a form as they were left, readable or not.

    `key` says what the form was for. `fields` are plain values: texts, numbers, truths, None,
    lists and mappings of them. `written` is when the person altered them last.
    """

    key: str
    fields: Mapping[str, object]
    written: Moment
