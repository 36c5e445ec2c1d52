"""Something is added on the page of medicines, by mouse and keys, against a real diary."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cramp_diary.domain.courses import KnownTo, TimeOfDay
from cramp_diary.domain.products import LabelMeaning, ProductKind, Unit
from cramp_diary.ui.medicines.course_forms import ChangeForm
from cramp_diary.ui.medicines.page import MedicinesPage
from tests.ui.medicines.hands import (
    MARCH_2019,
    TODAY,
    adding,
    atorvastatin,
    click,
    courses,
    enter,
    lanes,
    rows,
    typed,
)


def test_a_medicine_is_added_and_stands_as_a_bar(page: MedicinesPage, told: list[str]) -> None:
    form = adding(page, "atorvastatin")
    typed(form.dose_fields.dose.input, "20")
    click(form.dose_fields.times.members()[2])
    click(form.since.exactness.members()[1])
    form.since.month.set_value(3)
    typed(form.since.year.input, "2019")
    click(form.save)

    (course,) = courses(page)
    assert (course.dose, course.unit, course.times_a_day) == (Decimal(20), Unit.MG, 1)
    assert course.times == {TimeOfDay.EVENING}
    assert (course.first, course.first_known_to, course.last) == (MARCH_2019, KnownTo.MONTH, None)
    product = page.session.services.products.by_id()[course.product]
    assert (product.name, product.key) == ("Atorvastatin", "atorvastatin")
    assert lanes(page) == ["Atorvastatin"]
    assert rows(page) == [("20\u00a0mg, evening", "March 2019", "still taken", "")]
    assert told == ["Added: Atorvastatin, 20\u00a0mg, evening, since March 2019"]
    assert page.add_card.place.form() is None
    assert page.add.hasFocus()


def test_adding_is_taken_back_with_its_product(page: MedicinesPage) -> None:
    form = adding(page, "Amlodipine")
    typed(form.since.day.input, "23 Nov 2026")
    enter(form.since.day.input)
    assert len(courses(page)) == 1

    page.session.editor.undo()
    assert courses(page) == ()
    assert page.session.services.products.find("Amlodipine", frozenset(ProductKind)) is None
    assert page.empty_card.isVisible()
    assert not page.bars_card.isVisible()


def test_an_empty_diary_says_what_to_do(page: MedicinesPage) -> None:
    assert page.empty_card.isVisible()
    click(page.empty_card.add)
    form = page.add_card.place.form()
    assert form is not None
    assert form.name_part.name.input.hasFocus()
    QTest.keyClick(form.name_part.name.input, Qt.Key.Key_Escape)
    assert page.add_card.place.form() is None
    assert page.empty_card.isVisible()


def test_names_are_offered_while_one_is_typed(page: MedicinesPage) -> None:
    click(page.add)
    form = page.add_card.place.form()
    assert form is not None
    line = form.name_part.name.input
    QTest.keyClicks(line, "BUTAM")
    popup = form.name_part.suggestions.popup()
    assert popup is not None
    assert popup.isVisible()
    model = form.name_part.suggestions.completionModel()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Salbutamol"]

    QTest.keyClick(popup, Qt.Key.Key_Down)
    enter(popup)
    found = form.name_part.found()
    assert found is not None
    assert (found.product.name, found.product.key) == ("Salbutamol", "albuterol")
    assert page.add_card.place.form() is form, "Enter takes the name and does not save yet"


def test_a_name_and_a_start_are_needed(page: MedicinesPage) -> None:
    click(page.add)
    form = page.add_card.place.form()
    assert form is not None
    enter(form.name_part.name.input)
    assert form.name_part.name.problem() == "Give it a name first."
    assert form.since.problem() == "Give the day, or only the month or the year."
    click(form.since.exactness.members()[2])
    typed(form.since.year.input, "19")
    enter(form.since.year.input)
    assert form.since.problem() == "Give the year in four digits, such as 2019."
    typed(form.dose_fields.dose.input, "one")
    enter(form.dose_fields.dose.input)
    assert form.dose_fields.dose.problem() == "This is not a number yet. Type it in digits."
    assert courses(page) == ()


def test_a_dose_of_nothing_is_refused_beside_its_field(page: MedicinesPage) -> None:
    form = adding(page, "Quinine")
    typed(form.dose_fields.dose.input, "0")
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)
    assert form.dose_fields.dose.problem().startswith("The dose goes from ")
    assert form.dose_fields.dose.value() == 0
    assert courses(page) == ()


def test_a_name_that_nobody_knows_asks_what_it_is(page: MedicinesPage) -> None:
    form = adding(page, "Quinine")
    assert not form.name_part.kind.isVisible()
    typed(form.name_part.name.input, "Cramp bark")
    assert form.name_part.kind.isVisible()
    click(form.name_part.kind.members()[1])
    typed(form.name_part.form.input, "drops")
    form.dose_fields.unit.set_value(Unit.DROP)
    typed(form.dose_fields.dose.input, "10")
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)

    product = page.session.services.products.by_id()[courses(page)[0].product]
    assert (product.name, product.kind, product.unit) == (
        "Cramp bark",
        ProductKind.SUPPLEMENT,
        Unit.DROP,
    )
    assert page.bars_card.bars.rows()[0].lane.second == "drops"


@pytest.mark.parametrize(
    ("meaning", "said", "elemental"),
    [
        (0, "Counts as 500\u00a0mg magnesium a dose, as the label says.", "500"),
        (
            1,
            (
                "500\u00a0mg × 60.3\u00a0% = 301.5\u00a0mg magnesium a dose. "
                "The compound is MgO; the label may know better."
            ),
            "301.5",
        ),
    ],
)
def test_magnesium_asks_what_its_number_means(
    page: MedicinesPage, meaning: int, said: str, elemental: str
) -> None:
    form = adding(page, "Magnesium oxide")
    typed(form.dose_fields.dose.input, "500")
    click(form.magnesium.meaning.members()[meaning])
    assert form.magnesium.conversion.text() == said
    assert form.magnesium.salt.isVisible() is (meaning == 1)
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)

    course = courses(page)[0]
    product = page.session.services.products.by_id()[course.product]
    label = product.magnesium
    assert label is not None
    assert label.meaning is (LabelMeaning.ELEMENTAL, LabelMeaning.COMPOUND)[meaning]
    assert label.salt == "oxide"
    assert product.contents_of(course.dose).magnesium == Decimal(elemental)
    assert rows(page)[0][0] == f"{elemental}\u00a0mg magnesium, once a day"


def test_what_the_number_of_magnesium_means_may_stay_open(page: MedicinesPage) -> None:
    form = adding(page, "Magnesium citrate")
    typed(form.dose_fields.dose.input, "500")
    click(form.magnesium.meaning.members()[2])
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)

    product = page.session.services.products.by_id()[courses(page)[0].product]
    assert product.magnesium is None
    assert product.composition.magnesium is None
    assert rows(page)[0][0] == "500\u00a0mg, once a day"


def test_a_tablet_of_magnesium_asks_for_the_figure_on_its_label(page: MedicinesPage) -> None:
    form = adding(page, "Magnesium citrate")
    form.dose_fields.unit.set_value(Unit.TABLET)
    form.dose_fields.unit.changed.emit()
    typed(form.dose_fields.dose.input, "2")
    assert form.magnesium.figure.label.text() == "The label’s figure for one tablet, in mg"
    typed(form.magnesium.figure.input, "150")
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)

    assert rows(page)[0][0] == "300\u00a0mg magnesium, once a day"


def test_what_is_taken_already_is_said_and_can_be_changed_instead(page: MedicinesPage) -> None:
    old = atorvastatin(page)
    form = adding(page, "Atorvastatin")
    assert form.name_part.taken.text() == (
        "Atorvastatin is among what you take: 20\u00a0mg, evening, since March 2019. "
        "A second one would run beside it."
    )
    click(form.name_part.change)
    change = page.detail_card.place.form()
    assert isinstance(change, ChangeForm)
    assert change.dose_fields.dose.value() == 20
    assert page.add_card.place.form() is None
    assert courses(page) == (old,)


def test_a_second_course_uses_the_product_that_is_there(page: MedicinesPage) -> None:
    old = atorvastatin(page)
    form = adding(page, "atorvastatin")
    typed(form.dose_fields.dose.input, "10")
    form.since.set_value(TODAY)
    click(form.save)

    assert {course.product for course in courses(page)} == {old.product}
    assert len(lanes(page)) == 1


def test_a_hidden_product_comes_back_when_it_is_taken_again(page: MedicinesPage) -> None:
    products = page.session.services.products
    page.session.editor.do("", lambda: products.hide(products.remedy("Quinine")))
    form = adding(page, "quinine")
    typed(form.since.day.input, "1 Nov 2026")
    click(form.save)

    assert [product.name for product in products.all(ProductKind.MEDICINE)] == ["Quinine"]


def test_times_of_the_day_count_how_often_until_that_is_chosen(page: MedicinesPage) -> None:
    form = adding(page, "Salmeterol")
    times = form.dose_fields.times.members()
    click(times[0])
    click(times[2])
    assert form.dose_fields.times_a_day.value() == 2
    form.dose_fields.times_a_day.set_value(4)
    form.dose_fields.times_a_day.changed.emit()
    click(times[3])
    assert form.dose_fields.times_a_day.value() == 4


def test_only_the_year_is_kept_as_a_year(page: MedicinesPage) -> None:
    form = adding(page, "Amlodipine")
    click(form.since.exactness.members()[2])
    typed(form.since.year.input, "1970")
    click(form.save)

    (course,) = courses(page)
    assert (course.first.year, course.first_known_to) == (1970, KnownTo.YEAR)
    assert rows(page)[0][1] == "1970"


def test_a_day_that_was_typed_is_kept_when_only_its_month_is_known(page: MedicinesPage) -> None:
    form = adding(page, "Amlodipine")
    typed(form.since.day.input, "14 Aug 2024")
    click(form.since.exactness.members()[1])
    assert form.since.value() == (date(2024, 8, 1), KnownTo.MONTH)
