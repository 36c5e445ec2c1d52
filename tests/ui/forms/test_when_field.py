"""Night and time, and the hour that comes twice."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cramp_diary.domain.moment import Clock, Moment
from cramp_diary.domain.nights import Boundaries
from cramp_diary.domain.placing import wall_in_night
from cramp_diary.ui.forms.when_field import WhenField
from cramp_diary.ui.look.look import Look

NIGHT = date(2026, 10, 24)
SUMMER, WINTER = 7200, 3600


class AutumnClock(Clock):
    """On 25 October 2026 the hour from 02:00 comes twice here."""

    def at(self, wall: datetime, *, second_time: bool = False) -> Moment:
        twice = datetime(2026, 10, 25, 2) <= wall < datetime(2026, 10, 25, 3)  # noqa: DTZ001 - wall
        before = wall < datetime(2026, 10, 25, 2)  # noqa: DTZ001 - a wall time
        summer = before or (twice and not second_time)
        return Moment(wall, SUMMER if summer else WINTER)


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> Iterator[WhenField]:
    field = WhenField(look, AutumnClock(), wall_in_night, "When it began")
    qtbot.addWidget(field)
    field.set_moment(NIGHT, None, Boundaries())
    field.show()
    yield field
    field.hide()


def half_past_two(offset: int, second: int = 0) -> Moment:
    return Moment(datetime(2026, 10, 25, 2, 30, second), offset)  # noqa: DTZ001 - a wall time


def test_only_the_hour_that_came_twice_is_asked_about(field: WhenField) -> None:
    QTest.keyClicks(field.time.input, "01:30")
    assert not field.twice.isVisible()
    field.time.input.clear()
    QTest.keyClicks(field.time.input, "02:30")
    assert field.twice.isVisible()
    assert field.moment() == half_past_two(SUMMER)


def test_the_second_time_can_be_chosen(field: WhenField) -> None:
    QTest.keyClicks(field.time.input, "02:30")
    QTest.mouseClick(field.twice.which.members()[1], Qt.MouseButton.LeftButton)
    assert field.moment() == half_past_two(WINTER)


@pytest.mark.parametrize("offset", [SUMMER, WINTER])
def test_a_moment_not_altered_keeps_seconds_and_offset(field: WhenField, offset: int) -> None:
    field.set_moment(NIGHT, half_past_two(offset, 27), Boundaries())
    assert field.twice.which.value() is (offset == WINTER)
    assert field.moment() == half_past_two(offset, 27)


def test_a_moment_of_another_place_keeps_its_offset(field: WhenField) -> None:
    abroad = Moment(datetime(2026, 10, 24, 23, 5), -4 * 3600)  # noqa: DTZ001 - a wall time
    field.set_moment(NIGHT, abroad, Boundaries())
    assert field.moment() == abroad


def test_it_says_where_the_time_lies(field: WhenField) -> None:
    QTest.keyClicks(field.time.input, "23:50")
    assert field.stands.text() == "Sat 24 Oct, 23:50, night of Sat 24 to Sun 25 Oct"
    field.time.input.clear()
    QTest.keyClicks(field.time.input, "3")
    assert field.stands.text() == "Sun 25 Oct, 03:00, night of Sat 24 to Sun 25 Oct"


def test_without_a_time_there_is_no_moment(field: WhenField) -> None:
    assert field.moment() is None
    assert field.stands.text() == "Night of Sat 24 to Sun 25 Oct"
