"""A language that nobody speaks: every text changed, so that what was not translated stands out.

"Cramp now" is «Ćŕåɱþ ñöŵ» in it. Its code is that of Greek, so that days and months come in
Greek letters: an unchanged Latin letter is then a text that went past the translation.
"""

import gettext
import os
import re
import runpy
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from cramp_diary.wording.language import DOMAIN, use_language

__all__ = ["LANGUAGE", "collector", "extracted", "pseudo", "pseudo_language", "untranslated"]

LANGUAGE: Final = "el"
SCRIPT: Final = Path(__file__).parents[2] / "packaging" / "messages.py"
PLAIN: Final = "abcdefghijklmnopqrstuvwxyz"
CHANGED: Final = "åƀćđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"
LETTERS: Final = str.maketrans(PLAIN + PLAIN.upper(), CHANGED + CHANGED.upper())
PLAIN_LETTER: Final = re.compile("[A-Za-z]")
KEPT: Final = re.compile(r"(\{[^{}]*\}|%(?:\(\w+\))?[a-z]|\(\*[^)]*\))")
"""Places for values, and the patterns of a file dialog."""


def pseudo(message: str) -> str:
    """Return a text in the language; what is to be filled in stays, and so does space around."""
    core = message.strip()
    parts = KEPT.split(core)
    said = "".join(
        part if place % 2 else part.translate(LETTERS) for place, part in enumerate(parts)
    )
    return message.replace(core, f"«{said}»") if core else message


@lru_cache(maxsize=1)
def collector() -> dict[str, Any]:
    """Return what the script of `make messages` defines."""
    return runpy.run_path(str(SCRIPT))


@lru_cache(maxsize=1)
def extracted() -> Catalog:
    """Return all texts of the program as `make messages` collects them."""
    catalog: Catalog = collector()["collected"]()
    return catalog


@contextmanager
def pseudo_language(folder: Path) -> Iterator[None]:
    """Speak the language while the block runs; its translation is compiled into `folder`."""
    before = gettext.textdomain(), gettext.bindtextdomain(DOMAIN), os.environ.get("LANGUAGE", "")
    file = folder / LANGUAGE / "LC_MESSAGES" / f"{DOMAIN}.mo"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(_compiled())
    use_language(LANGUAGE, folder)
    try:
        yield
    finally:
        gettext.textdomain(before[0])
        gettext.bindtextdomain(DOMAIN, before[1])
        os.environ["LANGUAGE"] = before[2]


def untranslated(text: str, names: Iterable[str] = ()) -> list[str]:
    """Return the words of a text that are in plain letters, but for names that stay as they are."""
    if not PLAIN_LETTER.search(text):
        return []
    for name in sorted(names, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text)
    return [word for word in re.findall(r"\w+", text) if PLAIN_LETTER.search(word)]


@lru_cache(maxsize=1)
def _compiled() -> bytes:
    translation = Catalog(locale=LANGUAGE, domain=DOMAIN)
    for message in extracted():
        if isinstance(message.id, str):
            translation.add(message.id, pseudo(message.id))
        else:
            translation.add(message.id, tuple(pseudo(str(form)) for form in message.id))
    file = BytesIO()
    write_mo(file, translation)
    return file.getvalue()
