"""Looks through the diary while a person goes on typing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from cramp_diary.domain.errors import DiaryError
from cramp_diary.domain.finding import Findings, Wanted
from cramp_diary.ui.diary.find_lines import FoundLines, found_lines
from cramp_diary.ui.diary.night_rows import Known
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.volumes import VolumeUnit

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = ["A_PAGE", "Answer", "FindRunner"]

PAUSE_MS: Final = 180
A_PAGE: Final = 20


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, and the nights of it that are shown from now on; `more` are added to some."""

    wanted: Wanted
    findings: Findings
    lines: tuple[FoundLines, ...]
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
        self._shown = A_PAGE
        self._asked = 0
        self._is_running = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def look_for(self, wanted: Wanted, *, at_once: bool = False, shown: int = A_PAGE) -> None:
        """Look for something else, after a pause in which more can be typed.

        `shown` is how many nights to read, where they are more than come first.
        """
        self._wanted = wanted
        self._shown = max(shown, A_PAGE)
        self._asked += 1
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
        services, volumes = self._session.services, self._session.preferences.volumes
        nights = answer.findings.nights[shown : shown + A_PAGE]

        def work() -> Answer:
            lines = _lines(services, nights, answer.wanted, volumes)
            return Answer(answer.wanted, answer.findings, lines, more=True)

        self._session.background.run(work, self.answered.emit, self._failed)

    def _begin(self) -> None:
        self._pause.stop()
        wanted = self._wanted
        # One at a time: each letter would otherwise wait for the searches of those before it.
        if wanted is None or self._is_running or not self._session.is_open:
            return
        self._is_running = True
        asked, shown = self._asked, self._shown
        services, volumes = self._session.services, self._session.preferences.volumes

        def work() -> Answer:
            found = services.search.find(wanted)
            return Answer(wanted, found, _lines(services, found.nights[:shown], wanted, volumes))

        self._session.background.run(
            work, partial(self._answered, asked), partial(self._stopped, asked)
        )

    def _answered(self, asked: int, answer: Answer) -> None:
        self._is_running = False
        # The same words may be asked again meanwhile, because the diary has changed.
        if asked != self._asked:
            self._begin()
        elif self._wanted is not None:
            self.answered.emit(answer)

    def _stopped(self, asked: int, error: Exception) -> None:
        self._is_running = False
        if asked != self._asked:
            self._begin()
        elif self._wanted is not None:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, DiaryError):
            raise error
        self.failed.emit(sentence(error))


def _lines(
    services: "Services", nights: Sequence[date], wanted: Wanted, volumes: VolumeUnit
) -> tuple[FoundLines, ...]:
    known = Known(
        products=services.products.by_id(),
        factors=services.factors.by_id(),
        boundaries=services.journal.boundaries(),
        volumes=volumes,
    )
    found = services.search.shown(nights, wanted)
    return tuple(found_lines(night, known, wanted.words) for night in found)
