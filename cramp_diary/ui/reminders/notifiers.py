"""Which way to show notifications this system has."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cramp_diary.ui.reminders.notifier import Notifier

__all__ = ["best_notifier", "has_bus"]

FREE: Final = not sys.platform.startswith(("win", "darwin"))
"""Whether the desktop is one of those that speak by D-Bus."""


def best_notifier(parent: QObject | None = None) -> Notifier:
    """Return the desktop's service, else the tray; else what says that there is neither."""
    if FREE and has_bus():
        # Here and below: the program of the reminders has no use for the other one.
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - see above

        from cramp_diary.ui.reminders.desktop_notifier import (  # noqa: PLC0415 - see above
            DesktopNotifier,
        )

        desktop = DesktopNotifier(QDBusConnection.sessionBus(), parent)
        if desktop.is_available() or not isinstance(QApplication.instance(), QApplication):
            return desktop
        desktop.deleteLater()
    if isinstance(QApplication.instance(), QApplication):
        from cramp_diary.ui.reminders.tray_notifier import TrayNotifier  # noqa: PLC0415 - see above

        return TrayNotifier(parent)
    return Notifier(parent)


def has_bus() -> bool:
    """Return whether there is a session bus; asking the library would start one that nobody is on.

    (dbus.freedesktop.org/doc/dbus-specification.html, "Well-known Message Bus Instances")
    """
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return bool(runtime) and (Path(runtime or "") / "bus").exists()
