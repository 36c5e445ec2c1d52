"""One quiet line for each form that was begun and not finished."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.purpose import Unfinished
from cramp_diary.ui.unfinished.shelf import Shelf
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.unfinished import UnfinishedWords

__all__ = ["UnfinishedLine", "UnfinishedLines"]

BETWEEN = 14
TARGET = 44


class UnfinishedLine(QWidget):
    """What waits, and the two things that can be done about it."""

    def __init__(self, look: Look, left: Unfinished) -> None:
        super().__init__()
        words = left.purpose.not_finished()
        self.words = Label(look, words, Step.BODY)
        self.go_on = LinkButton(look, UnfinishedWords.go_on, step=Step.BODY)
        self.throw_away = LinkButton(look, UnfinishedWords.throw_away, step=Step.BODY)
        for button in (self.go_on, self.throw_away):
            button.setAccessibleDescription(words)
            # It stands on Tonight, where hands are unsure.
            button.token = TARGET
        both = QWidget()
        buttons = FlowLayout(both, BETWEEN)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.throw_away)
        flow = FlowLayout(self, BETWEEN)
        flow.addWidget(self.words)
        flow.addWidget(both)


class UnfinishedLines(QWidget):
    """Hidden when nothing waits; `shown_already` are the keys of the forms that are on the page."""

    def __init__(
        self, session: Session, shown_already: Callable[[], Collection[str]] = tuple
    ) -> None:
        super().__init__()
        self._session = session
        self._shelf = Shelf(session)
        self._shown_already = shown_already
        self.lines: list[UnfinishedLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        session.opened.connect(self.reload)
        session.unfinished_changed.connect(self.reload)
        session.closing.connect(self._clear)
        self.reload()

    def reload(self) -> None:
        """Show what waits now."""
        self._clear()
        shown = self._shown_already()
        for left in self._shelf.all():
            if left.purpose.key not in shown:
                line = UnfinishedLine(self._session.look, left)
                line.go_on.clicked.connect(partial(self._shelf.lead_to, left.purpose))
                line.throw_away.clicked.connect(partial(self._shelf.throw_away, left))
                self.lines.append(line)
                self._column.addWidget(line)
        self.setVisible(bool(self.lines))

    def _clear(self) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        self.hide()
