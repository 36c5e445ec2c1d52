"""Opens the diary after the first paint, then loads what the other pages need."""

import gc
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cramp_diary.domain.errors import CannotWriteError
from cramp_diary.domain.moment import Clock
from cramp_diary.ui.shell.background import Background

if TYPE_CHECKING:
    from cramp_diary.assembly import Services

__all__ = ["Loader"]


class Loader:
    """Brings storage, and later the charts, in from a background thread.

    Nothing here is imported before the window is painted: SQLAlchemy and matplotlib cost several
    times what the window does.
    """

    def __init__(self, background: Background, clock: Clock) -> None:
        self._background = background
        self._clock = clock

    def open(
        self,
        path: Path,
        done: Callable[["Services"], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Open the diary at `path`."""
        self._background.run(lambda: self._assembly("open_services", path), done, failed)

    def create(
        self,
        path: Path,
        done: Callable[["Services"], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make a new diary at `path`, and the folder it lies in."""

        def make() -> "Services":
            _make_folder(path)
            return self._assembly("create_services", path)

        self._background.run(make, done, failed)

    def demo(
        self,
        path: Path,
        done: Callable[["Services"], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make the demo diary at `path`, in place of an older one, and open it."""

        def make() -> "Services":
            _make_folder(path)
            _remove(path)
            importlib.import_module("cramp_diary.services.demo").make_demo(path)
            return self._assembly("open_services", path)

        self._background.run(make, done, failed)

    def warm_up(self, done: Callable[[object], None]) -> None:
        """Import what the charts and the report need, so that their pages open at once."""

        def load() -> None:
            for module in ("cramp_diary.charts.weekly", "cramp_diary.report.typeset"):
                importlib.import_module(module)
            _spare_the_collector()

        self._background.run(load, done, done)

    def _assembly(self, function: str, path: Path) -> "Services":
        assembly = importlib.import_module("cramp_diary.assembly")
        services: Services = getattr(assembly, function)(path, clock=self._clock)
        return services


def _spare_the_collector() -> None:
    """Leave out of every later collection what lasts as long as the program.

    Nearly all that is there by now are modules and what is in them: going through them stops the
    window for a quarter of a second. Once is enough, since another diary loads no others.
    """
    if not gc.get_freeze_count():
        gc.freeze()


def _make_folder(path: Path) -> None:
    """Make the folder that a file will lie in; raise CannotWriteError where none can be."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(path) from error


def _remove(path: Path) -> None:
    """Remove a diary and what lies beside it while it is written; raise CannotWriteError."""
    try:
        for ending in ("", "-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
    except OSError as error:
        raise CannotWriteError(path) from error
