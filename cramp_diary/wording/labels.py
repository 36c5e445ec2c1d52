"""The names of everything that has a fixed set of values."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from cramp_diary.domain.courses import TimeOfDay
from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Muscle,
    PartOfNight,
    Relief,
    Side,
    Waking,
)
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import NightStatus, Stated
from cramp_diary.domain.products import ProductKind, Unit
from cramp_diary.wording.language import _

__all__ = ["label", "nutrient", "place"]


def label(value: StrEnum) -> str:
    """Return what a person reads for a value; raises KeyError for one that has no name."""
    return _LABELS[type(value)]()[value]


def place(muscle: Muscle | None, side: Side | None) -> str:
    """Return a muscle and side in words, such as "left calf"; empty when neither is known."""
    if muscle is None:
        return "" if side is None else _sides_alone()[side]
    if side is None:
        return label(muscle)
    if side is Side.BOTH:
        return _("{muscle}, both sides").format(muscle=label(muscle))
    return (_left() if side is Side.LEFT else _right())[muscle]


def nutrient(name: str) -> str:
    """Return what a person reads for a nutrient of a Composition."""
    return {
        "sodium": _("sodium"),
        "potassium": _("potassium"),
        "magnesium": _("magnesium"),
        "calcium": _("calcium"),
        "chloride": _("chloride"),
        "caffeine": _("caffeine"),
        "alcohol": _("alcohol"),
    }[name]


def _sides_alone() -> dict[Side, str]:
    return {
        Side.LEFT: _("left leg"),
        Side.RIGHT: _("right leg"),
        Side.BOTH: _("both legs"),
    }


# Each place is a text of its own: in other languages left and right change with the muscle.


def _left() -> dict[Muscle, str]:
    return {
        Muscle.CALF: _("left calf"),
        Muscle.SOLE: _("left sole of the foot"),
        Muscle.TOP_OF_FOOT: _("left top of the foot"),
        Muscle.TOES: _("left toes"),
        Muscle.SHIN: _("left shin"),
        Muscle.FRONT_THIGH: _("left front of the thigh"),
        Muscle.BACK_THIGH: _("left back of the thigh"),
        Muscle.OTHER: _("another place, left"),
    }


def _right() -> dict[Muscle, str]:
    return {
        Muscle.CALF: _("right calf"),
        Muscle.SOLE: _("right sole of the foot"),
        Muscle.TOP_OF_FOOT: _("right top of the foot"),
        Muscle.TOES: _("right toes"),
        Muscle.SHIN: _("right shin"),
        Muscle.FRONT_THIGH: _("right front of the thigh"),
        Muscle.BACK_THIGH: _("right back of the thigh"),
        Muscle.OTHER: _("another place, right"),
    }


def _muscle() -> dict[StrEnum, str]:
    return {
        Muscle.CALF: _("calf"),
        Muscle.SOLE: _("sole of the foot"),
        Muscle.TOP_OF_FOOT: _("top of the foot"),
        Muscle.TOES: _("toes"),
        Muscle.SHIN: _("shin"),
        Muscle.FRONT_THIGH: _("front of the thigh"),
        Muscle.BACK_THIGH: _("back of the thigh"),
        Muscle.OTHER: _("another place"),
    }


def _side() -> dict[StrEnum, str]:
    return {
        Side.LEFT: _("left"),
        Side.RIGHT: _("right"),
        Side.BOTH: _("both"),
    }


def _duration_band() -> dict[StrEnum, str]:
    return {
        DurationBand.UNDER_1: _("Under 1 min"),
        DurationBand.FROM_1_TO_5: _("1 to 5 min"),
        DurationBand.FROM_5_TO_10: _("5 to 10 min"),
        DurationBand.OVER_10: _("Over 10 min"),
    }


def _waking() -> dict[StrEnum, str]:
    return {
        Waking.WOKE: _("Woke me"),
        Waking.AWAKE: _("Already awake"),
        Waking.BEFORE_SLEEP: _("Not asleep yet"),
        Waking.DAY: _("In the day"),
    }


def _part_of_night() -> dict[StrEnum, str]:
    return {
        PartOfNight.EARLY: _("early in the night"),
        PartOfNight.MIDDLE: _("in the middle of the night"),
        PartOfNight.LATE: _("late in the night"),
        PartOfNight.UNKNOWN: _("time not known"),
    }


def _answer() -> dict[StrEnum, str]:
    return {
        Answer.YES: _("Yes"),
        Answer.NO: _("No"),
        Answer.UNSURE: _("Not sure"),
    }


def _relief() -> dict[StrEnum, str]:
    return {
        Relief.STRETCH: _("Stretched"),
        Relief.STAND: _("Stood up"),
        Relief.MASSAGE: _("Massaged"),
        Relief.HEAT: _("Warmed"),
        Relief.COLD: _("Cooled"),
        Relief.OTHER: _("Other"),
    }


def _night_status() -> dict[StrEnum, str]:
    return {
        NightStatus.UNRECORDED: _("not recorded"),
        NightStatus.QUIET: _("no cramps"),
        NightStatus.CRAMPS: _("cramps"),
        NightStatus.PARTLY: _("partly recorded"),
        NightStatus.AWAY: _("away"),
    }


def _stated() -> dict[StrEnum, str]:
    return {
        Stated.NOTHING: _("nothing said"),
        Stated.QUIET: _("no cramps"),
        Stated.PARTLY: _("partly recorded"),
        Stated.AWAY: _("away"),
    }


def _factor_kind() -> dict[StrEnum, str]:
    return {
        FactorKind.YES_NO: _("yes or no"),
        FactorKind.AMOUNT: _("an amount"),
        FactorKind.SCALE: _("a scale from 0 to 10"),
    }


def _product_kind() -> dict[StrEnum, str]:
    return {
        ProductKind.DRINK: _("drink"),
        ProductKind.SUPPLEMENT: _("supplement"),
        ProductKind.MEDICINE: _("medicine"),
    }


def _unit() -> dict[StrEnum, str]:
    return {
        Unit.ML: _("ml"),
        Unit.MG: _("mg"),
        Unit.MCG: _("mcg"),
        Unit.G: _("g"),
        Unit.IU: _("IU"),
        Unit.MMOL: _("mmol"),
        Unit.TABLET: _("tablet"),
        Unit.CAPSULE: _("capsule"),
        Unit.DROP: _("drop"),
        Unit.PUFF: _("puff"),
        Unit.SACHET: _("sachet"),
        Unit.UNIT: _("dose"),
        Unit.OTHER: _("other"),
    }


def _time_of_day() -> dict[StrEnum, str]:
    return {
        TimeOfDay.MORNING: _("morning"),
        TimeOfDay.NOON: _("noon"),
        TimeOfDay.EVENING: _("evening"),
        TimeOfDay.BEDTIME: _("bedtime"),
    }


_LABELS: Final[Mapping[type[StrEnum], Callable[[], Mapping[StrEnum, str]]]] = MappingProxyType(
    {
        Muscle: _muscle,
        Side: _side,
        DurationBand: _duration_band,
        Waking: _waking,
        PartOfNight: _part_of_night,
        Answer: _answer,
        Relief: _relief,
        NightStatus: _night_status,
        Stated: _stated,
        FactorKind: _factor_kind,
        ProductKind: _product_kind,
        Unit: _unit,
        TimeOfDay: _time_of_day,
    },
)
