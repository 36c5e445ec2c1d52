"""After a cramp is saved: what can be added to it, each answer saved as it is given."""

from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Episode,
    Muscle,
    Relief,
    Side,
    Waking,
)
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.tonight.questions import ScaleEnds, question_part
from cramp_diary.ui.widgets.buttons import Button
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.chips import ChoiceChips
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.legs_picture import LegsPicture
from cramp_diary.ui.widgets.number_keys import NumberKeys
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.wording.controls import ControlWords
from cramp_diary.wording.entries import capitalised
from cramp_diary.wording.labels import label, place
from cramp_diary.wording.tonight_day import DayWords

__all__ = ["SavedCard"]

LEGS_WIDTH: Final = 340
UNLIMITED: Final = 16_777_215
WAKINGS: Final = (Waking.WOKE, Waking.AWAKE, Waking.BEFORE_SLEEP)


class SavedCard(Card):
    """The legs at the left, answers at the right.

    Signals `amended(Episode)` with one more answer in it, and `finished()`.
    """

    amended = Signal(object)
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._episode: Episode | None = None
        self.legs = LegsPicture(look)
        self.pain = NumberKeys(look, name=DayWords.how_bad)
        self.duration = _chips(look, DurationBand, DayWords.how_long)
        self.waking = ChoiceChips(
            look, [(label(value), value) for value in WAKINGS], name=DayWords.woke
        )
        self.relief = ChoiceChips(
            look,
            [(label(value), value) for value in Relief],
            exclusive=False,
            name=DayWords.what_helped,
        )
        self.relieved = _chips(look, Answer, DayWords.helped)
        self.done = Button(look, DayWords.done, main=True, key=ControlWords.key_escape, height=44)
        self._there = Label(look, "", weight=SEMIBOLD)
        self._asked = question_part(look, DayWords.helped, self.relieved)
        self._asked.hide()
        self._look = look
        self._build()
        self._connect()

    def show_episode(self, episode: Episode) -> None:
        """Show what is saved of a cramp."""
        self._episode = episode
        self.legs.set_value(_place(episode))
        self.pain.set_value(episode.pain)
        self.duration.set_value(episode.band)
        self.waking.set_value(episode.waking)
        self.relief.set_value(episode.relief)
        self.relieved.set_value(episode.relieved)
        self._asked.setVisible(bool(episode.relief))
        self._there.set_text(capitalised(place(episode.muscle, episode.side)))

    def _build(self) -> None:
        answers = QWidget()
        right = QVBoxLayout(answers)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        for question in (
            question_part(
                self._look, DayWords.how_bad, self.pain, ScaleEnds(self._look, self.pain)
            ),
            question_part(self._look, DayWords.how_long, self.duration),
            question_part(self._look, DayWords.woke, self.waking),
            question_part(self._look, DayWords.what_helped, self.relief),
            self._asked,
        ):
            right.addWidget(question)
        right.addWidget(self.done)
        right.addStretch(1)
        self._picture = QWidget()
        left = QVBoxLayout(self._picture)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(4)
        left.addWidget(Label(self._look, DayWords.where, weight=SEMIBOLD))
        left.addWidget(self.legs)
        left.addWidget(self._there)
        left.addWidget(Label(self._look, DayWords.click_place, Step.SMALL, muted=True))
        left.addStretch(1)
        self._across = QHBoxLayout()
        self._across.setSpacing(28)
        self._across.addWidget(self._picture)
        self._across.addWidget(answers, 1)
        self._answers = answers
        self.body.addLayout(self._across)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the legs below the questions where there is no room beside them.

        Where it was is filled in from the last cramp; how bad it was nobody can know.
        """
        self._across.setDirection(
            QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        )
        self._across.removeWidget(self._picture)
        self._across.insertWidget(1 if narrow else 0, self._picture)
        self._picture.setMinimumWidth(LEGS_WIDTH)
        self._picture.setMaximumWidth(UNLIMITED if narrow else LEGS_WIDTH)
        follow_reading_order(self)

    def _connect(self) -> None:
        self.legs.chosen.connect(self._placed)
        self.pain.chosen.connect(lambda value: self._amend(pain=value))
        self.duration.chosen.connect(lambda value: self._amend(band=value, seconds=None))
        self.waking.chosen.connect(lambda value: self._amend(waking=value))
        self.relief.chosen.connect(self._tried)
        self.relieved.chosen.connect(lambda value: self._amend(relieved=value))
        self.done.clicked.connect(self.finished)

    def _placed(self, value: object) -> None:
        muscle, side = cast("tuple[Muscle, Side]", value) if value else (None, None)
        self._amend(muscle=muscle, side=side)

    def _tried(self, value: object) -> None:
        tried = frozenset(cast("frozenset[Relief]", value or frozenset()))
        if tried:
            self._amend(relief=tried)
        else:
            self._amend(relief=tried, relieved=None)

    def _amend(self, **answers: object) -> None:
        if self._episode is not None:
            self.amended.emit(replace(self._episode, **answers))  # type: ignore[arg-type]  # by name


def _place(episode: Episode) -> tuple[Muscle, Side] | None:
    if episode.muscle is None or episode.side is None:
        return None
    return episode.muscle, episode.side


def _chips(look: Look, values: type[DurationBand | Answer], name: str) -> ChoiceChips:
    return ChoiceChips(look, [(label(value), value) for value in values], name=name)
