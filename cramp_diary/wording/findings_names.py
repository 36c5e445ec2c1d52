"""What is compared with the cramps, by its name: as a label, inside a sentence, with its step."""

from decimal import Decimal
from typing import Final

from cramp_diary.analysis.exposure import Exposure, ExposureKind, Rule
from cramp_diary.analysis.findings import Finding
from cramp_diary.domain.products import Unit
from cramp_diary.wording.amounts import amount, joined, unit_name, volume
from cramp_diary.wording.formats import short_number
from cramp_diary.wording.language import _, chosen_locale
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "by_amount",
    "exposure_name",
    "in_sentence",
    "name_of",
    "per_of",
    "row_name",
    "short_name",
    "step_of",
]


MG_A_GRAM: Final = 1000
DIGITS: Final = 3
"""Of a step: an interquartile range is not known more exactly."""
UNITS: Final = frozenset(unit.value for unit in Unit)


def name_of(finding: Finding) -> str:
    """Return "Fluid after 18:00", "Magnesium from drinks and supplements", or the own name."""
    name = exposure_name(finding.exposure)
    return _("{name}, one day earlier").format(name=name) if finding.lag else name


def exposure_name(exposure: Exposure) -> str:
    """Return the name of what is compared, whatever the night."""
    name = exposure.name or _fixed(exposure.key)
    return _("{name}, amount").format(name=name) if exposure.rule is Rule.TAKEN else name


def short_name(finding: Finding) -> str:
    """Return the name for little room: "Magnesium" in place of where it came from."""
    exposure = finding.exposure
    return exposure.name or _short(exposure.key)


def row_name(finding: Finding, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return the name, and for an amount what it is compared by: "Fluid, per 400 ml more"."""
    step = step_of(finding, volumes)
    name = name_of(finding)
    return _("{name}, per {amount} more").format(name=name, amount=step) if step else name


def in_sentence(finding: Finding) -> str:
    """Return the name as it stands in a sentence: "wine", "fluid", "“Ate out”"."""
    exposure = finding.exposure
    if not exposure.name:
        return _within(exposure.key)
    if exposure.rule is not Rule.OWN:
        return exposure.name
    if not exposure.name.isalpha():
        return _("“{name}”").format(name=exposure.name)
    capital = exposure.name[0].isupper() and exposure.name[1:].islower()
    return exposure.name.lower() if capital and _small_nouns() else exposure.name


def per_of(finding: Finding, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return what is compared with what: "yes against no", "+400 ml"; "amounts" if refused."""
    if finding.found.by_change:
        return _("after against before")
    if not by_amount(finding):
        return _("yes against no")
    step = step_of(finding, volumes)
    return _("+{amount}").format(amount=step) if step else _("amounts")


def by_amount(finding: Finding) -> bool:
    """Return whether amounts are compared, not nights with it and nights without.

    Amounts of which only 0 and 1 are known are compared like yes and no.
    """
    found = finding.found.association
    yes_no = found.refused is None and found.per_amount is None
    return finding.exposure.kind is ExposureKind.AMOUNT and not yes_no


def step_of(finding: Finding, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return the amount that cramps are compared by, "400 ml"; empty where there is none."""
    per = finding.found.association.per_amount
    if per is None:
        return ""
    exposure = finding.exposure
    value = _rounded(Decimal(str(per)))
    if exposure.rule is Rule.OWN:
        return joined(short_number(value), exposure.unit)
    if exposure.key == "alcohol":
        return amount(_rounded(Decimal(str(per)) / MG_A_GRAM), Unit.G)
    if exposure.unit == Unit.ML.value:
        return volume(value, volumes)
    return _counted(value, exposure)


def _counted(value: Decimal, exposure: Exposure) -> str:
    unit = exposure.unit
    return joined(short_number(value), unit_name(Unit(unit), value) if unit in UNITS else unit)


def _rounded(value: Decimal) -> Decimal:
    """Return a number with three digits that count, whole where it has more before the point."""
    if not value:
        return value
    last = value.adjusted() - DIGITS + 1
    return value.quantize(Decimal(1).scaleb(min(last, 0)), "ROUND_HALF_UP")


def _small_nouns() -> bool:
    """Return whether the language in use writes what a thing is called with a small letter."""
    return chosen_locale().startswith("en")


def _fixed(key: str) -> str:
    return {
        "fluid": _("Fluid"),
        "evening-fluid": _("Fluid after 18:00"),
        "caffeine": _("Caffeine"),
        "alcohol": _("Alcohol"),
        "sodium": _("Sodium from drinks and supplements"),
        "potassium": _("Potassium from drinks and supplements"),
        "magnesium": _("Magnesium from drinks and supplements"),
        "calcium": _("Calcium from drinks and supplements"),
        "supplement-magnesium": _("Magnesium from supplements"),
    }[key]


def _short(key: str) -> str:
    return {
        "fluid": _("Fluid"),
        "evening-fluid": _("Fluid after 18:00"),
        "caffeine": _("Caffeine"),
        "alcohol": _("Alcohol"),
        "sodium": _("Sodium"),
        "potassium": _("Potassium"),
        "magnesium": _("Magnesium"),
        "calcium": _("Calcium"),
        "supplement-magnesium": _("Supplement magnesium"),
    }[key]


def _within(key: str) -> str:
    return {
        "fluid": _("fluid"),
        "evening-fluid": _("fluid after 18:00"),
        "caffeine": _("caffeine"),
        "alcohol": _("alcohol"),
        "sodium": _("sodium"),
        "potassium": _("potassium"),
        "magnesium": _("magnesium"),
        "calcium": _("calcium"),
        "supplement-magnesium": _("magnesium from supplements"),
    }[key]
