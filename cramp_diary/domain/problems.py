"""What is wrong with an entry, as values that a form can show beside its fields."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Final

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.courses import Course, MissedDose
from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.factors import Factor, FactorKind
from cramp_diary.domain.lags import Lag
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.domain.texts import is_sound

__all__ = ["Fault", "Problem", "problems_of"]

SCALE_TOP: Final = 10
MOST_FAVOURITES: Final = 1000
LONGEST_SECONDS: Final = 24 * 3600
MOST_SLEEP_LOST: Final = 24 * 60
LONGEST_NAME: Final = 200
LONGEST_NOTE: Final = 20_000
MOST_TIMES_A_DAY: Final = 24
MOST_AMOUNT: Final = Decimal(1_000_000_000)
EARLIEST: Final = date(1970, 1, 2)
LATEST: Final = date(9998, 12, 31)
SMALLEST_STEP: Final = Decimal("0.000001")
AHEAD: Final = timedelta(minutes=5)
"""A clock that was set back a little must not make the last cramp impossible to write."""

_OfANight = Episode | NightRecord | Intake | FactorValue


class Fault(StrEnum):
    """The kinds of problem."""

    OUT_OF_RANGE = "out-of-range"
    TOO_LONG = "too-long"
    UNSOUND = "unsound"
    EMPTY = "empty"
    IN_FUTURE = "in-future"
    TURNED_ROUND = "turned-round"
    BOTH_GIVEN = "both-given"
    TOO_FINE = "too-fine"
    NOT_YES_OR_NO = "not-yes-or-no"
    HAS_CRAMPS = "has-cramps"
    ENDED = "ended"
    TAKEN = "taken"
    OTHER_UNIT = "other-unit"
    OVERLAPS = "overlaps"


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of one field; `low` and `high` are the limits where there are any."""

    field: str
    fault: Fault
    low: int | Decimal | date | None = None
    high: int | Decimal | date | None = None


def problems_of(entry: Entry, now: Moment, factor: Factor | None = None) -> tuple[Problem, ...]:
    """Return all that is wrong with an entry, in the order of its fields.

    `factor` is the one a FactorValue belongs to, so that its kind can be held against it.
    """
    found = (*_found(entry, now, factor), _written(entry))
    return tuple(problem for problem in found if problem)


def _found(entry: Entry, now: Moment, factor: Factor | None) -> list[Problem | None]:
    match entry:
        case Episode():
            found = _episode(entry, now)
        case NightRecord():
            found = _night(entry, now)
        case Intake():
            found = _intake(entry, now)
        case FactorValue():
            found = _factor_value(entry, now, factor)
        case Product():
            found = _product(entry)
        case Course():
            found = _course(entry)
        case MissedDose():
            found = [_day("day", entry.day)]
        case Factor() | Symptom() | Lag() | Person():
            found = _of_the_whole(entry, now)
    return found


def _of_the_whole(entry: Factor | Symptom | Lag | Person, now: Moment) -> list[Problem | None]:
    match entry:
        case Factor():
            return [_name(entry.name), _text("unit", entry.unit, LONGEST_NAME)]
        case Symptom():
            return _symptom(entry, now)
        case Lag():
            return [_name(entry.key, "key")]
        case Person():
            return _person(entry, now)


def _written(entry: Entry) -> Problem | None:
    return None if isinstance(entry, Person) else _held("written", entry.written)


def _episode(entry: Episode, now: Moment) -> list[Problem | None]:
    onset = entry.onset if isinstance(entry.onset, Moment) else None
    both = entry.seconds is not None and entry.band is not None
    return [
        _night_known(entry, now, onset),
        _not_ahead("onset", onset, entry, now),
        _scale("pain", entry.pain),
        _within("seconds", entry.seconds, 0, LONGEST_SECONDS),
        Problem("seconds", Fault.BOTH_GIVEN) if both else None,
        _within("sleep_lost", entry.sleep_lost, 0, MOST_SLEEP_LOST),
        _scale("soreness", entry.soreness),
        _text("note", entry.note, LONGEST_NOTE),
    ]


def _night(entry: NightRecord, now: Moment) -> list[Problem | None]:
    return [
        _night_known(entry, now),
        _within("sleep_lost", entry.sleep_lost, 0, MOST_SLEEP_LOST),
        _scale("disturbance", entry.disturbance),
        _scale("soreness", entry.soreness),
        _text("note", entry.note, LONGEST_NOTE),
    ]


def _intake(entry: Intake, now: Moment) -> list[Problem | None]:
    contents = entry.contents.items() if entry.contents else ()
    return [
        _night_known(entry, now, entry.at),
        _not_ahead("at", entry.at, entry, now),
        _amount("amount", entry.amount),
        *(_amount(name, mg) for name, mg in contents),
        _text("note", entry.note, LONGEST_NOTE),
    ]


def _factor_value(entry: FactorValue, now: Moment, factor: Factor | None) -> list[Problem | None]:
    return [
        _night_known(entry, now),
        _number("value", entry.value) or _fits(entry.value, factor.kind if factor else None),
    ]


def _fits(value: Decimal, kind: FactorKind | None) -> Problem | None:
    if kind is FactorKind.YES_NO and value not in {0, 1}:
        return Problem("value", Fault.NOT_YES_OR_NO)
    if kind is FactorKind.SCALE and not 0 <= value <= SCALE_TOP:
        return Problem("value", Fault.OUT_OF_RANGE, 0, SCALE_TOP)
    return None


def _product(entry: Product) -> list[Problem | None]:
    label = entry.magnesium
    return [
        _name(entry.name),
        _amount("per", entry.per, above_zero=True),
        *(_amount(name, mg) for name, mg in entry.composition.items()),
        _amount("magnesium_label", label.mg if label else None),
        _amount("percent", label.percent if label else None, most=Decimal(100)),
        _amount("serving", entry.serving, above_zero=True),
        _text("form", entry.form, LONGEST_NAME),
        _within("favourite", entry.favourite, 1, MOST_FAVOURITES),
    ]


def _course(entry: Course) -> list[Problem | None]:
    return [
        _day("first", entry.first),
        _end(entry.last, entry.first),
        _amount("dose", entry.dose, above_zero=True),
        _text("strength", entry.strength, LONGEST_NAME),
        _within("times_a_day", entry.times_a_day, 1, MOST_TIMES_A_DAY),
        _text("reason", entry.reason, LONGEST_NOTE),
    ]


def _end(last: date | None, first: date) -> Problem | None:
    if last is None:
        return None
    if last < first:
        return Problem("last", Fault.TURNED_ROUND, low=first)
    return _day("last", last)


def _symptom(entry: Symptom, now: Moment) -> list[Problem | None]:
    latest = max(now.wall.date(), entry.written.wall.date())
    ahead = entry.since is not None and entry.since > latest
    return [
        _name(entry.key, "key"),
        Problem("since", Fault.IN_FUTURE, high=latest) if ahead else None,
        None if entry.since is None else _day("since", entry.since),
        _text("note", entry.note, LONGEST_NOTE),
    ]


def _person(entry: Person, now: Moment) -> list[Problem | None]:
    born = entry.birth_date
    unborn = born is not None and born > now.wall.date()
    return [
        _text("name", entry.name, LONGEST_NAME),
        Problem("birth_date", Fault.IN_FUTURE, high=now.wall.date()) if unborn else None,
        _text("question", entry.question, LONGEST_NOTE),
        *(_text("conditions", condition, LONGEST_NAME) for condition in entry.conditions),
    ]


def _within(field: str, value: int | None, low: int, high: int) -> Problem | None:
    if value is None or low <= value <= high:
        return None
    return Problem(field, Fault.OUT_OF_RANGE, low, high)


def _scale(field: str, value: int | None) -> Problem | None:
    return _within(field, value, 0, SCALE_TOP)


def _number(field: str, value: Decimal | None) -> Problem | None:
    if value is None:
        return None
    if not value.is_finite() or abs(value) > MOST_AMOUNT:
        return Problem(field, Fault.OUT_OF_RANGE, -MOST_AMOUNT, MOST_AMOUNT)
    if value != value.quantize(SMALLEST_STEP):
        return Problem(field, Fault.TOO_FINE)
    return None


def _amount(
    field: str,
    value: Decimal | None,
    *,
    above_zero: bool = False,
    most: Decimal = MOST_AMOUNT,
) -> Problem | None:
    if value is None:
        return None
    low = SMALLEST_STEP if above_zero else Decimal(0)
    if not value.is_finite() or not low <= value <= most:
        return Problem(field, Fault.OUT_OF_RANGE, low, most)
    return _number(field, value)


def _name(name: str, field: str = "name") -> Problem | None:
    if not name.strip():
        return Problem(field, Fault.EMPTY)
    return _text(field, name, LONGEST_NAME)


def _text(field: str, text: str, most: int) -> Problem | None:
    if not is_sound(text):
        return Problem(field, Fault.UNSOUND)
    return Problem(field, Fault.TOO_LONG, 0, most) if len(text) > most else None


def _day(field: str, day: date) -> Problem | None:
    if EARLIEST <= day <= LATEST:
        return None
    return Problem(field, Fault.OUT_OF_RANGE, EARLIEST, LATEST)


def _held(field: str, moment: Moment) -> Problem | None:
    return _day(field, moment.wall.date())


def _night_known(
    entry: _OfANight,
    now: Moment,
    moment: Moment | None = None,
) -> Problem | None:
    """Return the fault of a night that has not begun.

    A moment settles its night by the wall clock of its place, where the date may be ahead of
    today's: after a journey westwards, and after the clock was set back.
    """
    latest = max(at.wall.date() for at in (now, entry.written, moment) if at)
    if entry.night > latest:
        return Problem("night", Fault.IN_FUTURE, high=latest)
    return _day("night", entry.night)


def _not_ahead(
    field: str,
    moment: Moment | None,
    entry: Episode | Intake,
    now: Moment,
) -> Problem | None:
    """Return the fault of a moment to come; one that was past when written stays correctable."""
    if moment is None:
        return None
    if min(moment.since(now), moment.since(entry.written)) > AHEAD:
        return Problem(field, Fault.IN_FUTURE)
    return _held(field, moment)
