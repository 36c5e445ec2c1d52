"""A desktop of its own for a test: a bus, and a program that shows notifications on it.

    python -m tests.ui.reminders.fake_desktop ADDRESS

It is a program of its own because whoever asks it waits for the answer.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory
from typing import Any, Final

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

__all__ = ["NO_BUS", "Hand", "Shown", "desktop_on", "private_bus"]

NO_BUS: Final = which("dbus-daemon") is None
SERVICE: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
CONFIG: Final = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True)
class Shown:
    """One notification as the service was asked to show it."""

    app: str
    replaced: int
    icon: str
    words: Sequence[str]
    actions: Sequence[str]


@ClassInfo({"D-Bus Interface": SERVICE})  # type: ignore[call-arg]  # the stub lacks the argument
class Desktop(QObject):  # type: ignore[operator]  # and that it stands before a class
    """Shows nothing, remembers everything, and presses what a test wants pressed."""

    # The stub knows no unsigned numbers, which the service gives out.
    ActionInvoked = Signal("uint", str)  # type: ignore[arg-type]  # see above
    NotificationClosed = Signal("uint", "uint")  # type: ignore[arg-type]  # see above
    ActivationToken = Signal("uint", str)  # type: ignore[arg-type]  # see above

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Shown] = []
        self._closed: list[int] = []

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:  # noqa: N802 - the name of the service
        """Return what notifications can do here."""
        return ["actions", "body"]

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(  # noqa: N802, PLR0913, PLR0917 - the name and the arguments of the service
        self,
        app: str,
        replaced: int,
        icon: str,
        title: str,
        body: str,
        actions: Sequence[str],
        _hints: object,
        _timeout: int,
    ) -> int:
        """Take a notification and give it a number."""
        self._shown.append(Shown(app, replaced, icon, (title, body), tuple(actions)))
        return 40 + len(self._shown)

    @Slot("uint")
    def CloseNotification(self, key: int) -> None:  # noqa: N802 - the name of the service
        """Take a notification away."""
        self._closed.append(key)
        self.NotificationClosed.emit(key, 3)

    @Slot(result=str)
    def Seen(self) -> str:  # noqa: N802 - as the others
        """Return what was shown and closed, for the test."""
        return json.dumps({"shown": [asdict(one) for one in self._shown], "closed": self._closed})

    @Slot(int, str, str)
    def Press(self, key: int, action: str, token: str) -> None:  # noqa: N802 - as the others
        """Press a notification, or close it by an action of no name."""
        if token:
            self.ActivationToken.emit(key, token)
        if action:
            self.ActionInvoked.emit(key, action)
        else:
            self.NotificationClosed.emit(key, 2)


class Hand:
    """What a test does with the desktop and sees of it."""

    def __init__(self, bus: QDBusConnection) -> None:
        self._bus = bus

    def shown(self) -> list[Shown]:
        """Return what was shown so far."""
        return [Shown(**one) for one in self._seen()["shown"]]

    def closed(self) -> list[int]:
        """Return the numbers of what was taken away by its program."""
        numbers: list[int] = self._seen()["closed"]
        return numbers

    def press(self, key: int, action: str, token: str = "") -> None:
        """Press a notification, or close it by an action of no name."""
        self._call("Press", key, action, token)

    def _seen(self) -> dict[str, Any]:
        seen: dict[str, Any] = json.loads(str(self._call("Seen")[0]))
        return seen

    def _call(self, method: str, *words: object) -> Sequence[object]:
        message = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, method)
        message.setArguments(list(words))
        answer = self._bus.call(message)
        assert answer.type() == QDBusMessage.MessageType.ReplyMessage, answer.errorMessage()
        return answer.arguments()


@contextmanager
def private_bus() -> Iterator[str]:
    """Run a bus that nobody else is on, and that starts no services; give its address."""
    with TemporaryDirectory(dir="/tmp") as folder:
        config = Path(folder) / "bus.conf"
        config.write_text(CONFIG.format(folder=folder), "utf-8")
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        with _running(command) as address:
            yield address


@contextmanager
def desktop_on(address: str) -> Iterator[None]:
    """Run a program that shows notifications on a bus."""
    command = [sys.executable, "-m", "tests.ui.reminders.fake_desktop", address]
    with _running(command) as ready:
        assert ready == "ready"
        yield


@contextmanager
def _running(command: Sequence[str]) -> Iterator[str]:
    """Run a program until the test is over; give the first line it prints."""
    with subprocess.Popen(  # noqa: S603 - our own commands
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def _main(address: str, quit_on: Callable[[], int]) -> int:
    bus = QDBusConnection.connectToBus(address, "desktop")
    desktop = Desktop()
    everything = QDBusConnection.RegisterOption.ExportAllContents
    assert bus.registerObject(PATH, desktop, everything)
    assert bus.registerService(SERVICE)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    return quit_on()


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1], QCoreApplication(sys.argv[:1]).exec))
