"""A clock that shows what a test sets."""

from datetime import datetime, timedelta

from cramp_diary.domain.moment import Clock, Moment

__all__ = ["SetClock"]


class SetClock(Clock):
    """Stands still until it is set; its place is an hour ahead of UTC all year."""

    def __init__(self, shown: str) -> None:
        """Show a wall time, "2026-11-24 07:00"."""
        self.offset = 3600
        self.shown = datetime.fromisoformat(shown)

    def now(self) -> Moment:
        """Return what the clock shows."""
        return Moment(self.shown, self.offset)

    def ago(self, passed: timedelta) -> Moment:
        """Return the moment since when so much time passed."""
        return Moment(self.shown - passed, self.offset)

    def at(self, wall: datetime, *, second_time: bool = False) -> Moment:  # noqa: ARG002 - never twice
        """Return the moment of a wall time here."""
        return Moment(wall, self.offset)

    def set(self, shown: str) -> None:
        """Set the clock."""
        self.shown = datetime.fromisoformat(shown)

    def later(self, **passed: float) -> None:
        """Let time pass: `hours=1`."""
        self.shown += timedelta(**passed)
