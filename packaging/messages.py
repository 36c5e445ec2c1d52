"""Collects the texts to translate, and brings them into every translation that there is.

    python packaging/messages.py        write the template, update the translations
    python packaging/messages.py de     the same, and begin a translation into German

The template holds no date, no version and no line numbers: the same texts give the same file.
"""
# ruff: noqa: INP001, T201 - a script, which prints what it did

import sys
from io import BytesIO
from pathlib import Path
from typing import Final

from babel import Locale
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT: Final = Path(__file__).resolve().parent.parent
DOMAIN: Final = "cramp_diary"
LOCALE: Final = ROOT / "resources" / "locale"
TEMPLATE: Final = LOCALE / f"{DOMAIN}.pot"
KEYWORDS: Final = {"_": None, "ngettext": (1, 2), "Text": None}
HINT: Final = "For translators:"
OURS: Final = (b"POT-Creation-Date", b"Generated-By")
THEIRS: Final = (b"Project-Id", b"Report-", b"PO-Revision", b"Last-Translator", b"Language-Team")
"""What a header says of the day, of the tool, and of whoever translates."""


def collected() -> Catalog:
    """Return all texts that the program says, with the files they are in."""
    head = "# Texts of Cramp Diary, to be translated."
    catalog = Catalog(domain=DOMAIN, header_comment=head, fuzzy=False)
    found = extract_from_dir(
        ROOT / DOMAIN, keywords=KEYWORDS, comment_tags=[HINT], strip_comment_tags=True
    )
    for file, _line, message, comments, context in sorted(found, key=lambda text: text[:2]):
        place = [(f"{DOMAIN}/{Path(file).as_posix()}", None)]
        catalog.add(message, None, place, auto_comments=comments, context=context)
    return catalog


def written(catalog: Catalog, unwanted: tuple[bytes, ...] = OURS) -> bytes:
    """Return a catalogue as the text of its file, without the unwanted lines of its header."""
    file = BytesIO()
    write_po(file, catalog, width=100, include_lineno=False, ignore_obsolete=True)
    lines = file.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.lstrip(b'"').startswith(unwanted))


def translation(language: str) -> Path:
    """Return where the translation into a language is."""
    return LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(file: Path) -> Catalog:
    """Return a translation as it is; an empty one where there is none yet."""
    language = file.parent.parent.name
    if not file.exists():
        head = f"# Cramp Diary in {Locale.parse(language).english_name}."
        return Catalog(locale=language, domain=DOMAIN, header_comment=head, fuzzy=False)
    with file.open("rb") as opened:
        return read_po(opened, locale=language, domain=DOMAIN)


def is_translated(message: Message) -> bool:
    """Return whether a text, in all its forms, can be read in the other language."""
    forms = message.string if isinstance(message.string, tuple) else (message.string,)
    return bool(message.id) and not message.fuzzy and all(forms)


def main(new_languages: list[str]) -> None:
    """Write the template and the translations."""
    template = collected()
    LOCALE.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_bytes(written(template, OURS + THEIRS))
    print(f"{len(template)} texts in {TEMPLATE.relative_to(ROOT)}")
    there = LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.po")
    for file in sorted({*there, *map(translation, new_languages)}):
        catalog = read(file)
        catalog.update(template)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(written(catalog))
        done = sum(map(is_translated, catalog))
        print(f"{done} of {len(template)} translated in {file.relative_to(ROOT)}")


if __name__ == "__main__":
    main(sys.argv[1:])
