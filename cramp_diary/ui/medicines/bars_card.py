"""Everything that is taken regularly, as bars over the months."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.nights import Period
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import Step
from cramp_diary.ui.medicines.taken import Taken
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.course_bars import CourseBars, Lane, Segment
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.wording.medicines import MedicinesWords, course_dose, kind_words
from cramp_diary.wording.products import occasional
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["BarsCard", "lane_of"]


class BarsCard(Card):
    """One row a product; those that the months do not show stand below by name.

    `chosen` carries the identity of a product.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self.bars = CourseBars(look)
        self._elsewhere = QWidget()
        self._flow = FlowLayout(self._elsewhere, 14)
        self.links: list[LinkButton] = []
        self.body.addWidget(self.bars)
        self.body.addWidget(self._elsewhere)
        self.bars.lane_chosen.connect(self.chosen)

    def show_taken(
        self,
        taken: Sequence[Taken],
        period: Period,
        chosen: object,
        volumes: VolumeUnit = VolumeUnit.ML,
    ) -> None:
        """Show products over the days of a period, one of them chosen."""
        inside = [one for one in taken if one.is_in(period)]
        self.bars.set_lanes(tuple(lane_of(one, volumes) for one in inside), period)
        self.bars.setVisible(bool(inside))
        self.bars.set_chosen(chosen)
        self._show_links([one for one in taken if one not in inside])

    def _show_links(self, taken: Sequence[Taken]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.links = []
        self._elsewhere.setVisible(bool(taken))
        if taken:
            words = MedicinesWords.elsewhere
            self._flow.addWidget(Label(self._look, words, Step.SMALL, muted=True))
        for one in taken:
            link = LinkButton(self._look, one.product.name)
            link.clicked.connect(partial(self.chosen.emit, one.product.id))
            self.links.append(link)
            self._flow.addWidget(link)


def lane_of(taken: Taken, volumes: VolumeUnit = VolumeUnit.ML) -> Lane:
    """Return the row of a product."""
    product = taken.product
    return Lane(
        key=product.id,
        name=product.name,
        second=kind_words(product),
        segments=tuple(
            Segment(course.first, course.last, course_dose(course, product))
            for course in taken.courses
        ),
        taken=tuple(dose.day for dose in taken.doses),
        words=occasional(product, volumes),
    )
