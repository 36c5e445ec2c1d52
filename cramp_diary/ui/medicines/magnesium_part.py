"""Asks what a number for magnesium means, and shows what follows from the answer."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.products import LabelMeaning, Product, Unit
from cramp_diary.exchange.catalogues import MagnesiumSalt
from cramp_diary.ui.forms.form import ShowsProblem
from cramp_diary.ui.forms.typed import check_number
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.medicines.magnesium import MG_A_MMOL, Told, labelled, mg_in_one, salt_of
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.fields import ChoiceField, NumberField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.keeping import Keeps, recall_all, snapshots
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording import medicine_forms as words
from cramp_diary.wording.medicine_forms import MedicineFormWords

__all__ = ["MagnesiumPart"]


class MagnesiumPart(QWidget):
    """The figure on the label for what is counted, its meaning, the compound, the conversion."""

    changed = Signal()

    def __init__(self, look: Look, salts: Sequence[MagnesiumSalt]) -> None:
        super().__init__()
        self._salts = tuple(salts)
        self._key: str | None = None
        self._unit = Unit.MG
        self._dose: Decimal | None = None
        self.figure = NumberField(look, words.each_holds(Unit.TABLET))
        self.meaning = Segmented(
            look,
            (
                (MedicineFormWords.means_magnesium, LabelMeaning.ELEMENTAL),
                (MedicineFormWords.means_compound, LabelMeaning.COMPOUND),
                (MedicineFormWords.means_unknown, None),
            ),
            name=MedicineFormWords.meaning,
        )
        self.meaning.set_value(LabelMeaning.ELEMENTAL)
        self._asked = Field(look, MedicineFormWords.meaning, MedicineFormWords.meaning_hint)
        self._asked.add_input(self.meaning)
        self._asked.row.addStretch(1)
        self.salt = ChoiceField(
            look,
            MedicineFormWords.salt,
            [(MedicineFormWords.salt_unknown, None), *((salt.name, salt) for salt in salts)],
        )
        self.conversion = Label(look)
        self._lay_out()
        for signal in (self.figure.changed, self.meaning.chosen, self.salt.changed):
            signal.connect(self._answered)

    def _lay_out(self) -> None:
        line = QWidget()
        flow = FlowLayout(line)
        flow.addWidget(self.salt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.figure, self._asked, line, self.conversion):
            column.addWidget(part)

    def ask(self, product: Product, unit: Unit, dose: Decimal | None) -> None:
        """Ask about a product that is counted in `unit`, of which `dose` is taken at a time."""
        if product.key != self._key:
            self._key = product.key
            self.salt.set_value(salt_of(product, self._salts))
        if unit is not self._unit:
            self._unit = unit
            self.figure.rename(words.each_holds(unit))
        self._dose = dose
        self._arrange()

    def show_product(self, product: Product) -> None:
        """Show what was told of a product before."""
        label, salts = product.magnesium, {salt.key: salt for salt in self._salts}
        self._key = product.key
        known = product.composition.magnesium
        self.figure.set_value(label.mg if label else known)
        told = LabelMeaning.ELEMENTAL if known is not None else None
        self.meaning.set_value(label.meaning if label else told)
        own = salts.get(label.salt or "") if label else None
        self.salt.set_value(own or salt_of(product, self._salts))

    def snapshot(self) -> object:
        """Return what stands in the fields."""
        return snapshots(self._parts())

    def recall(self, state: object) -> None:
        """Show what stood in the fields."""
        recall_all(self._parts(), state)
        self._arrange()

    def _parts(self) -> Mapping[str, Keeps]:
        return {"figure": self.figure, "meaning": self.meaning, "salt": self.salt}

    def told(self) -> Told:
        """Return what was answered."""
        meaning, salt = self.meaning.value(), self.salt.value()
        return Told(
            meaning if isinstance(meaning, LabelMeaning) else None,
            salt if isinstance(salt, MagnesiumSalt) else None,
            self.figure.value(),
        )

    def labelled(self, product: Product) -> Product:
        """Return a product with what was answered."""
        return labelled(product, self.told())

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        return {"magnesium_label": self.figure, "magnesium": self.figure}

    def is_readable(self) -> bool:
        """Return whether the figure is a number or not asked for."""
        return self.isHidden() or check_number(self.figure)

    def _answered(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        told, by_amount = self.told(), self._unit is Unit.MMOL
        self._asked.setVisible(not by_amount)
        self.figure.setVisible(not by_amount and mg_in_one(self._unit, None) is None)
        self.salt.setVisible(not by_amount and told.meaning is LabelMeaning.COMPOUND)
        sentence = self._conversion(told)
        self.conversion.set_text(sentence)
        self.conversion.setVisible(bool(sentence))

    def _conversion(self, told: Told) -> str:
        if self._dose is None:
            return ""
        if self._unit is Unit.MMOL:
            return words.from_mmol(self._dose, MG_A_MMOL, self._dose * MG_A_MMOL)
        each = mg_in_one(self._unit, told.figure)
        return _held(told, each * self._dose) if each is not None else ""


def _held(told: Told, mg: Decimal) -> str:
    """Return how much magnesium a dose holds of which the label says `mg`."""
    if told.meaning is LabelMeaning.ELEMENTAL:
        return words.from_label(mg)
    if told.meaning is None or told.salt is None:
        return MedicineFormWords.share_unknown
    percent = told.salt.percent
    return words.from_compound(mg, percent, told.salt.formula, mg * percent / 100)
