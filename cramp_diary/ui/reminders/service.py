"""The notification service as the binding can call it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, ClassInfo, QMetaObject, QObject, Qt, Slot
from PySide6.QtDBus import QDBusConnection, QDBusInterface

__all__ = ["PATH", "SERVICE", "NotificationService"]

SERVICE: Final = "org.freedesktop.Notifications"
PATH: Final = "/org/freedesktop/Notifications"
OWN_PATH: Final = "/description"
BY_ITSELF: Final = -1
AT_ONCE: Final = Qt.ConnectionType.DirectConnection


@ClassInfo({"D-Bus Interface": SERVICE})  # type: ignore[call-arg]  # the stub lacks the argument
class _Description(QObject):  # type: ignore[operator]  # and that it stands before a class
    """What the service can do, with the types that the binding has; it is never called."""

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, *_words: object) -> int:  # noqa: N802 - the name of the service
        return 0

    @Slot("uint")
    def CloseNotification(self, _key: int) -> None:  # noqa: N802 - the name of the service
        return


class NotificationService:
    """Calls it, and waits for its answer: to be used when it is known to answer at once.

    The binding itself can make no unsigned number, which the service takes; a call by the
    description of the service can. Those of most services name types that the binding lacks, so
    Qt is shown our own first: it keeps one for each name of an interface.
    """

    def __init__(self, bus: QDBusConnection, timeout_ms: int) -> None:
        self._bus = bus
        self._timeout_ms = timeout_ms
        description = _Description()
        bus.registerObject(OWN_PATH, description, QDBusConnection.RegisterOption.ExportAllSlots)
        QDBusInterface(bus.baseService(), OWN_PATH, SERVICE, bus)
        bus.unregisterObject(OWN_PATH)

    def notify(
        self, sender: str, replaced: int, words: tuple[str, str], actions: Sequence[str]
    ) -> int:
        """Show a notification, instead of another unless that is 0; return its number.

        `words` are title and text, `actions` keys and words by turns. 0 where it was not taken.
        """
        title, body = words
        try:
            key: object = QMetaObject.invokeMethod(
                self._service(),
                "Notify",
                AT_ONCE,
                Q_RETURN_ARG("uint"),
                Q_ARG("QString", sender),
                Q_ARG("uint", replaced),
                Q_ARG("QString", ""),
                Q_ARG("QString", title),
                Q_ARG("QString", body),
                Q_ARG("QStringList", list(actions)),
                Q_ARG("QVariantMap", {}),
                Q_ARG("int", BY_ITSELF),
            )
        except RuntimeError:
            return 0
        return key if isinstance(key, int) else 0

    def close(self, key: int) -> None:
        """Take a notification away; one that is gone already stays so."""
        try:
            QMetaObject.invokeMethod(
                self._service(), "CloseNotification", AT_ONCE, Q_ARG("uint", key)
            )
        except RuntimeError:
            return

    def _service(self) -> QDBusInterface:
        service = QDBusInterface(SERVICE, PATH, SERVICE, self._bus)
        service.setTimeout(self._timeout_ms)
        return service
