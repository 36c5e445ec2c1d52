"""Works out what goes with the cramps while the person goes on using the window."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cramp_diary.domain.errors import DiaryError
from cramp_diary.ui.shell.background import Background
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.errors import sentence

if TYPE_CHECKING:
    from cramp_diary.analysis.exposure import Sources
    from cramp_diary.analysis.findings import Findings
    from cramp_diary.assembly import Services
    from cramp_diary.domain.nights import Period

__all__ = ["FindingsRunner"]

Asked = tuple["Services", "Period", tuple[int, int]]


class FindingsRunner(QObject):
    """Reads in the thread of everything that reads, works in one of its own that can be stopped.

    Signals: `found(Findings)`, `failed(str)` with a sentence. What was found for a state of the
    diary is kept, and found again at once.
    """

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._work = Background(self)
        self._asked: Asked | None = None
        self._findings: Findings | None = None
        self._turn: _Turn | None = None
        session.closing.connect(self.forget)

    @property
    def is_running(self) -> bool:
        """Whether an answer is still to come."""
        return self._turn is not None

    def find(self, period: "Period") -> None:
        """Find what goes with the cramps of a period, unless that is known or on its way."""
        services = self._session.services
        asked = (services, period, services.store.state())
        if asked == self._asked:
            if self._findings is not None:
                self.found.emit(self._findings)
            return
        self.stop()
        self._asked, self._findings = asked, None
        turn = self._turn = _Turn()
        self._session.background.run(
            partial(services.relating.gather, period),
            partial(self._relate, turn, services),
            partial(self._failed, turn),
        )

    def stop(self) -> None:
        """Leave what is being worked out; it is begun anew when it is asked for again."""
        if self._turn is not None:
            self._turn.is_over = True
            self._turn = None
            self._asked = None

    def forget(self) -> None:
        """Stop, wait the moment that this takes, and let go of what was found."""
        self.stop()
        self._work.finish()
        self._asked = self._findings = None

    def _relate(self, turn: "_Turn", services: "Services", sources: "Sources") -> None:
        if turn is self._turn:
            work = partial(services.relating.findings, sources, turn.tick)
            self._work.run(work, partial(self._found, turn), partial(self._failed, turn))

    def _found(self, turn: "_Turn", findings: "Findings") -> None:
        if turn is self._turn:
            self._turn = None
            self._findings = findings
            self.found.emit(findings)

    def _failed(self, turn: "_Turn", error: Exception) -> None:
        if isinstance(error, _StoppedError) or turn is not self._turn:
            return
        self.stop()
        if not isinstance(error, DiaryError):
            raise error
        self.failed.emit(sentence(error))


class _StoppedError(Exception):
    """Nobody waits for the answer any more."""


class _Turn:
    """One run; another thread looks now and then whether it is over."""

    def __init__(self) -> None:
        self.is_over = False

    def tick(self) -> None:
        if self.is_over:
            raise _StoppedError
