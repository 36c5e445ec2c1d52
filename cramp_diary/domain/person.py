"""Whose diary it is. Everything can be left open, and left off the report."""

from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.entries import Answer

__all__ = ["Person"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The person as told; `answers` pairs the key of a comparison question with its answer."""

    name: str = ""
    birth_date: date | None = None
    question: str = ""
    conditions: tuple[str, ...] = ()
    answers: tuple[tuple[str, Answer], ...] = ()
