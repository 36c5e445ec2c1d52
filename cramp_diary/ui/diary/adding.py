"""What can be added to a night, given what is known of it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from cramp_diary.domain.nights import Boundaries, NightMark, NightStatus, Stated
from cramp_diary.wording.diary import DiaryWords

__all__ = ["STATEMENTS", "Addition", "addition_words", "is_over", "offers"]


class Addition(StrEnum):
    """The offers of the Add menu, in their order."""

    CRAMP = "cramp"
    QUIET = "quiet"
    PARTLY = "partly"
    AWAY = "away"
    DRINK = "drink"
    DOSE = "dose"
    FACTOR = "factor"
    NIGHT = "night"


STATEMENTS: Final = {
    Addition.QUIET: Stated.QUIET,
    Addition.PARTLY: Stated.PARTLY,
    Addition.AWAY: Stated.AWAY,
}


def is_over(night: date, now: datetime, boundaries: Boundaries) -> bool:
    """Return whether the morning after a night has come, by the wall time `now`."""
    return now >= boundaries.morning_after(night)


def offers(mark: NightMark, *, over: bool) -> tuple[Addition, ...]:
    """Return what can be added to a night.

    Nobody can say of a night that it was quiet before it is `over`, or that it was quiet or away
    when there are cramps written down.
    """
    missing = {
        Addition.QUIET: mark.status is NightStatus.QUIET or bool(mark.cramps) or not over,
        Addition.AWAY: mark.status is NightStatus.AWAY or bool(mark.cramps),
        Addition.PARTLY: mark.status is NightStatus.PARTLY,
    }
    return tuple(addition for addition in Addition if not missing.get(addition, False))


def addition_words(addition: Addition) -> str:
    """Return what the menu says."""
    return {
        Addition.CRAMP: DiaryWords.add_cramp,
        Addition.QUIET: DiaryWords.say_quiet,
        Addition.PARTLY: DiaryWords.say_partly,
        Addition.AWAY: DiaryWords.say_away,
        Addition.DRINK: DiaryWords.add_drink,
        Addition.DOSE: DiaryWords.add_dose,
        Addition.FACTOR: DiaryWords.add_factor,
        Addition.NIGHT: DiaryWords.add_night,
    }[addition]
