"""The one door to gettext.

The standard library keeps one translation domain for the process, which is what a program with
one person in front of it needs; nothing is kept here.
"""

import gettext
import os
from gettext import gettext as _
from gettext import ngettext
from typing import Final

from cramp_diary.assets import resources

__all__ = ["Text", "_", "chosen_locale", "ngettext", "use_language"]

DOMAIN: Final = "cramp_diary"
FALLBACK_LOCALE: Final = "en_GB"


def use_language(language: str | None = None) -> None:
    """Translate from now on into `language`, or into the system's when it is None.

    A language without a translation leaves the texts in English.
    """
    if language is not None:
        os.environ["LANGUAGE"] = language
    gettext.bindtextdomain(DOMAIN, str(resources() / "locale"))
    gettext.textdomain(DOMAIN)


def chosen_locale() -> str:
    """Return the locale by which dates and numbers are written, as Babel names it."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_TIME", "LANG"):
        name = os.environ.get(variable, "").split(":")[0].split(".")[0]
        if name not in {"", "C", "POSIX"}:
            return name
    return FALLBACK_LOCALE


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
        return gettext.gettext(self._message)
