"""Values of the domain to plain JSON values and back, by their types alone.

Amounts are texts, so that no digit is lost on the way through binary; None and empty fields are
left out.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import (
    Any,
    ClassVar,
    Final,
    NewType,
    Protocol,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from cramp_diary.domain.importing import RowFault
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.problems import EARLIEST, LATEST
from cramp_diary.domain.texts import is_sound
from cramp_diary.exchange.night_sheet.cells import number_in
from cramp_diary.exchange.night_sheet.writing import plain

__all__ = ["FieldError", "reader", "to_json"]

_DATE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_IDENTITY: Final = re.compile(r"[0-9A-Za-z._-]{1,64}")
_LARGEST: Final = 2**63 - 1
_EMPTY: Final[tuple[object, ...]] = ("", [], {})
_PLAIN: Final = frozenset({str, int, bool})

Decoder = Callable[[object], Any]


class _Dataclass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


class FieldError(Exception):
    """A field cannot be read."""

    def __init__(self, fault: RowFault, field: str, found: object = "") -> None:
        """Say which field, and what stood in it."""
        super().__init__(fault, field)
        self.fault = fault
        self.field = field
        self.found = str(found)


def to_json(value: object) -> object:
    """Return a value of the domain as text, number, truth, list or dict."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(str(to_json(item)) for item in value)
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, date | Moment):
        return value.isoformat()
    if isinstance(value, Decimal):
        return plain(value)
    return _record(value) if is_dataclass(value) and not isinstance(value, type) else value


def _record(value: _Dataclass) -> dict[str, object]:
    written = {}
    for field in fields(value):
        given = getattr(value, field.name)
        if given is None:
            continue
        plain_value = given if type(given) in _PLAIN else to_json(given)
        if plain_value not in _EMPTY or not _is_default(field, given):
            written[field.name] = plain_value
    return written


def _is_default(field: Field[object], value: object) -> bool:
    made = field.default_factory() if field.default_factory is not MISSING else field.default
    return value == made


def reader(kind: type) -> Decoder:
    """Return what makes a `kind` of a JSON object; it raises FieldError."""
    return _RecordReader.of(kind)


@dataclass(frozen=True, slots=True)
class _RecordReader:
    kind: type
    decoders: Mapping[str, Decoder]
    required: frozenset[str]

    @classmethod
    def of(cls, kind: type) -> "_RecordReader":
        hints = get_type_hints(kind)
        return cls(
            kind,
            {field.name: _decoder(hints[field.name]) for field in fields(kind)},
            frozenset(
                field.name
                for field in fields(kind)
                if field.default is MISSING and field.default_factory is MISSING
            ),
        )

    def __call__(self, raw: object) -> Any:  # noqa: ANN401 - what it returns is `self.kind`
        if not isinstance(raw, dict):
            raise FieldError(RowFault.BAD_VALUE, "", raw)
        values = {}
        for name, value in raw.items():
            decoder = self.decoders.get(name)
            if decoder is None:
                raise FieldError(RowFault.UNKNOWN_FIELD, str(name))
            if value is not None:
                values[name] = self._value(name, decoder, value)
        missing = sorted(self.required - values.keys())
        if missing:
            raise FieldError(RowFault.MISSING_FIELD, missing[0])
        try:
            return self.kind(**values)
        except ValueError as error:
            raise FieldError(RowFault.BAD_VALUE, "", raw) from error

    def _value(self, name: str, decoder: Decoder, raw: object) -> object:
        try:
            return decoder(raw)
        except (ValueError, TypeError, OverflowError) as error:
            raise FieldError(RowFault.BAD_VALUE, name, raw) from error


def _decoder(hint: Any) -> Decoder:  # noqa: ANN401 - a type hint may be anything
    """Return what reads a value of a type; it raises ValueError for another."""
    if isinstance(hint, NewType):
        return _identity
    simple: dict[object, Decoder] = {
        str: _text,
        int: _whole,
        bool: _truth,
        Decimal: _amount,
        date: _day,
        Moment: _moment,
    }
    if hint in simple:
        return simple[hint]
    if get_origin(hint) in {UnionType, Union}:  # a NewType or None is still the older Union
        return _either([_decoder(part) for part in get_args(hint) if part is not NoneType])
    if get_origin(hint) is frozenset:
        return _many(_decoder(get_args(hint)[0]), frozenset)
    if get_origin(hint) is tuple:
        return _tuple(get_args(hint))
    return _RecordReader.of(hint) if isinstance(hint, type) and is_dataclass(hint) else _word(hint)


def _identity(raw: object) -> str:
    if isinstance(raw, str) and _IDENTITY.fullmatch(raw):
        return raw
    raise ValueError


def _text(raw: object) -> str:
    if isinstance(raw, str) and is_sound(raw):
        return raw
    raise ValueError


def _whole(raw: object) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) <= _LARGEST:
        return raw
    raise ValueError


def _truth(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    raise ValueError


def _amount(raw: object) -> Decimal:
    number = number_in(str(raw)) if isinstance(raw, str | int | Decimal) else None
    if number is None or isinstance(raw, bool):
        raise ValueError
    return number


def _day(raw: object) -> date:
    if isinstance(raw, str) and _DATE.fullmatch(raw):
        return date.fromisoformat(raw)
    raise ValueError


def _moment(raw: object) -> Moment:
    moment = Moment.parse(_text(raw))
    if EARLIEST <= moment.wall.date() <= LATEST:
        return moment
    raise ValueError


def _word(words: type[StrEnum]) -> Decoder:
    return lambda raw: words(_text(raw))


def _many(item: Decoder, gather: Callable[..., Any]) -> Decoder:
    def read(raw: object) -> object:
        if not isinstance(raw, list):
            raise TypeError
        return gather(item(one) for one in raw)

    return read


def _tuple(parts: tuple[Any, ...]) -> Decoder:
    if parts[1:] == (...,):
        return _many(_decoder(parts[0]), tuple)
    decoders = [_decoder(part) for part in parts]

    def read(raw: object) -> object:
        if not isinstance(raw, list) or len(raw) != len(decoders):
            raise TypeError
        return tuple(decoder(one) for decoder, one in zip(decoders, raw, strict=True))

    return read


def _either(decoders: list[Decoder]) -> Decoder:
    """Return what reads one of several types: a word of an enumeration before anything else."""
    if len(decoders) == 1:
        return decoders[0]

    def read(raw: object) -> object:
        for decoder in reversed(decoders):
            try:
                return decoder(raw)
            except (ValueError, TypeError):
                continue
        raise ValueError

    return read
