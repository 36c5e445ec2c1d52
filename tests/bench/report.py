"""What a report costs, beside Qt's own PDF writer with the same words and charts.

`python -m tests.bench.report [NIGHTS]` prints seconds and ratios; to reach: the first report
1.5 s, another paper 0.15 s and 1.2 times what Qt needs.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QFont, QGuiApplication, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from cramp_diary.assets import resources
from cramp_diary.domain.moment import LocalClock
from cramp_diary.domain.nights import Period
from cramp_diary.report.document import Document
from cramp_diary.report.drawings import Drawings
from cramp_diary.report.request import Ink, Paper, ReportRequest
from cramp_diary.report.typeset import Typesetter
from cramp_diary.services.demo import make_demo
from cramp_diary.services.reporting import Reporting, Snapshot, material_of
from cramp_diary.storage.opening import open_diary
from cramp_diary.ui.look.type import FAMILY, load_fonts

AT_FIRST: Final = 1.5
AGAIN: Final = 0.15
AGAINST_QT: Final = 1.2
ROUNDS: Final = 15
LAST_NIGHT: Final = date(2026, 11, 22)
POINTS: Final = 72
T = TypeVar("T")


def main(nights: int) -> None:
    """Make the first report of this process, then others in turns with Qt's."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.crampdiary"
        make_demo(path, nights, 1, LAST_NIGHT)
        with closing(open_diary(path)) as store:
            reporting = Reporting(store, LocalClock())
            period = store.span() or Period(LAST_NIGHT, LAST_NIGHT)
            snapshot, gathered = _timed(lambda: reporting.gather(period))
            _, first = _timed(lambda: reporting.pdf(snapshot, ReportRequest()))
    print(f"reading {nights} nights   {gathered * 1000:7.1f} ms")
    print(f"the first report     {first * 1000:7.1f} ms, to reach {AT_FIRST * 1000:.0f}")
    _compare(reporting, snapshot)


def _compare(reporting: Reporting, snapshot: Snapshot) -> None:
    """Time another paper, another ink and the same page again beside Qt's page."""
    requests = {
        "another paper": (ReportRequest(paper=Paper.LETTER), ReportRequest()),
        "another ink": (ReportRequest(ink=Ink.MONO), ReportRequest()),
        "the same": (ReportRequest(), ReportRequest()),
    }
    html = _html(reporting.document(snapshot, ReportRequest()))
    by_qt = partial(_by_qt, html, _charts(reporting, snapshot))
    times: dict[str, list[float]] = {name: [] for name in (*requests, "by Qt")}
    for number in range(ROUNDS):
        for name, pair in requests.items():
            # Another question each time, so that no page was ever set before.
            asked = replace(snapshot.person, question=f"What about {name} {number}?")
            new = snapshot if name == "the same" else replace(snapshot, person=asked)
            make = partial(reporting.pdf, new, pair[number % 2])
            times[name].append(_timed(make)[1])
        times["by Qt"].append(_timed(by_qt)[1])
    middle = {name: statistics.median(seconds) for name, seconds in times.items()}
    for name in requests:
        ratio = middle[name] / middle["by Qt"]
        print(f"{name:20} {middle[name] * 1000:7.1f} ms, ratio to Qt {ratio:.2f}")
    print(f"by Qt, untagged      {middle['by Qt'] * 1000:7.1f} ms")
    print(f"to reach {AGAIN * 1000:.0f} ms, ratio {AGAINST_QT}")


def _html(document: Document) -> str:
    """Return the words of the page as Qt lays them out: lines and two tables."""
    assert document.numbers is not None
    assert document.medicines is not None
    header = document.header
    lines = (header.title, header.name, header.born, header.period, header.recorded)
    closing = " ".join(document.closing.sentences)
    facts = [
        (group.label, fact.answer, fact.basis)
        for group in document.numbers.groups
        for fact in group.facts
    ]
    rows = [
        (row.name, row.dose, row.since, ", ".join(change.text for change in row.changes))
        for row in document.medicines.rows
    ]
    foot = (closing, document.foot.sentence, document.foot.printed)
    paragraphs = [f"<p>{escape(line)}</p>" for line in (*lines, *header.details)]
    return "".join((*paragraphs, _table(facts), _table(rows), *map(escape, foot)))


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def _charts(reporting: Reporting, snapshot: Snapshot) -> tuple[str, ...]:
    shown = Typesetter(resources() / "report", resources() / "fonts").shown
    document = reporting.document(snapshot, ReportRequest())
    return tuple(Drawings(shown).of(material_of(snapshot), document).values())


def _by_qt(html: str, charts: tuple[str, ...]) -> int:
    """Write the same words and charts on one page; return the size of the file."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(POINTS)
    text = QTextDocument()
    font = QFont(FAMILY)
    font.setPixelSize(9)
    text.setDefaultFont(font)
    text.setTextWidth(writer.width())
    text.setHtml(html)
    painter = QPainter(writer)
    text.drawContents(painter)
    for number, chart in enumerate(charts):
        place = QRectF(0, 200.0 * number, 500, 200)
        QSvgRenderer(QByteArray(chart.encode())).render(painter, place)
    painter.end()
    return target.data().size()


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    begun = time.perf_counter()
    made = work()
    return made, time.perf_counter() - begun


if __name__ == "__main__":
    app = QGuiApplication(sys.argv[:1])
    load_fonts()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 180)
