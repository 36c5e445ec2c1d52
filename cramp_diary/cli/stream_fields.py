"""The fields of one streamed entry, read strictly."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Self, TypeVar

from cramp_diary.cli.moments import iso_moment
from cramp_diary.domain.days import read_day
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.problems import MOST_AMOUNT
from cramp_diary.domain.texts import is_sound
from cramp_diary.exchange.night_sheet.cells import number_in
from cramp_diary.exchange.night_sheet.words import yes_or_no
from cramp_diary.services.journal import Journal
from cramp_diary.wording.stream import StreamWords

__all__ = ["Fields", "StreamedEntryError"]

_MINUTE: Final = 60
_SHOWN: Final = 60
_Value = TypeVar("_Value")


class StreamedEntryError(Exception):
    """An object is no entry; its text says why."""


@dataclass(frozen=True, slots=True)
class Fields:
    """What an object says; a field that is left out or null is None."""

    values: Mapping[str, object]

    @classmethod
    def of(cls, kind: str, raw: Mapping[str, object], names: frozenset[str]) -> Self:
        """Take an object that has no fields but `kind` and `names`."""
        for name in raw:
            if name not in names and name != "kind":
                raise StreamedEntryError(StreamWords.unknown_field(name[:_SHOWN], kind))
        return cls({name: value for name, value in raw.items() if value is not None})

    def needed(self, name: str, read: Callable[[str], _Value | None]) -> _Value:
        """Read a field that must be there."""
        value = read(name)
        if value is None:
            raise StreamedEntryError(StreamWords.missing(name))
        return value

    def text(self, name: str) -> str | None:
        """Read a text."""
        value = self.values.get(name)
        if value is None or (isinstance(value, str) and is_sound(value)):
            return value
        raise self._bad(name)

    def word(self, name: str, meaning: Callable[[str], _Value | None]) -> _Value | None:
        """Read a word that `meaning` knows."""
        text = self.text(name)
        found = None if text is None else meaning(text)
        if text is not None and found is None:
            raise self._bad(name)
        return found

    def number(self, name: str) -> Decimal | None:
        """Read a number, written as one or as a text."""
        value = self.values.get(name)
        if value is None:
            return None
        number = number_in(str(value)) if isinstance(value, int | Decimal | str) else None
        if number is None or isinstance(value, bool) or abs(number) > MOST_AMOUNT:
            raise self._bad(name)
        return number

    def whole(self, name: str) -> int | None:
        """Read a whole number."""
        number = self.number(name)
        if number is not None and number != int(number):
            raise self._bad(name)
        return None if number is None else int(number)

    def seconds(self, name: str) -> int | None:
        """Read minutes as the nearest whole seconds."""
        number = self.number(name)
        if number is None:
            return None
        return int((number * _MINUTE).quantize(Decimal(1), ROUND_HALF_UP))

    def value(self, name: str) -> tuple[Decimal, bool]:
        """Read a factor's value, and whether it is yes or no."""
        raw = self.values.get(name)
        answer = raw if isinstance(raw, bool) else None
        if isinstance(raw, str):
            answer = yes_or_no(raw)
        if answer is not None:
            return Decimal(answer), True
        return self.needed(name, self.number), False

    def night(self, name: str) -> date | None:
        """Read the date of an evening."""
        text = self.text(name)
        if text is None:
            return None
        night = read_day(text)
        if night is None:
            raise self._bad(name)
        return night

    def moment(self, name: str, journal: Journal) -> Moment | None:
        """Read a moment; its offset is kept as it is given."""
        text = self.text(name)
        if text is None:
            return None
        try:
            return iso_moment(text, journal)
        except (ValueError, OverflowError) as error:
            raise self._bad(name) from error

    def same(self, name: str, expected: date, given: date) -> None:
        """Refuse a night that is not the one of the moment given beside it."""
        if expected != given:
            raise self._bad(name)

    def _bad(self, name: str) -> StreamedEntryError:
        found = str(self.values.get(name))
        return StreamedEntryError(StreamWords.bad(name, found[:_SHOWN]))
