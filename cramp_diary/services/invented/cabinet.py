"""What stands in the invented person's medicine cabinet."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from cramp_diary.domain.products import (
    Composition,
    LabelMeaning,
    MagnesiumLabel,
    Product,
    Unit,
)
from cramp_diary.services.catalogue import Catalogue, medicine_product, supplement_product
from cramp_diary.services.invented.frame import Frame
from cramp_diary.wording.demo import DemoWords

__all__ = ["Cabinet", "cabinet"]

SALT: Final = "citrate"
TABLET_MG: Final = Decimal(500)


@dataclass(frozen=True, slots=True)
class Cabinet:
    """One medicine taken all along, and what is taken for a while."""

    water_tablet: Product
    magnesium: Product
    inhaler: Product
    quinine: Product

    @property
    def products(self) -> tuple[Product, ...]:
        """All of them."""
        return (self.water_tablet, self.magnesium, self.inhaler, self.quinine)


def cabinet(frame: Frame, catalogue: Catalogue) -> Cabinet:
    """Return the products, taken from the catalogue; raise LookupError if it lacks one."""
    new_id, written = frame.ids("remedies"), frame.begin

    def medicine(key: str) -> Product:
        entry = catalogue.medicine(key)
        if entry is None:
            raise LookupError(key)
        return medicine_product(entry, new_id(written.instant), written)

    supplement = catalogue.supplement("magnesium-citrate")
    if supplement is None:
        raise LookupError(SALT)
    label = _label(catalogue)
    return Cabinet(
        water_tablet=replace(medicine("bendroflumethiazide"), form=DemoWords.tablet),
        magnesium=replace(
            supplement_product(supplement, new_id(written.instant), written),
            unit=Unit.TABLET,
            magnesium=label,
            composition=Composition(magnesium=label.elemental),
            serving=Decimal(1),
        ),
        inhaler=replace(medicine("budesonide-formoterol"), unit=Unit.PUFF, form=DemoWords.inhaler),
        quinine=replace(medicine("quinine"), form=DemoWords.tablet, quinine=True),
    )


def _label(catalogue: Catalogue) -> MagnesiumLabel:
    """Return a label that gives the compound, so that the share has to be worked out."""
    percent = next(salt.percent for salt in catalogue.salts if salt.key == SALT)
    return MagnesiumLabel(mg=TABLET_MG, meaning=LabelMeaning.COMPOUND, salt=SALT, percent=percent)
