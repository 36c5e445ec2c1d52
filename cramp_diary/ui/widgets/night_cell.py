"""One night of the month as a button."""

from datetime import date
from functools import cached_property
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from cramp_diary.domain.nights import NightMark, NightStatus
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import BOLD, Step
from cramp_diary.ui.widgets.box import paint_box
from cramp_diary.ui.widgets.drawing import outline_dashed
from cramp_diary.ui.widgets.night_face import (
    ABOVE_DATE,
    PAD,
    PLATED,
    RADIUS,
    paint_figure,
    paint_night_ground,
    paint_plate,
)
from cramp_diary.ui.widgets.night_mark import cramp_depth
from cramp_diary.ui.widgets.pressable import Face, Pressable
from cramp_diary.ui.widgets.words import Words, words_in
from cramp_diary.wording.formats import count, day_month
from cramp_diary.wording.nights_drawn import MonthWords, night_spoken, not_yet, tonight_spoken

__all__ = ["NightCell"]

USUAL_SIZE: Final = QSize(62, 78)
RIGHT_OF_DATE: Final = 2
BELOW_FIGURE: Final = 6
WIDEST_FIGURE: Final = "10"


class NightCell(Pressable):
    """A number on the colour of its depth, a ring, hatching or a dash, dated in the corner.

    A night that has not begun is dashed and cannot be pressed.
    """

    corner = RADIUS

    def __init__(self, look: Look, night: date) -> None:
        super().__init__(look)
        self._mark = NightMark(night, NightStatus.UNRECORDED)
        self._today = night
        self._with_month = False
        self._chosen = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_night(self, mark: NightMark, today: date, *, with_month: bool) -> None:
        """Show a night; `today` is the night that is not over, and none after it has begun."""
        self._mark, self._today, self._with_month = mark, today, with_month
        self.setEnabled(mark.night <= today)
        self.set_words(self._spoken())
        self.look_changed()

    def night(self) -> date:
        """Return the night that is shown."""
        return self._mark.night

    def is_chosen(self) -> bool:
        """Return whether its night is the one that is shown beside the month."""
        return self._chosen

    def set_chosen(self, *, chosen: bool) -> None:
        """Mark its night as the one that is shown beside the month."""
        self._chosen = chosen
        self.setAccessibleDescription(MonthWords.chosen if chosen else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a cell in an ordinary window."""
        width = max(USUAL_SIZE.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return room for the longest word of the date and for a number of two digits."""
        figure = words_in(self._look, WIDEST_FIGURE, Step.FIGURE, BOLD).natural_width
        words = self._date_words.narrowest_width + RIGHT_OF_DATE
        width = PAD + max(figure, words)
        return QSize(width, self._look.line_height(Step.SMALL) + self._beside_date())

    def heightForWidth(self, width: int) -> int:
        """Return the usual height, or more where the date wraps or the text is large."""
        return max(USUAL_SIZE.height(), self._needed(width))

    def face(self) -> Face:
        """Return the edge of the state it is in; the ground is the night's."""
        if not self.isEnabled() or self._unfinished():
            return Face(edge="")
        if self.isDown() or self._chosen:
            return Face(edge="accent", line=2)
        if self.underMouse():
            return Face(line=2)
        return Face(edge="" if self._filled() else "line")

    def paint_ground(self, painter: QPainter, face: Face) -> None:
        """Paint what is known of the night, then the edge of the state."""
        rect, color = QRectF(self.rect()), self._look.color
        if not self.isEnabled():
            outline_dashed(painter, rect, RADIUS, color("line"), 1)
            return
        if self._unfinished():
            outline_dashed(painter, rect, RADIUS, color("accent"), 2)
            return
        paint_night_ground(painter, self._look, rect, self._mark)
        if face.edge:
            paint_box(painter, rect, radius=RADIUS, edge=color(face.edge), line=face.line)
        if self._filled() and (self._chosen or self.hasFocus()):
            inside = face.line if face.edge else 1
            inner = rect.adjusted(inside, inside, -inside, -inside)
            paint_box(painter, inner, radius=RADIUS - inside, edge=color("card"), line=2)

    def paint_content(self, painter: QPainter, face: Face) -> None:
        """Paint the date, then the number or the ring."""
        del face
        words = self._date_words
        room = QRectF(PAD, ABOVE_DATE, self.width() - PAD - RIGHT_OF_DATE, 0)
        room.setHeight(words.height(int(room.width())))
        if self.isEnabled() and not self._unfinished() and self._mark.status in PLATED:
            paint_plate(painter, self._look, room, words)
        words.paint(painter, room, self._look.color(self._date_role()))
        paint_figure(painter, self._look, QRectF(self.rect()), room.bottom(), self._mark)

    def look_changed(self) -> None:
        """Measure the date again too."""
        self.__dict__.pop("_date_words", None)
        super().look_changed()

    def _filled(self) -> bool:
        return self._mark.status is NightStatus.CRAMPS

    def _unfinished(self) -> bool:
        tonight = self._mark.night == self._today
        return tonight and self._mark.status is NightStatus.UNRECORDED

    def _spoken(self) -> str:
        if self._mark.night > self._today:
            return not_yet(self._mark.night)
        return tonight_spoken(self._mark.night) if self._unfinished() else night_spoken(self._mark)

    def _date_role(self) -> str:
        return f"on_cramp_{cramp_depth(self._mark.cramps)}" if self._filled() else "muted"

    @cached_property
    def _date_words(self) -> Words:
        night = self._mark.night
        text = day_month(night) if self._with_month else count(night.day)
        return words_in(self._look, text, Step.SMALL)

    def _needed(self, width: int) -> int:
        date_height = self._date_words.height(width - PAD - RIGHT_OF_DATE)
        return date_height + self._beside_date()

    def _beside_date(self) -> int:
        return ABOVE_DATE + self._look.line_height(Step.FIGURE) + BELOW_FIGURE
