"""What every form of an entry has in common: fields, Save and Leave, problems, Enter and Esc."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QVBoxLayout,
    QWidget,
)

from cramp_diary.domain.problems import Problem
from cramp_diary.ui.forms.kept_form import KeptForm
from cramp_diary.ui.forms.problem_lead import ProblemLead
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.widgets.buttons import Button, LinkButton
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.field import Field
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.legs_picture import LegsPicture
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.problem_note import ProblemNote
from cramp_diary.ui.widgets.scroll_column import ROOM_FOR_BAR, ROOM_FOR_RING, ScrollColumn
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.entry_forms import FormWords
from cramp_diary.wording.problems import problem_sentence

__all__ = ["Answered", "EntryForm", "ShowsProblem", "Typed", "question"]

Answered = ChoiceChips | Segmented | NumberKeys | LegsPicture
"""What an answer is pressed on rather than typed."""

BETWEEN_FIELDS: Final = 18
BETWEEN_PARTS: Final = 14
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ShowsProblem(Protocol):
    """Whatever can say directly below itself what is wrong with it."""

    def show_problem(self, sentence: str | None) -> None:
        """Say what is wrong; None when nothing is."""
        ...


class Typed(Protocol):
    """Whatever a person types into, in a form that may not be readable yet."""

    def is_readable(self) -> bool:
        """Return whether what was typed can be read; say below what cannot."""
        ...


class EntryForm(KeptForm):
    """Fields above, Save and Leave below; it stays open until the page takes what it offers.

    Enter saves from anywhere but the buttons and a note; Esc leaves. Subclasses call
    `add_fields`, have a signal `accepted` and emit it in `offer`. `removed()` asks for what is
    changed in it to be taken out of the diary, once the page has called `offer_removal`.
    """

    cancelled = Signal()
    removed = Signal()

    def __init__(self, look: Look, *, scrolling: bool = True) -> None:
        super().__init__()
        self.look = look
        self._scrolling = scrolling
        self.save = Button(look, FormWords.save, main=True, key=ControlWords.key_enter)
        self.leave = Button(look, FormWords.leave, key=ControlWords.key_escape)
        self.remove = LinkButton(look, FormWords.remove, step=Step.BODY)
        self.remove.hide()
        self._rest = ProblemNote(look)
        self._lead = ProblemLead(self, self._rest)
        self.save.clicked.connect(self.submit)
        self.leave.clicked.connect(self.cancelled)
        self.remove.clicked.connect(self.removed)
        for key in ENTER:
            self._key(key, self._entered)
        self._key(Qt.Key.Key_Escape, self.cancelled.emit)

    # For the page

    def offer_removal(self) -> None:
        """Show *Remove*: what stands in it is in the diary."""
        self.remove.show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say beside each field what is wrong with it; the values stay as they are.

        The keyboard goes to the first of these fields. What is wrong with none of them, or with
        one that is not asked for now, is said above the buttons.
        """
        fields = self.fields_by_name()
        self.clear_problems()
        rest: list[str] = []
        for problem in reversed(problems):
            field = fields.get(problem.field)
            if field is None or not self._is_asked(field):
                rest.insert(0, problem_sentence(problem))
            else:
                field.show_problem(problem_sentence(problem))
        self._rest.show_sentence(" ".join(rest) or None)
        self._lead.lead()

    def clear_problems(self) -> None:
        """Take all that was said about problems away."""
        for field in self.fields_by_name().values():
            field.show_problem(None)
        self._rest.show_sentence(None)

    # For a form

    def fields_by_name(self) -> Mapping[str, ShowsProblem]:
        """Return the fields by the names that problems give them."""
        raise NotImplementedError

    def typed_fields(self) -> Sequence[Typed]:
        """Return the fields whose value may not be readable."""
        raise NotImplementedError

    def offer(self) -> None:
        """Emit `accepted` with what the fields say now."""
        raise NotImplementedError

    def submit(self) -> None:
        """Offer the entry; go to the first field that cannot be read, if one cannot."""
        readable = [field.is_readable() for field in self.typed_fields()]
        if all(readable):
            self.clear_problems()
            self.offer()
        self._lead.lead()

    def begin(self) -> None:
        """Put the keyboard on the first field."""
        raise NotImplementedError

    def add_fields(self, *fields: QWidget) -> None:
        """Put the fields below each other and the buttons after them, also for the tab key."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(BETWEEN_PARTS)
        buttons = QWidget()
        column: QVBoxLayout
        if self._scrolling:
            scroll = ScrollColumn()
            whole.addWidget(scroll, 1)
            column = scroll.column
            buttons.setContentsMargins(ROOM_FOR_RING, 0, ROOM_FOR_BAR, 0)
        else:
            column = QVBoxLayout()
            whole.addLayout(column, 1)
        column.setSpacing(BETWEEN_FIELDS)
        for field in fields:
            column.addWidget(field)
        column.addStretch(1)
        whole.addWidget(self._rest)
        flow = FlowLayout(buttons)
        flow.addWidget(self.save)
        flow.addWidget(self.leave)
        flow.addWidget(self.remove)
        whole.addWidget(buttons)
        self.listen()

    def _is_asked(self, field: ShowsProblem) -> bool:
        return not isinstance(field, QWidget) or field.isVisibleTo(self)

    def _key(self, key: Qt.Key, slot: object) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    def _entered(self) -> None:
        """Save, unless the keyboard is on a button: then Enter presses that."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and not focused.isCheckable():
            focused.click()
        else:
            self.submit()


def question(look: Look, words: str, control: Answered, hint: str = "") -> Field:
    """Return chips, keys or a picture with their question above and room for a problem below."""
    field = Field(look, words, hint)
    field.add_input(control, 1)
    control.chosen.connect(field.changed)
    return field
