"""Which number is called in an emergency, by the country that the computer is set to."""

from types import MappingProxyType
from typing import Final

from cramp_diary.wording.language import _, country

__all__ = ["emergency_line"]

_WITH_112: Final = (
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL PL PT RO SE SI SK"
)
_OTHERS: Final = MappingProxyType(
    {
        "AU": "000",
        "CA": "911",
        "CH": "144",
        "CN": "120",
        "GB": "999 / 112",
        "HK": "999",
        "IE": "112 / 999",
        "IL": "101",
        "IN": "112",
        "JP": "119",
        "KR": "119",
        "MX": "911",
        "NO": "113",
        "NZ": "111",
        "SG": "995",
        "TW": "119",
        "US": "911",
        "ZA": "112",
    }
)
"""The number of the ambulance, which serves for everything in most of these."""


def emergency_line() -> str:
    """Return the sentence with the number; without one where the country is not known."""
    place = country()
    number = "112" if place in _WITH_112.split() else _OTHERS.get(place)
    if number is None:
        return _("Call your emergency number.")
    return _("Emergency number: {number}.").format(number=number)
