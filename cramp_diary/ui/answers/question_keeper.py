"""Keeps a question while it is typed, so that the end of the program takes nothing away."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from cramp_diary.domain.errors import DiaryError
from cramp_diary.ui.answers.question_card import QuestionCard
from cramp_diary.ui.shell.session import Session
from cramp_diary.wording.errors import sentence

__all__ = ["KEY", "QuestionKeeper"]

KEY: Final = "question-for-the-doctor"
WORDS: Final = "words"
QUIET_MS: Final = 300


class QuestionKeeper(QObject):
    """Keeps what stands in the field 300 ms after the last key, until it is saved as an answer."""

    def __init__(self, session: Session, card: QuestionCard, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._card = card
        self._looked = False
        self._kept = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.keep)
        card.field.changed.connect(self._timer.start)

    def left_over(self) -> str | None:
        """Return, once for an opened diary, what was typed when the program ended; or None."""
        if self._looked:
            return None
        self._looked = True
        draft = self._session.services.drafts.kept(KEY)
        self._kept = draft is not None
        words = draft.fields.get(WORDS) if draft is not None else None
        return words if isinstance(words, str) else None

    def keep(self) -> None:
        """Keep the question as it stands now; nothing when it stands in the diary like that."""
        typed = self._card.typed()
        if typed is None:
            self.forget()
        elif self._session.is_open:
            try:
                self._session.services.drafts.keep(KEY, {WORDS: typed})
            except DiaryError as error:
                self._session.editor.failed.emit(sentence(error))
            else:
                self._kept = True

    def forget(self) -> None:
        """Let go of what was kept: it was saved."""
        self._timer.stop()
        if self._kept and self._session.is_open:
            try:
                self._session.services.drafts.drop(KEY)
            except DiaryError as error:
                self._session.editor.failed.emit(sentence(error))
            else:
                self._kept = False

    def close(self) -> None:
        """Be ready for another diary."""
        self._timer.stop()
        self._looked = False
