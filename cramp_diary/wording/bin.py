"""Words of the page with what was deleted."""

from datetime import date, datetime

from cramp_diary.domain.deleted import KEPT
from cramp_diary.wording.formats import clock, count, day_month, night_name, weekday_day_month_year
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "BinWords",
    "beside",
    "deleted_line",
    "emptied",
    "forget_all",
    "missed_words",
    "of_night",
    "put_back",
    "put_back_name",
    "with_others",
]


class BinWords:
    """The page."""

    title = Text("Deleted entries")
    subtitle = Text("What was deleted in the last 30 days can be put back")
    nothing = Text("Nothing was deleted in the last 30 days.")
    nothing_title = Text("Nothing here")
    explained = Text(
        "What you delete, or take back with Undo, waits here for 30 days. Then it is gone.",
    )
    back = Text("Back to the diary")
    back_to_settings = Text("Back to the settings")
    put_back = Text("Put back")
    empty = Text("Forget all now")
    sure = Text("Yes, forget them")
    keep = Text("Keep them")
    more = Text("Show more")
    symptom = Text("A symptom for the doctor")
    lag = Text("A comparison one day earlier")


def with_others(words: str, others: int) -> str:
    """Return "Cramp, left calf, and 2 more"; the words alone where there are no others."""
    if not others:
        return words
    return ngettext("{words}, and {n} more", "{words}, and {n} more", others).format(
        words=words, n=count(others)
    )


def beside(first: str, second: str) -> str:
    """Return "Night of Mon 16 to Tue 17 Nov · Deleted 24 Nov at 07:40"."""
    return _("{first} · {second}").format(first=first, second=second)


def of_night(night: date) -> str:
    """Return "Night of Mon 16 to Tue 17 Nov"."""
    return _("Night of {night}").format(night=night_name(night))


def deleted_line(at: datetime) -> str:
    """Return "Deleted 24 Nov at 07:40, here until 24 Dec"."""
    return _("Deleted {day} at {time}, here until {last}").format(
        day=day_month(at.date()), time=clock(at), last=day_month((at + KEPT).date())
    )


def missed_words(name: str, day: date) -> str:
    """Return "Atorvastatin, a missed dose on Sat 10 Oct 2026"."""
    return _("{name}, a missed dose on {day}").format(name=name, day=weekday_day_month_year(day))


def put_back_name(words: str) -> str:
    """Return what a screen reader says for the button of one row."""
    return _("Put back: {words}").format(words=words)


def put_back(words: str) -> str:
    """Return what the undo bar says."""
    return _("Put back: {words}.").format(words=words)


def forget_all(entries: int) -> str:
    """Return the question before the bin is emptied, which cannot be taken back."""
    return ngettext(
        "Forget {n} deleted entry for good? This cannot be undone.",
        "Forget {n} deleted entries for good? This cannot be undone.",
        entries,
    ).format(n=count(entries))


def emptied(entries: int) -> str:
    """Return what was done."""
    return ngettext(
        "{n} deleted entry is gone for good.", "{n} deleted entries are gone for good.", entries
    ).format(n=count(entries))
