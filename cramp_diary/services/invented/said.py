"""What the invented person says about whole nights."""

from datetime import date
from random import Random
from typing import Final

from cramp_diary.domain.entries import NightRecord
from cramp_diary.domain.nights import Stated
from cramp_diary.services.invented.frame import UNNAMED, Frame
from cramp_diary.services.invented.sittings import Sitting
from cramp_diary.wording.demo import night_notes

__all__ = ["night_records"]

DISTURBANCE_TOLD: Final = 0.6
NOTED: Final = 0.03
QUIET_DISTURBANCE: Final = (1.2, 1.2)
CRAMP_DISTURBANCE: Final = (4.8, 1.8)


def night_records(
    frame: Frame, sittings: tuple[Sitting, ...], counts: dict[date, int]
) -> tuple[NightRecord, ...]:
    """Return a record for each night of which more is said than its cramps."""
    chance = frame.stream("night records")
    made = (_record(sitting, counts[sitting.night], chance) for sitting in sittings)
    return tuple(record for record in made if record is not None)


def _record(sitting: Sitting, cramps: int, chance: Random) -> NightRecord | None:
    stated = sitting.stated
    if stated is Stated.NOTHING and not cramps:
        stated = Stated.QUIET
    if stated is Stated.AWAY:
        return NightRecord(id=UNNAMED, night=sitting.night, written=sitting.written, stated=stated)
    told = chance.random() < DISTURBANCE_TOLD
    note = chance.choice(night_notes()) if chance.random() < NOTED else ""
    if stated is Stated.NOTHING and not told and not note:
        return None
    mean, spread = CRAMP_DISTURBANCE if cramps else QUIET_DISTURBANCE
    return NightRecord(
        id=UNNAMED,
        night=sitting.night,
        written=sitting.written,
        stated=stated,
        disturbance=min(10, max(0, round(chance.gauss(mean, spread)))) if told else None,
        note=note,
    )
