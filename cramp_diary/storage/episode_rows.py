"""The table of cramps: one query, its columns as arrays."""

from typing import Final

import numpy as np
from sqlalchemy import Connection, func, select

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.storage import settings
from cramp_diary.storage.episode_columns import DAY, episode_late, episode_minutes
from cramp_diary.storage.plain_rows import plain_rows
from cramp_diary.storage.reading import episode_order, within
from cramp_diary.storage.records import EpisodeRecord, NightRecordRecord

__all__ = ["episode_table"]

_TEXTS: Final = ("muscle", "side", "waking", "hard", "urge", "relieved")
_NUMBERS: Final = 8
_WIDTH: Final = _NUMBERS + len(_TEXTS)


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
    columns = list(zip(*plain_rows(connection.execute(query)), strict=True)) or [()] * _WIDTH
    night, recorded, onset, pain, minutes, sleep_lost, soreness, late = np.array(
        columns[:_NUMBERS], dtype=np.float64
    )
    return EpisodeTable(
        night=night.astype(np.int64).astype("datetime64[D]"),
        recorded=recorded == 1,
        onset=onset,
        pain=pain,
        minutes=minutes,
        sleep_lost=sleep_lost,
        soreness=soreness,
        late=late == 1,
        **{
            name: np.array(texts, dtype=np.str_)
            for name, texts in zip(_TEXTS, columns[_NUMBERS:], strict=True)
        },
    )
