"""The diary file itself: made up, checked, copied, brought back."""

from argparse import Namespace

from cramp_diary.cli.opening import diary_path, is_there, make_own_folder
from cramp_diary.cli.usage import WrongUsageError
from cramp_diary.domain.errors import NoDiaryError
from cramp_diary.domain.moment import LocalClock
from cramp_diary.services.backups import Backups
from cramp_diary.services.demo import MOST_NIGHTS, make_demo
from cramp_diary.storage.opening import check as check_file
from cramp_diary.wording.cli import CliWords, UsageWords, fault_of_file

__all__ = ["backup", "check", "demo", "restore"]


def demo(arguments: Namespace) -> int:
    """Write a new diary of an invented person."""
    if not 1 <= arguments.nights <= MOST_NIGHTS:
        raise WrongUsageError(UsageWords.nights_out_of_range(MOST_NIGHTS))
    make_demo(arguments.file, arguments.nights, arguments.seed)
    print(CliWords.made_demo(arguments.file, arguments.nights))
    return 0


def check(arguments: Namespace) -> int:
    """Say whether the diary file is sound; exit status 1 where it is not."""
    found = check_file(diary_path(arguments))
    print("\n".join(fault_of_file(key) for key in found) or CliWords.sound)
    return 1 if found else 0


def backup(arguments: Namespace) -> int:
    """Write a verified copy."""
    path = diary_path(arguments)
    if not is_there(path):
        raise NoDiaryError(path)
    print(CliWords.wrote(Backups(path, LocalClock()).make(arguments.file)))
    return 0


def restore(arguments: Namespace) -> int:
    """Put a copy in the place of the diary, which is kept."""
    path = diary_path(arguments)
    make_own_folder(arguments)
    kept = Backups(path, LocalClock()).restore(arguments.file)
    print(CliWords.restored_anew(path) if kept is None else CliWords.restored(kept))
    return 0
