"""Words of the sheet in which a paper record is typed in."""

from collections.abc import Sequence
from datetime import date

from cramp_diary.domain.paper import PaperColumn, PaperField
from cramp_diary.wording.formats import count, day_month, listed, night_name, weekday_day_month
from cramp_diary.wording.language import Text, _, ngettext

__all__ = [
    "SheetWords",
    "cell_spoken",
    "column_title",
    "done_line",
    "from_night",
    "key_spoken",
    "key_words",
    "left_out",
    "not_known",
    "not_placed",
    "not_saved",
    "save_nights",
    "saved_nights",
    "written_on",
]


class SheetWords:
    """Fixed texts."""

    title = Text("Type in a paper record")
    subtitle = Text("One row is one night, kept as a draft until you save")
    table = Text("Nights of the paper record")
    back = Text("Back")
    columns = Text("Columns")
    ask_more = Text("Ask about something else …")
    done = Text("Done")
    beginning = Text("There is nothing more to take back on this sheet.")

    night = Text("Night")
    was_there = Text("Was there a cramp?")
    cramps = Text("Cramps")
    at = Text("At")
    where = Text("Where")
    pain = Text("Pain")
    minutes = Text("Minutes")
    woke = Text("Woke")
    fluid = Text("Fluid")
    note = Text("Note")
    written = Text("Written")

    none = Text("none")
    some = Text("cramps")
    not_recorded = Text("not recorded")
    partly = Text("partly recorded")
    away = Text("away")
    empty = Text("empty")
    held = Text("in the diary")
    late = Text("written late")


def column_title(column: PaperColumn) -> str:
    """Return what stands above a column: a factor's own name."""
    if column.factor is not None:
        return column.factor.name
    return {
        PaperField.CRAMPS: SheetWords.cramps,
        PaperField.AT: SheetWords.at,
        PaperField.WHERE: SheetWords.where,
        PaperField.PAIN: SheetWords.pain,
        PaperField.MINUTES: SheetWords.minutes,
        PaperField.WOKE: SheetWords.woke,
        PaperField.FLUID: SheetWords.fluid,
        PaperField.NOTE: SheetWords.note,
    }[column.field]


def key_words() -> tuple[tuple[str, str], ...]:
    """Return the keys of the sheet, each with what it does."""
    return (
        (_("Tab"), _("next field")),
        (_("Enter"), _("next night")),
        ("0", _("none")),
        ("?", _("not recorded")),
        ("+", _("another cramp this night")),
        (_("Ctrl D"), _("same as the row above")),
        (_("Ctrl Z"), _("undo")),
    )


def key_spoken(key: str, words: str) -> str:
    """Return "Tab: next field"."""
    return _("{key}: {words}").format(key=key, words=words)


def from_night(night: date) -> str:
    """Return "From Mon 12 Oct"."""
    return _("From {day}").format(day=weekday_day_month(night))


def save_nights(nights: int) -> str:
    """Return "Save 30 nights"."""
    return ngettext("Save {n} night", "Save {n} nights", nights).format(n=count(nights))


def saved_nights(nights: int) -> str:
    """Return what the undo bar says after saving."""
    return ngettext("Saved from paper: {n} night.", "Saved from paper: {n} nights.", nights).format(
        n=count(nights)
    )


def not_saved(nights: int, first: date) -> str:
    """Say that nothing was saved since rows have problems, and where the first of them is."""
    return ngettext(
        "Not saved: {n} night has something that cannot be read. It is {first}.",
        "Not saved: {n} nights have something that cannot be read. The first is {first}.",
        nights,
    ).format(n=count(nights), first=night_name(first))


def done_line(recorded: int, not_recorded: int) -> str:
    """Return how many rows are done, and that an empty one says nothing."""
    first = _("A night left empty stays not recorded.")
    nights = recorded + not_recorded
    if not nights:
        return first
    done = ngettext(
        "{n} night done: {recorded} recorded, {open} not recorded.",
        "{n} nights done: {recorded} recorded, {open} not recorded.",
        nights,
    ).format(n=count(nights), recorded=count(recorded), open=count(not_recorded))
    return _("{first} {second}").format(first=first, second=done)


def written_on(day: date) -> str:
    """Return "24 Nov", the day on which a night was written down."""
    return day_month(day)


def cell_spoken(column: str, night: date, *parts: str) -> str:
    """Return "Pain, Mon 19 to Tue 20 Oct, 12" and what else is to be heard of a cell."""
    return ", ".join((column, night_name(night), *(part for part in parts if part)))


def not_placed(rows: int) -> str:
    """Say that rows of a pasted block have no night here."""
    return ngettext(
        "{n} row was left out: its night cannot be read or is still to come.",
        "{n} rows were left out: their nights cannot be read or are still to come.",
        rows,
    ).format(n=count(rows))


def not_known(titles: Sequence[str]) -> str:
    """Say that columns of a pasted block are not known here."""
    return ngettext(
        "{titles} is no column of this sheet and was left out.",
        "{titles} are no columns of this sheet and were left out.",
        len(titles),
    ).format(titles=listed(list(titles)))


def left_out(cells: int) -> str:
    """Say that cells of a pasted block met what the diary has already."""
    return ngettext(
        "{n} cell was left as it is in the diary.",
        "{n} cells were left as they are in the diary.",
        cells,
    ).format(n=count(cells))
