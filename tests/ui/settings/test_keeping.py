"""What is chosen is kept, what is wrong is said beside it, and files go out and come in."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.assembly import create_services, open_services
from cramp_diary.domain.nights import Boundaries, NightStatus, Period
from cramp_diary.domain.person import Person
from cramp_diary.ui.look.palettes import DARK
from cramp_diary.ui.settings.page import SettingsPage
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.preferences import PreferencesFile, Theme
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.tonight.page import TonightPage
from cramp_diary.ui.widgets.segmented import Segmented
from cramp_diary.wording.volumes import VolumeUnit
from tests.set_clock import SetClock
from tests.ui.showing import Show

MONDAY = date(2026, 11, 23)


@pytest.fixture
def told(opened_session: Session) -> list[str]:
    """Return all that was told, noted or said to have failed."""
    said: list[str] = []
    editor = opened_session.editor
    for signal in (editor.told, editor.noted, editor.failed):
        signal.connect(said.append)
    return said


@pytest.fixture
def page(opened_session: Session, show: Show) -> SettingsPage:
    return show(SettingsPage(opened_session), 1200)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose(page: SettingsPage, hour: int) -> None:
    """Choose another hour for the night from the list, by the keyboard."""
    field = page.nights_card.night.input
    field.setFocus()
    steps = hour - field.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(field, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def status(session: Session, night: date) -> NightStatus:
    (mark,) = session.services.library.marks(Period(night, night))
    return mark.status


# On this computer


def test_what_is_chosen_is_in_force_at_once_and_at_the_next_start(
    qtbot: QtBot, opened_session: Session, tmp_path: Path
) -> None:
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.show_page("settings")
    window.show()
    Furnishing(window, opened_session).ring.stop()
    page = window.frame.shown()
    assert isinstance(page, SettingsPage)
    click(page.look_card.themes.members()[2])
    click(page.look_card.sizes.members()[1])
    click(page.look_card.volumes.members()[2])
    assert opened_session.look.palette is DARK
    assert opened_session.look.scale == 1.25
    kept = PreferencesFile(tmp_path / "preferences.ini").read()
    assert (kept.theme, kept.scale, kept.volumes) == (Theme.DARK, 1.25, VolumeUnit.UK_FL_OZ)


# Nights


def test_nights_that_are_cut_elsewhere_take_their_cramps_along(
    page: SettingsPage, told: list[str]
) -> None:
    session = page.session
    journal = session.services.journal
    at_one = journal.moment(datetime(2026, 11, 23, 13))  # noqa: DTZ001 - a wall time
    session.editor.do("A cramp", lambda: journal.save(journal.cramp(at_one)))
    assert status(session, MONDAY) is NightStatus.CRAMPS
    choose(page, 15)
    assert session.services.owner.boundaries() == Boundaries(15, 5)
    assert status(session, MONDAY) is NightStatus.UNRECORDED
    assert status(session, date(2026, 11, 22)) is NightStatus.CRAMPS
    assert told[-1] == "Nights and days are cut anew. No time was changed."
    (cramp,) = session.services.library.night(date(2026, 11, 22)).episodes
    assert cramp.onset == at_one
    for _hour in (15, 14, 13):
        assert session.editor.undo()
    assert session.services.owner.boundaries() == Boundaries()
    assert status(session, MONDAY) is NightStatus.CRAMPS


def test_the_same_hour_again_changes_nothing(page: SettingsPage, told: list[str]) -> None:
    session = page.session
    journal = session.services.journal
    session.editor.do("A cramp", lambda: journal.save(journal.cramp(journal.now())))
    page.nights_card.night.changed.emit()
    assert told == ["A cramp"]
    assert session.editor.stack.canUndo()


# The person


def test_a_birth_that_is_to_come_is_said_beside_the_field(page: SettingsPage) -> None:
    card = page.person_card
    QTest.keyClicks(card.born.input, "24 Nov 2026")
    click(card.save)
    assert card.born.problem() == "The birth date is in the future."
    assert page.session.services.owner.person() == Person()
    card.born.input.selectAll()
    QTest.keyClicks(card.born.input, "17 Apr 1958")
    click(card.save)
    assert card.born.problem() == ""
    assert page.session.services.owner.person().birth_date == date(1958, 4, 17)


def test_a_date_that_cannot_be_read_saves_nothing(page: SettingsPage) -> None:
    card = page.person_card
    QTest.keyClicks(card.name.input, "Ruth")
    card.born.input.setFocus()
    QTest.keyClicks(card.born.input, "in spring")
    click(card.save)
    assert "not a date" in card.born.problem()
    assert page.session.services.owner.person() == Person()


def test_what_was_told_is_taken_back_in_the_fields_too(page: SettingsPage) -> None:
    card = page.person_card
    QTest.keyClicks(card.name.input, "Ruth")
    click(card.save)
    page.session.editor.undo()
    assert card.name.value() == ""
    assert page.session.services.owner.person() == Person()


def test_what_is_being_typed_outlasts_a_change_elsewhere(page: SettingsPage) -> None:
    QTest.keyClicks(page.person_card.name.input, "Ruth Cal")
    journal = page.session.services.journal
    page.session.editor.do("A cramp", lambda: journal.save(journal.cramp(journal.now())))
    assert page.person_card.name.value() == "Ruth Cal"


# What is watched


def test_what_is_watched_is_asked_on_the_first_page_until_it_is_hidden(
    qtbot: QtBot, opened_session: Session
) -> None:
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    window.show_page("settings")
    window.show()
    Furnishing(window, opened_session).ring.stop()
    settings = window.frame.shown()
    assert isinstance(settings, SettingsPage)
    click(settings.factors_card.more)
    QTest.keyClicks(settings.factors_card.form.name.input, "Stretched before bed")
    click(settings.factors_card.form.add)
    window.show_page("tonight")
    qtbot.waitUntil(lambda: isinstance(window.frame.shown(), TonightPage))
    tonight = window.frame.shown()
    assert isinstance(tonight, TonightPage)
    qtbot.waitUntil(lambda: tonight.cards is not None)
    assert tonight.cards is not None
    (asked,) = tonight.cards.evening.controls
    assert isinstance(asked, Segmented)
    assert asked.accessibleName() == "Stretched before bed"
    (factor,) = opened_session.services.factors.all()
    settings.factors_card.hidden.emit(factor)
    assert tonight.cards.evening.controls == []
    opened_session.editor.undo()
    assert len(tonight.cards.evening.controls) == 1


def test_a_second_of_the_same_name_is_refused_beside_the_name(page: SettingsPage) -> None:
    card = page.factors_card
    for _ in range(2):
        click(card.more)
        QTest.keyClicks(card.form.name.input, "Walked")
        click(card.form.add)
    assert "in use already" in card.form.name.problem()
    assert len(page.session.services.factors.all()) == 1


# Files


def test_a_backup_is_a_whole_diary_beside_it(
    qtbot: QtBot, page: SettingsPage, told: list[str], clock: SetClock
) -> None:
    journal = page.session.services.journal
    journal.save(journal.cramp(journal.now()))
    click(page.file_card.backup)
    qtbot.waitUntil(lambda: bool(told))
    (copy,) = (page.session.services.path.parent / "backups").iterdir()
    assert told == [f"A checked backup is at {copy}"]
    services = open_services(copy, clock=clock)
    assert len(services.library.night(MONDAY).episodes) == 1
    services.close()


@pytest.mark.parametrize("name", ["out.json", "out.csv", "out.zip"])
def test_a_copy_goes_out_in_the_format_of_its_ending(
    qtbot: QtBot, page: SettingsPage, told: list[str], tmp_path: Path, name: str
) -> None:
    page.send_to(tmp_path / name)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith(f"A copy is at {tmp_path / name}.")
    assert (tmp_path / name).stat().st_size > 0


def test_a_copy_that_cannot_be_written_says_why(
    qtbot: QtBot, page: SettingsPage, told: list[str], tmp_path: Path
) -> None:
    for name, said in (("none/1.json", "does not exist"), ("1.xls", "format cannot be told")):
        told.clear()
        page.send_to(tmp_path / name)
        qtbot.waitUntil(lambda: bool(told))
        assert said in told[0]
        assert not (tmp_path / name).exists()


def test_what_went_out_comes_in_elsewhere_once(
    qtbot: QtBot, page: SettingsPage, told: list[str], tmp_path: Path, clock: SetClock
) -> None:
    other = create_services(tmp_path / "other.crampdiary", clock=clock)
    other.journal.save(other.journal.cramp(other.journal.now()))
    other.exchange.send(tmp_path / "other.json")
    other.close()
    page.bring(tmp_path / "other.json")
    qtbot.waitUntil(lambda: bool(told))
    assert status(page.session, MONDAY) is NightStatus.CRAMPS
    page.bring(tmp_path / "other.json")
    qtbot.waitUntil(lambda: len(told) > 1)
    assert told[1] == "0 rows brought in."
    page.session.editor.undo()
    assert status(page.session, MONDAY) is NightStatus.UNRECORDED


def test_a_file_that_is_no_table_is_refused_by_a_sentence(
    qtbot: QtBot, page: SettingsPage, told: list[str], tmp_path: Path
) -> None:
    (tmp_path / "junk.csv").write_bytes(bytes(range(256)))
    page.bring(tmp_path / "junk.csv")
    qtbot.waitUntil(lambda: bool(told))
    assert "Nothing was imported." in told[0]
    assert page.session.services.library.span() is None
