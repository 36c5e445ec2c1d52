"""What was told once: printed as told, and never at the price of a second first page."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from cramp_diary.domain.background import Background, Comparison, Sign
from cramp_diary.domain.entries import Answer, Side
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.person import Person
from cramp_diary.domain.symptoms import Symptom
from cramp_diary.report.compose import compose
from cramp_diary.report.document import Answers, Said
from cramp_diary.report.press import Press
from cramp_diary.report.request import Paper, ReportRequest
from tests.report import reading
from tests.report.conftest import MaterialOf
from tests.report.diaries import MARGARET, NOW, Diary, course, product

AnswersOf = Callable[..., Answers]


@pytest.fixture
def answers_of(material_of: MaterialOf) -> AnswersOf:
    def make(
        person: Person = MARGARET,
        symptoms: Sequence[Symptom] = (),
        request: ReportRequest | None = None,
    ) -> Answers:
        material = replace(material_of(Diary(person=person)), symptoms=tuple(symptoms))
        answers = compose(material, request or ReportRequest()).answers
        assert answers is not None
        return answers

    return make


def symptom(
    sign: Sign, since: date | None = None, side: Side | None = None, note: str = ""
) -> Symptom:
    return Symptom(id=EntryId(sign), written=NOW, key=sign, since=since, side=side, note=note)


def test_ticked_symptoms_stand_newest_first_with_side_and_day(answers_of: AnswersOf) -> None:
    printed = answers_of(
        symptoms=[
            symptom(Sign.SLEEP, date(2026, 2, 1)),
            symptom(Sign.NUMB_OR_SWOLLEN, date(2026, 10, 28), Side.LEFT),
        ]
    ).symptoms

    assert printed.lines == (
        "Numbness or swelling in the legs, left leg, since 28 Oct 2026",
        "Sleep regularly disturbed, or quality of life affected, since 1 Feb 2026",
    )
    assert printed.beside == ", of 16 listed in the diary"
    assert printed.more == printed.empty == ""


def test_without_any_it_says_so_and_the_rest_is_not_there(answers_of: AnswersOf) -> None:
    answers = answers_of()

    assert answers.symptoms.empty == "None ticked."
    assert answers.comparisons is None
    assert answers.conditions is None


def test_more_than_four_are_counted_and_named_further_on(answers_of: AnswersOf) -> None:
    answers = answers_of(symptoms=[symptom(sign) for sign in Sign])
    printed, rest = answers.symptoms, answers.rest

    assert len(printed.lines) == 4
    assert printed.more == "and 12 more, further on"
    assert rest is not None
    assert len({*printed.lines, *(one.words for one in rest.said)}) == len(Sign)


def test_answers_stand_in_the_order_of_the_page_and_open_ones_do_not(
    answers_of: AnswersOf,
) -> None:
    answers = (("of-later", Answer.YES), ("back-pain", Answer.UNSURE), ("muscle-hard", Answer.YES))
    printed = answers_of(replace(MARGARET, answers=answers))

    assert printed.comparisons is not None
    assert printed.comparisons.said == (
        Said("Muscle hard, a knot", "yes"),
        Said("Back pain", "not sure"),
    )
    assert printed.conditions is not None
    assert printed.conditions.empty == "Not told."


def test_what_may_name_the_person_is_left_off_with_the_name(answers_of: AnswersOf) -> None:
    person = replace(MARGARET, conditions=("diabetes", "Dr Weiss’s syndrome"))
    ticked = [symptom(Sign.COLD_LEG, note="said Dr Weiss")]
    named = answers_of(person, ticked)
    nobody = answers_of(person, ticked, ReportRequest(anonymous=True))

    assert named.conditions is not None
    assert named.conditions.said == (Said("Diabetes"), Said("Dr Weiss’s syndrome"))
    assert named.symptoms.lines[0].endswith("said Dr Weiss")
    assert nobody.conditions is not None
    assert nobody.conditions.said == (Said("Diabetes"),)
    assert "Weiss" not in nobody.symptoms.lines[0]


ALL = replace(
    MARGARET,
    question="Is it worth going on with magnesium? " * 14,
    answers=tuple((key.value, Answer.UNSURE) for key in Comparison),
    conditions=(*Background, "Flat feet"),
)
EVERYTHING = tuple(symptom(sign, date(2026, 10, 28), Side.LEFT) for sign in Sign)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize(("medicines", "pages"), [(0, 1), (12, 2)])
def test_what_has_no_room_goes_to_another_page_whole(  # noqa: PLR0913, PLR0917 - a page has many sides
    material_of: MaterialOf,
    press: Press,
    tmp_path: Path,
    paper: Paper,
    medicines: int,
    pages: int,
) -> None:
    taken = [product(f"Hydroxypropylcellulose compound number {n}") for n in range(medicines)]
    courses = [course(one, date(2020, 1, 1)) for one in taken]
    diary = Diary(person=ALL, products=taken, courses=courses)
    material = replace(material_of(diary), symptoms=EVERYTHING)
    pdf = press.pdf(material, compose(material, ReportRequest(paper=paper)))
    found = reading.text(pdf)

    assert reading.pages(pdf) == pages
    assert "Foot in a fixed posture, over 10 min: not sure; Constant ache: not sure." in found
    assert "Blood donated lately, or low iron; Flat feet." in found
    assert found.count("It is not a diagnosis.") == pages
    assert reading.findings(pdf, tmp_path) == []
    with pypdfium2.PdfDocument(pdf) as document:
        first = document[0].get_textpage().get_text_range()
    assert "Other symptoms I ticked" in first
    assert "and 12 more" in first
