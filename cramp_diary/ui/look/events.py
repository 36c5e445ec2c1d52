"""The kinds of events, made known to the binding before any of them comes."""

from PySide6 import QtCore, QtGui, QtWidgets

__all__ = ["know_events"]


def know_events() -> tuple[type, ...]:
    """Let the binding make its classes of events now, and return them.

    It makes a class when it is first asked for. An event filter is handed "some event": the
    binding then goes through all kinds to find the right one, makes those that are missing on
    the way, and may crash over the list that grows under it.
    """
    modules = (QtCore, QtGui, QtWidgets)
    return tuple(
        getattr(module, name)
        for module in modules
        for name in dir(module)
        if name.endswith("Event")
    )
