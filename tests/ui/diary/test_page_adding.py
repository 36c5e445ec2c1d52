"""What is added on the diary page, against a real diary."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import NightStatus
from cramp_diary.ui.diary.adding import Addition
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.diary.forms.factor_form import FactorForm
from cramp_diary.ui.diary.forms.intake_form import IntakeForm
from cramp_diary.ui.diary.forms.night_form import NightForm
from cramp_diary.ui.diary.page import MonthPage
from cramp_diary.ui.widgets.scroll_column import ScrollColumn
from tests.set_clock import SetClock
from tests.ui.diary_hands import NIGHT, TONIGHT, add, click, cramp_at, held, words


def test_a_cramp_is_added_by_keyboard(page: MonthPage, told: list[str]) -> None:
    page.show_night(NIGHT)
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    assert form.onset.time.input.hasFocus()
    QTest.keyClicks(form.onset.time.input, "150")
    QTest.keyClick(form.onset.time.input, Qt.Key.Key_Return)
    (cramp,) = held(page).episodes
    assert cramp.onset == Moment(datetime(2026, 11, 17, 1, 50), 3600)  # noqa: DTZ001 - a wall time
    assert told == ["Saved: a cramp at 01:50, night of Mon 16 to Tue 17 Nov"]
    assert page.form_card.place.form() is None
    assert page.night_card.timeline.entries()[0].body.hasFocus()


def test_a_cramp_of_tonight_begins_now_unless_another_time_is_typed(page: MonthPage) -> None:
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    assert form.onset.time.text() == "22:10"


def test_problems_stand_in_the_form_and_nothing_is_saved(page: MonthPage) -> None:
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert isinstance(form, CrampForm)
    form.onset.time.input.clear()
    QTest.keyClicks(form.onset.time.input, "23:30")
    form.submit()
    assert page.form_card.place.form() is form
    assert form.onset.time.problem() == "The time is in the future."
    assert form.onset.time.text() == "23:30"
    assert held(page, TONIGHT).episodes == ()


def test_a_form_that_is_left_changes_nothing(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert form is not None
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.form_card.place.form() is None
    assert page.night_card.isVisible()
    assert held(page).episodes == ()


def test_a_night_is_said_to_be_quiet_by_one_press(page: MonthPage, told: list[str]) -> None:
    page.show_night(NIGHT)
    click(page.night_card.quick[Addition.QUIET])
    assert held(page).mark.status is NightStatus.QUIET
    assert told == ["Night of Mon 16 to Tue 17 Nov saved as no cramps."]
    assert not page.night_card.quick[Addition.QUIET].isVisible()
    page.session.editor.undo()
    assert held(page).mark.status is NightStatus.UNRECORDED


@pytest.mark.parametrize(
    ("offer", "status"),
    [
        ("Only partly recorded", NightStatus.PARTLY),
        ("Away, no record kept", NightStatus.AWAY),
    ],
)
def test_what_else_can_be_said_of_a_night(page: MonthPage, offer: str, status: NightStatus) -> None:
    page.show_night(NIGHT)
    add(page, offer)
    assert held(page).mark.status is status


def test_tonight_cannot_be_quiet_yet(page: MonthPage, clock: SetClock) -> None:
    quiet = page.night_card.quick[Addition.QUIET]
    assert not quiet.isVisible()
    clock.set("2026-11-24 07:40")
    page.refresh()
    assert quiet.isVisible()


def test_a_drink_is_added_with_its_usual_amount(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "A drink")
    form = page.form_card.place.form()
    assert isinstance(form, IntakeForm)
    QTest.keyClicks(form.when.time.input, "12:30")
    form.submit()
    assert words(page) == ["Glass of water, 250\u00a0ml"]
    (drunk,) = held(page).intakes
    assert drunk.at == Moment(datetime(2026, 11, 16, 12, 30), 3600)  # noqa: DTZ001 - a wall time


def test_a_dose_of_something_new_is_one_change(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "A tablet or other dose")
    form = page.form_card.place.form()
    assert isinstance(form, IntakeForm)
    QTest.keyClicks(form.product.name.input, "atorvastatin")
    QTest.keyClicks(form.amount.input, "10")
    QTest.keyClicks(form.when.time.input, "21:35")
    form.submit()
    assert words(page) == ["Atorvastatin 10\u00a0mg"]
    page.session.editor.undo()
    assert words(page) == []
    names = {product.name for product in page.session.services.products.by_id().values()}
    assert "Atorvastatin" not in names


def test_a_dose_of_what_is_taken_regularly_belongs_to_its_course(page: MonthPage) -> None:
    services = page.session.services
    product = services.products.remedy_draft("Atorvastatin")
    course = replace(services.courses.draft(product, NIGHT), dose=Decimal(10))
    page.session.editor.do("", lambda: services.courses.start(course, product))
    page.show_night(NIGHT)
    assert words(page) == ["Atorvastatin 10\u00a0mg"]
    add(page, "A tablet or other dose")
    form = page.form_card.place.form()
    assert isinstance(form, IntakeForm)
    form.submit()
    (dose,) = held(page).intakes
    assert (dose.product, dose.course) == (product.id, course.id)


def test_something_watched_is_added_and_changed(page: MonthPage) -> None:
    services = page.session.services
    services.factors.add("Stress", FactorKind.SCALE)
    page.show_night(NIGHT)
    add(page, "Something you watch")
    form = page.form_card.place.form()
    assert isinstance(form, FactorForm)
    click(form.value.scale.members()[6])
    form.submit()
    assert words(page) == ["Stress: 6 of 10"]
    click(page.night_card.timeline.entries()[0].body)
    form = page.form_card.place.form()
    assert isinstance(form, FactorForm)
    click(form.value.scale.members()[2])
    form.submit()
    assert words(page) == ["Stress: 2 of 10"]


def test_something_new_to_watch_is_one_change(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "Something you watch")
    form = page.form_card.place.form()
    assert isinstance(form, FactorForm)
    QTest.keyClicks(form.name.input, "Swimming")
    click(form.value.yes_no.members()[0])
    form.submit()
    assert words(page) == ["Swimming: yes"]
    page.session.editor.undo()
    assert page.session.services.factors.all() == ()


def test_sleep_and_soreness_of_a_night(page: MonthPage) -> None:
    page.show_night(NIGHT)
    add(page, "Sleep, soreness, a note")
    form = page.form_card.place.form()
    assert isinstance(form, NightForm)
    click(form.soreness.members()[3])
    QTest.keyClicks(form.sleep_lost.number.input, "45")
    form.submit()
    assert words(page) == ["Soreness 3, sleep lost 45\u00a0min"]
    assert held(page).mark.status is NightStatus.UNRECORDED


def test_a_night_form_with_nothing_in_it_writes_nothing(page: MonthPage, told: list[str]) -> None:
    page.show_night(NIGHT)
    add(page, "Sleep, soreness, a note")
    form = page.form_card.place.form()
    assert form is not None
    form.submit()
    assert (held(page).record, told, page.form_card.place.form()) == (None, [], None)


def test_what_was_said_of_a_night_can_be_emptied(page: MonthPage, told: list[str]) -> None:
    page.show_night(NIGHT)
    click(page.night_card.quick[Addition.QUIET])
    click(page.night_card.timeline.entries()[0].body)
    form = page.form_card.place.form()
    assert isinstance(form, NightForm)
    click(form.stated.members()[0])
    form.submit()
    assert held(page).record is None
    assert told[-1] == (
        "Removed: No cramps. The night of Mon 16 to Tue 17 Nov is now not recorded."
    )


def test_quiet_cannot_be_said_beside_cramps(page: MonthPage) -> None:
    cramp_at(page, 1)
    page.show_night(NIGHT)
    add(page, "Sleep, soreness, a note")
    form = page.form_card.place.form()
    assert isinstance(form, NightForm)
    click(form.stated.members()[0])
    form.submit()
    assert page.form_card.place.form() is form
    assert form._stated.problem().startswith("This night has cramps written down.")


@pytest.mark.parametrize(("width", "scrolls"), [(1056, True), (760, False)])
def test_a_form_scrolls_in_its_card_only_beside_the_month(
    page: MonthPage, width: int, *, scrolls: bool
) -> None:
    page.resize(width, 800)
    page.show_night(NIGHT)
    add(page, "A cramp")
    form = page.form_card.place.form()
    assert form is not None
    assert bool(form.findChildren(ScrollColumn)) is scrolls
