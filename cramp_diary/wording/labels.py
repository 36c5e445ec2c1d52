"""The names of everything that has a fixed set of values."""

from enum import StrEnum

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
    return _labels()[type(value)][value]


def place(muscle: Muscle | None, side: Side | None) -> str:
    """Return a muscle and side in words, such as "left calf"; empty when neither is known."""
    if muscle is None:
        return "" if side is None else _sides_alone()[side]
    if side is None:
        return label(muscle)
    return _("{side} {muscle}").format(side=label(side), muscle=label(muscle))


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


def _labels() -> dict[type[StrEnum], dict[StrEnum, str]]:
    return {
        Muscle: {
            Muscle.CALF: _("calf"),
            Muscle.SOLE: _("sole of the foot"),
            Muscle.TOP_OF_FOOT: _("top of the foot"),
            Muscle.TOES: _("toes"),
            Muscle.SHIN: _("shin"),
            Muscle.FRONT_THIGH: _("front of the thigh"),
            Muscle.BACK_THIGH: _("back of the thigh"),
            Muscle.OTHER: _("another place"),
        },
        Side: {Side.LEFT: _("left"), Side.RIGHT: _("right"), Side.BOTH: _("both")},
        DurationBand: {
            DurationBand.UNDER_1: _("Under 1 min"),
            DurationBand.FROM_1_TO_5: _("1 to 5 min"),
            DurationBand.FROM_5_TO_10: _("5 to 10 min"),
            DurationBand.OVER_10: _("Over 10 min"),
        },
        Waking: {
            Waking.WOKE: _("Woke me"),
            Waking.AWAKE: _("Already awake"),
            Waking.BEFORE_SLEEP: _("Not asleep yet"),
            Waking.DAY: _("In the day"),
        },
        PartOfNight: {
            PartOfNight.EARLY: _("early in the night"),
            PartOfNight.MIDDLE: _("in the middle of the night"),
            PartOfNight.LATE: _("late in the night"),
            PartOfNight.UNKNOWN: _("time not known"),
        },
        **_labels_of_answers(),
        **_labels_of_nights(),
        **_labels_of_products(),
    }


def _labels_of_answers() -> dict[type[StrEnum], dict[StrEnum, str]]:
    return {
        Answer: {Answer.YES: _("Yes"), Answer.NO: _("No"), Answer.UNSURE: _("Not sure")},
        Relief: {
            Relief.STRETCH: _("Stretched"),
            Relief.STAND: _("Stood up"),
            Relief.MASSAGE: _("Massaged"),
            Relief.HEAT: _("Warmed"),
            Relief.COLD: _("Cooled"),
            Relief.OTHER: _("Other"),
        },
    }


def _labels_of_nights() -> dict[type[StrEnum], dict[StrEnum, str]]:
    return {
        NightStatus: {
            NightStatus.UNRECORDED: _("not recorded"),
            NightStatus.QUIET: _("no cramps"),
            NightStatus.CRAMPS: _("cramps"),
            NightStatus.PARTLY: _("partly recorded"),
            NightStatus.AWAY: _("away"),
        },
        Stated: {
            Stated.NOTHING: _("nothing said"),
            Stated.QUIET: _("no cramps"),
            Stated.PARTLY: _("partly recorded"),
            Stated.AWAY: _("away"),
        },
        FactorKind: {
            FactorKind.YES_NO: _("yes or no"),
            FactorKind.AMOUNT: _("an amount"),
            FactorKind.SCALE: _("a scale from 0 to 10"),
        },
    }


def _labels_of_products() -> dict[type[StrEnum], dict[StrEnum, str]]:
    return {
        ProductKind: {
            ProductKind.DRINK: _("drink"),
            ProductKind.SUPPLEMENT: _("supplement"),
            ProductKind.MEDICINE: _("medicine"),
        },
        Unit: {
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
        },
        TimeOfDay: {
            TimeOfDay.MORNING: _("morning"),
            TimeOfDay.NOON: _("noon"),
            TimeOfDay.EVENING: _("evening"),
            TimeOfDay.BEDTIME: _("bedtime"),
        },
    }
