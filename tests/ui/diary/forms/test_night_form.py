"""The form of a night as a whole."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import NightRecord
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.ui.diary.forms.night_form import NightForm
from cramp_diary.ui.look.look import Look

AT = Moment(datetime(2026, 11, 17, 7, 40), 3600)  # noqa: DTZ001 - a wall time
BARE = NightRecord(id=EntryId("n"), night=date(2026, 11, 16), written=AT)


@pytest.fixture
def form(qtbot: QtBot, look: Look) -> NightForm:
    form = NightForm(look)
    qtbot.addWidget(form)
    form.set_entry(BARE)
    form.show()
    return form


def offered(form: NightForm) -> list[NightRecord]:
    taken: list[NightRecord] = []
    form.accepted.connect(taken.append)
    form.submit()
    return taken


@pytest.mark.parametrize("stated", Stated)
def test_what_is_not_touched_comes_out_as_it_went_in(form: NightForm, stated: Stated) -> None:
    record = replace(BARE, stated=stated, sleep_lost=45, disturbance=0, soreness=3, note="warm")
    form.set_entry(record)
    assert offered(form) == [record]


def test_the_usual_lengths_are_chips_and_others_are_typed(form: NightForm) -> None:
    form.set_entry(replace(BARE, sleep_lost=30))
    assert form.sleep_lost.chip() == 30
    QTest.keyClicks(form.sleep_lost.number.input, "40")
    assert offered(form)[0].sleep_lost == 40


def test_a_statement_can_be_taken_back(form: NightForm) -> None:
    form.set_entry(replace(BARE, stated=Stated.QUIET, soreness=0))
    QTest.mouseClick(form.stated.members()[0], Qt.MouseButton.LeftButton)
    assert offered(form) == [replace(BARE, soreness=0)]


def test_quiet_beside_cramps_is_said_at_the_statement(form: NightForm) -> None:
    form.show_problems([Problem("stated", Fault.HAS_CRAMPS)])
    assert form._stated.problem() == "This night has cramps written down. Remove them first."
