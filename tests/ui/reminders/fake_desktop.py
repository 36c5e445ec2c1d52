"""A desktop of its own for a test: a bus, and whoever shows notifications on it."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from shutil import which
from typing import Final

from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

__all__ = ["NO_BUS", "Desktop", "private_bus"]

NO_BUS: Final = which("dbus-daemon") is None
SERVICE: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"


@dataclass
class Shown:
    """One notification as the service was asked to show it."""

    app: str
    replaced: int
    icon: str
    words: tuple[str, str]
    actions: Sequence[str] = field(default_factory=tuple)


@ClassInfo({"D-Bus Interface": SERVICE})
class Desktop(QObject):
    """Shows nothing, remembers everything, and presses what a test wants pressed."""

    ActionInvoked = Signal("uint", str)
    NotificationClosed = Signal("uint", "uint")
    ActivationToken = Signal("uint", str)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Shown] = []
        self.closed: list[int] = []

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
        self.shown.append(Shown(app, replaced, icon, (title, body), tuple(actions)))
        return 40 + len(self.shown)

    @Slot("uint")
    def CloseNotification(self, key: int) -> None:  # noqa: N802 - the name of the service
        """Take a notification away."""
        self.closed.append(key)
        self.NotificationClosed.emit(key, 3)

    def register(self, bus: QDBusConnection) -> None:
        """Be the one who shows notifications."""
        everything = QDBusConnection.RegisterOption.ExportAllContents
        assert bus.registerObject(PATH, self, everything)
        assert bus.registerService(SERVICE)


@contextmanager
def private_bus() -> Iterator[str]:
    """Run a bus that nobody else is on; give its address."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],  # noqa: S607 - on the path
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait()
        if daemon.stdout is not None:
            daemon.stdout.close()
