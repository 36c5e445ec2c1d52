"""The table of cramps: one query, its columns as arrays."""

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.storage import settings
from cramp_diary.storage.episode_columns import DAY, episode_late, episode_minutes
from cramp_diary.storage.reading import episode_order, within
from cramp_diary.storage.records import EpisodeRecord, NightRecordRecord

__all__ = ["episode_table"]

_TEXTS = ("muscle", "side", "waking", "hard", "urge", "relieved")


def episode_table(connection: Connection, period: Period) -> EpisodeTable:
    """Return the table of the cramps of a period; see EpisodeTable for its columns."""
    cramp, said = EpisodeRecord, NightRecordRecord
    night_hour = settings.boundaries(connection).night_hour
    query = (
        select(
            cramp.night,
            func.coalesce(said.stated != Stated.PARTLY, True),
            (cramp.onset_wall - cramp.night * DAY) / 60.0,
            cramp.pain,
            episode_minutes(),
            cramp.sleep_lost,
            cramp.soreness,
            episode_late(night_hour),
            *(func.coalesce(getattr(cramp, name), "") for name in _TEXTS),
        )
        .outerjoin(said, said.night == cramp.night)
        .where(*within(cramp.night, period))
        .order_by(*episode_order())
    )
    rows = list(map(tuple, connection.execute(query)))
    numbers = np.array([row[:8] for row in rows], dtype=np.float64).reshape(-1, 8).T
    texts: NDArray[np.str_] = np.array([row[8:] for row in rows], dtype=np.str_)
    night, recorded, onset, pain, minutes, sleep_lost, soreness, late = numbers
    return EpisodeTable(
        night=night.astype(np.int64).astype("datetime64[D]"),
        recorded=recorded == 1,
        onset=onset,
        pain=pain,
        minutes=minutes,
        sleep_lost=sleep_lost,
        soreness=soreness,
        late=late == 1,
        **dict(zip(_TEXTS, texts.reshape(-1, len(_TEXTS)).T, strict=True)),
    )
