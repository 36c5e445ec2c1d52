"""The program is killed in the middle of a form, and started again."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from cramp_diary.assembly import create_services

HOUSE = Path(__file__).parents[2]


def start(diary: Path, hands: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run the real program in a process of its own until it ends, in whatever way."""
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home))
    return subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-m", "tests.journeys.driven", str(diary), hands],
        check=False,
        capture_output=True,
        text=True,
        cwd=HOUSE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **folders},
        timeout=60,
    )


def test_a_form_survives_the_kill_of_the_program(diary: Path, tmp_path: Path) -> None:
    diary.parent.mkdir()
    create_services(diary).close()
    killed = start(diary, "fill-cramp", tmp_path)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    typed = json.loads(killed.stdout)
    assert typed["onset"]["time"] == "25:99"
    assert typed["duration"]["minutes"] == "about 10"
    seen = start(diary, "see-cramp", tmp_path)
    assert seen.returncode == 0, seen.stderr
    shown = json.loads(seen.stdout)
    assert shown["form"] == typed
    (said,) = shown["said"]
    assert said.startswith("Not finished: a cramp on the night of ")
    # Looking at it takes nothing from it: it is there the next time too.
    again = json.loads(start(diary, "see-cramp", tmp_path).stdout)
    assert again["form"] == typed
