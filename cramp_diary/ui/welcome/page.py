"""The first page of all: three sentences and two choices."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.ui.look.arrangement import Arrangement, arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.welcome.choice import Choice
from cramp_diary.ui.welcome.legs import Legs
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.emblem import Emblem
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.scroll import clear_scroll_area
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.welcome import WelcomeWords
from cramp_diary.wording.window import WindowWords

__all__ = ["WelcomePage"]

WORDS_WIDTH: Final = 692
SIDE: Final = 88
NARROW_SIDE: Final = 44
TOP: Final = 24
BESIDE: Final = 140
LEGS_SHARE: Final = 0.34
SIZES: Final = (1.0, 1.25, 1.5)


class WelcomePage(QWidget):
    """Asks whether to start a diary or bring one.

    Signals: `start_pressed()`, `bring_pressed()`, `demo_pressed()`.
    """

    start_pressed = Signal()
    bring_pressed = Signal()
    demo_pressed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        look = session.look
        self.start = Choice(look, WelcomeWords.start, WelcomeWords.start_where, "plus")
        self.bring = Choice(look, WelcomeWords.bring, WelcomeWords.bring_what, "import")
        self.demo = LinkButton(look, WelcomeWords.demo, step=Step.BODY)
        names = (WelcomeWords.size_100, WelcomeWords.size_125, WelcomeWords.size_150)
        self.sizes = Segmented(
            look, tuple(zip(names, SIZES, strict=True)), name=WelcomeWords.text_size
        )
        self.sizes.set_value(session.preferences.scale)
        self.problem = Banner(look, warning=True)
        self._legs = Legs(look)
        self._build(look)
        look.changed.connect(self._arrange)
        self.start.clicked.connect(self.start_pressed)
        self.bring.clicked.connect(self.bring_pressed)
        self.demo.clicked.connect(self.demo_pressed)
        self.sizes.chosen.connect(self._size_chosen)

    def show_problem(self, sentence: str) -> None:
        """Say why a diary could not be opened."""
        self.problem.show_sentence(sentence, icon="warning", warning=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where there is no room for it."""
        super().resizeEvent(event)
        self._arrange()

    def begin(self) -> None:
        """Put the keyboard on the first choice, so that Enter is enough."""
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        look = self._session.look
        narrow = arrangement(self.window().width(), look.scale) is Arrangement.NARROW
        self._legs.setVisible(not narrow)
        self._legs.setFixedWidth(round(self.width() * LEGS_SHARE))
        self._inner.setMaximumWidth(look.scaled(WORDS_WIDTH))
        side = NARROW_SIDE if narrow else SIDE
        self._around.setContentsMargins(side, TOP, NARROW_SIDE, TOP)
        room = min(self.width() - side - NARROW_SIDE, look.scaled(WORDS_WIDTH))
        beside = self.demo.natural_width() + self.sizes.natural_width() + look.scaled(BESIDE)
        direction = QBoxLayout.Direction
        one_line = beside <= room
        self._foot.setDirection(direction.LeftToRight if one_line else direction.TopToBottom)

    def _build(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Emblem(look, 52))
        head.addWidget(Label(look, WindowWords.program, Step.TITLE, BOLD), 1)
        sizes = QWidget()
        row = QHBoxLayout(sizes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Label(look, WelcomeWords.text_size, muted=True))
        row.addWidget(self.sizes, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(14)
        self._foot.addWidget(self.demo)
        self._foot.addStretch(1)
        self._foot.addWidget(sizes)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
        column.addLayout(head)
        column.addSpacing(10)
        for sentence in (WelcomeWords.what, WelcomeWords.where, WelcomeWords.printed):
            column.addWidget(Label(look, sentence, Step.NAV))
        column.addSpacing(10)
        column.addWidget(self.problem)
        column.addWidget(self.start)
        column.addWidget(self.bring)
        column.addSpacing(8)
        column.addLayout(self._foot)
        column.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._scrolled(), 1)
        across.addWidget(self._legs)

    def _size_chosen(self, scale: object) -> None:
        if isinstance(scale, float):
            self._session.prefer(replace(self._session.preferences, scale=scale))

    def _scrolled(self) -> QWidget:
        holder = QWidget()
        self._around = QHBoxLayout(holder)
        self._around.addWidget(self._inner, 1)
        self._around.addStretch()
        return clear_scroll_area(holder)
