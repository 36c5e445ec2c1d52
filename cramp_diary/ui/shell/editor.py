"""The only object in the window that changes the diary, and takes changes back."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cramp_diary.domain.changes import Change
from cramp_diary.domain.errors import DiaryError, InvalidEntryError
from cramp_diary.domain.problems import Problem
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.window import undone

__all__ = ["DiaryEditor", "Outcome", "Undoable"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether a change was made; if not, what is wrong with the entry, if that was the reason."""

    done: bool
    problems: tuple[Problem, ...] = ()


class Undoable(QUndoCommand):
    """What was done, in `words`, and in `undone` what is said when it was taken back."""

    def __init__(self, words: str, undone: str) -> None:
        super().__init__(words)
        self.undone = undone


class DiaryEditor(QObject):
    """Calls one service method at a time and remembers the change for undo.

    Signals: `changed(Change)` after the diary changed in any way; `told(str)` with what
    happened, for the undo bar, "" when a page says so itself; `failed(str)` with a sentence when
    nothing was changed; `noted(str)` with what happened outside the diary, which undo does not
    take back.
    """

    changed = Signal(object)
    told = Signal(str)
    failed = Signal(str)
    noted = Signal(str)

    def __init__(self, take_back: Callable[[Change], Change]) -> None:
        """Take changes back by `take_back`, which applies a change and returns it."""
        super().__init__()
        self._take_back = take_back
        self._stack = QUndoStack(self)
        self._failed = False

    @property
    def stack(self) -> QUndoStack:
        """The undo stack, for menu actions."""
        return self._stack

    def do(self, words: str, operation: Callable[[], Change], *, is_shown: bool = False) -> Outcome:
        """Make a change by one call of a service; `words` say what happened.

        With `is_shown` the page itself says so and offers to take it back: the undo bar stays away.
        The service is called first and the command pushed only when it succeeded: a command
        whose redo raises would stay on the stack.
        """
        try:
            change = operation()
        except InvalidEntryError as error:
            found = tuple(fault for fault in error.problems if isinstance(fault, Problem))
            self.failed.emit(sentence(error))
            return Outcome(done=False, problems=found)
        except DiaryError as error:
            self.failed.emit(sentence(error))
            return Outcome(done=False)
        self.remember(words, change, is_shown=is_shown)
        return Outcome(done=True)

    def remember(self, words: str, change: Change, *, is_shown: bool = False) -> None:
        """Take in a change that was made elsewhere, as by an import in the background.

        Where nothing changed, as when a file is brought again, there is nothing to take back.
        """
        if not change.is_empty:
            self._stack.push(_Made(self, words, change))
        self.changed.emit(change)
        (self.noted if change.is_empty else self.told).emit("" if is_shown else words)

    def undone_words(self) -> str:
        """Return what is to be said once the last change was taken back."""
        command = self._stack.command(self._stack.index() - 1)
        return command.undone if isinstance(command, Undoable) else ""

    def undo(self) -> bool:
        """Take the last change back; return whether there was one and it could be."""
        if not self._stack.canUndo():
            return False
        self._failed = False
        self._stack.undo()
        return not self._failed

    def redo(self) -> bool:
        """Make the change again that was taken back last; return as `undo` does."""
        if not self._stack.canRedo():
            return False
        self._failed = False
        self._stack.redo()
        return not self._failed

    def apply(self, change: Change) -> bool:
        """Apply a change of the stack; on failure say so and return False."""
        try:
            self._take_back(change)
        except DiaryError as error:
            self._failed = True
            self.failed.emit(sentence(error))
            return False
        self.changed.emit(change)
        return True


class _Made(Undoable):
    """A change that was already made when it is pushed."""

    def __init__(self, editor: DiaryEditor, words: str, change: Change) -> None:
        super().__init__(words, undone(words))
        self._editor = editor
        self._change = change
        self._pushed = False

    def redo(self) -> None:
        if not self._pushed:
            self._pushed = True
            return
        if not self._editor.apply(self._change):
            self.setObsolete(True)

    def undo(self) -> None:
        if not self._editor.apply(self._change.undo):
            self.setObsolete(True)
