"""What could be watched beside cramps, offered in the evening."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.ui.tonight.evening_card import EveningCard
from cramp_diary.ui.tonight.page import TonightPage


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def evening_of(page: TonightPage) -> EveningCard:
    assert page.cards is not None
    return page.cards.evening


def test_where_nothing_is_watched_yet_one_press_begins(page: TonightPage) -> None:
    evening = evening_of(page)
    assert evening.ideas is not None
    names = list(evening.ideas.chips)
    click(evening.ideas.chips[names[0]])
    click(evening.ideas.chips[names[1]])
    assert [factor.name for factor in page.session.services.factors.all()] == names[:2]
    assert len(evening.controls) == 2
    page.hide()
    page.show()
    assert evening.ideas is None


def test_ideas_that_were_not_taken_stand_above_the_form_for_something_else(
    page: TonightPage,
) -> None:
    evening = evening_of(page)
    assert evening.ideas is not None
    first, *others = evening.ideas.chips
    click(evening.ideas.chips[first])
    page.hide()
    page.show()
    for name in others:
        click(evening.more)
        assert evening.form is not None
        assert evening.ideas is not None
        assert not evening.ideas.chips[first].isVisible()
        assert evening.ideas.chips[name].isVisible()
        click(evening.ideas.chips[name])
        QTest.keyClick(evening.form, Qt.Key.Key_Escape)
        assert evening.ideas is None
    assert len(evening.controls) == 1 + len(others)
    click(evening.more)
    assert evening.ideas is None or not evening.ideas.isVisible()
