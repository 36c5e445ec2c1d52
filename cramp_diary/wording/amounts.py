"""How amounts, doses and durations are written, with a space that does not break."""

from decimal import Decimal
from typing import Final

from cramp_diary.domain.products import Unit
from cramp_diary.wording.formats import Number, number, short_number
from cramp_diary.wording.language import _, ngettext
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "amount",
    "duration",
    "joined",
    "minutes",
    "unit_name",
    "volume",
    "volume_name",
]

_SECONDS_A_MINUTE: Final = 60
_MINUTES_AN_HOUR: Final = 60


def amount(value: Decimal, unit: Unit, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return "300 mg", "75 mcg", "2 tablets", and millilitres in the person's unit."""
    if unit is Unit.ML:
        return volume(value, volumes)
    return joined(short_number(value), unit_name(unit, value))


def volume(ml: Decimal, unit: VolumeUnit = VolumeUnit.ML) -> str:
    """Return "250 ml" or "8.5 US fl oz"."""
    return joined(short_number(unit.of_ml(ml)), volume_name(unit))


def minutes(value: Number, decimals: int = 0) -> str:
    """Return "4 min"."""
    return joined(number(value, decimals), _("min"))


def duration(seconds: int) -> str:
    """Return "45 s", "4 min", "4 min 30 s" or "1 h 5 min"."""
    whole, rest = divmod(seconds, _SECONDS_A_MINUTE)
    hours, left = divmod(whole, _MINUTES_AN_HOUR)
    parts = ((hours, _("h")), (left, _("min")), (0 if hours else rest, _("s")))
    said = [joined(number(value), name) for value, name in parts if value]
    return " ".join(said) or joined(number(0), _("s"))


def joined(figure: str, unit: str) -> str:
    """Return a figure and its unit, kept on one line."""
    return f"{figure}\u00a0{unit}" if unit else figure


def volume_name(unit: VolumeUnit) -> str:
    """Return the name of a unit of volume."""
    return {
        VolumeUnit.ML: _("ml"),
        VolumeUnit.US_FL_OZ: _("US fl oz"),
        VolumeUnit.UK_FL_OZ: _("UK fl oz"),
    }[unit]


def unit_name(unit: Unit, value: Decimal = Decimal(1)) -> str:
    """Return the name of a unit as it stands behind `value` of it; empty for no unit."""
    n = 1 if value == 1 else 2
    return {
        Unit.ML: _("ml"),
        Unit.MG: _("mg"),
        Unit.MCG: _("mcg"),
        Unit.G: _("g"),
        Unit.IU: _("IU"),
        Unit.MMOL: _("mmol"),
        Unit.TABLET: ngettext("tablet", "tablets", n),
        Unit.CAPSULE: ngettext("capsule", "capsules", n),
        Unit.DROP: ngettext("drop", "drops", n),
        Unit.PUFF: ngettext("puff", "puffs", n),
        Unit.SACHET: ngettext("sachet", "sachets", n),
        Unit.UNIT: ngettext("unit", "units", n),
        Unit.OTHER: "",
    }[unit]
