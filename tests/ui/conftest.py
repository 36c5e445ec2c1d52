"""What every test of a screen starts from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import create_services
from cramp_diary.ui.look.dress import Dress
from cramp_diary.ui.look.focus_ring import FocusRing
from cramp_diary.ui.look.look import Look
from cramp_diary.ui.look.palettes import LIGHT
from cramp_diary.ui.look.type import load_fonts
from cramp_diary.ui.shell.editor import DiaryEditor
from cramp_diary.ui.shell.preferences import PreferencesFile
from cramp_diary.ui.shell.session import Session
from tests.set_clock import SetClock
from tests.ui.showing import Show, Shown


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> tuple[str, ...]:
    """Load the typeface once for all tests; a QApplication has to exist."""
    assert qapp is not None
    return load_fonts()


@pytest.fixture
def look(qapp: QApplication, fonts: tuple[str, ...]) -> Iterator[Look]:
    """Return the light palette at 100 %, worn by the whole program."""
    assert fonts
    look = Look(LIGHT)
    dress = Dress(qapp, look)
    ring = FocusRing(look, qapp)
    yield look
    ring.stop()
    dress.take_off()


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """Delete what a test closed: no event loop comes by that would, and every look is slower."""
    assert qapp is not None
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def clock() -> SetClock:
    """Return a clock at the evening of the pictures: Monday 23 November 2026, 22:10."""
    return SetClock("2026-11-23 22:10")


@pytest.fixture
def session(look: Look, clock: SetClock, tmp_path: Path) -> Iterator[Session]:
    """Return a run of the program whose diary is not open yet."""
    session = Session(look, clock, PreferencesFile(tmp_path / "preferences.ini"))
    session.employ(DiaryEditor(session.apply))
    yield session
    session.close()


@pytest.fixture
def opened_session(session: Session, clock: SetClock, tmp_path: Path) -> Session:
    """Return a run of the program with a new, empty diary."""
    session.open(create_services(tmp_path / "diary.crampdiary", clock=clock))
    return session


@pytest.fixture
def told(opened_session: Session) -> list[str]:
    """Return what the undo bar was told, in order."""
    said: list[str] = []
    opened_session.editor.told.connect(said.append)
    return said


@pytest.fixture
def show(qtbot: QtBot, session: Session) -> Iterator[Show]:
    """Return what puts a page on the screen; it is hidden before the diary is closed."""
    assert session is not None
    pages: list[QWidget] = []

    def shown(page: Shown, height: int = 800, width: int = 1056) -> Shown:
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
        return page

    yield shown
    for page in pages:
        page.hide()
