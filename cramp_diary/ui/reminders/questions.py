"""Whether what a person would be reminded of is still to be done."""

from pathlib import Path
from typing import TYPE_CHECKING

from cramp_diary.domain.errors import DiaryError
from cramp_diary.domain.moment import Clock
from cramp_diary.domain.nights import NightStatus, Period
from cramp_diary.ui.reminders.kinds import Reminder

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = ["is_asked", "is_asked_in"]


def is_asked(reminder: Reminder, services: "Services") -> bool:
    """Return whether last night is not recorded, or a tablet of today neither ticked nor missed."""
    library = services.library
    if reminder is Reminder.MORNING:
        night = library.last_night()
        return library.marks(Period(night, night))[0].status is NightStatus.UNRECORDED
    day = library.intake_day()
    ticked = {intake.course for intake in library.night(day).intakes}
    return any(
        course.id not in ticked
        and all(missed.day != day for missed in services.courses.missed_doses(course.id))
        for course in services.courses.running(day)
    )


def is_asked_in(reminder: Reminder, diary: Path, clock: Clock) -> bool:
    """Return the same for a diary that is not open here, and leave it exactly as it is.

    Yes where that cannot be told: it may be encrypted, or lie on a disk that is not there.
    """
    # Only here: whoever imports this to ask about an open diary has it already, or never will.
    from cramp_diary.assembly import look_services  # noqa: PLC0415 - see above

    try:
        services = look_services(diary, clock=clock)
    except DiaryError:
        return True
    try:
        return is_asked(reminder, services)
    except DiaryError:
        return True
    finally:
        services.close()
