"""What is written down about nights, to rows and back."""

from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Episode,
    FactorValue,
    Muscle,
    NightRecord,
    PartOfNight,
    Relief,
    Side,
    Waking,
)
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.storage.conversion.fields import (
    Row,
    joined,
    moment_columns,
    opened,
    opened_moment,
    split,
)
from cramp_diary.storage.encoding import amount_of, day_number, day_of, micro, moment_of
from cramp_diary.storage.records import EpisodeRecord, FactorValueRecord, NightRecordRecord

__all__ = [
    "episode_from",
    "episode_row",
    "factor_value_from",
    "factor_value_row",
    "night_record_from",
    "night_record_row",
]


def episode_row(entry: Episode) -> Row:
    """Return the row of a cramp."""
    part = entry.onset if isinstance(entry.onset, PartOfNight) else None
    return {
        "id": entry.id,
        "night": day_number(entry.night),
        **moment_columns("written", entry.written),
        **moment_columns("onset", entry.onset if isinstance(entry.onset, Moment) else None),
        "onset_part": part,
        "muscle": entry.muscle,
        "side": entry.side,
        "pain": entry.pain,
        "seconds": entry.seconds,
        "band": entry.band,
        "waking": entry.waking,
        "hard": entry.hard,
        "urge": entry.urge,
        "tingling": entry.tingling,
        "relief": joined(entry.relief),
        "relieved": entry.relieved,
        "sleep_lost": entry.sleep_lost,
        "soreness": entry.soreness,
        "note": entry.note,
    }


def episode_from(record: EpisodeRecord) -> Episode:
    """Return the cramp of a row."""
    at = opened_moment(record.onset_wall, record.onset_offset)
    part = opened(record.onset_part, PartOfNight)
    return Episode(
        id=EntryId(record.id),
        night=day_of(record.night),
        written=moment_of(record.written_wall, record.written_offset),
        onset=at or part or PartOfNight.UNKNOWN,
        muscle=opened(record.muscle, Muscle),
        side=opened(record.side, Side),
        pain=record.pain,
        seconds=record.seconds,
        band=opened(record.band, DurationBand),
        waking=opened(record.waking, Waking),
        hard=opened(record.hard, Answer),
        urge=opened(record.urge, Answer),
        tingling=opened(record.tingling, Answer),
        relief=split(record.relief, Relief),
        relieved=opened(record.relieved, Answer),
        sleep_lost=record.sleep_lost,
        soreness=record.soreness,
        note=record.note,
    )


def night_record_row(entry: NightRecord) -> Row:
    """Return the row of what was said about a night."""
    return {
        "id": entry.id,
        "night": day_number(entry.night),
        **moment_columns("written", entry.written),
        "stated": entry.stated,
        "sleep_lost": entry.sleep_lost,
        "disturbance": entry.disturbance,
        "soreness": entry.soreness,
        "note": entry.note,
    }


def night_record_from(record: NightRecordRecord) -> NightRecord:
    """Return what a row says about a night."""
    return NightRecord(
        id=EntryId(record.id),
        night=day_of(record.night),
        written=moment_of(record.written_wall, record.written_offset),
        stated=Stated(record.stated),
        sleep_lost=record.sleep_lost,
        disturbance=record.disturbance,
        soreness=record.soreness,
        note=record.note,
    )


def factor_value_row(entry: FactorValue) -> Row:
    """Return the row of a factor's value."""
    return {
        "id": entry.id,
        "night": day_number(entry.night),
        **moment_columns("written", entry.written),
        "factor": entry.factor,
        "value": micro(entry.value),
    }


def factor_value_from(record: FactorValueRecord) -> FactorValue:
    """Return the factor's value of a row."""
    return FactorValue(
        id=EntryId(record.id),
        night=day_of(record.night),
        written=moment_of(record.written_wall, record.written_offset),
        factor=EntryId(record.factor),
        value=amount_of(record.value),
    )
