"""What there is to be reminded of."""

from enum import StrEnum

__all__ = ["Reminder"]


class Reminder(StrEnum):
    """MORNING: record the night that is over. TABLETS: tick what is taken before bed."""

    MORNING = "morning"
    TABLETS = "tablets"
