"""What can be typed after `cramp-diary`.

Nothing heavy is imported here: the window waits for it.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cramp_diary import __version__
from cramp_diary.cli.arguments_log import add_log
from cramp_diary.cli.arguments_types import day, whole
from cramp_diary.wording.cli import HelpWords, UsageWords

__all__ = ["parse"]

_CARDS: Final = ("morning", "tablets")


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line; exits with status 2 and one sentence where it makes no sense."""
    parser = _parser()
    arguments = parser.parse_args(argv)
    first, last = getattr(arguments, "first", None), getattr(arguments, "last", None)
    if first and last and last < first:
        parser.error(UsageWords.turned_round)
    if arguments.command == "log" and not arguments.stream and arguments.entry is None:
        parser.error(UsageWords.entry_missing)
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="cramp-diary", description=HelpWords.program, allow_abbrev=False
    )
    parser.add_argument("--diary", type=Path, metavar=HelpWords.a_file, help=HelpWords.diary)
    parser.add_argument(
        "--version", action="version", version=f"%(prog)s {__version__}", help=HelpWords.version
    )
    commands = parser.add_subparsers(dest="command", metavar=HelpWords.commands)
    gui = commands.add_parser("gui", help=HelpWords.gui)
    gui.add_argument("--at", choices=_CARDS, default="", help=HelpWords.at_card)
    remind = commands.add_parser("remind", help=HelpWords.remind)
    # What the program asks itself, in a process that is over soon.
    remind.add_argument("--ask", choices=_CARDS, default="", help=argparse.SUPPRESS)
    _add_demo(commands.add_parser("demo", help=HelpWords.demo))
    add_log(commands.add_parser("log", help=HelpWords.log))
    _add_import(commands.add_parser("import", help=HelpWords.bring))
    _add_export(commands.add_parser("export", help=HelpWords.send))
    for name, words in _reading():
        command = commands.add_parser(name, help=words)
        _add_period(command)
        command.add_argument("--json", action="store_true", help=HelpWords.json)
    _add_chart(commands.add_parser("chart", help=HelpWords.chart))
    _add_report(commands.add_parser("report", help=HelpWords.report))
    commands.add_parser("check", help=HelpWords.check)
    backup = commands.add_parser("backup", help=HelpWords.backup)
    backup.add_argument(
        "file", type=Path, nargs="?", metavar=HelpWords.a_file, help=HelpWords.backup_file
    )
    restore = commands.add_parser("restore", help=HelpWords.restore)
    restore.add_argument("file", type=Path, metavar=HelpWords.a_file, help=HelpWords.restore_file)
    return parser


def _reading() -> tuple[tuple[str, str], ...]:
    return (
        ("nights", HelpWords.nights),
        ("summary", HelpWords.summary),
        ("factors", HelpWords.factors),
    )


def _add_demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("file", type=Path, metavar=HelpWords.a_file, help=HelpWords.demo_file)
    demo.add_argument(
        "--nights", type=whole, default=180, metavar=HelpWords.a_number, help=HelpWords.demo_nights
    )
    demo.add_argument(
        "--seed", type=whole, default=1, metavar=HelpWords.a_number, help=HelpWords.demo_seed
    )


def _add_import(bring: argparse.ArgumentParser) -> None:
    bring.add_argument(
        "files", type=Path, nargs="+", metavar=HelpWords.a_file, help=HelpWords.bring_files
    )
    bring.add_argument("--format", choices=("night-sheet", "json"), help=HelpWords.format_in)
    bring.add_argument("--dry-run", action="store_true", help=HelpWords.dry_run)
    bring.add_argument("--skip-bad", action="store_true", help=HelpWords.skip_bad)
    bring.add_argument("--json", action="store_true", help=HelpWords.json)


def _add_export(send: argparse.ArgumentParser) -> None:
    send.add_argument("file", type=Path, metavar=HelpWords.a_file, help=HelpWords.send_file)
    send.add_argument("--format", choices=("night-sheet", "json", "zip"), help=HelpWords.format_out)


def _add_period(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--from", dest="first", type=day, metavar=HelpWords.a_date, help=HelpWords.first
    )
    command.add_argument(
        "--to", dest="last", type=day, metavar=HelpWords.a_date, help=HelpWords.last
    )


def _add_chart(chart: argparse.ArgumentParser) -> None:
    chart.add_argument("name", metavar=HelpWords.a_name, help=HelpWords.chart_name)
    chart.add_argument(
        "-o",
        "--output",
        dest="file",
        type=Path,
        metavar=HelpWords.a_file,
        help=HelpWords.chart_file,
    )
    _add_period(chart)


def _add_report(report: argparse.ArgumentParser) -> None:
    report.add_argument(
        "-o",
        "--output",
        dest="file",
        type=Path,
        metavar=HelpWords.a_file,
        required=True,
        help=HelpWords.report_file,
    )
    _add_period(report)
    report.add_argument("--paper", choices=("a4", "letter"), default="a4", help=HelpWords.paper)
    report.add_argument("--mono", action="store_true", help=HelpWords.mono)
    report.add_argument("--anonymous", action="store_true", help=HelpWords.anonymous)
    report.add_argument("--sections", metavar=HelpWords.names, help=HelpWords.sections)
