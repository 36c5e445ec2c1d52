"""What the diary asks about the person beside the nights: questions, conditions, symptoms.

The values are kept in diary files and stay as they are; their words are elsewhere.
"""

from enum import StrEnum
from typing import Final

__all__ = ["EMERGENCIES", "WITH_SIDE", "Background", "Comparison", "Sign"]


class Comparison(StrEnum):
    """Questions that a physician asks to compare night cramps with what resembles them."""

    HARD = "muscle-hard"
    STRETCHING = "stopped-by-stretching"
    URGE = "urge-to-move"
    RETURNS = "returns-lying-down"
    KICKING = "kicking-seen"
    DAY = "cramps-in-the-day"
    WALKING = "pain-on-walking"
    NUMBNESS = "numbness"
    BACK = "back-pain"
    BENDING = "eased-by-bending"
    WEAKNESS = "weakness"
    ELSEWHERE = "cramps-elsewhere"
    POSTURE = "fixed-posture"
    ACHE = "constant-ache"


class Background(StrEnum):
    """Conditions that the diary knows by name; a person adds others in their own words."""

    PREGNANCY = "pregnancy"
    DIALYSIS = "dialysis"
    KIDNEY = "kidney-disease"
    LIVER = "liver-disease"
    DIABETES = "diabetes"
    THYROID = "thyroid-disease"
    LEG_ARTERIES = "leg-arteries"
    HEART = "heart-disease"
    BLOOD_PRESSURE = "high-blood-pressure"
    VEINS = "varicose-veins"
    SPINE = "lumbar-stenosis"
    ARTHRITIS = "arthritis"
    NERVES = "neuropathy"
    ASTHMA = "asthma"
    CANCER = "cancer-treatment"
    FLUID_LOSS = "fluid-loss"
    IRON = "blood-or-iron"


class Sign(StrEnum):
    """Symptoms that can be ticked; beside each stands a sentence that is the same for all."""

    SWOLLEN_LEG = "swollen-leg"
    SWOLLEN_LEG_AND_BREATH = "swollen-leg-and-breath"
    COLD_LEG = "cold-leg"
    DARK_URINE = "dark-urine"
    NEW_WEAKNESS = "new-weakness"
    BLADDER = "bladder-or-saddle"
    WALKING_PAIN = "walking-pain"
    NUMB_OR_SWOLLEN = "numb-or-swollen"
    LONG_CRAMP = "long-cramp"
    WOUND_OR_POISON = "wound-or-poison"
    SLEEP = "sleep-disturbed"
    NEW_MEDICINE = "new-medicine"
    QUININE = "quinine-bleeding"
    PREGNANT = "pregnant-and-ill"
    DEHYDRATION = "dehydration"
    CARE_TEAM = "care-team"


WITH_SIDE: Final = frozenset(
    {
        Sign.SWOLLEN_LEG,
        Sign.SWOLLEN_LEG_AND_BREATH,
        Sign.COLD_LEG,
        Sign.NEW_WEAKNESS,
        Sign.WALKING_PAIN,
        Sign.NUMB_OR_SWOLLEN,
        Sign.LONG_CRAMP,
    }
)
"""Where it makes sense to ask which leg."""

EMERGENCIES: Final = frozenset(
    {
        Sign.SWOLLEN_LEG_AND_BREATH,
        Sign.COLD_LEG,
        Sign.BLADDER,
        Sign.WOUND_OR_POISON,
        Sign.QUININE,
        Sign.DEHYDRATION,
    }
)
"""Where the number to call stands below the sentence, whether it is ticked or not."""
