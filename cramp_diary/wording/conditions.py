"""The names of conditions: known ones are kept by a key, others as a person wrote them."""

from cramp_diary.domain.background import Background
from cramp_diary.wording.language import _

__all__ = ["as_kept", "condition_words"]


def condition_words(kept: str) -> str:
    """Return what a person reads for a condition as it is kept."""
    return _known()[Background(kept)] if kept in set(Background) else kept


def as_kept(typed: str) -> str:
    """Return how a typed condition is kept: by its key where it is the name of a known one."""
    plain = " ".join(typed.split())
    keys = {words.casefold(): key for key, words in _known().items()}
    return keys.get(plain.casefold(), plain)


def _known() -> dict[Background, str]:
    return {
        Background.PREGNANCY: _("Pregnancy"),
        Background.DIALYSIS: _("Dialysis"),
        Background.KIDNEY: _("Kidney disease"),
        Background.LIVER: _("Liver disease or cirrhosis"),
        Background.DIABETES: _("Diabetes"),
        Background.THYROID: _("Thyroid disease"),
        Background.LEG_ARTERIES: _("Narrowed arteries in the legs"),
        Background.HEART: _("Heart disease"),
        Background.BLOOD_PRESSURE: _("High blood pressure"),
        Background.VEINS: _("Varicose veins"),
        Background.SPINE: _("Narrow spinal canal"),
        Background.ARTHRITIS: _("Arthritis"),
        Background.NERVES: _("Nerve damage (neuropathy)"),
        Background.ASTHMA: _("Asthma"),
        Background.CANCER: _("Cancer treatment"),
        Background.FLUID_LOSS: _("Diarrhoea, vomiting or heavy sweating lately"),
        Background.IRON: _("Blood donated lately, or low iron"),
    }
