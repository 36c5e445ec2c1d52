"""What stands on the page at all."""

from datetime import date

import pytest

from cramp_diary.report.request import ReportRequest, Section
from tests.report.conftest import PageOf
from tests.report.diaries import Diary, course, product


@pytest.mark.parametrize("section", Section)
def test_only_what_was_asked_for_is_there(page_of: PageOf, section: Section) -> None:
    page = page_of(request=ReportRequest(sections=frozenset({section})))

    assert [name for name in Section if getattr(page, name) is not None] == [section]


def test_the_page_is_dated_by_its_last_night_and_not_by_the_clock(page_of: PageOf) -> None:
    page = page_of()

    assert page.dated == date(2026, 11, 21)
    assert page.foot.printed == "Printed 22 Nov 2026"


def test_the_chart_has_no_medicines_in_its_heading_without_any(page_of: PageOf) -> None:
    steady = product("Atorvastatin")
    with_one = page_of(Diary(products=[steady], courses=[course(steady, date(2019, 1, 1))]))
    without = page_of()

    assert with_one.weeks is not None
    assert with_one.weeks.heading == "Week by week, with medicines"
    assert without.weeks is not None
    assert without.weeks.heading == "Week by week"


def test_two_years_are_drawn_by_four_weeks(page_of: PageOf) -> None:
    page = page_of(Diary(first=date(2024, 11, 22), cramps=[0, 1] * 365))

    assert page.weeks is not None
    assert page.weeks.heading == "Four weeks at a time"
    assert "Bars are counted from the first night" in " ".join(page.closing.sentences)


def test_who_hears_the_page_is_told_every_bar(page_of: PageOf) -> None:
    cramps = [1, 0, 2, 0, 0, 0, 1] + [None] * 7 + [0] * 7
    page = page_of(Diary(cramps=cramps))

    assert page.weeks is not None
    assert "25 May to 31 May 2026: 4 cramps on 3 of 7 nights recorded." in page.weeks.alt
    assert "1 Jun to 7 Jun 2026: not recorded." in page.weeks.alt
    assert "8 Jun to 14 Jun 2026: 0 cramps on 0 of 7 nights recorded." in page.weeks.alt
    assert page.hours is not None
    assert "In the hour from 03:00 there were 4 cramps." in page.hours.alt


def test_the_page_names_its_language(page_of: PageOf, monkeypatch: pytest.MonkeyPatch) -> None:
    assert page_of().language == "en"

    monkeypatch.setenv("LANGUAGE", "fr_CA")
    assert page_of().language == "fr"

    monkeypatch.setenv("LANGUAGE", "x-pseudo")
    assert page_of().language == "en"


def test_without_numbers_nothing_says_how_they_were_made(page_of: PageOf) -> None:
    only_taken = ReportRequest(sections=frozenset({Section.MEDICINES}))

    assert page_of().closing.sentences
    assert page_of(request=only_taken).closing.sentences == ()
    assert page_of(Diary(cramps=[None] * 20)).closing.sentences == ()
