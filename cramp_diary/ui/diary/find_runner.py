"""Looks through the diary while a person goes on typing."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cramp_diary.domain.errors import DiaryError
from cramp_diary.domain.finding import Findings, FoundNight, Wanted
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.errors import sentence

__all__ = ["Answer", "FindRunner"]

PAUSE_MS: Final = 180
A_PAGE: Final = 30


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, and the nights of it that are shown from now on; `more` are added to some."""

    wanted: Wanted
    findings: Findings
    shown: tuple[FoundNight, ...]
    more: bool = False


class FindRunner(QObject):
    """Looks in the background once the typing pauses; only the last question is answered.

    Signals: `answered(Answer)`, `failed(str)` with a sentence.
    """

    answered = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._wanted: Wanted | None = None
        self._is_running = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def look_for(self, wanted: Wanted, *, at_once: bool = False) -> None:
        """Look for something else, after a pause in which more can be typed."""
        self._wanted = wanted
        if at_once:
            self._begin()
        else:
            self._pause.start()

    def stop(self) -> None:
        """Look for nothing; what is still being looked for is not told."""
        self._pause.stop()
        self._wanted = None

    def show_more(self, answer: Answer, shown: int) -> None:
        """Read the next nights of an answer of which so many are shown."""
        search = self._session.services.search
        marks = answer.findings.nights[shown : shown + A_PAGE]

        def work() -> Answer:
            nights = search.shown(marks, answer.wanted)
            return Answer(answer.wanted, answer.findings, nights, more=True)

        self._session.background.run(work, self._more_read, self._failed)

    def _begin(self) -> None:
        self._pause.stop()
        wanted = self._wanted
        # One at a time: each letter would otherwise wait for the searches of those before it.
        if wanted is None or self._is_running or not self._session.is_open:
            return
        self._is_running = True
        search = self._session.services.search

        def work() -> Answer:
            found = search.find(wanted)
            return Answer(wanted, found, search.shown(found.nights[:A_PAGE], wanted))

        self._session.background.run(work, self._answered, partial(self._stopped, wanted))

    def _answered(self, answer: Answer) -> None:
        self._is_running = False
        if self._wanted is None:
            return
        if answer.wanted != self._wanted:
            self._begin()
            return
        self.answered.emit(answer)

    def _more_read(self, answer: Answer) -> None:
        if answer.wanted == self._wanted:
            self.answered.emit(answer)

    def _stopped(self, wanted: Wanted, error: Exception) -> None:
        self._is_running = False
        if wanted == self._wanted:
            self._failed(error)
        else:
            self._begin()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DiaryError):
            raise error
        self.failed.emit(sentence(error))
