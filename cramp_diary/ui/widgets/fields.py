"""Fields for words, numbers and choices; dates and times come from their own module."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.inputs import ChoiceInput, LineInput, TextInput
from cramp_diary.ui.widgets.keeping import token
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.typed_fields import DateField, TimeField, TypedField
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.formats import read_number, short_number

__all__ = [
    "ChoiceField",
    "DateField",
    "LongTextField",
    "NumberField",
    "TextField",
    "TimeField",
]


class TextField(Field):
    """One line of words; `secret` hides them, for a passphrase."""

    def __init__(self, look: Look, label: str, hint: str = "", *, secret: bool = False) -> None:
        super().__init__(look, label, hint)
        self.input = LineInput()
        if secret:
            self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_input(self.input, 1)
        self.input.textEdited.connect(self.changed)

    def value(self) -> str:
        """Return the words without spaces around them; a passphrase as it was typed."""
        text = self.input.text()
        return text if self._is_secret() else text.strip()

    def set_value(self, value: str) -> None:
        """Show other words; no signal."""
        self.input.setText(value)

    def snapshot(self) -> str | None:
        """Return the words as they stand there; nothing of a passphrase."""
        return None if self._is_secret() else self.input.text()

    def recall(self, state: object) -> None:
        """Show the words that stood there."""
        if isinstance(state, str) and not self._is_secret():
            self.input.setText(state)

    def _is_secret(self) -> bool:
        return self.input.echoMode() != QLineEdit.EchoMode.Normal


class NumberField(TypedField):
    """A number with a decimal point or comma, and its unit behind it."""

    sample = "0000000"

    def __init__(self, look: Look, label: str, unit: str = "", hint: str = "") -> None:
        super().__init__(look, label, ControlWords.not_a_number, hint)
        self._unit = Label(look, unit, Step.BODY, muted=True)
        if not unit:
            self._unit.hide()
        self.row.addWidget(self._unit)
        self.row.addStretch(1)

    def value(self) -> Decimal | None:
        """Return the number; None when the field is empty or holds no number."""
        return read_number(self.text())

    def set_value(self, value: Decimal | float | None) -> None:
        """Show a number, or nothing; no signal."""
        self.show_text("" if value is None else _typed(value))

    def set_unit(self, unit: str) -> None:
        """Show another unit."""
        self._unit.set_text(unit)
        self._unit.setVisible(bool(unit))

    def tidy(self) -> str:
        """Return what was typed: a person's own decimals stay."""
        return self.text()


class ChoiceField(Field):
    """One of a list; `options` are pairs of words and value."""

    def __init__(
        self, look: Look, label: str, options: Sequence[tuple[str, object]] = (), hint: str = ""
    ) -> None:
        super().__init__(look, label, hint)
        self.input = ChoiceInput(look)
        self._values: tuple[object, ...] = ()
        self.add_input(self.input, 1)
        self.set_options(options)
        self.input.activated.connect(self.changed)

    def set_options(self, options: Sequence[tuple[str, object]]) -> None:
        """Offer other choices; what was chosen stays chosen where it is still offered."""
        before = self.value()
        self._values = tuple(value for _, value in options)
        self.input.clear()
        self.input.addItems([words for words, _ in options])
        self.set_value(before if before in self._values else next(iter(self._values), None))

    def value(self) -> object:
        """Return what is chosen, or None."""
        index = self.input.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def set_value(self, value: object) -> None:
        """Choose without telling anyone; an unknown value chooses nothing."""
        self.input.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def snapshot(self) -> str | None:
        """Return the word by which what is chosen is known, None for nothing."""
        index = self.input.currentIndex()
        return self._tokens()[index] if index >= 0 else None

    def recall(self, state: object) -> None:
        """Choose what was chosen, if it is still offered."""
        if state in self._tokens():
            self.input.setCurrentIndex(self._tokens().index(str(state)))

    def _tokens(self) -> list[str]:
        words = [self.input.itemText(index) for index in range(len(self._values))]
        return [token(value, own) for value, own in zip(self._values, words, strict=True)]


class LongTextField(Field):
    """A note of several lines."""

    def __init__(self, look: Look, label: str, hint: str = "", *, lines: int = 3) -> None:
        super().__init__(look, label, hint)
        self._lines = lines
        self._silent = False
        self.input = TextInput()
        self.input.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add_input(self.input, 1)
        self.input.textChanged.connect(self._typed)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def value(self) -> str:
        """Return the note without spaces around it."""
        return self.input.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show another note; no signal."""
        self._silent = True
        self.input.setPlainText(value)
        self._silent = False

    def snapshot(self) -> str:
        """Return the note as it stands there."""
        return self.input.toPlainText()

    def recall(self, state: object) -> None:
        """Show the note that stood there."""
        if isinstance(state, str):
            self.set_value(state)

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(self._look.scaled(320), super().sizeHint().height())

    def _typed(self) -> None:
        if not self._silent:
            self.changed.emit()

    def _look_changed(self) -> None:
        self.input.setFixedHeight(self._lines * self._look.line_height(Step.BODY) + 24)


def _typed(value: Decimal | float) -> str:
    """Return a number as it would be typed: with the decimal sign, without thousands apart."""
    plain = f"{round(Decimal(str(value)), 6).normalize():f}"
    sign = short_number(Decimal("0.5")).strip("05")
    return plain.replace(".", sign)
