"""The fixed sentences beside a medicine that has one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.products import Product
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.type import SEMIBOLD, Step
from cramp_diary.ui.medicines.facts import Facts
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.ui.widgets.card import Card
from cramp_diary.ui.widgets.flow import FlowLayout
from cramp_diary.ui.widgets.label import Label
from cramp_diary.ui.widgets.reading_order import follow_reading_order
from cramp_diary.ui.widgets.rule import Rule
from cramp_diary.wording.medicines import MedicinesWords

__all__ = ["AboutCard"]


class AboutCard(Card):
    """The same words for everyone; it is not there for a medicine without any.

    `product_chosen(EntryId)` leads to another product that the words are about.
    """

    product_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self.setAccessibleName(MedicinesWords.about)
        self.fact = Label(look)
        self.quinine = Label(look)
        self._links = QWidget()
        self._flow = FlowLayout(self._links)
        self.links: list[LinkButton] = []
        self.sources = LinkButton(look, MedicinesWords.sources)
        self.listed = Label(look, "", Step.SMALL, muted=True)
        self._about = Label(look, MedicinesWords.about, weight=SEMIBOLD)
        self.body.addWidget(self._about)
        for part in (self.fact, self.quinine, self._links):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(Rule(look))
        same = Label(look, MedicinesWords.same_words, Step.SMALL, muted=True)
        for part in (same, self.sources, self.listed):
            self.body.addWidget(part)
        self.sources.clicked.connect(lambda: self.open_sources(is_open=self.listed.isHidden()))
        self.show_facts(Facts())

    def show_facts(self, facts: Facts) -> None:
        """Show what is said of a product, or be gone."""
        self._about.set_text(facts.title)
        self.setAccessibleName(facts.title)
        self.fact.set_text(facts.fact)
        self.fact.setVisible(bool(facts.fact))
        self.quinine.set_text(facts.quinine)
        self.quinine.setVisible(bool(facts.quinine))
        self._show_links(facts.linked)
        if self.listed.text() != "\n".join(facts.sources):
            self.open_sources(is_open=False)
        self.listed.set_text("\n".join(facts.sources))
        self.setVisible(bool(facts.fact or facts.quinine))

    def open_sources(self, *, is_open: bool) -> None:
        """Show where the words come from, or leave it out."""
        self.listed.setVisible(is_open)
        words = MedicinesWords.hide_sources if is_open else MedicinesWords.sources
        self.sources.set_words(words)

    def _show_links(self, products: Sequence[Product]) -> None:
        for old in self.links:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.links = [LinkButton(self._look, product.name, step=Step.BODY) for product in products]
        for link, product in zip(self.links, products, strict=True):
            link.clicked.connect(partial(self.product_chosen.emit, product.id))
            self._flow.addWidget(link)
        self._links.setVisible(bool(self.links))
        follow_reading_order(self)
