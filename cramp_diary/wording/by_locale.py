"""Babel behind one door: names, orders and marks of a locale."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from cramp_diary.wording.language import FALLBACK_LOCALE

__all__ = ["LocaleFormats", "locale_formats"]


class LocaleFormats:
    """Writes dates, numbers and lists as one locale does; patterns are those of Unicode CLDR."""

    def __init__(self, locale: Locale) -> None:
        self._locale = locale
        # British tables of names hold one month of four letters (Sept), too wide for a column.
        self._names = Locale("en") if locale.language == "en" else locale

    def month_comes_first(self) -> bool:
        """Return whether the locale writes the month before the day."""
        return self._skeleton("MMMd").lstrip().startswith(("M", "L"))

    def date_by_skeleton(self, skeleton: str, day: date) -> str:
        """Return the parts that a skeleton names, in the order of the locale."""
        return self.date(self._skeleton(skeleton), day)

    def date(self, pattern: str, day: date) -> str:
        """Return a day by a pattern."""
        return format_date(day, pattern, locale=self._names)

    def decimal(self, value: Decimal, pattern: str) -> str:
        """Return a number by a pattern."""
        # The typeface has no narrow space (U+202F), which some locales put between thousands.
        written = format_decimal(value, format=pattern, locale=self._locale)
        return written.replace("\u202f", "\u00a0")

    def listed(self, words: Sequence[str]) -> str:
        """Return words in a row, the last joined by "and"."""
        return format_list(list(words), locale=self._locale)

    def _skeleton(self, skeleton: str) -> str:
        return str(self._locale.datetime_skeletons[skeleton].pattern)


@lru_cache(maxsize=8)
def locale_formats(name: str) -> LocaleFormats:
    """Return the formats of a locale; of British English for a name that nobody knows."""
    for known in (name, name.replace("-", "_").split("_", maxsplit=1)[0]):
        try:
            return LocaleFormats(Locale.parse(known.replace("-", "_")))
        except (UnknownLocaleError, ValueError):
            continue
    return LocaleFormats(Locale.parse(FALLBACK_LOCALE))
