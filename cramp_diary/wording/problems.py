"""What a person reads beside a field that cannot be saved as it is."""

from datetime import date
from decimal import Decimal
from typing import Final

from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.wording import formats
from cramp_diary.wording.labels import nutrient
from cramp_diary.wording.language import _

__all__ = ["field_name", "problem_sentence"]

# A duration is held in seconds; people give it in minutes.
_MINUTE: Final = 60


def problem_sentence(problem: Problem) -> str:
    """Return one plain sentence that says what to do."""
    name = field_name(problem.field)
    match problem.fault:
        case Fault.OUT_OF_RANGE:
            return _out_of_range(name, problem)
        case Fault.TOO_LONG:
            return _("{name}: at most {high} characters.").format(
                name=name, high=_limit(problem.high)
            )
        case Fault.EMPTY:
            return _("{name} cannot be left empty.").format(name=name)
        case Fault.IN_FUTURE:
            return _("{name} is in the future.").format(name=name)
        case Fault.TURNED_ROUND:
            return _("{name} is before the start, {low}.").format(
                name=name, low=_limit(problem.low)
            )
    return _other(name, problem)


def _other(name: str, problem: Problem) -> str:
    ended = _("It is in the diary from {low} to {high} already. Choose other days.")
    open_end = _("It is in the diary from {low} on already. Stop or change that first.")
    return {
        Fault.BOTH_GIVEN: _("Give either the minutes or a rough duration, not both."),
        Fault.TOO_FINE: _("{name}: at most six digits after the point."),
        Fault.UNSOUND: _("{name} holds a character that cannot be kept. Take it out."),
        Fault.NOT_YES_OR_NO: _("{name} is yes or no."),
        Fault.HAS_CRAMPS: _("This night has cramps written down. Remove them first."),
        Fault.TAKEN: _("This name is in use already. Choose another name."),
        Fault.OTHER_UNIT: _("{name} is not the one in which this is counted."),
        Fault.ENDED: _("It was stopped on {high}, before this change."),
        Fault.OVERLAPS: open_end if problem.high is None else ended,
    }[problem.fault].format(name=name, low=_limit(problem.low), high=_limit(problem.high))


def _out_of_range(name: str, problem: Problem) -> str:
    if problem.field == "pain":
        return _("Pain goes from 0 to 10.")
    if problem.low is None or problem.high is None:
        edge = problem.low if problem.high is None else problem.high
        later = _("{name} must be {edge} or later.")
        earlier = _("{name} must be {edge} or earlier.")
        pattern = later if problem.high is None else earlier
        return pattern.format(name=name, edge=_limit(edge))
    low, high = problem.low, problem.high
    if problem.field == "seconds" and isinstance(low, int) and isinstance(high, int):
        low, high = low // _MINUTE, high // _MINUTE
    return _("{name} goes from {low} to {high}.").format(
        name=name, low=_limit(low), high=_limit(high)
    )


def _limit(value: int | Decimal | date | None) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return formats.day_month_year(value)
    return formats.number(value)


def field_name(field: str) -> str:
    """Return what a person reads for a field of an entry."""
    names = {
        "night": _("The night"),
        "stated": _("What is said about the night"),
        "onset": _("The time"),
        "at": _("The time"),
        "pain": _("Pain"),
        "seconds": _("The duration in minutes"),
        "sleep_lost": _("Sleep lost, in minutes,"),
        "disturbance": _("Sleep disturbance"),
        "soreness": _("Soreness"),
        "note": _("The note"),
        "amount": _("The amount"),
        "value": _("The value"),
        "name": _("The name"),
        "unit": _("The unit"),
        "per": _("The amount that the contents are for"),
        "magnesium_label": _("The figure on the label"),
        "percent": _("The share of magnesium"),
        "serving": _("The usual amount"),
        "form": _("The form"),
        "favourite": _("The place among the favourites"),
        "written": _("The time of writing"),
        "first": _("The start"),
        "last": _("The end"),
        "day": _("The day"),
        "dose": _("The dose"),
        "strength": _("The strength"),
        "times_a_day": _("Times a day"),
        "reason": _("The reason"),
        "birth_date": _("The birth date"),
        "question": _("Your question"),
        "conditions": _("A condition"),
        "key": _("The symptom"),
        "since": _("The day it began"),
    }
    return names.get(field) or nutrient(field).capitalize()
