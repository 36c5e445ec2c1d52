"""What a person reads about files that are brought in and sent out."""

from pathlib import Path

from cramp_diary.domain.importing import ImportReport, Rejection
from cramp_diary.wording.formats import count
from cramp_diary.wording.language import Text, _, ngettext
from cramp_diary.wording.overlaps import with_overlaps
from cramp_diary.wording.rows import row_reason

__all__ = ["ExchangeWords", "brought", "counted", "refusal", "rejected_row"]


class ExchangeWords:
    """Fixed texts."""

    day_total = Text("Total of the day")
    nothing_new = Text("Everything in this file was in the diary already.")
    dry_run = Text("This was a trial: nothing was changed.")
    refused = Text("Nothing was imported, because rows were rejected.")


def rejected_row(rejection: Rejection) -> str:
    """Return where a row stands and why it was not taken, as one line."""
    name = Path(rejection.file).name
    reason = row_reason(rejection)
    if rejection.line is None:
        return _("{file}: {reason}").format(file=name, reason=reason)
    return _("{file}, line {line}: {reason}").format(file=name, line=rejection.line, reason=reason)


def counted(report: ImportReport) -> str:
    """Return "Read 76 rows: 70 added, 4 already there, 2 rejected"."""
    rows = ngettext("Read {n} row:", "Read {n} rows:", report.read).format(n=count(report.read))
    parts = [
        _("{n} added").format(n=count(report.added)),
        _("{n} already there").format(n=count(report.already_there)),
        _("{n} rejected").format(n=count(len(report.rejected))),
    ]
    if report.held_back:
        parts.append(_("{n} sound but held back").format(n=count(report.held_back)))
    if report.empty:
        parts.append(_("{n} empty").format(n=count(report.empty)))
    return _("{rows} {parts}.").format(rows=rows, parts=", ".join(parts))


def refusal(report: ImportReport) -> str:
    """Return why nothing was taken: the first rejected row, and how many more there are."""
    more = len(report.rejected) - 1
    first = rejected_row(report.rejected[0])
    if not more:
        return _("{row} Nothing was imported.").format(row=first)
    others = ngettext("{n} more row was rejected.", "{n} more rows were rejected.", more)
    return _("{row} {others} Nothing was imported.").format(
        row=first, others=others.format(n=count(more))
    )


def brought(report: ImportReport) -> str:
    """Return what a successful import did, in a few words."""
    if not report.added:
        return ExchangeWords.nothing_new
    rows = ngettext("Added {n} row.", "Added {n} rows.", report.added)
    return with_overlaps(rows.format(n=count(report.added)), report)
