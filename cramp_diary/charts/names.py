"""The names by which charts are asked for."""

from enum import StrEnum

__all__ = ["ChartName"]


class ChartName(StrEnum):
    """A chart."""

    WEEKS = "weeks"
    HOURS = "hours"
