"""Files of other programs into the diary, and the diary into files."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from cramp_diary.domain.errors import AlreadyThereError, EntryGoneError, NotATableError
from cramp_diary.domain.importing import ImportReport
from cramp_diary.domain.moment import Clock
from cramp_diary.exchange.csv_tables import tables_zip
from cramp_diary.exchange.formats import MOST_BYTES, Format, format_of
from cramp_diary.exchange.json_diary.writing import diary_text
from cramp_diary.exchange.night_sheet.reading import read_sheet
from cramp_diary.exchange.night_sheet.sheet import Sheet
from cramp_diary.exchange.night_sheet.writing import sheet_text
from cramp_diary.exchange.text_gate import read_text
from cramp_diary.exchange.text_gate_out import write_file
from cramp_diary.services.exchange_json import diaries_outcome, whole_diary
from cramp_diary.services.exchange_outcome import Outcome
from cramp_diary.services.exchange_sheet import held_sheet, sheets_outcome
from cramp_diary.services.journal import Journal
from cramp_diary.storage.files import companions
from cramp_diary.storage.store import DiaryStore

__all__ = ["Exchange", "ImportReport"]

_TRIES: Final = 3
"""How often an import is worked out anew because something was written down meanwhile."""


class Exchange:
    """Imports and exports."""

    def __init__(self, store: DiaryStore, journal: Journal, clock: Clock) -> None:
        """Read `store`, write through `journal`; `clock` says what lies in the future."""
        self._store = store
        self._journal = journal
        self._clock = clock

    def bring(
        self,
        paths: Sequence[Path],
        format: Format | None = None,  # noqa: A002 - as it is called on the command line
        *,
        dry_run: bool = False,
        skip_bad: bool = False,
    ) -> ImportReport:
        """Add what files say and the diary does not hold yet, in one change.

        With any rejected row nothing is added, unless `skip_bad`. All files have one format: the
        one named, or told from their endings and beginnings. Raises NotATableError for a file
        that cannot be read as its format, CannotReadError, or what writing raises.
        """
        texts = [(path, _text(path, format)) for path in paths]
        formats = {format or _format(path, text) for path, text in texts}
        if len(formats) > 1:
            raise NotATableError(paths[-1], "mixed")
        for _ in range(_TRIES - 1):
            with suppress(EntryGoneError):
                return self._bring(formats, texts, dry_run=dry_run, skip_bad=skip_bad)
        return self._bring(formats, texts, dry_run=dry_run, skip_bad=skip_bad)

    def send(self, path: Path, format: Format | None = None) -> None:  # noqa: A002 - likewise
        """Write the diary into a file, in the format named or told from its ending.

        An older file of that name is replaced, but no diary. Raises NotATableError where the
        format cannot be told, AlreadyThereError, NoFolderError, CannotWriteError, DiskFullError.
        """
        chosen = format or format_of(path)
        if chosen is None:
            raise NotATableError(path, "format")
        diary = self._store.path
        if path.resolve() in {file.resolve() for file in (diary, *companions(diary))}:
            raise AlreadyThereError(path)
        write_file(path, self._content(chosen))

    def _bring(
        self,
        formats: set[Format],
        texts: Sequence[tuple[Path, str]],
        *,
        dry_run: bool,
        skip_bad: bool,
    ) -> ImportReport:
        """Bring texts in; raise EntryGoneError where the diary was changed meanwhile."""
        state = self._store.state()
        outcome = self._outcome(formats, texts)
        taken = skip_bad or not outcome.rejected
        if taken and not dry_run:
            now = self._clock.now()
            self._store.take_in(outcome.change, now, state)
        return outcome.report(taken=taken, dry_run=dry_run)

    def _outcome(self, formats: set[Format], texts: Sequence[tuple[Path, str]]) -> Outcome:
        if formats == {Format.JSON}:
            return diaries_outcome(self._store, self._clock.now(), texts)
        today = self._clock.now().wall.date()
        sheets = [(path, read_sheet(text, path, today)) for path, text in texts]
        return sheets_outcome(self._store, self._journal, sheets)

    def _content(self, chosen: Format) -> bytes:
        if chosen is Format.ZIP:
            return tables_zip(whole_diary(self._store))
        if chosen is Format.JSON:
            return diary_text(whole_diary(self._store)).encode()
        period = self._store.span()
        sheet = Sheet() if period is None else held_sheet(self._store, period)
        return sheet_text(sheet).encode()


def _text(path: Path, named: Format | None) -> str:
    guessed = named or format_of(path) or Format.NIGHT_SHEET
    if guessed not in MOST_BYTES:
        raise NotATableError(path, "zip")
    return read_text(path, MOST_BYTES[guessed])


def _format(path: Path, text: str) -> Format:
    if format_of(path) is Format.JSON or text.lstrip().startswith("{"):
        return Format.JSON
    return Format.NIGHT_SHEET
