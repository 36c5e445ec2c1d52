"""Diaries and files for the tests of imports and exports."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cramp_diary.domain.identity import SortableIds
from cramp_diary.domain.importing import ImportReport
from cramp_diary.domain.moment import Clock
from cramp_diary.services.exchange import Exchange
from cramp_diary.services.journal import Journal
from cramp_diary.storage.opening import create_diary
from cramp_diary.storage.store import DiaryStore

__all__ = ["Diary", "NewDiary"]


@dataclass(frozen=True)
class Diary:
    """A diary with what is needed to bring files in and send them out."""

    store: DiaryStore
    journal: Journal
    exchange: Exchange
    folder: Path

    @classmethod
    def new(cls, folder: Path, name: str, clock: Clock) -> "Diary":
        """Make an empty one."""
        store = create_diary(folder / f"{name}.crampdiary")
        journal = Journal(store, clock, SortableIds())
        return cls(store, journal, Exchange(store, journal, clock), folder)

    def bring(self, *lines: str, dry_run: bool = False, skip_bad: bool = False) -> ImportReport:
        """Import a night sheet given line by line."""
        path = self.folder / "sheet.csv"
        path.write_text("\n".join(lines), "utf-8")
        return self.exchange.bring([path], dry_run=dry_run, skip_bad=skip_bad)

    def bring_file(self, path: Path, *, skip_bad: bool = False) -> ImportReport:
        """Import a file."""
        return self.exchange.bring([path], skip_bad=skip_bad)

    def sent(self, ending: str) -> bytes:
        """Export and return what was written."""
        path = self.folder / f"{self.store.path.stem}-out{ending}"
        self.exchange.send(path)
        return path.read_bytes()

    def file(self, ending: str) -> Path:
        """Export and return the file."""
        self.sent(ending)
        return self.folder / f"{self.store.path.stem}-out{ending}"


NewDiary = Callable[[str], Diary]
