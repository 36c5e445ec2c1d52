"""The table of medicines: what was taken, since when, what changed, in the chart's letters."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cramp_diary.domain.courses import KnownTo, TimeOfDay
from cramp_diary.domain.entries import Intake
from cramp_diary.domain.products import LabelMeaning, MagnesiumLabel, ProductKind, Unit
from cramp_diary.report.document import Change, Document, Medicine
from cramp_diary.report.request import ReportRequest
from tests.report.conftest import PageOf
from tests.report.diaries import Diary, course, product, taken

AMLODIPINE = product("Amlodipine")
INDAPAMIDE = replace(product("Indapamide"), form="modified release")
MAGNESIUM = replace(
    product("Magnesium citrate", ProductKind.SUPPLEMENT, Unit.TABLET),
    magnesium=MagnesiumLabel(mg=Decimal(150), meaning=LabelMeaning.ELEMENTAL),
)
TONIC = replace(
    product("Tonic water", ProductKind.DRINK, Unit.ML), quinine=True, serving=Decimal(250)
)
MORNING = frozenset({TimeOfDay.MORNING})
OLD = replace(
    course(AMLODIPINE, date(2021, 1, 1), date(2026, 8, 9), dose=10),
    first_known_to=KnownTo.YEAR,
    reason="swollen ankles",
)
NEW = replace(course(AMLODIPINE, date(2026, 8, 10)), follows=OLD.id, times=MORNING)
TRIED = replace(
    course(MAGNESIUM, date(2026, 9, 14), date(2026, 10, 25), dose=2), reason="loose stools"
)


def rows(page: Document) -> dict[str, Medicine]:
    assert page.medicines is not None
    return {row.name: row for row in page.medicines.rows}


def said(row: Medicine) -> list[str]:
    return [f"{change.letter} {change.text}".strip() for change in row.changes]


def test_changes_carry_the_letters_of_the_chart_in_order_of_date(page_of: PageOf) -> None:
    courses = [TRIED, course(INDAPAMIDE, date(2026, 8, 10), dose=1.5), OLD, NEW]
    page = page_of(Diary(products=[AMLODIPINE, INDAPAMIDE, MAGNESIUM], courses=courses))
    found = rows(page)

    assert list(found) == [
        "Amlodipine",
        "Indapamide, modified release",
        "Magnesium citrate (supplement)",
    ]
    assert said(found["Amlodipine"]) == ["A 10 Aug: from 10\u00a0mg to 5\u00a0mg: “swollen ankles”"]
    assert said(found["Indapamide, modified release"]) == ["A started"]
    assert said(found["Magnesium citrate (supplement)"]) == [
        "B started",
        "C stopped 25 Oct: “loose stools”",
    ]
    assert all(row.changed for row in found.values())


def test_a_dose_is_said_as_it_was_taken(page_of: PageOf) -> None:
    found = rows(page_of(Diary(products=[AMLODIPINE, MAGNESIUM], courses=[OLD, NEW, TRIED])))

    assert found["Amlodipine"].dose == "5\u00a0mg, once a day, morning"
    tried = found["Magnesium citrate (supplement)"]
    assert tried.dose == "2\u00a0tablets = 300\u00a0mg magnesium, once a day"


@pytest.mark.parametrize(
    ("meaning", "percent", "dose"),
    [
        (LabelMeaning.ELEMENTAL, None, "500\u00a0mg magnesium"),
        (LabelMeaning.COMPOUND, "16.2", "500\u00a0mg = 81\u00a0mg magnesium"),
        (LabelMeaning.COMPOUND, None, "500\u00a0mg compound, magnesium not known"),
    ],
)
def test_magnesium_that_is_weighed_is_not_said_twice(
    page_of: PageOf, meaning: LabelMeaning, percent: str | None, dose: str
) -> None:
    share = None if percent is None else Decimal(percent)
    label = MagnesiumLabel(mg=Decimal(1), meaning=meaning, percent=share)
    weighed = replace(MAGNESIUM, unit=Unit.MG, magnesium=label)
    taken_daily = replace(course(weighed, date(2026, 6, 1), dose=500), unit=Unit.MG)
    page = page_of(Diary(products=[weighed], courses=[taken_daily]))

    assert rows(page)["Magnesium citrate (supplement)"].dose == f"{dose}, once a day"


def test_a_compound_is_no_magnesium(page_of: PageOf) -> None:
    label = MagnesiumLabel(mg=Decimal(500), meaning=LabelMeaning.COMPOUND)
    unknown = replace(MAGNESIUM, magnesium=label)
    page = page_of(Diary(products=[unknown], courses=[course(unknown, date(2026, 6, 1), dose=1)]))

    assert rows(page)["Magnesium citrate (supplement)"].dose == (
        "1\u00a0tablet, 500\u00a0mg compound, magnesium not known, once a day"
    )


def test_the_start_is_as_exact_as_it_is_known_and_goes_back_over_all_doses(
    page_of: PageOf,
) -> None:
    since_march = replace(course(INDAPAMIDE, date(2024, 3, 1)), first_known_to=KnownTo.MONTH)
    products = [AMLODIPINE, INDAPAMIDE, MAGNESIUM]
    page = page_of(Diary(products=products, courses=[OLD, NEW, since_march, TRIED]))

    assert [row.since for row in rows(page).values()] == ["2021", "14 Sep 2026", "March 2024"]


def test_a_second_start_says_its_day(page_of: PageOf) -> None:
    again = course(MAGNESIUM, date(2026, 11, 3), dose=2)
    (row,) = rows(page_of(Diary(products=[MAGNESIUM], courses=[TRIED, again]))).values()

    assert said(row) == ["A started 14 Sep", "B stopped 25 Oct: “loose stools”", "C started"]
    assert row.since == "3 Nov 2026"


def test_what_is_taken_again_after_the_period_is_not_left_as_stopped(page_of: PageOf) -> None:
    again = course(MAGNESIUM, date(2026, 11, 24), dose=2)
    (row,) = rows(page_of(Diary(products=[MAGNESIUM], courses=[TRIED, again]))).values()

    assert said(row)[-2:] == ["B stopped 25 Oct: “loose stools”", "taken again from 24 Nov"]


def test_what_is_taken_now_and_then_is_counted_in_days(page_of: PageOf) -> None:
    nights = [date(2026, 8, 10), date(2026, 11, 16)]
    drunk: list[Intake] = [taken(TONIC, night) for night in nights]
    (row,) = rows(page_of(Diary(products=[TONIC], intakes=drunk))).values()

    assert row.name == "Tonic water (contains quinine)"
    assert row.dose == "250\u00a0ml, now and then"
    assert row.since == ""
    assert said(row) == ["on 2 days, last 16 Nov 2026"]


def test_what_did_not_change_says_so(page_of: PageOf) -> None:
    steady = course(INDAPAMIDE, date(2019, 4, 1))
    (row,) = rows(page_of(Diary(products=[INDAPAMIDE], courses=[steady]))).values()

    assert row.changes == (Change("", "none", "none"),)
    assert not row.changed


def test_no_entry_is_never_called_none_taken(page_of: PageOf) -> None:
    page = page_of()

    assert page.medicines is not None
    assert page.medicines.rows == ()
    assert page.medicines.empty == "No medicines or supplements written down for this period."


def test_of_twelve_medicines_eight_have_a_row(page_of: PageOf) -> None:
    many = [product(f"Medicine {letter}") for letter in "ABCDEFGHIJKL"]
    page = page_of(Diary(products=many, courses=[course(one, date(2020, 1, 1)) for one in many]))

    assert page.medicines is not None
    assert len(page.medicines.rows) == 8
    assert page.medicines.more == "and 4 more"


def test_a_reason_is_cut_and_left_off_an_anonymous_report(page_of: PageOf) -> None:
    long = replace(TRIED, reason="it did not agree with me at all " * 4)
    diary = Diary(products=[MAGNESIUM], courses=[long])
    (row,) = rows(page_of(diary)).values()

    assert len(said(row)[1]) < 90
    assert said(row)[1].endswith("…”")
    assert row.changes[1].brief == "stopped 25 Oct"
    assert "agree" not in repr(page_of(diary, ReportRequest(anonymous=True)))


def test_over_more_than_a_year_each_day_has_its_year(page_of: PageOf) -> None:
    diary = Diary(
        first=date(2025, 12, 1), cramps=[0] * 350, products=[AMLODIPINE], courses=[OLD, NEW]
    )
    (row,) = rows(page_of(diary)).values()

    assert row.changes[0].brief == "10 Aug 2026: from 10\u00a0mg to 5\u00a0mg"
