"""The report as a file: read once, made without the diary, whole or not there."""

import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from cramp_diary.domain.errors import AlreadyThereError, DiaryError, NoFolderError
from cramp_diary.domain.nights import Period
from cramp_diary.report.document import Document
from cramp_diary.report.material import Material
from cramp_diary.report.request import Ink, Paper, ReportRequest
from cramp_diary.services.demo import make_demo
from cramp_diary.services.library import Library
from cramp_diary.services.reporting import Reporting
from cramp_diary.storage.opening import create_diary, open_diary
from cramp_diary.storage.store import DiaryStore
from cramp_diary.wording.formats import number
from tests.report import reading
from tests.set_clock import SetClock

LAST = date(2026, 11, 22)
HALF_A_YEAR = Period(date(2026, 5, 27), LAST)


@pytest.fixture(scope="module")
def demo_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "ruth.crampdiary"
    make_demo(path, 180, 1, LAST)
    return path


@pytest.fixture
def demo(demo_path: Path) -> Iterator[DiaryStore]:
    with closing(open_diary(demo_path)) as store:
        yield store


@pytest.fixture
def reporting(demo: DiaryStore, clock: SetClock) -> Reporting:
    return Reporting(demo, clock)


class CountingPrinter:
    """Makes no PDF and counts how often it was asked."""

    def __init__(self) -> None:
        self.made = 0

    def pdf(self, material: Material, document: Document) -> bytes:
        self.made += 1
        return f"{material.period.nights} {document.paper}".encode()


def test_the_page_has_the_numbers_of_the_summary(
    reporting: Reporting, demo: DiaryStore, clock: SetClock
) -> None:
    summary = Library(demo, clock).summary(HALF_A_YEAR)
    found = reading.text(reporting.pdf(reporting.gather(HALF_A_YEAR), ReportRequest()))

    recorded = summary.recorded_nights
    assert f"{recorded} of {summary.nights} nights recorded" in found
    assert f"{summary.cramps} on {recorded} nights" in found
    assert f"{summary.cramp_nights} of {recorded} nights had a cramp" in found
    for rate, thing in (
        (summary.cramps_per_week, "cramps a week"),
        (summary.cramp_nights_per_week, "nights a week"),
    ):
        assert rate is not None
        assert f"{number(rate, 1)} {thing}" in found
    assert f"woken by {summary.woke.part} of {summary.woke.known}" in found
    assert f"{summary.late_nights} of the {recorded} were written" in found
    assert f"({summary.late_entries} entries)" in found


def test_the_report_of_a_demo_is_marked(reporting: Reporting) -> None:
    pdf = reporting.pdf(reporting.gather(HALF_A_YEAR), ReportRequest())

    assert "Demo diary: an invented person" in reading.text(pdf)
    assert reading.pages(pdf) == 1


def test_the_chart_counts_what_the_table_counts(reporting: Reporting) -> None:
    snapshot = reporting.gather(HALF_A_YEAR)
    document = reporting.document(snapshot, ReportRequest())

    assert document.weeks is not None
    in_bars = int(snapshot.nights.cramps[snapshot.nights.recorded].sum())
    assert f": {in_bars} cramps; " in document.weeks.alt


def test_a_snapshot_needs_no_diary_any_more(demo_path: Path, clock: SetClock) -> None:
    store = open_diary(demo_path)
    reporting = Reporting(store, clock)
    snapshot = reporting.gather(HALF_A_YEAR)
    store.close()

    assert reporting.pdf(snapshot, ReportRequest()).startswith(b"%PDF-1.7")


def test_the_same_snapshot_gives_the_same_bytes(
    reporting: Reporting, demo: DiaryStore, clock: SetClock
) -> None:
    one = reporting.pdf(reporting.gather(HALF_A_YEAR), ReportRequest())
    letter = reporting.pdf(reporting.gather(HALF_A_YEAR), ReportRequest(paper=Paper.LETTER))
    mono = reporting.pdf(reporting.gather(HALF_A_YEAR), ReportRequest(ink=Ink.MONO))
    again = Reporting(demo, clock)

    assert again.pdf(again.gather(HALF_A_YEAR), ReportRequest()) == one
    assert len({one, letter, mono}) == 3


def test_a_diary_without_an_entry_has_a_report_that_says_so(
    tmp_path: Path, clock: SetClock
) -> None:
    with closing(create_diary(tmp_path / "new.crampdiary")) as store:
        reporting = Reporting(store, clock)
        pdf = reporting.pdf(reporting.gather(Period(LAST, LAST)), ReportRequest())

    found = reading.text(pdf)
    assert "No nights recorded in this period." in found
    assert "No medicines or supplements written down for this period." in found
    assert "0 of 1 night recorded" in found


def test_a_saved_report_is_for_its_owner_alone(reporting: Reporting, tmp_path: Path) -> None:
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"an older one")
    reporting.save(reporting.gather(HALF_A_YEAR), ReportRequest(), target)

    assert target.read_bytes().startswith(b"%PDF-1.7")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["summary.pdf"]


def test_a_report_never_takes_the_place_of_a_diary(reporting: Reporting, tmp_path: Path) -> None:
    target = tmp_path / "other.crampdiary"
    create_diary(target).close()
    before = target.read_bytes()

    with pytest.raises(AlreadyThereError):
        reporting.save(reporting.gather(HALF_A_YEAR), ReportRequest(), target)
    assert target.read_bytes() == before


@pytest.mark.parametrize(
    ("place", "error"), [("nowhere/summary.pdf", NoFolderError), ("", DiaryError)]
)
def test_what_cannot_be_saved_is_told(
    reporting: Reporting, tmp_path: Path, place: str, error: type[DiaryError]
) -> None:
    with pytest.raises(error):
        reporting.save(reporting.gather(HALF_A_YEAR), ReportRequest(), tmp_path / place)
    assert list(tmp_path.iterdir()) == []


def test_what_is_slow_to_make_is_made_when_first_needed_and_kept(
    demo: DiaryStore, clock: SetClock
) -> None:
    printers: list[CountingPrinter] = []

    def make() -> CountingPrinter:
        printers.append(CountingPrinter())
        return printers[-1]

    reporting = Reporting(demo, clock, make)
    snapshot = reporting.gather(HALF_A_YEAR)
    assert printers == []

    assert reporting.pdf(snapshot, ReportRequest()) == b"180 a4"
    assert reporting.pdf(snapshot, ReportRequest(paper=Paper.LETTER)) == b"180 letter"
    assert [printer.made for printer in printers] == [2]
