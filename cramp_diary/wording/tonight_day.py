"""Words of what surrounds the large button, and of what was saved."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal

from cramp_diary.wording import formats
from cramp_diary.wording.amounts import volume
from cramp_diary.wording.counted import on_nights
from cramp_diary.wording.language import Text, _, ngettext
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "DayWords",
    "amended",
    "cramps_this_night",
    "drunk_so_far",
    "factor_saved",
    "last_weeks",
    "not_taken",
    "quiet_saved",
    "saved_cramp",
    "saved_dose",
    "saved_intake",
    "saved_line",
    "taken_at",
]


_PLAIN = timedelta(hours=8)


class DayWords:
    """Fixed labels."""

    another = Text("Another cramp now")
    at_what_time = Text("At what time?")
    save_time = Text("Save this cramp")
    leave_time = Text("Leave")
    enough = Text("That is enough for now. Everything below can wait until morning.")
    how_bad = Text("How bad was it at its worst?")
    no_pain = Text("0 none")
    type_number = Text("type a number")
    worst_pain = Text("10 worst")
    how_long = Text("How long?")
    woke = Text("Did it wake you?")
    what_helped = Text("What did you do?")
    done = Text("Done")
    undo = Text("Undo")
    drinks = Text("Drinks")
    something_else = Text("Something else")
    nothing_drunk = Text("Nothing noted yet since the morning.")
    tablets = Text("Tablets today")
    when_needed = Text("Took one when needed")
    at_what_hour = Text("Taken at")
    save_hour = Text("Save")
    no_tablets = Text("What you take regularly can be ticked here.")
    add_medicine = Text("Add a medicine")
    not_ticked = Text("not ticked")
    evening = Text("This evening")
    left_open = Text("Left open means not recorded")
    no_factors = Text(
        "Do you want to watch something beside cramps? Press what you want to be asked "
        "each evening.",
    )
    watch_more = Text("Ask about something else")
    yes = Text("Yes")
    no = Text("No")
    no_nights = Text(
        "Each night gets a mark here: a block for every cramp, a ring for a night without any.",
    )
    six_weeks = Text("Last six weeks")
    twelve_weeks = Text("Last twelve weeks")
    open_nights = Text("Nights of the last week not recorded")
    never_zero = Text("A gap is never counted as a night without cramps")
    quiet = Text("No cramps")
    had_cramps = Text("Had cramps")
    dont_remember = Text("Don’t remember")
    not_yet = Text("Not recorded yet")
    last_open = Text("Last night, not recorded yet")
    stays_open = Text("Stays not recorded")
    said_quiet = Text("Saved as a night without cramps")
    said_cramps = Text("Saved as a night with cramps")
    recorded_now = Text("Saved")
    so_far = Text("Written for tonight")
    nothing_yet = Text("Nothing is written down for this night yet.")


def watch_ideas() -> tuple[str, ...]:
    """Return a few things that people with cramps watch, as names of factors."""
    return (
        _("Stretched before bed"),
        _("Stood for more than 4 hours"),
        _("Walked for more than an hour"),
        _("Swimming"),
    )


def saved_cramp(onset: datetime, now: datetime) -> str:
    """Return what was saved, with its day where the time by itself could mean another.

    It could not on the day that is now, and in the night for some hours after midnight.
    """
    if onset.date() != now.date() and now - onset > _PLAIN:
        return _("Saved: a cramp at {time} on {day}").format(
            time=formats.clock(onset), day=formats.weekday_day_month(onset.date())
        )
    return _("Saved: a cramp at {time}").format(time=formats.clock(onset))


def of_night(night: date) -> str:
    """Return which night, for a corner of a card."""
    return _("Night of {night}").format(night=formats.night_name(night))


def for_night(wall: datetime, night: date) -> str:
    """Return for which day and night a cramp of that time will be saved."""
    return _("{time}, night of {night}").format(
        time=formats.when(wall), night=formats.night_name(night)
    )


def night_amended(night: date) -> str:
    """Return which night got an answer."""
    return _("Changed: the night of {night}").format(night=formats.night_name(night))


def saved_line(night: date, where: str, cramps: int) -> str:
    """Return night, place and number of cramps under the title of what was saved."""
    of_night = _("Night of {night}").format(night=formats.night_name(night))
    parts = [of_night, where, cramps_this_night(cramps)]
    return "  ·  ".join(part for part in parts if part)


def cramps_this_night(cramps: int) -> str:
    """Return the number of cramps of a night."""
    return ngettext("{count} cramp this night", "{count} cramps this night", cramps).format(
        count=formats.count(cramps)
    )


def amended(onset: datetime) -> str:
    """Return what was changed."""
    return _("Changed: the cramp at {time}").format(time=formats.clock(onset))


def saved_intake(name: str, amount: str, at: datetime, night: date) -> str:
    """Return what was noted as drunk or taken."""
    return _("Noted: {name}, {amount}, at {time}, before the night of {night}").format(
        name=name, amount=amount, time=formats.clock(at), night=formats.night_name(night)
    )


def saved_dose(name: str, at: datetime) -> str:
    """Return which tablet was ticked."""
    return _("Ticked: {name} at {time}").format(name=name, time=formats.clock(at))


def not_taken(name: str) -> str:
    """Return which tick was taken away."""
    return _("No longer ticked: {name}").format(name=name)


def dose_moved(name: str, at: datetime) -> str:
    """Return which tablet was taken at another time than it was ticked."""
    return _("Changed: {name}, taken at {time}").format(name=name, time=formats.clock(at))


def change_hour(name: str, at: datetime) -> str:
    """Return what a press on the time of a tablet does."""
    return _("{name}, taken {time}: change the time").format(name=name, time=formats.clock(at))


def taken_today(doses: Sequence[tuple[str, datetime]]) -> str:
    """Return what was taken when needed since the day began, with the times."""
    listed = ", ".join(
        _("{name} at {time}").format(name=name, time=formats.clock(at)) for name, at in doses
    )
    return _("Today: {doses}").format(doses=listed)


def taken_at(wall: datetime) -> str:
    """Return when a tablet was taken."""
    return _("taken {time}").format(time=formats.clock(wall))


def drunk_so_far(
    day_hour: int,
    drinks: Sequence[tuple[str, Decimal]],
    volumes: VolumeUnit = VolumeUnit.ML,
) -> str:
    """Return what was drunk since the day began, drink by drink with its volume."""
    if not drinks:
        return DayWords.nothing_drunk
    listed = ", ".join(
        _("{drink} {volume}").format(drink=name, volume=volume(ml, volumes)) for name, ml in drinks
    )
    start = formats.clock(datetime(2000, 1, 1, day_hour))  # noqa: DTZ001  # an hour of the clock
    return _("Since {time}: {drinks}").format(time=start, drinks=listed)


def factor_saved(name: str, *, given: bool) -> str:
    """Return that a factor was answered, or left open again."""
    pattern = _("Noted: {name}") if given else _("Left open again: {name}")
    return pattern.format(name=name)


def quiet_saved(night: date) -> str:
    """Return that a night was saved as one without cramps."""
    return _("Night of {night} saved as no cramps.").format(night=formats.night_name(night))


def last_weeks(nights: int, cramps: int, cramp_nights: int, recorded: int) -> str:
    """Return the numbers of the last nights with their denominator."""
    counted = on_nights(cramps, cramp_nights, recorded)
    if nights == 1:
        return _("Last night: {counted}.").format(counted=counted)
    return _("Last {nights} nights: {counted}.").format(
        nights=formats.count(nights), counted=counted
    )
