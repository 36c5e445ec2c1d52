"""Words of looking for nights, and of what was found."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from cramp_diary.domain.folding import occurrences
from cramp_diary.wording import formats
from cramp_diary.wording.counted import cramps_counted
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "FindWords",
    "and_more",
    "excerpt",
    "filters_chosen",
    "found_line",
    "found_night",
    "found_spoken",
    "none_of",
    "show_older",
    "timed",
    "was_taken",
]

AROUND: Final = 60
LONGEST_WORD: Final = 40
DAY: Final = timedelta(days=1)


class FindWords:
    """The card with which nights are looked for."""

    find = Text("Find")
    words = Text("Words")
    hint = Text("In notes, and in the names of drinks, medicines and what you watch.")
    filters = Text("Filters")
    muscle = Text("Muscle")
    side = Text("Side")
    taken = Text("Drunk or taken")
    watched = Text("Something you watch")
    said = Text("What was said")
    status = Text("The night")
    first = Text("From the night of")
    last = Text("To the night of")
    any = Text("Any")
    yes = Text("Yes")
    no = Text("No")
    clear = Text("Clear everything")
    found = Text("Nights that were found")
    looking = Text("Looking …")
    intro = Text("Type a word, or choose a filter. The newest nights come first.")
    turned_round = Text("This is earlier than the night from which to look. Choose a later one.")
    unreadable = Text("Nothing is looked for until both nights above are right.")
    nothing_written = Text("Nothing is written in the diary yet.")
    outside = Text("The diary has no nights in this period. Choose an earlier or a later one.")
    back = Text("Back to what was found")


def filters_chosen(number: int) -> str:
    """Return "Filters, 2 chosen", the button behind which they are."""
    return _("Filters, {n} chosen").format(n=formats.count(number)) if number else FindWords.filters


def found_line(nights: int, whole: int, cramps: int) -> str:
    """Return "12 nights of 180, 31 cramps"."""
    found = ngettext("{n} night of {whole}", "{n} nights of {whole}", nights)
    return _("{nights}, {cramps}").format(
        nights=found.format(n=formats.count(nights), whole=formats.count(whole)),
        cramps=cramps_counted(cramps),
    )


def none_of(whole: int, *, words: int, filters: int) -> str:
    """Say that none of so many nights was found, and what would find more."""
    none = ngettext(
        "The diary has {n} night in this period, and it has not all of this.",
        "None of {n} nights has all of this.",
        whole,
    ).format(n=formats.count(whole))
    if words and filters:
        advice = _("Take out a word or a filter, or type only the beginning of a word.")
    elif words > 1:
        advice = _("Take out a word, or type only the beginning of one.")
    elif words:
        advice = _("Type only the beginning of the word; muscles are among the filters.")
    else:
        advice = _("Take out a filter, or choose a longer period.")
    return f"{none} {advice}"


def found_night(night: date) -> str:
    """Return "Mon 16 Nov to Tue 17 Nov 2026", the name of a night of any year."""
    return formats.weekday_span(night, night + DAY)


def found_spoken(night: str, line: str) -> str:
    """Return the name of a night that was found, for who hears it."""
    return _("{night}, {state}").format(night=night, state=line)


def timed(time: str, words: str) -> str:
    """Return "01:50  Cramp, left calf, pain 6"; without a time only the words."""
    return _("{time}  {words}").format(time=time, words=words) if time else words


def was_taken(name: str) -> str:
    """Return "Taken regularly: Amlodipine 5 mg"."""
    return _("Taken regularly: {names}").format(names=name)


def and_more(number: int) -> str:
    """Return "and 2 more"."""
    return _("and {n} more").format(n=formats.count(number))


def show_older(number: int) -> str:
    """Return the button that shows so many more of the nights that were found."""
    return ngettext("Show {n} older night", "Show {n} older nights", number).format(
        n=formats.count(number)
    )


def excerpt(note: str, words: Sequence[str]) -> str:
    """Return a note on one line, or its part around the first of some folded words in it."""
    line = " ".join(note.split())
    places = occurrences(line, words)
    start, end = (
        (max(0, places[0][0] - AROUND), places[0][1] + AROUND) if places else (0, 2 * AROUND)
    )
    # At a space, unless a word is as long as a line.
    before = max(line.rfind(" ", 0, start) + 1, start - LONGEST_WORD) if start else 0
    after = line.find(" ", end, end + LONGEST_WORD)
    if after < 0:
        after = min(len(line), end + LONGEST_WORD)
    return f"{'… ' if before else ''}{line[before:after]}{' …' if after < len(line) else ''}"
