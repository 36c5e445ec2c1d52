"""What a person reads when something cannot be done: what it is about, and a next step."""

from pathlib import Path

from cramp_diary.domain import errors
from cramp_diary.domain.problems import Problem
from cramp_diary.wording.language import _
from cramp_diary.wording.problems import problem_sentence

__all__ = ["file_name", "sentence"]


def sentence(error: errors.DiaryError) -> str:
    """Return one plain sentence, or two where there is a next step."""
    match error:
        case errors.NotATableError():
            return _table(error)
        case errors.FileError():
            return _file(error)
        case errors.InvalidEntryError():
            problems = [found for found in error.problems if isinstance(found, Problem)]
            if problems:
                return " ".join(problem_sentence(problem) for problem in problems)
        case errors.EntryGoneError():
            return _gone(error)
        case errors.UnknownNameError():
            return _("There is nothing called “{name}” here.").format(name=error.name)
    return _("This could not be done. Nothing was changed.")


def _gone(error: errors.EntryGoneError) -> str:
    if not isinstance(error, errors.NotPutBackError):
        return _("This entry is no longer in the diary as it was. Nothing was changed.")
    if error.lacks:
        return _("What this belongs to is not in the diary. Put that back first.")
    return _("Something else is in the diary in its place, and was left as it is.")


def file_name(path: Path) -> str:
    """Return a path as it is shown in a sentence."""
    return str(path)


def _file(error: errors.FileError) -> str:
    return _file_message(error).format(path=file_name(error.path), folder=error.path.parent)


def _file_message(error: errors.FileError) -> str:
    messages = {
        errors.NoDiaryError: _("There is no diary at {path}."),
        errors.NoFolderError: _(
            "The folder {folder} does not exist. Make it first, or choose another.",
        ),
        errors.CannotReadError: _("{path} cannot be read. You may not have permission to open it."),
        errors.CannotWriteError: _(
            "{path} cannot be written. Its folder may be read-only, or its name too long."
        ),
        errors.AlreadyThereError: _(
            "{path} is already there and was left as it is. Choose another name.",
        ),
        errors.NotADiaryError: _("{path} is not a diary of this program. It was left as it is."),
        errors.NewerDiaryError: _(
            "{path} was written by a newer version of Cramp Diary. "
            "It was left as it is; open it with that version.",
        ),
        errors.DamagedError: _(
            "{path} is damaged. It was left as it is; a backup in the folder “backups” "
            "beside it can be restored.",
        ),
        errors.InUseError: _("{path} is being written by another program. Close it and try again."),
        errors.LockedError: _("{path} has a passphrase."),
        errors.WrongPassphraseError: _("This passphrase does not open {path}."),
        errors.DiskFullError: _(
            "The disk is full, so {path} could not be saved. Make room and try again.",
        ),
    }
    return messages.get(type(error), _("{path} could not be used."))


def _table(error: errors.NotATableError) -> str:
    reason = _reasons().get(error.reason, _("The file cannot be read as a table."))
    in_line = _("{path}, line {line}: {reason} Nothing was imported.")
    pattern = _("{path}: {reason} Nothing was imported.") if error.line is None else in_line
    return pattern.format(path=file_name(error.path), line=error.line, reason=reason)


def _reasons() -> dict[str, str]:
    return {
        "missing": _("There is no such file."),
        "folder": _("This is a folder, not a file."),
        "empty": _("The file is empty."),
        "binary": _("The file is not a text file."),
        "encoding": _("The file's letters cannot be read; save it as UTF-8 and try again."),
        "too-large": _("The file is larger than a diary can be."),
        "no-night": _("The first row has no column called “night”."),
        "no-cramps": _("The first row has no column called “cramps”."),
        "repeated-column": _("Two columns have the same name."),
        "no-name": _("A column with text in it has no name in the first row."),
        "long-name": _("The name of a column is longer than 200 characters."),
        "quotes": _("The quotation marks around a cell are not closed, or stand amid its text."),
        "not-json": _("The file is not JSON."),
        "not-an-export": _("The file is not an export of this program."),
        "newer": _("The file was exported by a newer version of Cramp Diary."),
        "format": _("The format cannot be told from the file's name."),
        "mixed": _("Night sheets and exported diaries cannot be imported together."),
        "zip": _("A .zip is for reading elsewhere; import the .json or the night sheet."),
        "demo": _("This is the diary of an invented person, and yours is not."),
    }
