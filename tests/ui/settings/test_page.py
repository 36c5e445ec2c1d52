"""The page where things are chosen: each choice is in force at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import Boundaries
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.preferences import Theme
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.widgets.buttons import LinkButton
from cramp_diary.wording.volumes import VolumeUnit
from tests.ui.showing import Show


@pytest.fixture
def page(opened_session: Session, show: Show) -> SettingsPage:
    return show(SettingsPage(opened_session), 1200)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def watched(page: SettingsPage) -> list[tuple[str, FactorKind, str]]:
    return [(f.name, f.kind, f.unit) for f in page.session.services.factors.all()]


@pytest.mark.parametrize(
    ("place", "theme"),
    [(0, Theme.SYSTEM), (1, Theme.LIGHT), (2, Theme.DARK), (3, Theme.NIGHT)],
)
def test_colours_are_chosen_by_their_picture(page: SettingsPage, place: int, theme: Theme) -> None:
    click(page.look_card.themes.members()[place])
    assert page.session.preferences.theme is theme
    click(page.look_card.themes.members()[place])
    assert page.look_card.themes.value() is theme


def test_the_night_palette_gives_way_to_the_colours_of_the_day(page: SettingsPage) -> None:
    click(page.look_card.themes.members()[2])
    click(page.look_card.themes.members()[3])
    assert page.session.preferences.day_theme is Theme.DARK


def test_text_and_drinks_follow_at_once(page: SettingsPage) -> None:
    click(page.look_card.sizes.members()[2])
    click(page.look_card.volumes.members()[1])
    chosen = page.session.preferences
    assert (chosen.scale, chosen.volumes) == (1.5, VolumeUnit.US_FL_OZ)


def test_a_choice_made_elsewhere_is_shown(page: SettingsPage) -> None:
    page.look_card.themes.set_value(Theme.DARK)
    page.session.preferences_changed.emit()
    assert page.look_card.themes.value() is Theme.SYSTEM


def test_something_to_watch_is_added_and_no_longer_asked(page: SettingsPage) -> None:
    card = page.factors_card
    assert not card.form.isVisible()
    click(card.more)
    QTest.keyClicks(card.form.name.input, "Stretched before bed")
    QTest.keyClick(card.form.name.input, Qt.Key.Key_Return)
    assert watched(page) == [("Stretched before bed", FactorKind.YES_NO, "")]
    assert not card.form.isVisible()
    (link,) = card.findChildren(LinkButton)
    assert link.accessibleName() == "No longer ask: Stretched before bed"
    click(link)
    assert watched(page) == []


def test_only_an_amount_has_a_unit(page: SettingsPage) -> None:
    form = page.factors_card.form
    click(page.factors_card.more)
    assert not form.unit.isVisible()
    click(form.kind.members()[1])
    QTest.keyClicks(form.name.input, "Walked")
    QTest.keyClicks(form.unit.input, "min")
    click(form.add)
    assert watched(page) == [("Walked", FactorKind.AMOUNT, "min")]


def test_what_is_wrong_with_something_to_watch_stands_beside_it(page: SettingsPage) -> None:
    click(page.factors_card.more)
    click(page.factors_card.form.add)
    assert page.factors_card.form.name.problem()
    assert page.factors_card.form.isVisible()
    click(page.factors_card.form.leave)
    assert page.factors_card.more.isVisible()


def test_what_is_about_the_person_is_saved_by_a_press(page: SettingsPage) -> None:
    card = page.person_card
    QTest.keyClicks(card.name.input, "Ruth Calder")
    card.born.set_value(date(1958, 4, 17))
    click(card.save)
    person = page.session.services.owner.person()
    assert (person.name, person.birth_date) == ("Ruth Calder", date(1958, 4, 17))


def test_nights_are_cut_at_another_hour(page: SettingsPage) -> None:
    page.nights_card.night.set_value(15)
    page.nights_card.night.changed.emit()
    assert page.session.services.owner.boundaries() == Boundaries(15, 5)
