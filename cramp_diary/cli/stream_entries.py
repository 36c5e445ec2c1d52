"""One entry that another program sends, from a JSON object into the diary."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from cramp_diary.assembly import Services
from cramp_diary.cli.entries import save_factor_value, save_intake
from cramp_diary.cli.stream_fields import Fields, StreamedEntryError
from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Product
from cramp_diary.exchange.night_sheet.words import muscle_of, side_of, waking_of
from cramp_diary.wording.stream import StreamWords

__all__ = ["StreamedEntryError", "save_streamed"]


def save_streamed(services: Services, raw: object) -> EntryId:
    """Save an entry and return its identity; it is durable by then.

    Raises StreamedEntryError for an object that is no entry, and a DiaryError where it cannot
    be saved.
    """
    if not isinstance(raw, dict):
        raise StreamedEntryError(StreamWords.not_an_object)
    kind = raw.get("kind")
    if not isinstance(kind, str) or kind not in _KINDS:
        raise StreamedEntryError(StreamWords.unknown_kind(str(kind)[:60]))
    names, save = _KINDS[kind]
    return save(services, Fields.of(kind, raw, names))


def _cramp(services: Services, fields: Fields) -> EntryId:
    onset, night = fields.moment("at", services.journal), fields.night("night")
    if onset is None and night is None:
        raise StreamedEntryError(StreamWords.no_night)
    if onset is not None and night is not None:
        fields.same("night", services.journal.boundaries().night_of(onset.wall), night)
    cramp = replace(
        services.journal.cramp(onset, night),
        muscle=fields.word("muscle", muscle_of),
        side=fields.word("side", side_of),
        waking=fields.word("woke", waking_of),
        pain=fields.whole("pain"),
        seconds=fields.seconds("minutes"),
        sleep_lost=fields.whole("sleep_lost"),
        soreness=fields.whole("soreness"),
        note=fields.text("note") or "",
    )
    return _identity(services.journal.save(cramp), Episode)


def _quiet(services: Services, fields: Fields) -> EntryId:
    night = fields.needed("night", fields.night)
    return _identity(services.journal.say(night, Stated.QUIET), NightRecord)


def _drink(services: Services, fields: Fields) -> EntryId:
    return _taken(services, fields, "ml", services.products.drink)


def _dose(services: Services, fields: Fields) -> EntryId:
    return _taken(services, fields, "amount", services.products.remedy)


def _taken(
    services: Services, fields: Fields, amount: str, product_named: Callable[[str], Product]
) -> EntryId:
    at = fields.needed("at", lambda name: fields.moment(name, services.journal))
    name = fields.needed("product", fields.text)
    taken, note = fields.number(amount), fields.text("note") or ""
    intake, _ = save_intake(services, lambda: product_named(name), at, taken, note)
    return intake.id


def _factor(services: Services, fields: Fields) -> EntryId:
    night = fields.needed("night", fields.night)
    name = fields.needed("name", fields.text)
    value, is_answer = fields.value("value")
    kind = FactorKind.YES_NO if is_answer else FactorKind.AMOUNT
    draft = services.factors.draft(name, kind, fields.text("unit") or "")
    stored, _ = save_factor_value(services, draft, night, value)
    return stored.id


_Save = Callable[[Services, Fields], EntryId]

_KINDS: Final[Mapping[str, tuple[frozenset[str], _Save]]] = MappingProxyType(
    {
        "cramp": (
            frozenset(
                {
                    *("at", "night", "muscle", "side", "woke", "pain", "minutes"),
                    *("sleep_lost", "soreness", "note"),
                }
            ),
            _cramp,
        ),
        "quiet": (frozenset({"night"}), _quiet),
        "drink": (frozenset({"at", "product", "ml", "note"}), _drink),
        "dose": (frozenset({"at", "product", "amount", "note"}), _dose),
        "factor": (frozenset({"night", "name", "value", "unit"}), _factor),
    }
)


def _identity(change: Change, kind: type[Episode | NightRecord]) -> EntryId:
    return next(entry.id for entry in change.after if isinstance(entry, kind))
