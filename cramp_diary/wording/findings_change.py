"""A rate ratio in words and in digits, rounded so that it never says more than it is."""

from math import isfinite
from typing import Final

from cramp_diary.wording.formats import number, percent
from cramp_diary.wording.language import _

__all__ = ["about_many", "as_many", "digits", "fewest_to_most", "limits_in_digits"]

HARDLY: Final = 0.005
"""Nearer to 1 than this a change has less than one percent."""
TWICE: Final = (1.95, 2.05)
ABOUT_TWICE: Final = (1.9, 2.3)
"""With the word "about": an estimate is less sure than that."""
TEN: Final = 10
MOST_TIMES: Final = 100
LEAST_DIGITS: Final = 0.01
MOST_DECIMALS: Final = 4


def as_many(ratio: float) -> str:
    """Return "36 % fewer", "17 % more", "twice as many", "2.3 times as many"."""
    return _in_words(ratio, TWICE)


def about_many(ratio: float) -> str:
    """Return the same of an estimate: "about 40 % fewer", "about twice as many"."""
    if abs(ratio - 1) < HARDLY or ratio > MOST_TIMES or ratio <= 0:
        return as_many(ratio)
    return _("about {change}").format(change=_in_words(ratio, ABOUT_TWICE))


def fewest_to_most(low: float | None, high: float | None) -> str:
    """Return "from 36 % fewer to twice as many cramps"; what has no limit says so.

    `low` is 0 and `high` inf, or None, where there is no limit.
    """
    if high is None or not isfinite(high):
        if not low:
            return _("from no cramps at all to any number of them")
        return _("from {fewest} cramps to any number of them").format(fewest=as_many(low))
    if not low:
        return _("from no cramps at all to {most}").format(most=as_many(high))
    if high <= 1 - HARDLY:
        return _("from {most} to {least} fewer cramps").format(
            most=percent(1 - low), least=percent(1 - high)
        )
    return _("from {fewest} to {most} cramps").format(fewest=as_many(low), most=as_many(high))


def digits(ratio: float | None) -> str:
    """Return "2.26"; a dash where there is none, and never 1 for what is not 1."""
    if ratio is None or not isfinite(ratio):
        return "–"
    if 0 < ratio < LEAST_DIGITS:
        return _("under {number}").format(number=number(LEAST_DIGITS, 2))
    if ratio >= TEN:
        return number(ratio, 1 if ratio < MOST_TIMES else 0)
    decimals = 2
    while ratio != 1 and round(ratio, decimals) == 1 and decimals < MOST_DECIMALS:
        decimals += 1
    finest = 10.0**-decimals
    if ratio != 1 and abs(ratio - 1) < finest:
        return number(1 - finest if ratio < 1 else 1 + finest, decimals)
    return number(ratio, decimals)


def limits_in_digits(low: float | None, high: float | None) -> str:
    """Return "1.35 to 3.78", "up to 3.78" or "from 1.35" where there is no other limit."""
    above = high is not None and isfinite(high)
    if low and above:
        return _("{low} to {high}").format(low=digits(low), high=digits(high))
    if above:
        return _("up to {high}").format(high=digits(high))
    return _("from {low}").format(low=digits(low)) if low else _("no limits")


def _in_words(ratio: float, twice: tuple[float, float]) -> str:
    if ratio <= 0:
        return _("no cramps at all")
    if abs(ratio - 1) < HARDLY:
        return _hardly(ratio)
    if ratio < 1:
        return _("{percent} fewer").format(percent=percent(1 - ratio))
    if ratio < twice[0]:
        return _("{percent} more").format(percent=percent(ratio - 1))
    return _("twice as many") if ratio < twice[1] else _times(ratio)


def _hardly(ratio: float) -> str:
    if ratio == 1:
        return _("as many")
    slight = _("under {percent} fewer") if ratio < 1 else _("under {percent} more")
    return slight.format(percent=percent(0.01))


def _times(ratio: float) -> str:
    if ratio > MOST_TIMES:
        return _("more than {n} times as many").format(n=number(MOST_TIMES))
    return _("{n} times as many").format(n=number(ratio, 1 if ratio < TEN else 0))
