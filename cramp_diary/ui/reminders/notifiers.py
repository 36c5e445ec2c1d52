"""Which way to show notifications this system has."""

import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from cramp_diary.ui.reminders.notifier import Notifier

__all__ = ["best_notifier", "has_bus", "notifying_application"]

FREE: Final = not sys.platform.startswith(("win", "darwin"))
"""Whether the desktop is one of those that speak by D-Bus."""


def notifying_application() -> QCoreApplication:
    """Return the smallest application that can show notifications without a window."""
    arguments = sys.argv[:1]
    if FREE:
        return QCoreApplication(arguments)
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - a tray needs it, a bus does not

    application = QApplication(arguments)
    application.setQuitOnLastWindowClosed(False)
    return application


def best_notifier(parent: QObject | None = None) -> Notifier:
    """Return the desktop's service, else the tray; else what says that there is neither."""
    desktop = _desktop(parent) if FREE and has_bus() else None
    if desktop is not None and desktop.is_available():
        return desktop
    tray = _tray(parent)
    if tray is not None and tray.is_available():
        return tray
    # The service may come later, as when everything is started with the session.
    return desktop or tray or Notifier(parent)


def has_bus() -> bool:
    """Return whether there is a session bus; asking the library would start one that nobody is on.

    (dbus.freedesktop.org/doc/dbus-specification.html, "Well-known Message Bus Instances")
    """
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and (Path(runtime) / "bus").exists()


def _desktop(parent: QObject | None) -> Notifier:
    # Here and below: each system has use for one of them only.
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - see above

    from cramp_diary.ui.reminders import desktop_notifier  # noqa: PLC0415 - see above

    return desktop_notifier.DesktopNotifier(QDBusConnection.sessionBus(), parent)


def _tray(parent: QObject | None) -> Notifier | None:
    application = QCoreApplication.instance()
    if application is None or not application.inherits("QApplication"):
        return None
    from cramp_diary.ui.reminders import tray_notifier  # noqa: PLC0415 - see above

    return tray_notifier.TrayNotifier(parent)
