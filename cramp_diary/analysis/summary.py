"""The numbers of a period, each with what it is a number of."""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.figures import Clock, Share, Spread, clock_spread, spread
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.places import Places, places
from cramp_diary.analysis.weeks import WEEK, by_week
from cramp_diary.domain.entries import Waking

__all__ = ["SleepLost", "Summary", "WeekRange", "summarise"]


@dataclass(frozen=True, slots=True)
class WeekRange:
    """Lowest and highest count of the `weeks` whole weeks with 4 or more recorded nights."""

    weeks: int
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class SleepLost:
    """Minutes of sleep lost a week, and for how many of the nights with a cramp it was said.

    `per_week` is the mean of the nights with a figure times the nights with a cramp a week, so
    that a night without a figure is no night without a loss.
    """

    known: int
    total: int
    per_week: float | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The numbers of the nights from `first` to `last`.

    All counts are over recorded nights; `cramps_elsewhere` are cramps written down for nights
    whose count is not complete and in no other number. None is unknown. Rates are
    7 x count / recorded nights. `first` and `last` are None only without any night.

    `woke` counts cramps that broke the sleep among those with a known waking; `awake`,
    `before_sleep` and `by_day` are the rest of those. `sore` counts nights with a cramp and a
    soreness above 0 among those where it was said. `late_nights` are recorded nights with an
    entry about its cramps written more than 12 h later. `late_entries` counts the entries
    themselves: each cramp written more than 12 h after it began (or after the night's end where
    the hour is not known), and each quiet night that was stated late; late additions to a night
    with cramps that were themselves written in time are not counted.
    """

    first: date | None
    last: date | None
    nights: int
    recorded_nights: int
    written_nights: int
    cramps: int
    cramp_nights: int
    cramps_elsewhere: int
    cramps_per_week: float | None
    cramp_nights_per_week: float | None
    weekly_cramps: WeekRange | None
    weekly_cramp_nights: WeekRange | None
    pain: Spread
    minutes: Spread
    woke: Share
    awake: int
    before_sleep: int
    by_day: int
    sleep_lost: SleepLost
    sore: Share
    onset: Clock
    places: Places
    late_entries: int
    late_nights: int

    @property
    def unrecorded_nights(self) -> int:
        """How many nights were not recorded."""
        return self.nights - self.recorded_nights

    def published(self) -> dict[str, date | int | float | None]:
        """Return the numbers under the names by which other programs know them."""
        return {
            "first": self.first,
            "last": self.last,
            "nights": self.nights,
            "recorded_nights": self.recorded_nights,
            "cramps": self.cramps,
            "cramp_nights": self.cramp_nights,
            "cramps_per_week": self.cramps_per_week,
            "cramp_nights_per_week": self.cramp_nights_per_week,
            "pain_median": _plain(self.pain.median),
            "pain_max": _plain(self.pain.highest),
            "minutes_median": _plain(self.minutes.median),
            "minutes_max": _plain(self.minutes.highest),
            "woke_share": self.woke.value,
            "late_entries": self.late_entries,
        }


def summarise(nights: NightTable, cramps: EpisodeTable) -> Summary:
    """Return the numbers of a period from its nights and the cramps of the same nights."""
    recorded = int(np.count_nonzero(nights.recorded))
    with_cramp = nights.recorded & (nights.cramps > 0)
    bad_nights = int(np.count_nonzero(with_cramp))
    count = int(nights.cramps[nights.recorded].sum())
    counted = cramps.recorded
    usable = by_week(nights).usable()
    quiet = nights.recorded & (nights.cramps == 0)
    waking = {kind: int(np.count_nonzero(cramps.waking[counted] == kind)) for kind in Waking}
    return Summary(
        first=nights.first if len(nights) else None,
        last=nights.last if len(nights) else None,
        nights=len(nights),
        recorded_nights=recorded,
        written_nights=int(np.count_nonzero(nights.written)),
        cramps=count,
        cramp_nights=bad_nights,
        cramps_elsewhere=int(nights.cramps[~nights.recorded].sum()),
        cramps_per_week=_per_week(count, recorded),
        cramp_nights_per_week=_per_week(bad_nights, recorded),
        weekly_cramps=_week_range([week.cramps for week in usable]),
        weekly_cramp_nights=_week_range([week.cramp_nights for week in usable]),
        pain=spread(cramps.pain[counted]),
        minutes=spread(cramps.minutes[counted]),
        woke=Share(waking[Waking.WOKE], sum(waking.values()), count),
        awake=waking[Waking.AWAKE],
        before_sleep=waking[Waking.BEFORE_SLEEP],
        by_day=waking[Waking.DAY],
        sleep_lost=_sleep_lost(nights, with_cramp, recorded),
        sore=_sore(nights.soreness[with_cramp]),
        onset=clock_spread(cramps.onset[counted]),
        places=places(cramps),
        late_entries=int(np.count_nonzero(cramps.late & counted))
        + int(np.count_nonzero(nights.late & quiet)),
        late_nights=int(np.count_nonzero(nights.late & nights.recorded)),
    )


def _plain(value: float | None) -> int | float | None:
    return int(value) if value is not None and value.is_integer() else value


def _per_week(count: int, recorded: int) -> float | None:
    return count * WEEK / recorded if recorded else None


def _week_range(counts: list[int | None]) -> WeekRange | None:
    known = [count for count in counts if count is not None]
    return WeekRange(len(known), min(known), max(known)) if known else None


def _sleep_lost(nights: NightTable, with_cramp: NDArray[np.bool_], recorded: int) -> SleepLost:
    lost = nights.sleep_lost[with_cramp]
    known = lost[~np.isnan(lost)]
    weekly = _per_week(len(lost), recorded)
    per_week = float(known.mean()) * weekly if len(known) and weekly else None
    return SleepLost(len(known), len(lost), per_week)


def _sore(soreness: NDArray[np.float64]) -> Share:
    known = soreness[~np.isnan(soreness)]
    return Share(int(np.count_nonzero(known > 0)), len(known), len(soreness))
