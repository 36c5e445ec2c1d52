"""Work away from the window, its answer back in the window's thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool, Signal

__all__ = ["Background"]


class Background(QObject):
    """Runs callables in a pool of threads, one after the other.

    The answers come by a signal of this object, which lives as long as the window: a runnable
    that owned its signals could be gone when they are delivered.
    """

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._closed = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `work` in a thread; then `done` with its answer or `failed` with its exception.

        `done` and `failed` are called in the thread of the window, and not after `close`.
        """

        def carry_out() -> None:
            try:
                answer = work()
            except Exception as error:  # noqa: BLE001  # handed on to `failed`, whatever it is
                self._answered.emit(failed, error)
            else:
                self._answered.emit(done, answer)

        self._pool.start(carry_out)

    def finish(self) -> None:
        """Wait for all that was asked for, and deliver its answers."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def close(self) -> None:
        """Wait for all that was asked for, a backup among it, and deliver nothing more."""
        self._closed = True
        self._pool.waitForDone()

    def _deliver(self, receiver: Callable[[Any], None], answer: object) -> None:
        if not self._closed:
            receiver(answer)
