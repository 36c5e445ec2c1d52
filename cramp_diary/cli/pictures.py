"""Charts as files. What is imported here loads matplotlib."""

from argparse import Namespace
from pathlib import Path

from cramp_diary.analysis.bars import lanes
from cramp_diary.charts.names import ChartName
from cramp_diary.charts.standalone import SAVE, picture
from cramp_diary.cli.opening import to_read
from cramp_diary.cli.periods import needed_period
from cramp_diary.cli.usage import WrongUsageError
from cramp_diary.domain.errors import UnknownNameError
from cramp_diary.exchange.text_gate_out import write_file
from cramp_diary.wording.cli import CliWords, UsageWords

__all__ = ["chart"]


def chart(arguments: Namespace) -> int:
    """Draw one chart into a file, or name the charts."""
    if arguments.name == "list":
        print("\n".join(f"{name:8} {_words(name)}" for name in ChartName))
        return 0
    if arguments.name not in set(ChartName):
        raise UnknownNameError(arguments.name)
    path: Path | None = arguments.file
    if path is None:
        raise WrongUsageError(UsageWords.no_output)
    save = SAVE.get(path.suffix.lower())
    if save is None:
        raise WrongUsageError(UsageWords.unknown_ending(path, tuple(SAVE)))
    with to_read(arguments) as services:
        read = services.reporting.gather(needed_period(services, arguments))
    taken = lanes(read.courses, read.products, read.period, read.single_doses)
    drawn = picture(ChartName(arguments.name), read.nights, read.cramps, taken)
    write_file(path, save(drawn.figure))
    print(CliWords.wrote(path))
    return 0


def _words(name: ChartName) -> str:
    return {
        ChartName.WEEKS: CliWords.chart_weeks,
        ChartName.HOURS: CliWords.chart_hours,
    }[name]
