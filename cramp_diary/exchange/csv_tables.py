"""A whole diary as one CSV table a kind, packed into a .zip, for reading in other programs."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import fields
from io import BytesIO, StringIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from cramp_diary.domain.changes import Written
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.products import Composition, MagnesiumLabel
from cramp_diary.exchange.csv_text import inert
from cramp_diary.exchange.json_diary.codec import to_json
from cramp_diary.exchange.json_diary.whole import KINDS, WholeDiary

__all__ = ["tables_zip"]

_OWNER_ONLY: Final = 0o100600 << 16
_NAMED: Final = frozenset({"product", "factor"})


def tables_zip(diary: WholeDiary) -> bytes:
    """Return the archive; the same diary gives the same bytes.

    Each table has a header row of field names; the contents of a product stand in columns of
    their own, in mg. Beside the identity of a product or factor stands its name.
    """
    names = {entry.id: getattr(entry, "name", "") for entry in diary.all()}
    archive = BytesIO()
    with ZipFile(archive, "w", ZIP_DEFLATED) as packed:
        for kind, written in KINDS.items():
            entries = sorted(diary.entries.get(kind, ()), key=lambda entry: entry.id)
            member = ZipInfo(f"{kind}.csv")  # its date is always 1980-01-01
            member.external_attr = _OWNER_ONLY
            member.compress_type = ZIP_DEFLATED
            packed.writestr(member, _table(written, entries, names))
    return archive.getvalue()


def _table(kind: type[Written], entries: list[Written], names: Mapping[EntryId, str]) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_columns(kind))
    for entry in entries:
        row = dict(_cells(entry, names))
        writer.writerow([row.get(column, "") for column in _columns(kind)])
    return text.getvalue()


def _columns(kind: type[Written]) -> list[str]:
    columns: list[str] = []
    for field in fields(kind):
        if field.name in {"composition", "contents"}:
            columns += [f"{name}_mg" for name in Composition.names()]
        elif field.name == "magnesium":
            columns += [f"magnesium_label_{part.name}" for part in fields(MagnesiumLabel)]
        else:
            columns.append(field.name)
            columns += [f"{field.name}_name"] if field.name in _NAMED else []
    return columns


def _cells(entry: Written, names: Mapping[EntryId, str]) -> Iterator[tuple[str, str]]:
    for field in fields(entry):
        value = getattr(entry, field.name)
        if isinstance(value, Composition):
            for name, mg in value.items():
                yield f"{name}_mg", _cell(mg)
        elif isinstance(value, MagnesiumLabel):
            for part in fields(value):
                yield f"magnesium_label_{part.name}", _cell(getattr(value, part.name))
        else:
            yield field.name, _cell(value)
            if field.name in _NAMED:
                yield f"{field.name}_name", inert(names.get(value, ""))


def _cell(value: object) -> str:
    """Return a value as a cell: a text made inert, a number as it is, nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if type(value) is str:
        return inert(value)
    written = to_json(value)
    return "; ".join(written) if isinstance(written, list) else str(written)
