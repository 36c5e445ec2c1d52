"""The form of a cramp: what is set comes out again, and what is pressed is in it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cramp_diary.domain.entries import (
    Answer,
    DurationBand,
    Episode,
    Muscle,
    PartOfNight,
    Relief,
    Side,
    Waking,
)
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.problems import Fault, Problem
from cramp_diary.ui.diary.forms.cramp_form import CrampForm
from cramp_diary.ui.look.look import Look
from tests.set_clock import SetClock

NIGHT = date(2026, 11, 16)
ONSET = Moment(datetime(2026, 11, 17, 1, 50, 27), 3600)  # noqa: DTZ001 - a wall time
BARE = Episode(id=EntryId("c"), night=NIGHT, written=ONSET)

scales = st.none() | st.integers(0, 10)
answers = st.none() | st.sampled_from(Answer)
lengths = st.one_of(
    st.fixed_dictionaries(
        {"seconds": st.none(), "band": st.none() | st.sampled_from(DurationBand)}
    ),
    st.fixed_dictionaries({"seconds": st.integers(0, 24 * 3600), "band": st.none()}),
)
cramps = st.builds(
    lambda length, **said: replace(BARE, **length, **said),
    length=lengths,
    onset=st.sampled_from([ONSET, *PartOfNight]),
    muscle=st.none() | st.sampled_from(Muscle),
    side=st.none() | st.sampled_from(Side),
    pain=scales,
    waking=st.none() | st.sampled_from(Waking),
    hard=answers,
    urge=answers,
    tingling=answers,
    relief=st.frozensets(st.sampled_from(Relief)),
    relieved=answers,
    sleep_lost=st.none() | st.integers(0, 24 * 60),
    soreness=scales,
    note=st.sampled_from(["", "new shoes", "first line\nsecond line"]),
)


@pytest.fixture
def form(qtbot: QtBot, look: Look, clock: SetClock) -> Iterator[CrampForm]:
    form = CrampForm(look, clock)
    qtbot.addWidget(form)
    form.resize(420, 700)
    form.set_entry(BARE, Boundaries())
    form.show()
    qtbot.waitActive(form)
    yield form
    form.hide()


def offered(form: CrampForm) -> Episode:
    taken: list[Episode] = []
    form.accepted.connect(taken.append)
    form.submit()
    form.accepted.disconnect(taken.append)
    (entry,) = taken
    return entry


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(cramp=cramps)
def test_an_entry_that_is_not_touched_comes_out_as_it_went_in(
    form: CrampForm, cramp: Episode
) -> None:
    form.set_entry(cramp, Boundaries())
    assert offered(form) == cramp


def test_a_typed_time_lies_in_the_night(form: CrampForm) -> None:
    QTest.keyClicks(form.onset.time.input, "314")
    assert offered(form).onset == Moment(datetime(2026, 11, 17, 3, 14), 3600)  # noqa: DTZ001 - wall


def test_a_typed_time_and_a_part_of_the_night_take_each_others_place(form: CrampForm) -> None:
    QTest.keyClicks(form.onset.time.input, "314")
    press(form.onset.part.members()[0])
    assert form.onset.time.text() == ""
    assert offered(form).onset is PartOfNight.EARLY
    QTest.keyClicks(form.onset.time.input, "23:50")
    assert form.onset.part.value() is None


def test_another_night_takes_its_time_along(form: CrampForm) -> None:
    form.set_entry(replace(BARE, onset=ONSET), Boundaries())
    form.onset.night.input.clear()
    QTest.keyClicks(form.onset.night.input, "14 Nov 2026")
    entry = offered(form)
    assert entry.night == date(2026, 11, 14)
    assert entry.onset == Moment(datetime(2026, 11, 15, 1, 50), 3600)  # noqa: DTZ001 - a wall time


def test_pressing_through_the_form(form: CrampForm) -> None:
    press(form.pain.members()[6])
    press(form.duration.chips.members()[0])
    press(form.waking.members()[0])
    press(form.relief.members()[1])
    press(form.relieved.members()[0])
    press(form.sleep_lost.chips.members()[1])
    form.place.legs.chosen.emit((Muscle.CALF, Side.LEFT))
    entry = offered(form)
    assert entry == replace(
        BARE,
        pain=6,
        band=DurationBand.UNDER_1,
        waking=Waking.WOKE,
        relief=frozenset({Relief.STAND}),
        relieved=Answer.YES,
        sleep_lost=15,
        muscle=Muscle.CALF,
        side=Side.LEFT,
    )


def test_minutes_take_the_place_of_a_rough_duration(form: CrampForm) -> None:
    press(form.duration.chips.members()[0])
    QTest.keyClicks(form.duration.number.input, "4,5")
    entry = offered(form)
    assert (entry.seconds, entry.band) == (270, None)
    press(form.duration.chips.members()[1])
    entry = offered(form)
    assert (entry.seconds, entry.band) == (None, DurationBand.FROM_1_TO_5)


def test_the_picture_follows_the_names(form: CrampForm) -> None:
    form.place.muscle.set_value(Muscle.SHIN)
    form.place.muscle.changed.emit()
    assert form.place.legs.value() is None
    form.place.side.set_value(Side.RIGHT)
    form.place.side.chosen.emit(Side.RIGHT)
    assert form.place.legs.value() == (Muscle.SHIN, Side.RIGHT)


@pytest.mark.parametrize("typed", ["25:00", "soon"])
def test_a_time_that_is_none_is_not_offered(qtbot: QtBot, form: CrampForm, typed: str) -> None:
    QTest.keyClicks(form.onset.time.input, typed)
    with qtbot.assertNotEmitted(form.accepted):
        form.submit()
    assert "not a time yet" in form.onset.time.problem()
    assert form.onset.time.text() == typed


def test_a_night_that_is_no_date_is_not_offered(qtbot: QtBot, form: CrampForm) -> None:
    form.onset.night.input.clear()
    with qtbot.assertNotEmitted(form.accepted):
        form.submit()
    assert form.onset.night.problem() == "Give the date of the evening first."


def test_problems_stand_beside_their_fields_and_the_values_stay(form: CrampForm) -> None:
    QTest.keyClicks(form.sleep_lost.number.input, "5000")
    form.show_problems(
        [
            Problem("sleep_lost", Fault.OUT_OF_RANGE, 0, 1440),
            Problem("onset", Fault.IN_FUTURE),
            Problem("stated", Fault.HAS_CRAMPS),
        ],
    )
    assert form.sleep_lost.number.problem() == "Sleep lost, in minutes, goes from 0 to 1,440."
    assert form.sleep_lost.number.text() == "5000"
    assert form.onset.time.problem() == "The time is in the future."
    form.clear_problems()
    assert form.sleep_lost.number.problem() == ""


def test_enter_saves_from_a_field_and_from_a_chip(qtbot: QtBot, form: CrampForm) -> None:
    for widget in (form.onset.time.input, form.waking.members()[0]):
        widget.setFocus()
        with qtbot.waitSignal(form.accepted, timeout=1000):
            QTest.keyClick(widget, Qt.Key.Key_Return)
    assert form.waking.value() is None


def test_enter_in_the_note_begins_a_new_line(qtbot: QtBot, form: CrampForm) -> None:
    form.note.input.setFocus()
    with qtbot.assertNotEmitted(form.accepted):
        QTest.keyClicks(form.note.input, "one")
        QTest.keyClick(form.note.input, Qt.Key.Key_Return)
        QTest.keyClicks(form.note.input, "two")
    assert form.note.value() == "one\ntwo"


def test_enter_on_leave_leaves(qtbot: QtBot, form: CrampForm) -> None:
    form.leave.setFocus()
    with (
        qtbot.assertNotEmitted(form.accepted),
        qtbot.waitSignal(form.cancelled, timeout=1000),
    ):
        QTest.keyClick(form.leave, Qt.Key.Key_Return)


def test_esc_leaves(qtbot: QtBot, form: CrampForm) -> None:
    form.onset.time.input.setFocus()
    with qtbot.waitSignal(form.cancelled, timeout=1000):
        QTest.keyClick(form.onset.time.input, Qt.Key.Key_Escape)
