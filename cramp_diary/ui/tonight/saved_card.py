"""After a cramp is saved: what can be added to it, each answer saved as it is given."""

from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.entries import Answer, Episode, Relief, Waking
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.tonight.duration_chips import DurationChips
from cramp_diary.ui.tonight.keyed_chips import KeyedChips
from cramp_diary.ui.tonight.place_choice import PlaceChoice
from cramp_diary.ui.tonight.questions import ScaleEnds, question_beside, question_part
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording.labels import label
from cramp_diary.wording.tonight_day import DayWords
from cramp_diary.wording.tonight_saved import SavedWords

__all__ = ["SavedCard"]

LEGS_WIDTH: Final = 330
UNLIMITED: Final = 16_777_215
WAKINGS: Final = (Waking.WOKE, Waking.AWAKE, Waking.BEFORE_SLEEP)


class SavedCard(Card):
    """The legs at the left, answers at the right.

    Signals `amended(Episode)` with one more answer in it.
    """

    amended = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._episode: Episode | None = None
        self.place = PlaceChoice(look)
        self.pain = NumberKeys(look, name=DayWords.how_bad)
        self.duration = DurationChips(look)
        self.waking = KeyedChips(look, WAKINGS, name=DayWords.woke)
        self.hard = KeyedChips(look, tuple(Answer), name=SavedWords.hard)
        self.relief = KeyedChips(look, tuple(Relief), name=DayWords.what_helped, exclusive=False)
        helped = [(label(value), value) for value in Answer]
        self.relieved = ChoiceChips(look, helped, name=SavedWords.helped)
        self._helped = question_beside(look, SavedWords.helped, self.relieved)
        self._helped.hide()
        self._build()
        self._connect()

    def show_episode(self, episode: Episode) -> None:
        """Show what is saved of a cramp."""
        self._episode = episode
        self.place.show_place(episode.muscle, episode.side)
        self.pain.set_value(episode.pain)
        self.duration.show_duration(episode.band, episode.seconds)
        self.waking.set_value(episode.waking)
        self.hard.set_value(episode.hard)
        self.relief.set_value(episode.relief)
        self.relieved.set_value(episode.relieved)
        self._helped.setVisible(bool(episode.relief))

    def begin(self) -> None:
        """Put the keyboard on the first answer, the pain, so that a digit is enough."""
        self.pain.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the legs below the questions where there is no room beside them.

        Where it was is filled in from the last cramp; how bad it was nobody can know.
        """
        self._across.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )
        self._across.removeWidget(self.place)
        self._across.insertWidget(1 if narrow else 0, self.place)
        self.place.setMinimumWidth(LEGS_WIDTH)
        self.place.setMaximumWidth(UNLIMITED if narrow else LEGS_WIDTH)
        follow_reading_order(self)

    def _build(self) -> None:
        look = self._look
        answers = QWidget()
        right = QVBoxLayout(answers)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        for question in (
            question_part(look, DayWords.how_bad, self.pain, ScaleEnds(look, self.pain)),
            question_part(look, DayWords.how_long, self.duration),
            question_beside(look, DayWords.woke, self.waking),
            question_beside(look, SavedWords.hard, self.hard),
            question_part(look, DayWords.what_helped, self.relief),
            self._helped,
        ):
            right.addWidget(question)
        right.addStretch(1)
        self._across = QHBoxLayout()
        self._across.setSpacing(24)
        self._across.addWidget(self.place)
        self._across.addWidget(answers, 1)
        self.body.addLayout(self._across)
        self.set_narrow(narrow=False)

    def _connect(self) -> None:
        self.place.chosen.connect(lambda muscle, side: self._amend(muscle=muscle, side=side))
        self.place.done.connect(self.begin)
        self.pain.chosen.connect(lambda value: self._amend(pain=value))
        self.duration.chosen.connect(lambda value: self._amend(band=value, seconds=None))
        self.waking.chosen.connect(lambda value: self._amend(waking=value))
        self.hard.chosen.connect(lambda value: self._amend(hard=value))
        self.relief.chosen.connect(self._tried)
        self.relieved.chosen.connect(lambda value: self._amend(relieved=value))

    def _tried(self, value: object) -> None:
        tried = frozenset(cast("frozenset[Relief]", value or frozenset()))
        if tried:
            self._amend(relief=tried)
        else:
            self._amend(relief=tried, relieved=None)

    def _amend(self, **answers: object) -> None:
        if self._episode is not None:
            self.amended.emit(replace(self._episode, **answers))  # type: ignore[arg-type]  # by name
