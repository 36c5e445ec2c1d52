"""Work for the window done in pieces, between which it stays alive."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

__all__ = ["StepByStep"]

Step = Callable[[], None]


class StepByStep(QObject):
    """Takes one step whenever the window has nothing else to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._take)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return not self._steps

    def begin(self, steps: Iterable[Step]) -> None:
        """Take other steps, in their order; those that are left are not taken."""
        self._steps = list(steps)
        self._soon.start()

    def stop(self) -> None:
        """Take no more."""
        self._steps = []
        self._soon.stop()

    def _take(self) -> None:
        if self._steps:
            self._steps.pop(0)()
            self._soon.start()
