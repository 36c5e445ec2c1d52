"""The finished file: one page, true to its document, and fit to be read aloud and kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pypdf
import pytest

from cramp_diary.domain.courses import Course, TimeOfDay
from cramp_diary.domain.person import Person
from cramp_diary.domain.products import Product
from cramp_diary.report.compose import compose
from cramp_diary.report.document import Document
from cramp_diary.report.press import Press
from cramp_diary.report.request import Ink, Paper, ReportRequest, Section
from tests.report import reading
from tests.report.conftest import MaterialOf
from tests.report.diaries import MARGARET, Diary, course, product

Printed = Callable[..., bytes]
SHARP = "#let x = 1; $a$ *b* \\ <c> _d_ `e` @f // /* \" ' #panic()"


@pytest.fixture(scope="module")
def printed(material_of: MaterialOf, press: Press) -> Printed:
    def make(diary: Diary | None = None, request: ReportRequest | None = None) -> bytes:
        material = material_of(diary or Diary())
        return press.pdf(material, compose(material, request or ReportRequest()))

    return make


def tablets(names: list[str]) -> Diary:
    """Make a diary with a medicine of each name, the dose of each changed once."""
    products = [product(name) for name in names]
    return Diary(products=products, courses=[part for one in products for part in doubled(one)])


def doubled(one: Product) -> tuple[Course, Course]:
    old = course(one, date(2020, 1, 1), date(2026, 8, 9), dose=1)
    new = replace(course(one, date(2026, 8, 10), dose=2), follows=old.id)
    every = frozenset(TimeOfDay)
    return replace(old, reason="on the advice of the clinic, twice " * 8), replace(
        new, times=every, times_a_day=4
    )


def words_of(document: Document) -> list[str]:
    assert document.numbers is not None
    header = document.header
    facts = [fact for group in document.numbers.groups for fact in group.facts]
    return [
        header.title,
        header.name,
        header.born,
        header.period,
        header.recorded,
        *header.details,
        *(part for fact in facts for part in (fact.answer, fact.basis)),
        document.foot.sentence,
        document.foot.printed,
    ]


def test_what_the_document_says_is_on_the_page(printed: Printed, material_of: MaterialOf) -> None:
    document = compose(material_of(Diary()), ReportRequest())
    found = reading.text(printed())

    for words in words_of(document):
        assert words.replace("\u00a0", " ") in found
    assert "Page 1 of 1" in found


LONG = "Margarethe Elisabeth von und zu Hohenstein-Wallenberg " * 4
QUESTION = replace(MARGARET, question="Is it worth going on with magnesium? " * 14)
TWELVE = tablets([f"Hydroxypropylcellulose compound number {n}" for n in range(12)])
FULL: dict[str, Diary] = {
    "four weeks": Diary(cramps=[1, 0, 2, None] * 7),
    "half a year": Diary(),
    "two years": Diary(first=date(2024, 11, 22), cramps=[0, 1, None, 3, 0] * 146),
    "twelve medicines": TWELVE,
    "a long question": Diary(person=QUESTION),
    "long names": replace(
        tablets([LONG[: 200 - n] for n in range(6)]), person=replace(MARGARET, name=LONG[:200])
    ),
    "one long word": replace(
        tablets(["W" * (200 - n) for n in range(6)]),
        person=Person(name="W" * 200, question="W" * 500),
    ),
    "all at once": replace(TWELVE, person=replace(QUESTION, name=LONG[:200]), demo=True),
    "one night": Diary(cramps=[1]),
    "nothing recorded": Diary(cramps=[None] * 30),
    "no cramps": Diary(cramps=[0] * 60),
}


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("diary", FULL.values(), ids=FULL.keys())
def test_the_first_page_is_one_page(printed: Printed, diary: Diary, paper: Paper) -> None:
    pdf = printed(diary, ReportRequest(paper=paper))

    assert reading.pages(pdf) == 1
    assert "This record was made by the patient. It is not a diagnosis." in reading.text(pdf)


@pytest.mark.parametrize("section", Section)
def test_each_section_can_stand_alone(printed: Printed, section: Section) -> None:
    request = ReportRequest(sections=frozenset({section}))

    assert reading.pages(printed(Diary(), request)) == 1


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        (SHARP, SHARP),
        ("Ελένη Анна Đặng", "Ελένη Анна Đặng"),
        ("\x00Ann\x07\u202e\ud800", "Ann"),
        ("漢字", "\ufffd\ufffd"),
    ],
)
def test_what_a_person_types_is_text_and_never_markup(
    printed: Printed, typed: str, read: str
) -> None:
    medicine = product(typed)
    taken = replace(course(medicine, date(2026, 6, 1), date(2026, 7, 1)), reason=typed)
    person = Person(name=typed, question=typed)
    pdf = printed(Diary(person=person, products=[medicine], courses=[taken]))
    found = reading.text(pdf)

    # Name, question, the table and the reason in it; the chart cuts what is long.
    assert found.count(read) >= 4


@pytest.mark.parametrize("typed", ["שלום עולם", "مرحبا بالعالم", "😀 👨\u200d👩\u200d👧 ❤️"])
def test_other_scripts_and_pictures_are_set(printed: Printed, typed: str) -> None:
    medicine = product(typed)
    taken = replace(course(medicine, date(2026, 6, 1)), reason=typed)
    person = Person(name=typed, question=typed)
    pdf = printed(Diary(person=person, products=[medicine], courses=[taken]))

    assert reading.pages(pdf) == 1
    assert "\ufffd" not in reading.text(pdf)
    assert any("Noto" in name for name in reading.fonts(pdf))


@pytest.mark.parametrize("ink", Ink)
@pytest.mark.parametrize("paper", Paper)
def test_the_file_can_be_kept_and_read_aloud(
    printed: Printed, tmp_path: Path, paper: Paper, ink: Ink
) -> None:
    pdf = printed(TWELVE, ReportRequest(paper=paper, ink=ink))

    assert reading.findings(pdf, tmp_path) == []
    assert reading.pictures(pdf) == 0
    assert len(reading.fonts(pdf)) >= 2
    assert all(reading.fonts(pdf).values())
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A" in pdf
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf


@pytest.mark.parametrize("diary", FULL.values(), ids=FULL.keys())
def test_no_diary_makes_it_hard_to_read_aloud(
    printed: Printed, tmp_path: Path, diary: Diary
) -> None:
    assert reading.findings(printed(diary), tmp_path) == []


def test_the_file_says_nothing_of_who_made_it_where_and_when(
    printed: Printed, tmp_path: Path
) -> None:
    file = tmp_path / "summary.pdf"
    file.write_bytes(printed())
    about = pypdf.PdfReader(file).metadata

    assert about is not None
    assert {name: str(value) for name, value in about.items() if name != "/Creator"} == {
        "/Title": "Night leg cramps: a record kept by the patient",
        "/ModDate": "D:20261121000000Z",
        "/CreationDate": "D:20261121000000Z",
    }
    for trace in (str(Path.home()), "/work", "resources/", ".typ", "Margaret"):
        assert trace.encode() not in file.read_bytes()


def test_the_same_diary_gives_the_same_bytes(material_of: MaterialOf, press: Press) -> None:
    material = material_of(TWELVE)
    document = compose(material, ReportRequest())

    assert press.pdf(material, document) == Press().pdf(material, document)


@pytest.mark.parametrize(
    ("paper", "points"), [(Paper.A4, (595.3, 841.9)), (Paper.LETTER, (612.0, 792.0))]
)
def test_the_page_has_the_size_of_the_paper(
    printed: Printed, tmp_path: Path, paper: Paper, points: tuple[float, float]
) -> None:
    file = tmp_path / "summary.pdf"
    file.write_bytes(printed(Diary(), ReportRequest(paper=paper)))
    box = pypdf.PdfReader(file).pages[0].mediabox

    assert (float(box.width), float(box.height)) == pytest.approx(points, abs=0.1)


def test_doses_are_never_rounded_away(printed: Printed) -> None:
    digoxin = product("Digoxin")
    fine = replace(course(digoxin, date(2020, 1, 1)), dose=Decimal("0.0625"))

    assert "0.0625 mg, once a day" in reading.text(
        printed(Diary(products=[digoxin], courses=[fine]))
    )


def test_fifty_years_fit_on_the_page(printed: Printed) -> None:
    nights = (date(2026, 11, 21) - date(1976, 11, 22)) // timedelta(days=1) + 1
    pdf = printed(Diary(first=date(1976, 11, 22), cramps=[0, 1, None, 2] * (nights // 4)))

    assert reading.pages(pdf) == 1
