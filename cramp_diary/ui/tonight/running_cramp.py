"""A cramp that may still be going on: how long it has lasted, and the button that ends it."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cramp_diary.domain.entries import Episode
from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.tonight.recent import running, seconds_since
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.words import RIGHT
from cramp_diary.wording import tonight_saved as words
from cramp_diary.wording.tonight_keys import KeyWords, key_of

__all__ = ["RunningCramp"]

TICK_MS: Final = 5_000


class RunningCramp(QWidget):
    """Hidden unless a cramp runs; signals `stopped(Episode)`, and `over()` when it got too old."""

    stopped = Signal(object)
    over = Signal()

    def __init__(self, look: Look, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._cramp: Episode | None = None
        self._counts = False
        self.words = Label(look, "", muted=True, align=RIGHT)
        self.button = Button(look, words.SavedWords.it_stopped, key=KeyWords.stopped, height=44)
        self.button.setAccessibleDescription(key_of(KeyWords.stopped))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        key = QShortcut(QKeySequence(KeyWords.stopped), self)
        key.setAutoRepeat(False)
        key.activated.connect(self._stop)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.button.clicked.connect(self._stop)
        self.hide()

    def show_cramp(self, cramp: Episode | None, *, counts: bool) -> None:
        """Offer to end a cramp, or None; `counts` says how long ago it began instead of when."""
        self._cramp = cramp
        self._counts = counts
        if cramp is None:
            self._timer.stop()
        else:
            self._timer.start()
        self._say()
        self.setVisible(cramp is not None)

    def tick(self) -> None:
        """Go with the clock."""
        cramp = self._cramp
        if cramp is not None and running((cramp,), self._clock.now()) is None:
            self.show_cramp(None, counts=False)
            self.over.emit()
        else:
            self._say()

    def _say(self) -> None:
        cramp = self._cramp
        if cramp is None or not isinstance(cramp.onset, Moment):
            return
        if self._counts:
            self.words.set_text(words.began(seconds_since(cramp.onset, self._clock.now())))
        else:
            self.words.set_text(words.cramp_since(cramp.onset.wall))

    def _stop(self) -> None:
        if self._cramp is not None:
            self.stopped.emit(self._cramp)
