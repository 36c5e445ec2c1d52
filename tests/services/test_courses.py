"""Starting, changing, forgetting, stopping and removing what is taken regularly."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.domain.courses import Course
from cramp_diary.domain.errors import EntryGoneError, InvalidEntryError
from cramp_diary.domain.nights import DAY, Period
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.domain.products import Product
from cramp_diary.services.courses import Courses
from cramp_diary.services.journal import Journal
from cramp_diary.services.products import Products
from cramp_diary.storage.store import DiaryStore

FIRST = date(2026, 9, 1)
CHANGED = date(2026, 10, 1)
LAST = date(2026, 11, 1)


@pytest.fixture
def quinine(products: Products) -> Product:
    return replace(products.remedy_draft("quinine"), serving=Decimal(200))


@pytest.fixture
def course(courses: Courses, quinine: Product) -> Course:
    course = courses.draft(quinine, FIRST)
    courses.start(course, quinine)
    return course


def problems(refused: pytest.ExceptionInfo[InvalidEntryError]) -> tuple[object, ...]:
    return refused.value.problems


def test_a_draft_is_of_the_usual_dose_and_not_saved(courses: Courses, quinine: Product) -> None:
    draft = courses.draft(quinine, FIRST)

    assert (draft.dose, draft.unit, draft.first, draft.last) == (
        Decimal(200),
        quinine.unit,
        FIRST,
        None,
    )
    assert courses.all() == ()


def test_a_new_product_is_saved_with_its_course_and_taken_back_with_it(
    courses: Courses, journal: Journal, store: DiaryStore, quinine: Product
) -> None:
    change = courses.start(courses.draft(quinine, FIRST), quinine)

    assert store.products() == (quinine,)
    journal.apply(change.undo)
    assert store.products() == ()
    assert courses.all() == ()


def test_it_runs_from_its_first_day_on(courses: Courses, course: Course) -> None:
    assert courses.running(FIRST - DAY) == ()
    assert courses.running(FIRST) == (course,)
    assert courses.running(LAST) == (course,)


def test_stopping_keeps_the_day_of_the_last_dose_and_the_reason(
    courses: Courses, course: Course
) -> None:
    courses.stop(course, LAST, "Upset stomach")

    (stopped,) = courses.all()
    assert (stopped.last, stopped.reason) == (LAST, "Upset stomach")
    assert courses.running(LAST) == (stopped,)
    assert courses.running(LAST + DAY) == ()


def test_a_dose_ticked_after_the_last_one_is_still_seen_as_taken(
    courses: Courses, products: Products, journal: Journal, store: DiaryStore, course: Course
) -> None:
    quinine = products.by_id()[course.product]
    dose = replace(products.intake(quinine, journal.now()), course=course.id)
    journal.save(dose)
    day = Period(dose.night, dose.night)
    change = courses.stop(course, dose.night)
    assert store.single_doses(day) == ()

    journal.apply(change.undo)
    change = courses.stop(course, dose.night - DAY)
    assert store.single_doses(day) == (replace(dose, course=None),)
    journal.apply(change.undo)
    assert store.intakes() == (dose,)


def test_it_cannot_be_stopped_before_it_began(courses: Courses, course: Course) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        courses.stop(course, FIRST - DAY)

    assert problems(refused) == (Problem("last", Fault.TURNED_ROUND, low=FIRST),)
    assert courses.all() == (course,)


def test_a_change_of_dose_is_a_new_course_joined_to_the_old(
    courses: Courses, course: Course
) -> None:
    courses.change_dose(course, replace(course, first=CHANGED, dose=Decimal(300)), "No relief")

    old, new = courses.all()
    assert (old.id, old.last, old.reason) == (course.id, CHANGED - DAY, "No relief")
    assert (new.first, new.last, new.dose) == (CHANGED, None, Decimal(300))
    assert (new.follows, new.product) == (old.id, old.product)
    assert new.id != old.id


def test_every_day_of_a_changed_course_has_one_dose(courses: Courses, course: Course) -> None:
    courses.change_dose(course, replace(course, first=CHANGED, dose=Decimal(300)))
    days = [FIRST + number * DAY for number in range(60)]

    assert {len(courses.running(day)) for day in days} == {1}


def test_a_dose_put_in_between_two_is_joined_to_both(courses: Courses, course: Course) -> None:
    courses.change_dose(course, replace(course, first=CHANGED + 2 * DAY, dose=Decimal(300)))
    first = courses.all()[0]
    courses.change_dose(first, replace(first, first=CHANGED, dose=Decimal(250)))

    doses = courses.all()
    assert [dose.dose for dose in doses] == [Decimal(200), Decimal(250), Decimal(300)]
    assert [dose.follows for dose in doses] == [None, doses[0].id, doses[1].id]
    assert [before.last for before in doses[:-1]] == [dose.first - DAY for dose in doses[1:]]


def test_a_change_of_dose_is_taken_back_whole(
    courses: Courses, journal: Journal, course: Course
) -> None:
    change = courses.change_dose(course, replace(course, first=CHANGED, dose=Decimal(300)))
    journal.apply(change.undo)

    assert courses.all() == (course,)


def test_the_dose_of_a_course_that_has_ended_can_still_be_changed_within_it(
    courses: Courses, course: Course
) -> None:
    courses.stop(course, LAST, "Four weeks")
    (stopped,) = courses.all()
    courses.change_dose(stopped, replace(stopped, first=CHANGED, dose=Decimal(300)), "No relief")

    old, new = courses.all()
    assert (old.last, old.reason) == (CHANGED - DAY, "No relief")
    assert (new.last, new.reason) == (LAST, "Four weeks")


def test_the_dose_cannot_be_changed_on_the_first_day_or_before(
    courses: Courses, course: Course
) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        courses.change_dose(course, replace(course, first=FIRST, dose=Decimal(300)))

    assert problems(refused) == (Problem("first", Fault.OUT_OF_RANGE, low=FIRST + DAY),)
    assert courses.all() == (course,)


def test_the_dose_cannot_be_changed_after_the_end(courses: Courses, course: Course) -> None:
    courses.stop(course, CHANGED)
    (stopped,) = courses.all()

    with pytest.raises(InvalidEntryError) as refused:
        courses.change_dose(stopped, replace(stopped, first=LAST, dose=Decimal(300)))
    assert problems(refused) == (Problem("first", Fault.ENDED, high=CHANGED),)
    with pytest.raises(InvalidEntryError):
        courses.change_dose(stopped, replace(stopped, first=CHANGED + DAY))
    assert courses.all() == (stopped,)


def test_a_missed_dose_is_kept_once(courses: Courses, course: Course) -> None:
    courses.missed(course, CHANGED)
    again = courses.missed(course, CHANGED)

    assert [missed.day for missed in courses.missed_doses(course.id)] == [CHANGED]
    assert again.entries == ()


def test_no_dose_is_missed_on_a_day_outside_the_course(courses: Courses, course: Course) -> None:
    courses.stop(course, LAST)
    (stopped,) = courses.all()

    for day in (FIRST - DAY, LAST + DAY):
        with pytest.raises(InvalidEntryError) as refused:
            courses.missed(stopped, day)
        assert problems(refused) == (Problem("day", Fault.OUT_OF_RANGE, low=FIRST, high=LAST),)
    assert courses.missed_doses(course.id) == ()


def test_missed_doses_belong_to_their_course(
    courses: Courses, products: Products, course: Course
) -> None:
    ibuprofen = products.remedy_draft("Ibuprofen")
    other = courses.draft(ibuprofen, FIRST)
    courses.start(other, ibuprofen)
    courses.missed(course, LAST)
    courses.missed(course, CHANGED)
    courses.missed(other, CHANGED)

    assert [missed.day for missed in courses.missed_doses(course.id)] == [CHANGED, LAST]
    assert [missed.day for missed in courses.missed_doses(other.id)] == [CHANGED]


def test_removing_a_course_takes_its_missed_doses_and_frees_what_was_joined_to_it(
    courses: Courses, products: Products, journal: Journal, store: DiaryStore, course: Course
) -> None:
    courses.missed(course, FIRST)
    courses.change_dose(course, replace(course, first=CHANGED, dose=Decimal(300)))
    old, new = courses.all()
    quinine = products.by_id()[course.product]
    dose = replace(products.intake(quinine, journal.now()), course=old.id)
    journal.save(dose)
    change = courses.remove(old)

    assert courses.all() == (replace(new, follows=None),)
    assert store.missed_doses() == ()
    assert store.intakes() == (replace(dose, course=None),)
    journal.apply(change.undo)
    assert courses.all() == (old, new)
    assert store.intakes() == (dose,)
    assert len(store.missed_doses()) == 1


def test_a_course_that_is_gone_cannot_be_removed(courses: Courses, course: Course) -> None:
    courses.remove(course)

    with pytest.raises(EntryGoneError):
        courses.remove(course)


def changed(courses: Courses, course: Course) -> tuple[Course, Course]:
    courses.change_dose(course, replace(course, first=CHANGED, dose=Decimal(300)))
    old, new = courses.all()
    return old, new


def test_correcting_when_a_dose_was_changed_moves_the_dose_before_along(
    courses: Courses, journal: Journal, course: Course
) -> None:
    old, new = changed(courses, course)
    change = courses.correct(replace(new, first=CHANGED + 5 * DAY))

    assert [(c.first, c.last) for c in courses.all()] == [
        (FIRST, CHANGED + 4 * DAY),
        (CHANGED + 5 * DAY, None),
    ]
    journal.apply(change.undo)
    assert courses.all() == (old, new)


def test_correcting_the_end_of_a_changed_dose_moves_the_next_along(
    courses: Courses, course: Course
) -> None:
    old, _new = changed(courses, course)
    courses.correct(replace(old, last=CHANGED + DAY))

    assert [c.first for c in courses.all()] == [FIRST, CHANGED + 2 * DAY]


def test_a_correction_that_leaves_nothing_of_the_dose_beside_it_is_refused(
    courses: Courses, course: Course
) -> None:
    old, new = changed(courses, course)
    courses.stop(new, LAST)
    new = courses.all()[1]
    for wrong, problem in (
        (replace(new, first=FIRST), Problem("first", Fault.OUT_OF_RANGE, low=FIRST + DAY)),
        (replace(old, last=LAST), Problem("last", Fault.OUT_OF_RANGE, high=LAST - DAY)),
        (replace(old, last=None), Problem("last", Fault.EMPTY)),
    ):
        with pytest.raises(InvalidEntryError) as refused:
            courses.correct(wrong)
        assert problems(refused) == (problem,)
    assert courses.all() == (old, new)


def test_correcting_a_course_that_stands_alone_moves_nothing(
    courses: Courses, course: Course
) -> None:
    corrected = replace(course, first=FIRST - 9 * DAY, dose=Decimal(100), last=LAST)
    courses.correct(corrected)

    assert courses.all() == (corrected,)


def test_what_was_stopped_can_be_started_again_after_its_last_day(
    courses: Courses, products: Products, course: Course
) -> None:
    ended = replace(course, last=LAST)
    courses.stop(course, LAST)
    product = products.by_id()[course.product]
    with pytest.raises(InvalidEntryError) as refused:
        courses.start(courses.draft(product, LAST))
    assert problems(refused) == (Problem("first", Fault.OUT_OF_RANGE, low=LAST + DAY),)
    again = courses.draft(product, LAST + DAY)
    courses.start(again)

    assert courses.all() == (ended, again)


def test_no_dose_is_missed_in_days_to_come(courses: Courses, course: Course) -> None:
    with pytest.raises(InvalidEntryError) as refused:
        courses.missed(course, date(2026, 11, 25))
    assert problems(refused) == (Problem("day", Fault.IN_FUTURE),)


def test_a_product_that_was_entered_by_mistake_goes_with_its_course(
    courses: Courses, products: Products, journal: Journal, course: Course
) -> None:
    held = products.all()
    change = courses.remove(course)
    assert products.all() == ()
    journal.apply(change.undo)
    assert products.all() == held


def test_a_product_of_which_a_dose_was_taken_stays_without_its_course(
    courses: Courses, products: Products, journal: Journal, course: Course
) -> None:
    (quinine,) = products.all()
    journal.save(products.intake(quinine, journal.now()))
    courses.remove(course)
    assert products.as_needed() == (quinine,)
