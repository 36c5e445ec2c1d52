"""Words of the first page of all."""

from cramp_diary.domain.importing import ImportReport
from cramp_diary.wording.formats import count
from cramp_diary.wording.language import Text, ngettext
from cramp_diary.wording.overlaps import with_overlaps

__all__ = ["WelcomeWords", "brought", "not_brought"]


class WelcomeWords:
    """Three sentences and two choices."""

    what = Text("A diary for cramps in the night: when, where and how bad.")
    where = Text("It stays on this computer. There is no account, and nothing is sent anywhere.")
    printed = Text("When you see your physician, it prints a page that can be read in a minute.")
    start = Text("Start a new diary")
    start_where = Text("In your own folder on this computer")
    bring = Text("Bring a diary you already have")
    bring_what = Text("A diary file, a backup, or a table from another program")
    files = Text("Diaries and tables")
    demo = Text("Look around in a demo diary first")
    text_size = Text("Text size")
    size_100 = Text("Usual")
    size_125 = Text("Larger")
    size_150 = Text("Largest")


def brought(report: ImportReport) -> str:
    """Return how many rows came into the diary, and which courses overlap by now."""
    rows = ngettext("{rows} row brought in.", "{rows} rows brought in.", report.added)
    return with_overlaps(rows.format(rows=count(report.added)), report)


def not_brought(report: ImportReport) -> str:
    """Return why nothing came into the diary: how many rows are wrong, and where the first is."""
    rows, line = len(report.rejected), report.rejected[0].line
    if line is None:
        return ngettext(
            "{rows} entry cannot be read, so nothing was brought in.",
            "{rows} entries cannot be read, so nothing was brought in.",
            rows,
        ).format(rows=count(rows))
    return ngettext(
        "{rows} row cannot be read, on line {line}, so nothing was brought in.",
        "{rows} rows cannot be read, the first on line {line}, so nothing was brought in.",
        rows,
    ).format(rows=count(rows), line=line)
