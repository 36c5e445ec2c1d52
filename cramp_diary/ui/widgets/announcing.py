"""Has a screen reader say what nobody would come to by the keyboard."""

from typing import Protocol

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

__all__ = ["Announce", "announce"]


class Announce(Protocol):
    """Has words of a widget said; urgent ones before whatever else is being read."""

    def __call__(self, widget: QWidget, words: str, *, urgent: bool) -> None:
        """Have the words said."""


def announce(widget: QWidget, words: str, *, urgent: bool) -> None:
    """Hand words to the screen reader, if one listens."""
    told = QAccessibleAnnouncementEvent(widget, words)
    politeness = QAccessible.AnnouncementPoliteness
    told.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(told)
