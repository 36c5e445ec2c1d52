"""Words that the first window is painted with."""

from datetime import date, datetime

from cramp_diary.wording import formats
from cramp_diary.wording.language import Text, _

__all__ = [
    "TonightWords",
    "minutes_ago",
    "morning_line",
    "now_line",
    "now_line_short",
    "will_save",
    "will_save_short",
]


class TonightWords:
    """What the first window shows."""

    title = Text("Tonight")
    good_morning = Text("Good morning")
    cramp_now = Text("Cramp now")
    or_it_was = Text("Or it was")
    other_time = Text("Other time…")
    saving = Text("Saving as soon as the diary is open")


def now_line(night: date, now: datetime) -> str:
    """Return the night and the time under the title."""
    return _("Night of {night}  ·  it is {time}").format(
        night=formats.night_name(night), time=formats.clock(now)
    )


def now_line_short(night: date, now: datetime) -> str:
    """Return the night and the time where there is little room."""
    return _("{night}, {time}").format(night=formats.night_name(night), time=formats.clock(now))


def morning_line(now: datetime) -> str:
    """Return the day and the time under the title, once the night is over."""
    return formats.when(now)


def will_save(now: datetime, where: str) -> str:
    """Return what a press of the large button will save."""
    if where:
        return _("Saves {time}, {place}, at once. Details can follow.").format(
            time=formats.clock(now), place=where
        )
    return _("Saves {time} at once. Details can follow.").format(time=formats.clock(now))


def will_save_short(now: datetime, where: str) -> str:
    """Return what a press of the large button will save, where there is little room."""
    if where:
        return _("Saves {time}, {place}").format(time=formats.clock(now), place=where)
    return _("Saves {time}").format(time=formats.clock(now))


def minutes_ago(minutes: int) -> str:
    """Return how long ago, short."""
    return _("{minutes} min ago").format(minutes=minutes)
