"""Files into the diary and the diary into files."""

import json
from argparse import Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from cramp_diary.assembly import create_services
from cramp_diary.cli.opening import diary_path, is_there, to_read, to_write
from cramp_diary.cli.usage import NotDoneError, WrongUsageError
from cramp_diary.domain.importing import ImportReport, Rejection
from cramp_diary.exchange.formats import Format, format_of
from cramp_diary.services.exchange import Exchange
from cramp_diary.wording.cli import CliWords, UsageWords
from cramp_diary.wording.exchange import ExchangeWords, counted, rejected_row
from cramp_diary.wording.overlaps import overlap_line
from cramp_diary.wording.rows import row_reason

__all__ = ["bring", "send"]

_SENT: tuple[str, ...] = (".json", ".csv", ".zip")


def bring(arguments: Namespace) -> int:
    """Import files and print what became of their rows."""
    if arguments.dry_run and not is_there(diary_path(arguments)):
        return _trial_without_diary(arguments)
    with to_write(arguments) as services:
        return _bring(services.exchange, arguments)


def send(arguments: Namespace) -> int:
    """Write the diary to a file."""
    path: Path = arguments.file
    if arguments.format is None and format_of(path) is None:
        raise WrongUsageError(UsageWords.unknown_ending(path, _SENT))
    with to_read(arguments) as services:
        services.exchange.send(path, Format(arguments.format) if arguments.format else None)
    print(CliWords.wrote(path))
    return 0


def _trial_without_diary(arguments: Namespace) -> int:
    with TemporaryDirectory() as folder:
        services = create_services(Path(folder) / "trial.crampdiary")
        try:
            return _bring(services.exchange, arguments)
        finally:
            services.close()


def _bring(exchange: Exchange, arguments: Namespace) -> int:
    report = exchange.bring(
        arguments.files,
        Format(arguments.format) if arguments.format else None,
        dry_run=arguments.dry_run,
        skip_bad=arguments.skip_bad,
    )
    if arguments.json:
        print(json.dumps(_published(report)))
    else:
        for rejection in report.rejected:
            print(rejected_row(rejection))
        print(counted(report))
        for overlap in report.overlaps:
            print(overlap_line(overlap))
        if report.dry_run:
            print(ExchangeWords.dry_run)
    if report.rejected and not arguments.skip_bad:
        raise NotDoneError(ExchangeWords.refused)
    return 0


def _published(report: ImportReport) -> dict[str, object]:
    return {
        "read": report.read,
        "added": report.added,
        "already_there": report.already_there,
        "rejected": len(report.rejected),
        "held_back": report.held_back,
        "empty": report.empty,
        "dry_run": report.dry_run,
        "rejected_rows": [_published_row(rejection) for rejection in report.rejected],
    }


def _published_row(rejection: Rejection) -> dict[str, object]:
    return {
        "file": rejection.file,
        "line": rejection.line,
        "reason": rejection.fault.value,
        "field": rejection.field,
        "sentence": row_reason(rejection),
    }
