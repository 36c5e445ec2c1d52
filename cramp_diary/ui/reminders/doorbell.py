"""Where a second start and the answer to a reminder ring for the window."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from cramp_diary.ui.reminders.places import bell_name

__all__ = ["Doorbell"]

LONGEST_LINE: Final = 1000
ANSWERED_MS: Final = 100
HEARD_MS: Final = 50


class Doorbell(QObject):
    """One local address for each diary, for the same person only.

    `rung(str, str)` is emitted with the card that is wanted, "" for none, and a token by which
    the desktop lets a window come forward, "" for none.
    """

    rung = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hang_up(self, diary: Path) -> bool:
        """Listen for a diary, and no longer for another; return whether we do.

        Where another window of the same diary listens already, it stays the one that is rung.
        """
        name = bell_name(diary)
        if self._server.isListening() and self._name == name:
            return True
        self._server.close()
        if not name or _is_answered(name):
            return False
        self._name = name
        # What a killed window left behind, or nothing.
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def take_down(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            # Heard out at once, which takes no time with whoever has something to say: the
            # binding crashes over a caller that is kept beyond its server.
            caller = self._server.nextPendingConnection()
            if caller.canReadLine() or caller.waitForReadyRead(HEARD_MS):
                self._hear(bytes(caller.readLine(LONGEST_LINE).data()))
            caller.abort()
            caller.deleteLater()

    def _hear(self, line: bytes) -> None:
        words = line.decode("utf-8", "replace")
        if words.endswith("\n"):
            at, _space, token = words.strip("\n").partition(" ")
            self.rung.emit(at, token)


def _is_answered(name: str) -> bool:
    caller = QLocalSocket()
    caller.connectToServer(name)
    answered = caller.waitForConnected(ANSWERED_MS)
    caller.abort()
    return answered
