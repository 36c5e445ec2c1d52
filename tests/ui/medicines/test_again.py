"""What was stopped is started again, days to come are said, and a slip is noticed."""

from datetime import date
from decimal import Decimal

from cramp_diary.domain.courses import TimeOfDay
from cramp_diary.ui.medicines.again_form import AgainForm
from cramp_diary.ui.medicines.course_forms import ChangeForm, CorrectForm, StopForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.missed_form import MissedForm
from cramp_diary.ui.medicines.page import MedicinesPage
from tests.ui.medicines.hands import (
    TODAY,
    adding,
    atorvastatin,
    click,
    courses,
    opened,
    rows,
    typed,
)
from tests.ui.running import let_pass

LAST = date(2026, 10, 31)


def stopped(page: MedicinesPage) -> None:
    course = atorvastatin(page)
    services = page.session.services
    page.session.editor.do("", lambda: services.courses.stop(course, LAST, "Sore legs"))


def test_it_begins_again_with_the_dose_that_it_had(page: MedicinesPage, told: list[str]) -> None:
    stopped(page)
    buttons = page.detail_card.buttons
    assert buttons[Doing.AGAIN].isVisible()
    assert not buttons[Doing.STOP].isVisible()
    form = opened(page, Doing.AGAIN, AgainForm)
    assert (form.dose_fields.dose.value(), form.day.value()) == (Decimal(20), TODAY)
    click(form.save)

    old, new = courses(page)
    assert (old.last, old.reason) == (LAST, "Sore legs")
    assert (new.product, new.first, new.last) == (old.product, TODAY, None)
    assert (new.dose, new.times) == (Decimal(20), frozenset({TimeOfDay.EVENING}))
    assert (new.reason, new.follows) == ("", None)
    assert told[-1] == "Added: Atorvastatin, 20\u00a0mg, evening, since 23 Nov 2026"
    assert rows(page) == [
        ("20\u00a0mg, evening", "March 2019", "31 Oct 2026", "Sore legs"),
        ("20\u00a0mg, evening", "23 Nov 2026", "still taken", ""),
    ]
    page.session.editor.undo()
    assert courses(page) == (old,)


def test_an_older_course_is_not_started_again_beside_one_that_runs(page: MedicinesPage) -> None:
    stopped(page)
    click(opened(page, Doing.AGAIN, AgainForm).save)
    page.detail_card.course_chosen.emit(courses(page)[0])
    buttons = page.detail_card.buttons
    assert not buttons[Doing.AGAIN].isVisible()
    assert not buttons[Doing.STOP].isVisible()
    assert buttons[Doing.CORRECT].isVisible()


def test_it_does_not_begin_before_it_was_stopped(page: MedicinesPage) -> None:
    stopped(page)
    form = opened(page, Doing.AGAIN, AgainForm)
    typed(form.day.field.input, "31 Oct 2026")
    click(form.save)
    assert form.day.field.problem() == "The start must be 1 Nov 2026 or later."
    assert len(courses(page)) == 1


def test_it_is_not_begun_over_what_was_taken_later(page: MedicinesPage) -> None:
    stopped(page)
    form = opened(page, Doing.AGAIN, AgainForm)
    typed(form.day.field.input, "1 Jan 2019")
    click(form.save)
    assert form.day.field.problem() == (
        "It is in the diary from 1 Mar 2019 to 31 Oct 2026 already. Choose other days."
    )
    assert len(courses(page)) == 1


def test_an_end_is_not_put_right_into_what_was_taken_later(page: MedicinesPage) -> None:
    stopped(page)
    click(opened(page, Doing.AGAIN, AgainForm).save)
    page.detail_card.course_chosen.emit(courses(page)[0])
    form = opened(page, Doing.CORRECT, CorrectForm)
    typed(form.until.field.input, "30 Nov 2026")
    click(form.save)
    assert form.until.field.problem() == (
        "It is in the diary from 23 Nov 2026 on already. Stop or change that first."
    )
    assert courses(page)[0].last == LAST


def test_the_same_medicine_is_not_added_over_itself(page: MedicinesPage) -> None:
    atorvastatin(page)
    form = adding(page, "Atorvastatin")
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)
    assert form.since.problem() == (
        "It is in the diary from 1 Mar 2019 on already. Stop or change that first."
    )
    assert len(courses(page)) == 1


def test_a_start_to_come_is_allowed_and_said(page: MedicinesPage) -> None:
    form = adding(page, "Amlodipine")
    typed(form.since.day.input, "23 Nov 2026")
    assert not form.since.ahead.isVisible()
    typed(form.since.day.input, "1 Dec 2026")
    assert form.since.ahead.isVisible()
    assert form.since.ahead.text() == (
        "This day is still to come. Until then it does not count as taken."
    )
    click(form.save)
    assert rows(page)[0][2] == "not begun yet"


def test_other_days_to_come_are_said_too(page: MedicinesPage) -> None:
    atorvastatin(page)
    change = opened(page, Doing.CHANGE, ChangeForm)
    typed(change.day.field.input, "1 Dec 2026")
    assert change.day.ahead.isVisible()
    click(change.leave)
    stop = opened(page, Doing.STOP, StopForm)
    assert not stop.day.ahead.isVisible()
    typed(stop.day.field.input, "1 Dec 2026")
    assert stop.day.ahead.text() == "This day is still to come. Until then it counts as taken."
    assert stop.day.ahead.isVisible()
    click(stop.leave)
    correct = opened(page, Doing.CORRECT, CorrectForm)
    typed(correct.until.field.input, "1 Dec 2026")
    assert correct.until.ahead.isVisible()


def test_no_dose_can_be_missed_before_its_day(page: MedicinesPage) -> None:
    atorvastatin(page)
    form = opened(page, Doing.MISSED, MissedForm)
    typed(form.day.field.input, "24 Nov 2026")
    click(form.save)
    assert form.day.field.problem() == "The day is in the future."


def test_a_slip_in_a_name_is_noticed(page: MedicinesPage) -> None:
    form = adding(page, "salmetrol")
    likely = form.name_part.likely
    assert likely.isVisible()
    assert likely.words() == "Did you mean Salmeterol?"
    way = form.way
    stood = way.mapTo(page, way.rect().topLeft())
    click(likely)
    let_pass(20)
    assert way.mapTo(page, way.rect().topLeft()) == stood
    found = form.name_part.found()
    assert found is not None
    assert found.product.key == "salmeterol"
    assert not likely.isVisible()
    typed(form.name_part.name.input, "Cramp bark")
    assert not likely.isVisible()
