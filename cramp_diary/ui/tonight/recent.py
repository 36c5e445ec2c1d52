"""What a cramp of the last minutes may mean, decided without Qt."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from cramp_diary.domain.entries import Episode
from cramp_diary.domain.moment import Moment

__all__ = ["MAY_LAST", "running", "seconds_since", "twin"]

MAY_LAST: Final = timedelta(minutes=30)
TOO_SOON: Final = timedelta(minutes=1)


def running(cramps: Iterable[Episode], now: Moment) -> Episode | None:
    """Return the latest cramp that may still be going on: it began lately and has no duration."""
    begun = [
        (onset.instant, cramp)
        for cramp in cramps
        if isinstance(onset := cramp.onset, Moment)
        and cramp.seconds is None
        and cramp.band is None
        and timedelta(0) <= now.since(onset) < MAY_LAST
    ]
    return max(begun, key=lambda pair: pair[0], default=(None, None))[1]


def twin(cramps: Iterable[Episode], onset: Moment, now: Moment) -> Episode | None:
    """Return the cramp that a press for `onset` may mean once more: same minute, just written."""
    found = (
        cramp
        for cramp in cramps
        if isinstance(cramp.onset, Moment)
        and abs(onset.since(cramp.onset)) < TOO_SOON
        and abs(now.since(cramp.written)) < TOO_SOON
    )
    return max(found, key=lambda cramp: cramp.written.instant, default=None)


def seconds_since(onset: Moment, now: Moment) -> int:
    """Return the whole seconds that really passed, never fewer than none."""
    return max(0, int(now.since(onset).total_seconds()))
