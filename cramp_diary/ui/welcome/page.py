"""The first page of all: three sentences and two choices."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cramp_diary.assets import resources
from cramp_diary.ui.look.arrangement import Arrangement, arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.welcome.choice import Choice
from cramp_diary.ui.widgets.banner import Banner
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.emblem import Emblem
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.welcome import WelcomeWords
from cramp_diary.wording.window import WindowWords

__all__ = ["WelcomePage"]

WORDS_WIDTH: Final = 692
SIDE: Final = 88
LEGS_SHARE: Final = 0.34
LEGS_MARGIN: Final = 0.10
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
        self._legs = _Legs(look)
        self._build(look)
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
        shown = arrangement(self.window().width(), self._session.look.scale)
        self._legs.setVisible(shown is not Arrangement.NARROW)
        self._legs.setFixedWidth(round(self.width() * LEGS_SHARE))

    def _build(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Emblem(look, 52))
        head.addWidget(Label(look, WindowWords.program, Step.TITLE, BOLD), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.demo)
        foot.addStretch(1)
        foot.addWidget(Label(look, WelcomeWords.text_size, muted=True))
        foot.addWidget(self.sizes)
        inner = QWidget()
        inner.setMaximumWidth(WORDS_WIDTH)
        column = QVBoxLayout(inner)
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
        column.addLayout(foot)
        column.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(_scrolled(inner), 1)
        across.addWidget(self._legs)

    def _size_chosen(self, scale: object) -> None:
        if isinstance(scale, float):
            self._session.prefer(replace(self._session.preferences, scale=scale))


class _Legs(QWidget):
    """The legs, drawn in the accent colour on the sunken ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, hairline and legs."""
        color = self._look.color
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("sunken"))
        painter.setPen(color("line"))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        svg = (resources() / "pictures" / "legs.svg").read_text(encoding="utf-8")
        skin = f'fill="{color("card").name()}"'
        drawn = svg.replace("currentColor", color("accent").name())
        for part in ("region", "joint"):
            drawn = drawn.replace(f'class="{part}"', f'class="{part}" {skin}')
        renderer = QSvgRenderer(drawn.encode())
        size = renderer.defaultSize()
        width = self.width() * (1 - 2 * LEGS_MARGIN)
        height = min(width * size.height() / size.width(), self.height() * 0.8)
        width = height * size.width() / size.height()
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        renderer.render(painter, QRectF(left, top, width, height))
        painter.end()


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAlignment(Qt.AlignmentFlag.AlignCenter)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(SIDE, 24, 40, 24)
    row.addWidget(inner, 1)
    area.setWidget(holder)
    return area
