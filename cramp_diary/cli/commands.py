"""Which function does which command, but for charts: they load more than all the others."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from cramp_diary.cli import log, papers, reading, relating, transfer, upkeep

__all__ = ["COMMANDS"]

COMMANDS: Final[Mapping[str, Callable[[Namespace], int]]] = MappingProxyType(
    {
        "demo": upkeep.demo,
        "log": log.log,
        "import": transfer.bring,
        "export": transfer.send,
        "nights": reading.nights,
        "summary": reading.summary,
        "factors": relating.factors,
        "report": papers.report,
        "check": upkeep.check,
        "backup": upkeep.backup,
        "restore": upkeep.restore,
    }
)
