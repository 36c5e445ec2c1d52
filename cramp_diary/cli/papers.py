"""The physician's page as a file."""

from argparse import Namespace
from pathlib import Path

from cramp_diary.cli.opening import to_read
from cramp_diary.cli.periods import needed_period
from cramp_diary.cli.usage import WrongUsageError
from cramp_diary.report.request import Ink, Paper, ReportRequest, Section
from cramp_diary.wording.cli import CliWords, UsageWords

__all__ = ["report"]


def report(arguments: Namespace) -> int:
    """Write the report on a period."""
    path: Path = arguments.file
    if path.suffix.lower() != ".pdf":
        raise WrongUsageError(UsageWords.unknown_ending(path, (".pdf",)))
    request = ReportRequest(
        paper=Paper(arguments.paper),
        ink=Ink.MONO if arguments.mono else Ink.COLOUR,
        anonymous=arguments.anonymous,
        sections=_sections(arguments.sections),
    )
    with to_read(arguments) as services:
        snapshot = services.reporting.gather(needed_period(services, arguments))
        services.reporting.save(snapshot, request, path)
    print(CliWords.wrote(path))
    return 0


def _sections(names: str | None) -> frozenset[Section]:
    if names is None:
        return frozenset(Section)
    known = [section.value for section in Section]
    wanted = [name.strip().lower() for name in names.split(",") if name.strip()]
    for name in wanted:
        if name not in known:
            raise WrongUsageError(UsageWords.unknown_word(name, known))
    return frozenset(map(Section, wanted))
