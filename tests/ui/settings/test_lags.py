"""Choosing beforehand what is compared one day earlier too."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.session import Session
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> SettingsPage:
    services = opened_session.services
    services.factors.add("Gardening", FactorKind.YES_NO)
    night = services.library.last_night()
    services.journal.say(night, Stated.QUIET)
    services.factors.value(services.factors.all()[0], night, Decimal(1))
    return show(SettingsPage(opened_session), 1200)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_what_is_ticked_is_compared_one_day_earlier_until_it_is_ticked_no_more(
    page: SettingsPage,
) -> None:
    relating, card = page.session.services.relating, page.lags_card
    click(card.more)
    (row,) = card.rows.values()
    assert row.words() == "Gardening"
    assert not row.isChecked()
    click(row)
    assert relating.lagged() == {page.session.services.factors.all()[0].id}
    click(row)
    assert relating.lagged() == frozenset()


def test_undo_takes_the_tick_away(page: SettingsPage) -> None:
    card = page.lags_card
    click(card.more)
    (row,) = card.rows.values()
    click(row)
    page.session.editor.undo()
    page.refresh()
    assert not row.isChecked()
