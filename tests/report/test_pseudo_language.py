"""Nothing on the physician's page went past the translation."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from io import BytesIO

import pypdf
import pytest

from cramp_diary.assembly import open_services
from cramp_diary.domain.person import Person
from cramp_diary.report.document import Document
from cramp_diary.report.request import Ink, Paper, ReportRequest, Section
from cramp_diary.services.demo import make_demo
from cramp_diary.services.reporting import Reporting, Snapshot
from tests.report.reading import text
from tests.wording.pseudo import LANGUAGE, pseudo_language, untranslated

LAST = date(2026, 11, 22)
CODES = {*Paper, *Ink, LANGUAGE}
"""What a document says to the templates, not to a person."""
PLACES = {"{page}", "{pages}"}


@dataclass(frozen=True)
class Demo:
    """Half a year of the invented person; `names` of what was taken are alike in all languages."""

    snapshot: Snapshot
    reporting: Reporting
    names: frozenset[str]

    def document(self, request: ReportRequest | None = None, **without: object) -> Document:
        snapshot = replace(self.snapshot, **without)  # type: ignore[arg-type]  # as each test says
        return self.reporting.document(snapshot, request or ReportRequest())

    def plain(self, document: Document) -> list[str]:
        """Return what is in plain letters, but for the single ones that mark a change."""
        texts = (one for one in said(asdict(document)) if len(one) > 1)
        return [one for one in texts if untranslated(one, self.names | PLACES)]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    folder = tmp_path_factory.mktemp("pseudo")
    with pseudo_language(folder):
        make_demo(folder / "demo.crampdiary", last_night=LAST)
        services = open_services(folder / "demo.crampdiary")
        span = services.library.span()
        assert span is not None
        snapshot = services.reporting.gather(span)
        names = frozenset(product.name for product in snapshot.products)
        yield Demo(snapshot, services.reporting, names)
        services.close()


def said(value: object) -> Iterator[str]:
    """Give every text of a document."""
    match value:
        case str() if value not in CODES:
            yield value
        case dict():
            for part in value.values():
                yield from said(part)
        case list() | tuple():
            for part in value:
                yield from said(part)


def test_a_text_past_the_translation_is_found(demo: Demo) -> None:
    document = demo.document()
    header = replace(document.header, recorded="160 of 181 nights recorded")

    assert demo.plain(replace(document, header=header)) == ["160 of 181 nights recorded"]


@pytest.mark.parametrize(
    "request_made",
    [
        ReportRequest(),
        ReportRequest(anonymous=True),
        ReportRequest(anonymous=True, own_words=True),
        ReportRequest(sections=frozenset({Section.NUMBERS})),
    ],
)
def test_the_document(demo: Demo, request_made: ReportRequest) -> None:
    document = demo.document(request_made)

    assert document.header.title.startswith("«")
    assert demo.plain(document) == []


def test_the_document_of_a_diary_with_little_in_it(demo: Demo) -> None:
    bare = demo.document(person=Person(), courses=(), single_doses=(), demo=False)

    assert demo.plain(bare) == []


def test_the_page(demo: Demo) -> None:
    pdf = demo.reporting.pdf(demo.snapshot, ReportRequest())
    metadata = pypdf.PdfReader(BytesIO(pdf)).metadata
    title = str(metadata.title) if metadata else ""
    words = untranslated(text(pdf), demo.names)

    assert title.startswith("«")
    assert untranslated(title) == []
    assert [word for word in words if len(word) > 1 and word not in " ".join(demo.names)] == []
