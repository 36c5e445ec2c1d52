"""A whole diary to the text of a JSON file: the same diary gives the same bytes."""

import json
from typing import Final

from cramp_diary.exchange.json_diary.codec import to_json
from cramp_diary.exchange.json_diary.whole import FORMAT, KINDS, VERSION, WholeDiary

__all__ = ["diary_text"]

_COMPACT: Final = (", ", ": ")


def diary_text(diary: WholeDiary) -> str:
    """Return the JSON text, one entry a line, each kind in order of identity."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "demo": diary.demo,
        "boundaries": to_json(diary.boundaries),
        "person": to_json(diary.person),
    }
    parts = [f'"{name}": {_one_line(value)}' for name, value in head.items()]
    for kind in KINDS:
        entries = sorted(diary.entries.get(kind, ()), key=lambda entry: entry.id)
        lines = ",\n".join(f"  {_one_line(to_json(entry))}" for entry in entries)
        parts.append(f'"{kind}": [\n{lines}\n ]' if lines else f'"{kind}": []')
    return "{\n " + ",\n ".join(parts) + "\n}\n"


def _one_line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=_COMPACT)
