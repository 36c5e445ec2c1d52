"""Whose record, of which nights, how complete; and what is left off for an anonymous one."""

from dataclasses import replace
from datetime import date

import pytest

from cramp_diary.domain.person import Person
from cramp_diary.report.request import ReportRequest
from tests.report.conftest import PageOf
from tests.report.diaries import MARGARET, Diary


def test_the_head_says_who_which_nights_and_how_many_were_recorded(page_of: PageOf) -> None:
    header = page_of().header

    assert header.name == "Margaret Ellis"
    assert header.born == "born 14 Mar 1958 (68 years)"
    assert header.period == "25 May to 21 Nov 2026, 181 nights"
    assert header.recorded == "163 of 181 nights recorded (90\u00a0%)"
    assert header.details == (
        "18 not recorded: unknown, never counted as zero.",
        "None of the 163 was written more than 12\u00a0h later.",
    )
    assert header.demo == ""


def test_late_nights_are_counted_among_the_recorded_ones(page_of: PageOf) -> None:
    late = [True, True, False, True] + [False] * 10
    page = page_of(Diary(cramps=[0, 0, 0, None] + [0] * 10, columns={"late": late}))

    assert page.header.details[-1] == "2 of the 13 were written more than 12\u00a0h later."


def test_late_entries_are_told_apart_from_late_nights(page_of: PageOf) -> None:
    late = [True] + [False] * 13
    diary = Diary(cramps=[2] + [0] * 13, columns={"late": late}, each={"late": True})

    assert page_of(diary).header.details[-1] == (
        "1 of the 14 was written more than 12\u00a0h later (2\u00a0entries)."
    )


def test_cramps_of_nights_recorded_in_part_are_not_lost_without_a_word(
    page_of: PageOf,
) -> None:
    recorded = [True] * 13 + [False]
    diary = Diary(cramps=[0] * 13 + [3], columns={"recorded": recorded})

    assert page_of(diary).header.details[-1] == (
        "3 cramps of nights recorded in part are in no number."
    )


def test_a_demo_says_that_its_person_is_invented(page_of: PageOf) -> None:
    assert page_of(Diary(demo=True)).header.demo == "Demo diary: an invented person"


def test_an_anonymous_report_holds_neither_name_nor_birthday_nor_own_words(
    page_of: PageOf,
) -> None:
    page = page_of(request=ReportRequest(anonymous=True))

    assert page.header.name == "Patient (name left off)"
    assert page.header.born == "68 years"
    assert page.question is not None
    assert page.question.words == "Left off at the patient’s wish."
    for told in ("Margaret", "1958", "water tablet"):
        assert told not in repr(page)


def test_own_words_stay_where_the_person_wants_them(page_of: PageOf) -> None:
    page = page_of(request=ReportRequest(anonymous=True, own_words=True))

    assert page.question is not None
    assert page.question.words == f"“{MARGARET.question}”"
    assert "Margaret" not in repr(page)


def test_who_told_nothing_is_asked_for_nothing(page_of: PageOf) -> None:
    page = page_of(Diary(person=Person()))

    assert page.header.name == "Name not given"
    assert page.header.born == ""
    assert page.question is not None
    assert page.question.words == "No question written."
    assert not page.question.told


def test_a_long_question_ends_in_three_dots(page_of: PageOf) -> None:
    page = page_of(Diary(person=replace(MARGARET, question="Why at night? " * 40)))

    assert page.question is not None
    assert len(page.question.words) <= 302
    assert page.question.words.endswith("…”")


@pytest.mark.parametrize(
    ("born", "years"),
    [
        (date(1958, 11, 21), "68 years"),
        (date(1958, 11, 22), "67 years"),
        (date(2030, 1, 1), "0 years"),
    ],
)
def test_the_age_is_that_of_the_last_night(page_of: PageOf, born: date, years: str) -> None:
    person = replace(MARGARET, birth_date=born)

    assert page_of(Diary(person=person), ReportRequest(anonymous=True)).header.born == years
