"""Which product: its name with suggestions, and what it is where nobody knows the name."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.domain.products import ProductKind
from cramp_diary.ui.forms.form import question
from cramp_diary.ui.forms.naming import Named
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.medicines.cabinet import Cabinet
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.fields import TextField
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.keeping import Keeps, recall_all, snapshots
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.ui.widgets.suggestions import Suggestions
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.labels import label
from cramp_diary.wording.medicine_forms import MedicineFormWords
from cramp_diary.wording.products import did_you_mean

__all__ = ["NamePart"]

BETWEEN: Final = 18
WIDEST_SCALE: Final = 1.7
NAME_WIDTH: Final = 340
FORM_WIDTH: Final = 240
KINDS: Final = (ProductKind.MEDICINE, ProductKind.SUPPLEMENT)


class NamePart(QWidget):
    """`named` is emitted when another product is meant; `change_wanted` for one that is taken."""

    named = Signal()
    change_wanted = Signal()

    def __init__(self, look: Look, cabinet: Cabinet) -> None:
        super().__init__()
        self._look = look
        self._cabinet = cabinet
        self._found: Named | None = None
        self._typed = ""
        words = MedicineFormWords
        self.name = TextField(look, words.name, words.name_hint)
        self.suggestions = Suggestions(self.name.input, find=cabinet.find)
        self.kind = Segmented(
            look, [(capitalised(label(kind)), kind) for kind in KINDS], name=words.kind
        )
        self.kind.set_value(ProductKind.MEDICINE)
        self._kind = question(look, words.kind, self.kind)
        self.form = TextField(look, words.form, words.form_hint)
        self.taken = Label(look, "", Step.SMALL)
        self.change = LinkButton(look, words.change_dose_instead)
        self.likely = LinkButton(look, did_you_mean(""))
        self._likely: str | None = None
        self._lay_out()
        self.name.input.textChanged.connect(self._name_typed)
        self.kind.chosen.connect(self._find)
        self.change.clicked.connect(self.change_wanted)
        self.likely.clicked.connect(self._take_likely)
        look.changed.connect(self._fit)
        self._arrange()

    def _lay_out(self) -> None:
        line = QWidget()
        flow = FlowLayout(line, BETWEEN, middle=False)
        for field in (self.name, self._kind, self.form):
            flow.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (line, self.likely, self.taken, self.change):
            column.addWidget(part)
        self._fit()

    def found(self) -> Named | None:
        """Return what the name means, None as long as there is none."""
        return self._found

    def snapshot(self) -> object:
        """Return what stands in the fields."""
        return snapshots(self._parts())

    def recall(self, state: object) -> None:
        """Show what stood in the fields."""
        recall_all(self._parts(), state)
        self._name_typed()

    def _parts(self) -> Mapping[str, Keeps]:
        return {"kind": self.kind, "name": self.name, "form": self.form}

    def is_readable(self) -> bool:
        """Return whether there is a name; say so where there is none."""
        if self._found is None:
            self.name.show_problem(FormWords.no_name)
        return self._found is not None

    def begin(self) -> None:
        """Put the keyboard on the name."""
        self.name.input.setFocus()

    def _name_typed(self) -> None:
        if self.name.value() != self._typed:
            self._typed = self.name.value()
            self.name.show_problem(None)
            self._find()

    def _find(self) -> None:
        kind = self.kind.value()
        kind = kind if isinstance(kind, ProductKind) else ProductKind.MEDICINE
        self._found = self._cabinet.resolve(self._typed, kind) if self._typed else None
        unknown = self._found is not None and not self._found.known
        self._likely = self._cabinet.likely(self._typed) if unknown else None
        self._arrange()
        self.named.emit()

    def _arrange(self) -> None:
        found = self._found
        self._kind.setVisible(found is not None and not found.known)
        self.form.setVisible(found is not None and found.new)
        taken = self._cabinet.taken(found.product) if found else ""
        self.taken.set_text(taken)
        self.taken.setVisible(bool(taken))
        self.change.setVisible(bool(taken))
        if self._likely is not None:
            self.likely.set_words(did_you_mean(self._likely))
            # What stands below must not move under the hand when the question goes.
            room = self.likely.sizePolicy()
            room.setRetainSizeWhenHidden(True)
            self.likely.setSizePolicy(room)
        self.likely.setVisible(self._likely is not None)

    def _take_likely(self) -> None:
        if self._likely is not None:
            self.name.set_value(self._likely)
            self.name.input.setFocus()

    def _fit(self) -> None:
        # No wider than a narrow window has room for.
        self.name.setMinimumWidth(round(NAME_WIDTH * min(self._look.scale, WIDEST_SCALE)))
        self.form.setMinimumWidth(self._look.scaled(FORM_WIDTH))
