"""Words of the page that says what goes with the cramps, around what was found."""

from cramp_diary.wording.formats import count
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "FactorsWords",
    "comparing",
    "few_nights",
    "nights_line",
    "ratio_line",
    "row_spoken",
]


class FactorsWords:
    """Fixed labels."""

    rows = Text("What you watch, and how the cramps were with it and without")
    order = Text("Order of the rows")
    as_watched = Text("As you watch them")
    by_name = Text("By name")
    nothing_title = Text("Nothing to compare yet")
    nothing = Text(
        "Once at least 28 nights are written down, with cramps or without, they are compared here "
        "with what you watch, take and drink."
    )
    begin = Text("Go to tonight")
    few_title = Text("Too few nights yet")
    unwatched_title = Text("Nothing to compare the cramps with yet")
    unwatched = Text(
        "Choose something to watch each evening, such as a long walk or stretching before bed. "
        "What you drink and take is compared too, once you log it."
    )
    watch = Text("Add something to watch")
    back = Text("Back to what goes with it")


def comparing(nights: int) -> str:
    """Return what stands on the page while it is worked out."""
    return ngettext(
        "Comparing the cramps of {n} night with what you watch, take and drink …",
        "Comparing the cramps of {n} nights with what you watch, take and drink …",
        nights,
    ).format(n=count(nights))


def few_nights(recorded: int, needed: int) -> str:
    """Return how many nights are recorded, and that more are needed before any is compared."""
    return ngettext(
        "{n} night is recorded so far, with cramps or without; {needed} are needed. "
        "Nights that you remember can be added later.",
        "{n} nights are recorded so far, with cramps or without; {needed} are needed. "
        "Nights that you remember can be added later.",
        recorded,
    ).format(n=count(recorded), needed=count(needed))


def ratio_line(ratio: str, interval: str) -> str:
    """Return "2.26 (1.35 to 3.78)", or the ratio alone where there is no interval."""
    return _("{ratio} ({interval})").format(ratio=ratio, interval=interval) if interval else ratio


def nights_line(first: str, second: str) -> str:
    """Return "49 with, 100 without"."""
    return _("{first}, {second}").format(first=first, second=second) if second else first


def row_spoken(name: str, title: str, sentences: str, ratio: str, nights: str) -> str:
    """Return all that stands in a row; `ratio` is "" where nothing was estimated."""
    if not ratio:
        return _("{name}: {title}. {sentences} Nights: {nights}.").format(
            name=name, title=title, sentences=sentences, nights=nights
        )
    return _("{name}: {title}. {sentences} Ratio {ratio}. Nights: {nights}.").format(
        name=name, title=title, sentences=sentences, ratio=ratio, nights=nights
    )
