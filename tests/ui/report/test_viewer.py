"""The pages of a file, as the person sees them before saving it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from cramp_diary.ui.look.arrangement import Arrangement
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import DARK, NIGHT
from cramp_diary.ui.report.sheets import Sheets
from cramp_diary.ui.report.viewer import Viewer


def pdf(pages: int) -> bytes:
    file = QBuffer()
    file.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(file)
    painter = QPainter(writer)
    for _ in range(pages - 1):
        writer.newPage()
    painter.end()
    return bytes(file.data().data())


@pytest.fixture
def viewer(qtbot: QtBot, look: Look) -> Iterator[Viewer]:
    viewer = Viewer(look)
    qtbot.addWidget(viewer)
    viewer.resize(660, 680)
    viewer.show()
    viewer.show_pdf(pdf(3))
    yield viewer
    viewer.put_away()


def sheets(viewer: Viewer) -> Sheets:
    found = viewer.findChild(Sheets)
    assert isinstance(found, Sheets)
    return found


def test_one_page_is_shown_whole(viewer: Viewer) -> None:
    assert viewer.words.text() == "Page 1 of 3"
    assert sheets(viewer).height() <= viewer.preview.height()
    assert not viewer.earlier.isEnabled()


def test_pages_are_turned_to_the_last(viewer: Viewer) -> None:
    for _ in range(2):
        viewer.later.click()
    assert viewer.words.text() == "Page 3 of 3"
    assert not viewer.later.isEnabled()
    viewer.earlier.click()
    assert viewer.words.text() == "Page 2 of 3"


def test_a_wide_window_shows_two_pages(viewer: Viewer) -> None:
    viewer.resize(1100, 900)
    viewer.arrange(Arrangement.WIDE)
    assert viewer.words.text() == "Pages 1 and 2 of 3"
    assert sheets(viewer).width() > 2 * 300
    viewer.later.click()
    assert viewer.words.text() == "Page 3 of 3"
    viewer.earlier.click()
    assert viewer.words.text() == "Pages 1 and 2 of 3"


def test_a_narrow_window_shows_a_page_as_wide_as_it_is(viewer: Viewer, qtbot: QtBot) -> None:
    viewer.arrange(Arrangement.NARROW)
    viewer.resize(700, viewer.sizeHint().height())
    qtbot.waitUntil(lambda: sheets(viewer).width() > 600)
    assert sheets(viewer).height() <= viewer.preview.height()


def test_closer_and_back(viewer: Viewer) -> None:
    whole = sheets(viewer).width()
    viewer.closer.click()
    assert sheets(viewer).width() > whole
    viewer.further.click()
    viewer.further.click()
    assert sheets(viewer).width() == whole


def test_paper_is_white_by_day_and_black_by_night(viewer: Viewer, look: Look) -> None:
    def paper() -> QColor:
        return sheets(viewer).grab().toImage().pixelColor(40, 40)

    look.set_palette(DARK)
    assert paper() == QColor("white")
    look.set_palette(NIGHT)
    assert paper() == QColor("black")
