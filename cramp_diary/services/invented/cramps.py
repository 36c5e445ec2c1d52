"""What each invented cramp was like.

Shares and spreads: onset 70 % from 1 to 6, 15 % before 1, 10 % from 6 to 9, 5 % in the day
(Naftidrofuryl trial); duration log-normal about 4 minutes (Naylor 1994); pain about 6.3 of 10
(Blyton 2012); calf 70 %, foot 20 %, thigh 8 %, shin 2 %; 85 % woke; 40 % left soreness.
"""

import math
from collections.abc import Mapping
from datetime import timedelta
from random import Random
from typing import Final, TypeVar

from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Episode,
    Muscle,
    PartOfNight,
    Relief,
    Side,
    Waking,
)
from cramp_diary.domain.moment import Moment
from cramp_diary.services.invented.frame import UNNAMED, Frame
from cramp_diary.services.invented.sittings import Sitting
from cramp_diary.wording.demo import cramp_notes

__all__ = ["cramps"]

_Chosen = TypeVar("_Chosen")

BANDS: Final = {(25.0, 30.0): 70, (22.0, 25.0): 15, (30.0, 33.0): 10, (13.0, 20.0): 5}
"""Hours from midnight before the evening of the night, with their share in percent."""
PLACES: Final = {
    Muscle.CALF: 70,
    Muscle.SOLE: 8,
    Muscle.TOES: 8,
    Muscle.TOP_OF_FOOT: 4,
    Muscle.BACK_THIGH: 5,
    Muscle.FRONT_THIGH: 3,
    Muscle.SHIN: 2,
}
SIDES: Final = {Side.LEFT: 45, Side.RIGHT: 45, Side.BOTH: 10}
WOKE_AT_NIGHT: Final = 0.895
"""With the 5 % of the day, 85 % of all."""
RELIEFS: Final = {
    Relief.STRETCH: 0.70,
    Relief.STAND: 0.45,
    Relief.MASSAGE: 0.30,
    Relief.HEAT: 0.06,
    Relief.COLD: 0.02,
}
RELIEVED: Final = {Answer.YES: 70, Answer.NO: 18, Answer.UNSURE: 12}
URGE: Final = {Answer.NO: 85, Answer.YES: 8, Answer.UNSURE: 7}
TINGLING: Final = {Answer.NO: 78, Answer.YES: 15, Answer.UNSURE: 7}
HARD: Final = {Answer.YES: 85, Answer.NO: 5, Answer.UNSURE: 10}
SORENESS: Final = {1: 25, 2: 35, 3: 20, 4: 12, 5: 5, 6: 3}

MEDIAN_MINUTES: Final = 4.0
SPREAD: Final = 1.1
PAIN: Final = (6.3, 2.0)
COUNTED: Final = 0.6
GUESSED: Final = 0.92
ROUND_SECONDS: Final = 10
AT_ONCE: Final = 0.35
LATE_WITHOUT_HOUR: Final = 0.45
SOON_WITHOUT_HOUR: Final = 0.07
NOTED: Final = 0.03
NO_IDEA: Final = 0.2
SLEEP_UNKNOWN: Final = 0.15
SORE: Final = 0.40
DAY_ENDS: Final = 21.0
MIDNIGHT: Final = 24.0


def cramps(frame: Frame, sitting: Sitting, count: int, chance: Random) -> tuple[Episode, ...]:
    """Return the cramps of one night, without identities."""
    hours = sorted(_hour(chance) for _ in range(count))
    return tuple(_cramp(frame, sitting, hour, chance) for hour in hours)


def _hour(chance: Random) -> float:
    low, high = _chosen(BANDS, chance)
    return low + (high - low) * chance.betavariate(1.4, 1.4)


def _cramp(frame: Frame, sitting: Sitting, hour: float, chance: Random) -> Episode:
    onset = frame.at(sitting.night, hour)
    minutes = _minutes(chance)
    waking = _waking(hour, chance)
    seconds, band = _duration(minutes, chance)
    relief = frozenset(relief for relief, share in RELIEFS.items() if _happens(share, chance))
    return Episode(
        id=UNNAMED,
        night=sitting.night,
        written=_written(frame, sitting, onset, minutes, chance),
        onset=_remembered(onset, hour, sitting, chance),
        muscle=_chosen(PLACES, chance),
        side=_chosen(SIDES, chance),
        pain=min(10, max(1, round(chance.gauss(*PAIN)))),
        seconds=seconds,
        band=band,
        waking=waking,
        hard=_chosen(HARD, chance),
        urge=_chosen(URGE, chance),
        tingling=_chosen(TINGLING, chance),
        relief=relief,
        relieved=_chosen(RELIEVED, chance) if relief else None,
        sleep_lost=_sleep_lost(waking, minutes, chance),
        soreness=_chosen(SORENESS, chance) if _happens(SORE, chance) else 0,
        note=chance.choice(cramp_notes()) if _happens(NOTED, chance) else "",
    )


def _written(
    frame: Frame, sitting: Sitting, onset: Moment, minutes: float, chance: Random
) -> Moment:
    """Return when it was written: two days later, at once, in the evening or next morning."""
    afterwards = Moment(onset.wall + timedelta(minutes=round(minutes) + 2), onset.offset)
    if sitting.late:
        written = sitting.written
    elif _happens(AT_ONCE, chance):
        written = afterwards
    elif onset.wall < frame.at(sitting.night, DAY_ENDS).wall:
        written = frame.at(sitting.night, DAY_ENDS + chance.uniform(0, 1))
    else:
        written = max(sitting.written, afterwards, key=lambda one: one.instant)
    return frame.not_after_end(written)


def _remembered(
    onset: Moment, hour: float, sitting: Sitting, chance: Random
) -> Moment | PartOfNight:
    forgotten = LATE_WITHOUT_HOUR if sitting.late else SOON_WITHOUT_HOUR
    if hour < DAY_ENDS or not _happens(forgotten, chance):
        return onset
    if _happens(NO_IDEA, chance):
        return PartOfNight.UNKNOWN
    parts = ((25.0, PartOfNight.EARLY), (28.5, PartOfNight.MIDDLE), (99.0, PartOfNight.LATE))
    return next(part for end, part in parts if hour < end)


def _waking(hour: float, chance: Random) -> Waking:
    if hour < DAY_ENDS:
        return Waking.DAY
    if _happens(WOKE_AT_NIGHT, chance):
        return Waking.WOKE
    return Waking.BEFORE_SLEEP if hour < MIDNIGHT else Waking.AWAKE


def _minutes(chance: Random) -> float:
    return min(60.0, max(0.2, chance.lognormvariate(math.log(MEDIAN_MINUTES), SPREAD)))


def _duration(minutes: float, chance: Random) -> tuple[int | None, DurationBand | None]:
    """Return a duration as counted or as guessed; sometimes neither."""
    known = chance.random()
    if known < COUNTED:
        return max(1, round(minutes * 60 / ROUND_SECONDS)) * ROUND_SECONDS, None
    if known > GUESSED:
        return None, None
    bands = (
        (1.0, DurationBand.UNDER_1),
        (5.0, DurationBand.FROM_1_TO_5),
        (10.0, DurationBand.FROM_5_TO_10),
        (99.0, DurationBand.OVER_10),
    )
    return None, next(band for end, band in bands if minutes < end)


def _sleep_lost(waking: Waking, minutes: float, chance: Random) -> int | None:
    if waking is not Waking.WOKE or _happens(SLEEP_UNKNOWN, chance):
        return None
    return 5 * round((minutes + chance.lognormvariate(math.log(15), 0.7)) / 5)


def _happens(share: float, chance: Random) -> bool:
    return chance.random() < share


def _chosen(shares: Mapping[_Chosen, int], chance: Random) -> _Chosen:
    return chance.choices(list(shares), weights=list(shares.values()))[0]
