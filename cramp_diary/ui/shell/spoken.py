"""What a screen reader is told a widget is, where Qt would not say it or not say it safely."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget

__all__ = ["name_roles"]

ROLE: Final = "spoken_role"
NAMED: Final = "names_roles"


def name_roles(window: QWidget) -> None:
    """Tell screen readers what our widgets are: those of a window that is shown, and later ones.

    A widget names its role by a class attribute `spoken_role`.
    """
    app = QCoreApplication.instance()
    if app is None or app.property(NAMED):
        return
    app.setProperty(NAMED, True)  # noqa: FBT003 - Qt's own order
    if QAccessible.isActive():
        # A reader may have asked already; what it was given then would be kept.
        for widget in window.findChildren(QWidget):
            if _role(widget) is not None:
                _forget(widget)
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, described: QObject) -> QAccessibleInterface | None:
    role = _role(described)
    if role is None or not isinstance(described, QWidget):
        return None
    return QAccessibleWidget(described, role)


def _role(described: QObject) -> QAccessible.Role | None:
    role = getattr(described, ROLE, None)
    if isinstance(role, QAccessible.Role):
        return role
    # Qt's own scroll area counts a bar only while it is seen, and reads beyond its list when a
    # reader asks for one that has gone with its page: the program ended then.
    return QAccessible.Role.Client if isinstance(described, QScrollArea) else None


def _forget(widget: QWidget) -> None:
    known = QAccessible.queryAccessibleInterface(widget)
    if known is not None:
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))
