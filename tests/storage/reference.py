"""The night table by the plainest loops over entries, to hold the query against."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from cramp_diary.analysis.episode_table import BAND_MINUTES
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.lateness import written_late
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries, NightStatus, Period, Stated
from cramp_diary.domain.products import Composition, Product, ProductKind, Unit

__all__ = ["minutes_of", "night_rows"]

NOTHING = NightRecord(id=EntryId(""), night=date.min, written=Moment(datetime(2026, 1, 1), 0))  # noqa: DTZ001 - a wall time

Value = float | None
Row = dict[str, Value]


class Diary:
    """Entries of each kind, sorted out of a heap."""

    def __init__(self, entries: Iterable[object], boundaries: Boundaries) -> None:
        heap = list(entries)
        self.boundaries = boundaries
        self.episodes = [e for e in heap if isinstance(e, Episode)]
        self.records = {e.night: e for e in heap if isinstance(e, NightRecord)}
        self.intakes = [e for e in heap if isinstance(e, Intake)]
        self.values = [e for e in heap if isinstance(e, FactorValue)]
        self.products = {e.id: e for e in heap if isinstance(e, Product)}
        self.factors = [e for e in heap if isinstance(e, Factor)]


def night_rows(diary: Diary, period: Period) -> list[Row]:
    """Return one row a night, with the names of the night table and of its columns."""
    nights = (period.first + timedelta(days=day) for day in range(period.nights))
    return [{**_night(diary, night), **_exposure(diary, night)} for night in nights]


def _night(diary: Diary, night: date) -> Row:
    cramps = [episode for episode in diary.episodes if episode.night == night]
    record = diary.records.get(night) or NOTHING
    status = record.stated.status(len(cramps))
    told: list[Episode | NightRecord] = [*cramps]
    if record.stated is not Stated.NOTHING:
        told.append(record)
    return {
        "written": bool(cramps) or night in diary.records,
        "recorded": status.recorded,
        "partly": status is NightStatus.PARTLY,
        "away": status is NightStatus.AWAY,
        "cramps": len(cramps),
        "pain": _of(max, (cramp.pain for cramp in cramps)),
        "minutes": _of(max, map(minutes_of, cramps)),
        "sleep_lost": _first(record.sleep_lost, _of(sum, (cramp.sleep_lost for cramp in cramps))),
        "disturbance": record.disturbance,
        "soreness": _first(record.soreness, _of(max, (cramp.soreness for cramp in cramps))),
        "late": any(written_late(entry, diary.boundaries) for entry in told),
    }


def minutes_of(cramp: Episode) -> Value:
    """Return how long a cramp lasted."""
    if cramp.seconds is not None:
        return cramp.seconds / 60
    return BAND_MINUTES[cramp.band] if cramp.band else None


def _exposure(diary: Diary, night: date) -> Row:
    onsets = [
        cramp.onset.instant
        for cramp in diary.episodes
        if cramp.night == night and isinstance(cramp.onset, Moment)
    ]
    drunk = [
        (diary.products[intake.product], intake)
        for intake in diary.intakes
        if intake.night == night
        and diary.products[intake.product].kind is ProductKind.DRINK
        and not (intake.at and onsets and intake.at.instant > min(onsets))
    ]
    contents = [
        product.contents_of(intake.amount) if intake.contents is None else intake.contents
        for product, intake in drunk
    ]
    ml = [intake.amount for product, intake in drunk if product.unit is Unit.ML]
    values = {value.factor: value.value for value in diary.values if value.night == night}
    return {
        "fluid": _of(sum, ml),
        **{
            name: _of(sum, (getattr(each, name) for each in contents))
            for name in Composition.names()
        },
        **{factor.id: _number(values.get(factor.id)) for factor in diary.factors},
    }


def _of(
    reckon: Callable[[Sequence[float]], float], values: Iterable[float | Decimal | None]
) -> Value:
    known = [float(value) for value in values if value is not None]
    return reckon(known) if known else None


def _first(*values: Value) -> Value:
    return next((value for value in values if value is not None), None)


def _number(value: Decimal | None) -> Value:
    return None if value is None else float(value)
