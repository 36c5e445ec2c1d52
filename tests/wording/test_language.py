"""A translation is found once, and another language at once."""

import gettext
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from cramp_diary.wording.language import DOMAIN, Text, _, chosen_locale, ngettext, use_language


class Words:
    tonight = Text("Tonight")


@pytest.fixture
def french(tmp_path: Path) -> Iterator[Path]:
    """Put a French translation of one word in the place of the shipped ones."""
    before = (gettext.textdomain(), gettext.bindtextdomain(DOMAIN))
    folder = tmp_path / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / f"{DOMAIN}.mo").write_bytes(compiled({"Tonight": "Cette nuit"}))
    gettext.textdomain(DOMAIN)
    gettext.bindtextdomain(DOMAIN, str(tmp_path))
    yield tmp_path
    gettext.textdomain(before[0])
    gettext.bindtextdomain(DOMAIN, before[1])


def compiled(texts: dict[str, str]) -> bytes:
    """Return a catalogue in the GNU format: a header, two tables and the texts."""
    pairs = sorted({"": "Content-Type: text/plain; charset=UTF-8\n", **texts}.items())
    place = 28 + 16 * len(pairs)
    tables, body = [], b""
    for column in (0, 1):
        for pair in pairs:
            text = pair[column].encode() + b"\0"
            tables.append(struct.pack("<II", len(text) - 1, place + len(body)))
            body += text
    n = len(pairs)
    head = struct.pack("<IIIIIII", 0x950412DE, 0, n, 28, 28 + 8 * n, 0, place)
    return head + b"".join(tables) + body


def test_a_word_changes_with_the_language(french: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert french.is_dir()
    monkeypatch.setenv("LANGUAGE", "en_GB")
    assert (Words.tonight, _("Tonight")) == ("Tonight", "Tonight")

    monkeypatch.setenv("LANGUAGE", "fr")
    assert (Words.tonight, _("Tonight")) == ("Cette nuit", "Cette nuit")
    assert _("Diary") == "Diary"

    monkeypatch.setenv("LANGUAGE", "en_GB")
    assert Words.tonight == "Tonight"


def test_numbers_choose_their_form() -> None:
    assert [ngettext("{n} night", "{n} nights", n) for n in (0, 1, 2)] == [
        "{n} nights",
        "{n} night",
        "{n} nights",
    ]


@pytest.mark.parametrize(
    ("environment", "locale"),
    [
        ({"LANGUAGE": "fr_CA"}, "fr_CA"),
        ({"LANGUAGE": "tlh:fr_CH:en"}, "fr_CH"),
        ({"LANGUAGE": "de"}, "en_GB"),
        ({"LANG": "fr_FR.UTF-8"}, "fr_FR"),
        ({"LANG": "fr_FR.UTF-8", "LC_TIME": "fr_CH.UTF-8"}, "fr_CH"),
        ({"LANG": "fr_FR.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "fr_FR"),
        ({"LANG": "de_DE@euro"}, "en_GB"),
        ({"LANG": "en_US.UTF-8"}, "en_US"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "en_AU.UTF-8"}, "en_AU"),
        ({"LANG": "C.UTF-8"}, "en_GB"),
        ({"LC_ALL": "POSIX", "LANG": "fr_FR"}, "fr_FR"),
        ({}, "en_GB"),
    ],
)
def test_dates_are_in_the_language_of_the_texts(
    french: Path,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    locale: str,
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_TIME", "LANG"):
        monkeypatch.setenv(name, environment.get(name, ""))
    use_language(folder=french)

    assert chosen_locale() == locale
    assert (Words.tonight == "Cette nuit") == locale.startswith("fr")


def test_a_language_without_a_translation_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en_GB")
    before = gettext.textdomain()
    use_language("tlh")

    assert Words.tonight == "Tonight"
    assert chosen_locale() == "en_GB"
    gettext.textdomain(before)
