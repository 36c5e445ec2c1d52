"""The one door to gettext.

The standard library keeps one translation domain for the process, which is what a program with
one person in front of it needs. It looks for the files of a translation at every word, which a
page of words feels, so the translation that was found is kept here.
"""

import gettext
import os
from functools import lru_cache
from pathlib import Path
from typing import Final

from cramp_diary.assets import resources

__all__ = ["Text", "_", "chosen_locale", "country", "ngettext", "use_language"]

DOMAIN: Final = "cramp_diary"
FALLBACK_LOCALE: Final = "en_GB"
_VARIABLES: Final = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where gettext looks for the language, in this order."""


def _(message: str) -> str:
    """Return a text in the language in use."""
    translation = _translation()
    translated = translation.gettext(message)
    if translated is not message:
        return translated
    # A word that also has a plural is kept under both, where older Pythons (Debian's 3.11.2)
    # find it only by its number.
    return translation.ngettext(message, message, 1)


def ngettext(one: str, many: str, n: int) -> str:
    """Return the form of a text that goes with `n`, in the language in use."""
    return _translation().ngettext(one, many, n)


def use_language(language: str | None = None, folder: Path | None = None) -> None:
    """Translate from now on into `language`, or into the system's when it is None.

    A language without a translation leaves the texts in English, and dates and numbers with
    them. The translations are those that came with the program, unless they lie in another
    `folder`, as one that is being made may.
    """
    place = str(folder or resources() / "locale")
    gettext.bindtextdomain(DOMAIN, place)
    gettext.textdomain(DOMAIN)
    asked = language or os.environ.get("LANGUAGE")
    os.environ["LANGUAGE"] = _spoken(asked, place) if asked else _of_system(place)


def chosen_locale() -> str:
    """Return the locale by which dates and numbers are written, as Babel names it."""
    return _first("LANGUAGE", "LC_ALL", "LC_TIME", "LANG") or FALLBACK_LOCALE


def country() -> str:
    """Return the two letters of the country that the computer is set to; "" where it is not said.

    Not by the language: texts may be in English because nobody translated them.
    """
    name = _first("LC_ALL", "LC_TIME", "LANG").replace("-", "_")
    parts = [part.upper() for part in name.split("_")[1:]]
    return next((part for part in parts if part.isalpha() and len(part) == len("GB")), "")


def _spoken(asked: str, place: str) -> str:
    """Return the first of the languages asked for, parted by colons, that the program speaks."""
    for name in map(_plain, asked.split(":")):
        if _language(name) == "en" or (name and gettext.find(DOMAIN, place, [name])):
            return name
    return FALLBACK_LOCALE


def _of_system(place: str) -> str:
    """Return the system's language, in the country whose dates are wanted in that language."""
    spoken = _spoken(_first("LC_ALL", "LC_MESSAGES", "LANG"), place)
    dates = _first("LC_ALL", "LC_TIME")
    return dates if _language(dates) == _language(spoken) else spoken


def _first(*variables: str) -> str:
    """Return the first language that the environment names; empty for none."""
    names = (_plain(os.environ.get(name, "").partition(":")[0]) for name in variables)
    return next(filter(None, names), "")


def _plain(name: str) -> str:
    """Return a name such as "de_AT" without what follows it; empty for the language of C."""
    plain = name.split(".", maxsplit=1)[0].split("@", maxsplit=1)[0]
    return "" if plain in {"C", "POSIX"} else plain


def _language(name: str) -> str:
    return name.replace("-", "_").partition("_")[0].lower()


class Text:
    """A fixed label of a class of labels, translated whenever it is read.

    >>> class PageWords:
    ...     title = Text("Tonight")
    >>> PageWords.title
    'Tonight'
    """

    def __init__(self, message: str) -> None:
        """Keep the English message; `pybabel extract -k Text` finds it."""
        self._message = message

    def __get__(self, instance: object, owner: type | None = None) -> str:
        """Return the message in the language in use."""
        return _(self._message)


def _translation() -> gettext.NullTranslations:
    domain = gettext.textdomain()
    asked = tuple(os.environ.get(variable, "") for variable in _VARIABLES)
    return _found(domain, gettext.bindtextdomain(domain), asked)


@lru_cache(maxsize=8)
def _found(domain: str, folder: str, asked: tuple[str, ...]) -> gettext.NullTranslations:
    """Return the translation that the environment asks for; `asked` is what it said."""
    del asked
    return gettext.translation(domain, folder, fallback=True)
