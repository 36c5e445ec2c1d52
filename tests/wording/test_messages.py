"""The list that translators work from holds what the program says today."""

import re
import string
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from cramp_diary.wording.language import DOMAIN
from tests.wording.pseudo import LANGUAGE, collector, extracted, pseudo, pseudo_language

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "resources" / "locale"
TEMPLATE = LOCALE / f"{DOMAIN}.pot"


def ids(catalog: Catalog) -> set[tuple[str, ...]]:
    return {forms(message.id) for message in catalog if message.id}


def forms(text: object) -> tuple[str, ...]:
    return tuple(map(str, text)) if isinstance(text, (tuple, list)) else (str(text),)


def places(form: str) -> set[str]:
    """Return the names of the values that are filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(form) if name is not None}


def wrongly_filled(catalog: Catalog) -> list[object]:
    """Return the texts whose translation asks for a value that the program does not give."""
    return [
        message.id
        for message in catalog
        if message.id
        and any(
            places(said) - set().union(*map(places, forms(message.id)))
            for said in forms(message.string)
        )
    ]


def test_the_list_is_the_one_of_today() -> None:
    with TEMPLATE.open("rb") as file:
        listed = read_po(file)

    assert len(ids(listed)) > 500
    missing, unused = ids(extracted()) - ids(listed), ids(listed) - ids(extracted())
    assert (missing, unused) == (set(), set()), "texts have changed: type `make messages`"


def test_the_list_says_nothing_of_the_day_or_the_machine() -> None:
    template = TEMPLATE.read_text("utf-8")
    head = template.partition("\n\n")[0]

    assert not re.search(r"\d{4}-\d\d-\d\d|Date|Babel", head)
    assert str(ROOT) not in template
    assert set(re.findall(r"^#: (\S)", template, re.MULTILINE)) == {"c"}


def test_the_same_texts_give_the_same_file() -> None:
    tool = collector()

    assert tool["written"](extracted()) == tool["written"](tool["collected"]())


def test_values_are_named_and_never_told_by_their_order() -> None:
    assert [
        message.id
        for message in extracted()
        for form in forms(message.id)
        if not all(name.isidentifier() for name in places(form))
    ] == []


def test_every_translation_fills_in_the_values_that_are_given() -> None:
    wrong = Catalog(locale="de", domain=DOMAIN)
    wrong.add("Saved: a cramp at {time}", "Gesichert: ein Krampf um {zeit}")
    wrong.add(("{n} cramp", "{n} cramps"), ("ein Krampf", "{n} Krämpfe"))
    assert wrongly_filled(wrong) == ["Saved: a cramp at {time}"]

    for file in LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.po"):
        with file.open("rb") as opened:
            assert wrongly_filled(read_po(opened)) == []


def test_a_new_translation_is_begun_kept_and_compiled(tmp_path: Path) -> None:
    tool = collector()
    template = extracted()
    file = tmp_path / "de" / "LC_MESSAGES" / f"{DOMAIN}.po"
    begun = tool["read"](file)
    begun.update(template)
    begun["Save"].string = "Speichern"
    file.parent.mkdir(parents=True)
    file.write_bytes(tool["written"](begun))

    again = tool["read"](file)
    again.update(template)
    assert ids(again) == ids(template)
    assert again["Save"].string == "Speichern"
    assert sum(map(tool["is_translated"], again)) == 1
    assert "Date" not in file.read_text("utf-8").partition("POT-")[2]


def test_the_language_of_nobody_has_every_text(tmp_path: Path) -> None:
    with pseudo_language(tmp_path):
        compiled = tmp_path / LANGUAGE / "LC_MESSAGES" / f"{DOMAIN}.mo"
        with compiled.open("rb") as file:
            catalog = read_mo(file)

    assert ids(catalog) == ids(extracted())
    assert catalog["Cramp now"].string == "«Ćŕåɱþ ñöŵ»"
    assert pseudo("Saved: a cramp at {time}").endswith("åţ {time}»")
