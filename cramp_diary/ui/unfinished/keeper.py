"""Keeps what is typed into a form, so that it is there again whatever happens to the program."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from cramp_diary.ui.forms.kept_form import KeptForm
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.unfinished.purpose import Purpose, Unfinished
from cramp_diary.ui.unfinished.shelf import Shelf

__all__ = ["FormKeeper"]

QUIET_MS: Final = 300
LONGEST_MS: Final = 1500


class FormKeeper(QObject):
    """Watches the one open form of a page.

    What stands in it is kept 300 ms after the last change, also when the changes do not stop, and
    at once when the form is no longer seen. A form in which nothing was altered is not kept; one
    that came back, and in which nothing more was altered, keeps the time at which it was left.
    `gone()` is emitted when what was kept was thrown away elsewhere.
    """

    gone = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shelf = Shelf(session)
        self._form: KeptForm | None = None
        self._purpose: Purpose | None = None
        self._before: Mapping[str, object] = {}
        self._kept: Unfinished | None = None
        self._pending = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        session.unfinished_changed.connect(self._look_after)
        session.closing.connect(self._close)

    @property
    def key(self) -> str:
        """The key of the form that is watched, "" for none."""
        return self._purpose.key if self._purpose is not None else ""

    def watch(
        self, form: KeptForm, purpose: Purpose, before: Mapping[str, object] | None = None
    ) -> None:
        """Keep what is altered in a form from now on, by default against what stands in it now."""
        self.leave()
        form.done.connect(self.finish)
        self._form, self._purpose = form, purpose
        self._before = form.snapshot() if before is None else before
        form.altered.connect(self._altered)
        form.hidden.connect(self.keep)
        if form.snapshot() == self._before:
            self._shelf.drop(purpose.key)
        self._kept = self._shelf.find(purpose.key)
        self.keep()
        # It does not wait any more, if it did.
        self._session.unfinished_changed.emit()

    def take_up(self, form: KeptForm, purpose: Purpose, *, merges: bool = False) -> None:
        """Watch a form that was just opened, with what was left in it before, if anything was.

        With `merges` it is a form of something in the diary: what was not altered in it stands as
        the diary holds it now.
        """
        left, now = self._shelf.find(purpose.key), form.snapshot()
        if left is not None:
            form.recall(left.over(now) if merges else left.state)
        self.watch(form, purpose, now if merges or left is None else left.before)

    def keep(self) -> None:
        """Keep the form as it stands now."""
        self._keep(is_open=True)

    def leave(self) -> Purpose | None:
        """Keep the form for later: something else takes its place. Return what waits now."""
        self._keep(is_open=False)
        waits = self._purpose if self._kept is not None else None
        self._forget()
        if waits is not None:
            self._session.unfinished_changed.emit()
        return waits

    def finish(self) -> None:
        """Forget what was kept: the form was saved."""
        key = self.key
        self._forget()
        if key:
            self._shelf.drop(key)

    def give_up(self) -> None:
        """Throw away what was altered, as the person wants; undo brings it back."""
        left = self.standing()
        self._forget()
        if left is not None and left.is_altered:
            self._shelf.throw_away(left)

    def standing(self, *, is_open: bool = True) -> Unfinished | None:
        """Return the form that is watched, as it stands."""
        if self._form is None or self._purpose is None:
            return None
        state, now = self._form.snapshot(), self._session.clock.now()
        left = Unfinished(self._purpose, state, self._before, is_open, now)
        kept = self._kept
        if kept is not None and kept.altered() == left.altered():
            return replace(left, written=kept.written)
        return left

    def _keep(self, *, is_open: bool) -> None:
        self._timer.stop()
        self._pending.invalidate()
        left = self.standing(is_open=is_open)
        if left is None:
            return
        if left.is_altered:
            if left != self._kept and self._shelf.keep(left):
                self._kept = left
        elif self._kept is not None:
            self._kept = None
            self._shelf.drop(left.purpose.key)

    def _altered(self) -> None:
        if not self._pending.isValid():
            self._pending.start()
        if self._pending.elapsed() < LONGEST_MS:
            self._timer.start(QUIET_MS)

    def _look_after(self) -> None:
        """Let go of a form that was thrown away from another place."""
        if self._kept is not None and self._shelf.find(self.key) is None:
            self._forget()
            self.gone.emit()

    def _close(self) -> None:
        self.keep()
        self._forget()

    def _forget(self) -> None:
        self._timer.stop()
        self._pending.invalidate()
        if self._form is not None:
            self._form.altered.disconnect(self._altered)
            self._form.hidden.disconnect(self.keep)
            self._form.done.disconnect(self.finish)
        self._form = self._purpose = self._kept = None
