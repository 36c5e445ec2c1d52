"""What is taken when needed, and a second tablet of what is taken regularly."""

from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cramp_diary.domain.entries import Intake
from cramp_diary.domain.products import Product, Unit
from cramp_diary.ui.medicines.again_form import AgainForm
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.medicines.page import MedicinesPage
from cramp_diary.ui.medicines.single_dose_form import SingleDoseForm
from tests.ui.medicines.hands import (
    TODAY,
    adding,
    atorvastatin,
    click,
    courses,
    lanes,
    opened,
    typed,
)


def listed(page: MedicinesPage, serving: str = "400") -> Product:
    form = adding(page, "Ibuprofen")
    click(form.way.members()[1])
    typed(form.dose_fields.dose.input, serving)
    click(form.save)
    (product,) = page.session.services.products.as_needed()
    return product


def doses(page: MedicinesPage) -> tuple[Intake, ...]:
    found = page.session.services.products.single_doses()
    return tuple(dose for own in found.values() for dose in own)


def taken_before(page: MedicinesPage, product: Product, days: int) -> None:
    """Have taken one so many days ago."""
    services, clock = page.session.services, page.session.clock
    at = clock.at(clock.now().wall - timedelta(days=days))
    dose = services.products.intake(product, at)
    page.session.editor.do("", lambda: services.journal.save(dose))


def lately(page: MedicinesPage) -> str:
    return page.detail_card.when_needed.lately.text()


def test_something_is_added_that_is_taken_when_needed(page: MedicinesPage, told: list[str]) -> None:
    form = adding(page, "ibuprofen")
    assert form.since.isVisible()
    click(form.way.members()[1])
    assert not form.since.isVisible()
    assert not form.dose_fields.times.isVisible()
    assert form.dose_fields.dose.label.text() == "Usual amount"
    typed(form.dose_fields.dose.input, "400")
    click(form.save)

    (product,) = page.session.services.products.as_needed()
    assert (product.name, product.serving, product.unit) == ("Ibuprofen", Decimal(400), Unit.MG)
    assert courses(page) == ()
    assert told == ["Added: Ibuprofen, when needed"]
    assert lanes(page) == ["Ibuprofen"]
    assert lately(page) == "0 doses in the last 30 days"
    page.session.editor.undo()
    assert page.empty_card.isVisible()


def test_one_press_takes_one_now(page: MedicinesPage, told: list[str]) -> None:
    product = listed(page)
    now = page.detail_card.buttons[Doing.NOW]
    assert now.words() == "Took 400\u00a0mg now"
    click(now)

    (dose,) = doses(page)
    assert (dose.product, dose.amount, dose.course) == (product.id, Decimal(400), None)
    assert told[-1] == (
        "Noted: Ibuprofen, 400\u00a0mg, at 22:10, before the night of Mon 23 to Tue 24 Nov"
    )
    assert lately(page) == "1 dose in the last 30 days"
    assert page.bars_card.bars.rows()[0].lane.taken == (TODAY,)
    page.session.editor.undo()
    assert doses(page) == ()
    assert lately(page) == "0 doses in the last 30 days"


def test_one_is_taken_at_another_time_and_amount(page: MedicinesPage) -> None:
    listed(page)
    form = opened(page, Doing.OTHER, SingleDoseForm)
    typed(form.amount.input, "200")
    typed(form.when.night.input, "20 Nov 2026")
    typed(form.when.time.input, "14:30")
    click(form.save)

    (dose,) = doses(page)
    assert dose.at is not None
    assert (dose.amount, dose.at.wall.isoformat(" ", "minutes")) == (
        Decimal(200),
        "2026-11-20 14:30",
    )
    assert page.detail_card.place.form() is None


def test_a_dose_to_come_is_refused_beside_its_time(page: MedicinesPage) -> None:
    listed(page)
    form = opened(page, Doing.OTHER, SingleDoseForm)
    typed(form.when.night.input, "25 Nov 2026")
    click(form.save)
    assert form.when.time.problem() or form.when.night.problem()
    assert doses(page) == ()


def test_the_last_doses_are_listed_and_each_can_be_removed(
    page: MedicinesPage, told: list[str]
) -> None:
    product = listed(page)
    for days in range(40, 0, -5):
        taken_before(page, product, days)
    part = page.detail_card.when_needed
    assert lately(page) == "5 doses in the last 30 days"
    assert len(part.noted.buttons) == 5
    assert part.noted.more.words() == "Show all 8"
    click(part.noted.more)
    assert len(part.noted.buttons) == 8
    assert part.noted.buttons[0].accessibleName() == "Remove: Wed 18 Nov, 22:10, 400\u00a0mg"

    part.noted.buttons[0].setFocus()
    QTest.keyClick(part.noted.buttons[0], Qt.Key.Key_Space)
    assert told[-1] == "Removed: Ibuprofen, 400\u00a0mg, Wed 18 Nov, 22:10"
    assert len(doses(page)) == 7
    assert part.noted.buttons[0].hasFocus(), "the next one has come in its place"


def test_the_clock_time_is_counted_and_not_the_night_before(page: MedicinesPage) -> None:
    product = listed(page)
    taken_before(page, product, 29)
    taken_before(page, product, 30)
    assert lately(page) == "1 dose in the last 30 days"


def test_it_can_be_taken_regularly_from_now_on(page: MedicinesPage) -> None:
    product = listed(page)
    form = opened(page, Doing.REGULAR, AgainForm)
    assert form.dose_fields.dose.value() == 400
    click(form.save)

    (course,) = courses(page)
    assert (course.product, course.first, course.dose) == (product.id, TODAY, Decimal(400))
    assert page.session.services.products.as_needed() == ()


def test_it_can_be_taken_off_the_list_and_come_back(page: MedicinesPage, told: list[str]) -> None:
    listed(page)
    click(page.detail_card.buttons[Doing.HIDE])
    assert told[-1] == "Taken off the list: Ibuprofen"
    assert page.empty_card.isVisible()
    page.session.editor.undo()
    assert lanes(page) == ["Ibuprofen"]


def test_what_is_taken_regularly_is_not_listed_twice(page: MedicinesPage) -> None:
    atorvastatin(page)
    form = adding(page, "Atorvastatin")
    click(form.way.members()[1])
    click(form.save)
    assert form.name_part.name.problem() == (
        "It is taken regularly already. A single dose can be written down there."
    )


def test_a_second_tablet_is_noted_beside_the_regular_ones(page: MedicinesPage) -> None:
    atorvastatin(page)
    form = opened(page, Doing.EXTRA, SingleDoseForm)
    typed(form.amount.input, "20")
    click(form.save)

    (dose,) = doses(page)
    assert (dose.course, dose.amount) == (None, Decimal(20))
    assert page.detail_card.notes.text() == "1 extra dose noted, on Mon 23 Nov."
    assert page.bars_card.bars.rows()[0].lane.taken == (TODAY,)
    again = opened(page, Doing.EXTRA, SingleDoseForm)
    (remove,) = again.noted.buttons
    click(remove)
    assert doses(page) == ()
    assert page.detail_card.notes.text() == ""
    page.session.editor.undo()
    assert doses(page) == (dose,)


def test_tonic_water_stands_in_the_list_beside_quinine(page: MedicinesPage) -> None:
    services = page.session.services
    tonic = services.products.drink("Tonic water")
    page.refresh()
    assert lanes(page) == ["Tonic water"]
    assert page.bars_card.bars.rows()[0].lane.second == "drink with quinine"
    assert page.about_card.isVisible()
    assert "quinine" in page.about_card.quinine.text()
    assert page.about_card.fact.text() == ""
    click(page.detail_card.buttons[Doing.NOW])
    assert [dose.product for dose in doses(page)] == [tonic.id]
    assert lately(page) == "1 time in the last 30 days"

    product = services.products.remedy_draft("Quinine")
    draft = services.courses.draft(product, date(2026, 10, 1))
    page.session.editor.do("", lambda: services.courses.start(draft, product))
    page.choose(product.id)
    (link,) = page.about_card.links
    assert link.words() == "Tonic water"
    assert "Tonic water contains quinine too." in page.about_card.quinine.text()
    click(link)
    assert page.detail_card.title_label.text() == "Tonic water"
    (back,) = page.about_card.links
    assert back.words() == "Quinine"


def test_the_drinks_lead_to_their_page(page: MedicinesPage) -> None:
    wanted: list[str] = []
    page.session.page_wanted.connect(wanted.append)
    click(page.drinks)
    page.session.services.products.drink("Tonic water")
    page.refresh()
    click(page.detail_card.buttons[Doing.DRINKS])
    assert wanted == ["drinks", "drinks"]
