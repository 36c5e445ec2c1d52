"""What is written down about nights."""

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Muscle,
    PartOfNight,
    Side,
    Waking,
)
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.problems import (
    LONGEST_NOTE,
    LONGEST_SECONDS,
    MOST_AMOUNT,
    MOST_SLEEP_LOST,
    SCALE_TOP,
)
from cramp_diary.storage.encoding import MICRO
from cramp_diary.storage.records.base import (
    STRICT,
    Base,
    amount,
    at_most,
    between,
    choice,
    day,
    link,
    moment,
)

__all__ = ["EpisodeRecord", "FactorValueRecord", "NightRecordRecord"]


class EpisodeRecord(Base):
    """One cramp. The onset is a moment or a part of the night, never both."""

    __tablename__ = "episode"
    __table_args__ = (
        day("night"),
        *moment("written"),
        *moment("onset"),
        choice("onset_part", PartOfNight),
        CheckConstraint("(onset_wall IS NULL) = (onset_part IS NOT NULL)", name="one_onset"),
        choice("muscle", Muscle),
        choice("side", Side),
        between("pain", 0, SCALE_TOP),
        between("seconds", 0, LONGEST_SECONDS),
        choice("band", DurationBand),
        CheckConstraint("seconds IS NULL OR band IS NULL", name="one_duration"),
        choice("waking", Waking),
        choice("hard", Answer),
        choice("urge", Answer),
        choice("tingling", Answer),
        choice("relieved", Answer),
        between("sleep_lost", 0, MOST_SLEEP_LOST),
        between("soreness", 0, SCALE_TOP),
        at_most("note", LONGEST_NOTE),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    night: Mapped[int] = mapped_column(index=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    onset_wall: Mapped[int | None]
    onset_offset: Mapped[int | None]
    onset_part: Mapped[str | None]
    muscle: Mapped[str | None]
    side: Mapped[str | None]
    pain: Mapped[int | None]
    seconds: Mapped[int | None]
    band: Mapped[str | None]
    waking: Mapped[str | None]
    hard: Mapped[str | None]
    urge: Mapped[str | None]
    tingling: Mapped[str | None]
    relief: Mapped[str]
    relieved: Mapped[str | None]
    sleep_lost: Mapped[int | None]
    soreness: Mapped[int | None]
    note: Mapped[str]


class NightRecordRecord(Base):
    """What was said about a whole night."""

    __tablename__ = "night_record"
    __table_args__ = (
        UniqueConstraint("night"),
        day("night"),
        *moment("written"),
        choice("stated", Stated),
        between("sleep_lost", 0, MOST_SLEEP_LOST),
        between("disturbance", 0, SCALE_TOP),
        between("soreness", 0, SCALE_TOP),
        at_most("note", LONGEST_NOTE),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    night: Mapped[int]
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    stated: Mapped[str]
    sleep_lost: Mapped[int | None]
    disturbance: Mapped[int | None]
    soreness: Mapped[int | None]
    note: Mapped[str]


class FactorValueRecord(Base):
    """The value of one factor on the day before a night, in millionths."""

    __tablename__ = "factor_value"
    __table_args__ = (
        UniqueConstraint("factor", "night"),
        day("night"),
        *moment("written"),
        amount("value", low=-int(MOST_AMOUNT) * MICRO),
        STRICT,
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    night: Mapped[int] = mapped_column(index=True)
    written_wall: Mapped[int]
    written_offset: Mapped[int]
    factor: Mapped[str] = mapped_column(link("factor"))
    value: Mapped[int]
