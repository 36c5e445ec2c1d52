"""Charts as files. What is imported here loads matplotlib."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from cramp_diary.analysis.bars import changed_first, lanes
from cramp_diary.analysis.hours import onset_hours
from cramp_diary.analysis.weeks import Surface, weeks_on
from cramp_diary.charts.onset import onset_figure, onset_size
from cramp_diary.charts.saving import to_pdf, to_png, to_svg
from cramp_diary.charts.theme import paper_theme
from cramp_diary.charts.weekly import weekly_figure, weekly_size
from cramp_diary.cli.opening import to_read
from cramp_diary.cli.periods import needed_period
from cramp_diary.cli.usage import WrongUsageError
from cramp_diary.domain.errors import UnknownNameError
from cramp_diary.exchange.text_gate_out import write_file
from cramp_diary.services.reporting import Snapshot
from cramp_diary.wording.charts import ChartWords, weeks_title
from cramp_diary.wording.cli import CliWords, UsageWords

__all__ = ["chart"]

_WIDTH: Final = 180 / 25.4 * 72
"""In points: what fits between the margins of a page."""
_HOURS_WIDTH: Final = _WIDTH / 2

_SAVERS: Final = {".svg": to_svg, ".png": to_png, ".pdf": to_pdf}


def chart(arguments: Namespace) -> int:
    """Draw one chart into a file, or name the charts."""
    if arguments.name == "list":
        print("\n".join(f"{name:8} {_words(name)}" for name in _CHARTS))
        return 0
    if arguments.name not in _CHARTS:
        raise UnknownNameError(arguments.name)
    path: Path | None = arguments.file
    if path is None:
        raise WrongUsageError(UsageWords.no_output)
    save = _SAVERS.get(path.suffix.lower())
    if save is None:
        raise WrongUsageError(UsageWords.unknown_ending(path, tuple(_SAVERS)))
    with to_read(arguments) as services:
        snapshot = services.reporting.gather(needed_period(services, arguments))
    write_file(path, _CHARTS[arguments.name](snapshot, save))
    print(CliWords.wrote(path))
    return 0


def _weeks(snapshot: Snapshot, save: Callable[..., bytes]) -> bytes:
    theme = paper_theme()
    weeks = weeks_on(Surface.PAPER, snapshot.nights)
    taken = changed_first(
        lanes(snapshot.courses, snapshot.products, snapshot.period, snapshot.single_doses)
    )
    title = weeks_title(weeks.length)
    size = weekly_size(_WIDTH, weeks, taken, theme, title)
    return save(weekly_figure(weeks, taken, theme, size, title))


def _hours(snapshot: Snapshot, save: Callable[..., bytes]) -> bytes:
    theme, title = paper_theme(), ChartWords.hours_title
    size = onset_size(_HOURS_WIDTH, theme, title)
    return save(onset_figure(onset_hours(snapshot.cramps), theme, size, title))


_CHARTS: Final[Mapping[str, Callable[[Snapshot, Callable[..., bytes]], bytes]]] = MappingProxyType(
    {"weeks": _weeks, "hours": _hours}
)


def _words(name: str) -> str:
    return {"weeks": CliWords.chart_weeks, "hours": CliWords.chart_hours}[name]
