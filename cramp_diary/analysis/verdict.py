"""What may be said of a factor, and what has to be said beside it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.association import Association
from cramp_diary.analysis.prepared import MOST_COUNTED

__all__ = ["ABOUT_THE_SAME", "Evidence", "Flag", "Verdict", "flags_of", "verdict_of"]

Array = NDArray[np.float64]

ABOUT_THE_SAME: Final = (0.67, 1.5)
"""Rate ratios between these make no sizeable difference; a judgement, not a result."""
POSSIBLE_Q: Final = 0.10
CLEAR_Q: Final = 0.05
ADJUSTED_P: Final = 0.05
CLEAR_P: Final = 0.01
SURE_SHIFT: Final = 0.05
CLEAR_NIGHTS: Final = 60
CLEAR_CRAMPS: Final = 20
CLEAR_ARM: Final = 14
MOSTLY_UNLOGGED: Final = 0.30
OFTEN_MOST: Final = 0.02
LOGGED_APART: Final = 0.15
ROUNDING: Final = 9
"""Decimals: a difference of shares of exactly 0.15 is held as slightly more or less."""


class Verdict(StrEnum):
    """The verdicts, from saying nothing to saying most; none of them says that one causes one."""

    NOT_ENOUGH = "not-enough"
    CANNOT_TELL = "cannot-tell"
    NO_SIZEABLE_LINK = "no-sizeable-link"
    MOVES_TOGETHER = "moves-together"
    POSSIBLE_CHANGE = "possible-change"
    POSSIBLE_LINK = "possible-link"
    CLEAR_LINK = "clear-link"


class Flag(StrEnum):
    """What makes an estimate less sure than its interval says."""

    MANY_UNLOGGED = "many-unlogged"
    EMPTY_ARM = "empty-arm"
    AT_MOST_COUNTED = "at-most-counted"
    LOGGED_APART = "logged-apart"


@dataclass(frozen=True, slots=True)
class Evidence:
    """An estimate beside all the others of its run.

    `q` is its false discovery rate; `adjusted_p` its p beside the other flagged factors, where
    it was flagged itself (q < .10) and others were; `p` itself where it was flagged alone.
    """

    association: Association
    q: float
    adjusted_p: float | None = None

    @property
    def flagged(self) -> bool:
        """Whether the false discovery rate lets it be looked at more closely."""
        return self.q < POSSIBLE_Q

    @property
    def stands(self) -> bool:
        """Whether it is flagged and remains so beside the others."""
        return self.flagged and self.adjusted_p is not None and self.adjusted_p < ADJUSTED_P

    @property
    def on_its_nights(self) -> bool:
        """Whether the factor does better on its own nights than shifted in time.

        A model can be wrong about the noise; a link that does as well on other dates is none to
        speak of. The two together err in 2.6 to 3.4 % of diaries without a link.
        """
        shift = self.association.p_shift
        return shift is not None and shift < SURE_SHIFT


def verdict_of(evidence: Evidence) -> Verdict:
    """Return what may be said of a factor that is no course of a medicine."""
    one = evidence.association
    if one.refused is not None or one.low is None or one.high is None:
        return Verdict.NOT_ENOUGH
    if not evidence.flagged:
        return unflagged(one.low, one.high)
    if not evidence.stands:
        return Verdict.MOVES_TOGETHER
    if not evidence.on_its_nights:
        return unflagged(one.low, one.high)
    return Verdict.CLEAR_LINK if _clear(evidence) else Verdict.POSSIBLE_LINK


def unflagged(low: float, high: float) -> Verdict:
    """Return what an interval says where there is no finding."""
    least, most = ABOUT_THE_SAME
    inside = least <= low and high <= most
    return Verdict.NO_SIZEABLE_LINK if inside else Verdict.CANNOT_TELL


def flags_of(counts: Array, values: Array, association: Association) -> frozenset[Flag]:
    """Return what has to be said beside an estimate.

    `counts` and `values` are (nights), NaN where unknown; nights on which only the factor is
    known tell whether nights are recorded less often with it or without it.
    """
    recorded, known = ~np.isnan(counts), ~np.isnan(values)
    flags = set()
    if len(counts) and (~recorded).mean() > MOSTLY_UNLOGGED:
        flags.add(Flag.MANY_UNLOGGED)
    arms = association.arms
    if arms is not None and association.refused is None:
        if min(arms.cramps_with, arms.cramps_without) == 0:
            flags.add(Flag.EMPTY_ARM)
        on, off = known & (values == 1), known & (values == 0)
        apart = abs(recorded[on].mean() - recorded[off].mean())
        if round(apart, ROUNDING) > LOGGED_APART:
            flags.add(Flag.LOGGED_APART)
    used = recorded & known
    if used.any() and (counts[used] >= MOST_COUNTED).mean() > OFTEN_MOST:
        flags.add(Flag.AT_MOST_COUNTED)
    return frozenset(flags)


def _clear(evidence: Evidence) -> bool:
    one, arms = evidence.association, evidence.association.arms
    sizes = one.nights >= CLEAR_NIGHTS and one.cramps >= CLEAR_CRAMPS
    balanced = arms is None or min(arms.nights_with, arms.nights_without) >= CLEAR_ARM
    sure = one.p is not None and one.p < CLEAR_P and evidence.q < CLEAR_Q
    return sizes and balanced and sure
