"""The night palette by the clock, and a hand that wins until the clock's next change."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cramp_diary.app import Program
from cramp_diary.ui.look.palettes import DARK, LIGHT, NIGHT
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.main_window import MainWindow
from cramp_diary.ui.shell.night_hours import NightHours, Turned, night_asked
from cramp_diary.ui.shell.preferences import Preferences, PreferencesFile, Theme
from cramp_diary.ui.shell.session import Session
from cramp_diary.ui.shell.themes import palette_now, theme_chosen, turned_over
from tests.set_clock import SetClock
from tests.strategies_time import wall

USUAL = NightHours(on=True)
BY_CLOCK = Preferences(theme=Theme.LIGHT, night_hours=USUAL)

minutes = st.integers(0, 24 * 60 - 1).map(lambda n: time(n // 60, n % 60))
all_hours = st.builds(NightHours, on=st.just(value=True), begins=minutes, ends=minutes)
moments = st.datetimes(datetime(2026, 1, 2), datetime(2027, 1, 1))  # noqa: DTZ001 - wall times


@pytest.mark.parametrize(
    ("now", "palette"),
    [
        ("2026-11-23 21:59", LIGHT),
        ("2026-11-23 22:00", NIGHT),
        ("2026-11-24 00:00", NIGHT),
        ("2026-11-24 06:59", NIGHT),
        ("2026-11-24 07:00", LIGHT),
    ],
)
def test_the_palette_follows_the_clock(now: str, palette: object) -> None:
    assert palette_now(BY_CLOCK, wall(now)) is palette
    assert palette_now(replace(BY_CLOCK, night_hours=NightHours()), wall(now)) is LIGHT


@given(hours=all_hours, now=moments)
def test_it_changes_at_its_next_change_and_not_before(hours: NightHours, now: datetime) -> None:
    change = hours.next_change(now)
    assert now < change <= now + timedelta(days=1)
    assert hours.hold(now) is hours.hold(max(now, change - timedelta(minutes=1)))
    if hours.begins != hours.ends:
        assert hours.hold(change) is not hours.hold(now)


@given(hours=all_hours, now=moments, later=st.integers(0, 3 * 24 * 60))
def test_a_hand_wins_until_the_next_change(hours: NightHours, now: datetime, later: int) -> None:
    chosen = Preferences(theme=Theme.DARK, night_hours=hours)
    turned = turned_over(chosen, now)
    assert {palette_now(chosen, now), palette_now(turned, now)} == {DARK, NIGHT}
    assert palette_now(turned_over(turned, now), now) is palette_now(chosen, now)
    then = now + timedelta(minutes=later)
    of_clock = then >= hours.next_change(now)
    assert palette_now(turned, then) is palette_now(chosen if of_clock else turned, then)
    if not of_clock:
        assert palette_now(turned, then) is palette_now(turned, now)


@given(hours=all_hours, now=moments, back=st.integers(2, 400))
def test_a_clock_set_back_by_days_leaves_no_choice_standing(
    hours: NightHours, now: datetime, back: int
) -> None:
    turned = Turned(to_night=True, until=hours.next_change(now))
    then = now - timedelta(days=back)
    assert night_asked(hours, turned, then) is night_asked(hours, None, then)


@pytest.mark.parametrize("theme", Theme)
@given(now=moments, before=st.sampled_from(Theme))
def test_a_theme_that_is_picked_is_seen_at_once(theme: Theme, now: datetime, before: Theme) -> None:
    chosen = theme_chosen(Preferences(theme=before, night_hours=USUAL), theme, now)
    by_hand = theme_chosen(Preferences(theme=before), theme, now)
    assert palette_now(chosen, now) is palette_now(by_hand, now)


def test_where_night_is_chosen_for_good_a_hand_finds_the_day(qapp: QApplication) -> None:
    assert qapp
    chosen = Preferences(theme=Theme.NIGHT, day_theme=Theme.DARK, night_hours=USUAL)
    noon = wall("2026-11-24 12:00")
    assert palette_now(chosen, noon) is NIGHT
    assert palette_now(turned_over(chosen, noon), noon) is DARK


# In the window


def test_the_first_paint_is_in_the_palette_of_the_hour(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    file = PreferencesFile(tmp_path / "1.ini")
    file.write(BY_CLOCK)
    program = Program(qapp, tmp_path / "none", file, SetClock("2026-11-23 23:00"))
    qtbot.addWidget(program.window)
    assert program.look.palette is NIGHT
    program.dress.take_off()


def test_the_window_changes_with_the_clock_and_a_key_wins_until_then(
    qtbot: QtBot, opened_session: Session, clock: SetClock
) -> None:
    clock.set("2026-11-23 21:50")
    window = MainWindow(opened_session)
    qtbot.addWidget(window)
    furnishing = Furnishing(window, opened_session)
    furnishing.ring.stop()
    opened_session.prefer(BY_CLOCK)
    seen = []
    for at in ("21:50", "22:10", "key", "23:00", "next", "07:10", "22:10"):
        if at == "key":
            furnishing.toggle_night()
        elif at == "next":
            clock.set("2026-11-24 06:50")
        else:
            clock.set(f"{clock.now().wall:%Y-%m-%d} {at}")
        furnishing._clock.timeout.emit()
        seen.append(opened_session.look.palette.name)
    assert seen == ["light", "night", "light", "light", "light", "light", "night"]
