"""What belongs to this computer is kept, and nothing in the file can stop the program."""

from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cramp_diary.ui.reminders.choices import Reminders
from cramp_diary.ui.shell.night_hours import NightHours, Turned
from cramp_diary.ui.shell.preferences import Preferences, PreferencesFile, Theme
from cramp_diary.wording.volumes import VolumeUnit

MINUTES = st.integers(0, 24 * 60 - 1).map(lambda n: time(n // 60, n % 60))
UNTIL = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1))  # noqa: DTZ001 - a wall time
CHOICES = st.builds(
    Preferences,
    theme=st.sampled_from(Theme),
    day_theme=st.sampled_from(Theme),
    scale=st.sampled_from([1.0, 1.25, 1.5, 1.75, 2.0]),
    volumes=st.sampled_from(VolumeUnit),
    language=st.sampled_from(["", "en_GB", "de"]),
    diary=st.text(st.characters(exclude_categories=["C"]), max_size=40),
    night_hours=st.builds(NightHours, on=st.booleans(), begins=MINUTES, ends=MINUTES),
    turned=st.none()
    | st.builds(
        Turned,
        to_night=st.booleans(),
        until=UNTIL.map(lambda wall: wall.replace(second=0, microsecond=0)),
    ),
    reminders=st.builds(
        Reminders,
        morning=st.booleans(),
        morning_at=MINUTES,
        tablets=st.booleans(),
        tablets_at=MINUTES,
        when_closed=st.booleans(),
    ),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(chosen=CHOICES)
def test_what_is_written_is_read_again(tmp_path: Path, chosen: Preferences) -> None:
    path = tmp_path / "preferences.ini"
    PreferencesFile(path).write(chosen)
    assert PreferencesFile(path).read() == chosen


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0\1\2\xff",
        "[General]\ntheme=purple\nday_theme=7\nscale=huge\nvolumes=cups\n",
        "[General]\nscale=nan\n",
        "[General]\nnight_hours=maybe\nnight_begins=25:00\nturned=night\nremind_morning=1\n",
        "[General]\nturned=night 2026-13-01T00:00\nremind_morning_at=late\nremind_tablets_at=\n",
        "[General]\nscale=inf\n",
        "[General]\nscale=-3\ntheme=\n",
        "theme",
        "[[[[",
        "[General]\ntheme=@Variant(\\0\\0\\0\\x1)\nscale=1, 2, 3\n",
    ],
)
def test_garbage_is_read_as_nothing_chosen(tmp_path: Path, text: str) -> None:
    path = tmp_path / "preferences.ini"
    path.write_text(text, encoding="latin-1")
    read = PreferencesFile(path).read()
    assert (read.theme, read.day_theme) == (Theme.SYSTEM, Theme.SYSTEM)
    assert read.volumes is VolumeUnit.ML
    assert read.scale in {1.0, 2.0}
    assert (read.night_hours, read.turned) == (NightHours(), None)
    assert read.reminders == Reminders()


def test_a_size_out_of_range_is_the_nearest(tmp_path: Path) -> None:
    path = tmp_path / "preferences.ini"
    path.write_text("[General]\nscale=7\n", encoding="utf-8")
    assert PreferencesFile(path).read().scale == 2.0


def test_a_file_that_cannot_be_kept_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    preferences = PreferencesFile(tmp_path / "file" / "preferences.ini")
    preferences.write(Preferences(theme=Theme.DARK))
    assert preferences.read().theme in {Theme.DARK, Theme.SYSTEM}
