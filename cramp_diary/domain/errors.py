"""What can go wrong that a person can meet. Anything else is a bug.

The errors carry facts; the sentences are in `wording`.
"""

from pathlib import Path

__all__ = [
    "AlreadyThereError",
    "CannotReadError",
    "CannotWriteError",
    "DamagedError",
    "DiaryError",
    "DiskFullError",
    "EntryGoneError",
    "InUseError",
    "InvalidEntryError",
    "LockedError",
    "NewerDiaryError",
    "NoDiaryError",
    "NoFolderError",
    "NotADiaryError",
    "NotATableError",
    "NotPutBackError",
    "UnknownNameError",
    "WrongPassphraseError",
]


class DiaryError(Exception):
    """Something a person can meet."""


class FileError(DiaryError):
    """A DiaryError about one file."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(str(path))
        self.path = path


class NoDiaryError(FileError):
    """There is no file at the place."""


class NoFolderError(FileError):
    """The folder that should hold the file does not exist."""


class CannotReadError(FileError):
    """The file may not be read."""


class CannotWriteError(FileError):
    """The file or its folder may not be written."""


class AlreadyThereError(FileError):
    """A file is in the way and is not overwritten."""


class NotADiaryError(FileError):
    """The file is something else."""


class NewerDiaryError(FileError):
    """The diary was written by a newer version of the program."""


class DamagedError(FileError):
    """The file is a diary and cannot be trusted."""


class InUseError(FileError):
    """Another program is writing to the diary."""


class LockedError(FileError):
    """The diary has a passphrase and none was given."""


class WrongPassphraseError(FileError):
    """The passphrase does not open the diary."""


class DiskFullError(FileError):
    """Nothing more fits on the disk."""


class NotATableError(FileError):
    """A file to be imported is not what its format promises."""

    def __init__(self, path: Path, reason: str = "", line: int | None = None) -> None:
        """Name the file, and where known the line and a key of `wording.errors.REASONS`."""
        super().__init__(path)
        self.reason = reason
        self.line = line


class EntryGoneError(DiaryError):
    """An entry that should be changed or removed is no longer in the diary as it was."""


class NotPutBackError(EntryGoneError):
    """A deleted entry has no place in the diary as that is by now."""

    def __init__(self, *, lacks: bool) -> None:
        """Tell whether it `lacks` what it belongs to; if not, another stands in its place."""
        super().__init__()
        self.lacks = lacks


class UnknownNameError(DiaryError):
    """A product, factor or chart of that name does not exist."""

    def __init__(self, name: str) -> None:
        """Keep the name as it was given."""
        super().__init__(name)
        self.name = name


class InvalidEntryError(DiaryError):
    """An entry has problems; they are values of `domain.problems`."""

    def __init__(self, problems: tuple[object, ...]) -> None:
        """Keep the problems for the one who asked."""
        super().__init__(", ".join(map(str, problems)))
        self.problems = problems
