"""No screen shows a text that went past the translation."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from cramp_diary.app import Program
from cramp_diary.assembly import create_services
from cramp_diary.assets import resources
from cramp_diary.domain.errors import NotADiaryError
from cramp_diary.services.catalogue import Catalogue
from cramp_diary.services.demo import make_demo
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.last_resort import show_report
from cramp_diary.ui.shell.pages import PAGES
from cramp_diary.ui.shell.preferences import PreferencesFile
from cramp_diary.ui.welcome.page import WelcomePage
from cramp_diary.wording.errors import sentence
from tests.set_clock import SetClock
from tests.ui.visible_texts import texts_of
from tests.ui.walker import Walker
from tests.wording.pseudo import pseudo_language, untranslated

NIGHTS = 60
TALL = (1280, 1600)
NARROW = (700, 1600)
PRESSES = 80
QT = {"OK", "Show Details...", "Hide Details..."}
"""What Qt says by itself; it has translations of its own."""
FILES = ("backups", "crampdiary", "json", "csv", "tsv", "txt", "zip", "pdf")
KEYS = [entry.key for entry in PAGES]

Start = Callable[[Path], Walker]


def names() -> set[str]:
    """Return the names in the catalogues, which are what they are in any language."""
    catalogue = Catalogue(resources() / "catalogues")
    return {
        *(drink.name for drink in catalogue.drinks),
        *(medicine.name for medicine in catalogue.medicines),
        *(medicine.uk_name for medicine in catalogue.medicines if medicine.uk_name),
        *(supplement.name for supplement in catalogue.supplements),
        *(salt.name for salt in catalogue.salts),
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Make a folder to work in; the language of nobody is spoken as long as it is there."""
    folder = tmp_path_factory.mktemp("0")
    with pseudo_language(folder):
        make_demo(folder / "demo.crampdiary", NIGHTS, clock=SetClock("2026-11-23 22:10"))
        yield folder


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what is said in dialogs that ask for a file; every one is cancelled."""
    said: list[str] = []

    def ask(_parent: QWidget, title: str, _folder: str, kinds: str) -> tuple[str, str]:
        said.extend((title, kinds))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return said


@pytest.fixture
def start(
    qapp: QApplication,
    fonts: tuple[str, ...],
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Start]:
    """Start the program on a diary, in the language of nobody."""
    assert fonts
    assert folder.is_dir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    running: list[Program] = []

    def on(diary: Path) -> Walker:
        clock = SetClock("2026-11-23 22:10")
        program = Program(qapp, diary, PreferencesFile(tmp_path / "1.ini"), clock)
        running.append(program)
        program.window.resize(*TALL)
        program.show()
        walker = Walker(program.window, program.session, {*names(), *FILES})
        walker.settle()
        return walker

    yield on
    for program in running:
        program.window.close()
        program.dress.take_off()
        for furnishing in program.window.findChildren(Furnishing):
            furnishing.ring.stop()
        program.window.deleteLater()


@pytest.fixture
def demo(start: Start, folder: Path) -> Walker:
    """Start the program on a diary with two months of the invented person."""
    copy(folder / "demo.crampdiary", "1.crampdiary")
    return start(Path("1.crampdiary"))


class Painted(QWidget):
    """Writes with a brush of its own."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(10, 20, "Painted")


def test_a_text_past_the_translation_is_found_wherever_it_is(qapp: QApplication) -> None:
    assert qapp
    window = QWidget()
    label, line, choice = QLabel("Label", window), QLineEdit(window), QComboBox(window)
    brush = Painted(window)
    line.setPlaceholderText("Placeholder")
    line.setAccessibleName("Name")
    choice.addItems(["Chosen", "Offered"])
    label.setToolTip("Hint")
    window.addAction(QAction("Action", window))
    window.setWindowTitle("Title")
    for part in (label, line, choice, brush):
        part.resize(100, 30)
    window.show()

    found = {word for text in texts_of(window) for word in untranslated(text)}
    assert found >= {
        *("Label", "Placeholder", "Name", "Chosen", "Offered", "Hint", "Action", "Title"),
        "Painted",
    }


def test_a_word_that_is_set_on_a_page_is_found(demo: Walker) -> None:
    page = demo.go_to("tonight")
    demo.look("tonight")
    QLabel("Save", page).show()
    demo.look("tonight, again")

    assert demo.escaped == {("tonight, again", "Save")}


def test_the_first_page_of_all(start: Start, asked: list[str]) -> None:
    walker = start(Path("1.crampdiary"))
    (page,) = walker.window.findChildren(WelcomePage)
    walker.look("welcome")
    page.bring.click()
    page.show_problem(sentence(NotADiaryError(Path("2.crampdiary"))))
    walker.press_all(page, "welcome", PRESSES)

    assert walker.read > 20
    assert walker.escaped == set()
    assert asked
    assert [one for one in asked if untranslated(one, FILES)] == []


def test_pages_of_an_empty_diary(start: Start, tmp_path: Path) -> None:
    create_services(tmp_path / "1.crampdiary").close()
    walker = start(Path("1.crampdiary"))
    for key in KEYS:
        walker.go_to(key)
        walker.look(key)

    assert walker.escaped == set()


@pytest.mark.parametrize("key", KEYS)
def test_a_page_and_all_that_can_be_pressed_on_it(demo: Walker, key: str, asked: list[str]) -> None:
    page = demo.go_to(key)
    demo.look(key)
    pressed = demo.press_all(page, key, PRESSES)
    demo.window.resize(*NARROW)
    demo.settle()
    demo.look(f"{key}, narrow")

    assert pressed > 3
    assert demo.escaped == set()
    assert [one for one in asked if untranslated(one, FILES)] == []


def test_what_is_said_when_the_program_has_a_mistake(demo: Walker) -> None:
    show_report(demo.window, "1")
    demo.look("last resort")

    assert {text.removeprefix("&") for _, text in demo.escaped} <= QT
