"""Saved means saved, also for a process that is killed in the middle of a save."""

import subprocess
import sys
from pathlib import Path

import pytest

from cramp_diary.storage.backup import verify
from cramp_diary.storage.opening import create_diary, open_diary

WRITER = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.identity import SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.storage.opening import open_diary

store, new_id = open_diary(Path(sys.argv[1])), SortableIds()
while True:
    now = datetime.now(UTC)
    cramp = Episode(id=new_id(now), night=now.date(), written=Moment.of(now), note="n" * 300)
    store.apply(Change(after=(cramp,)))
    print(cramp.id, flush=True)
"""


@pytest.mark.parametrize("saves", [1, 40, 90])
def test_a_killed_writer_has_lost_nothing_it_acknowledged(path: Path, saves: int) -> None:
    create_diary(path).close()
    with subprocess.Popen(  # noqa: S603 - this very interpreter and the text above
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout
        acknowledged = [writer.stdout.readline().strip() for _ in range(saves)]
        writer.kill()
        acknowledged += [line.strip() for line in writer.stdout if line.endswith("\n")]
    store = open_diary(path)
    held = {cramp.id for cramp in store.episodes()}
    store.close()
    verify(path)
    assert all(acknowledged)
    assert held.issuperset(acknowledged)
    assert len(held) <= len(acknowledged) + 1
