"""How a durable save of one cramp compares with one write and fsync of the same disk.

`python -m tests.bench.durable_save [FOLDER]` prints the ratio; to reach: 1.5.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Final

from cramp_diary.domain.changes import Change
from cramp_diary.domain.entries import Episode
from cramp_diary.domain.identity import SortableIds
from cramp_diary.domain.moment import Moment
from cramp_diary.storage.opening import create_diary

REACH: Final = 1.5
SAVES: Final = 200
PAGE: Final = bytes(4096)


def main(folder: Path) -> None:
    """Save and sync in turns, so that both meet the same disk, and print the ratio of medians."""
    store = create_diary(folder / "durable-save.crampdiary")
    other = os.open(folder / "durable-save.bytes", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    new_id = SortableIds(random.Random(1).getrandbits)  # noqa: S311 - the same each time
    saves, syncs = [], []
    for number in range(SAVES):
        cramp = _cramp(new_id, number)
        change = Change(after=(cramp,))
        syncs.append(_seconds(partial(_write_and_sync, other)))
        saves.append(_seconds(partial(store.apply, change, cramp.written)))
    os.close(other)
    store.close()
    save, sync = statistics.median(saves), statistics.median(syncs)
    print(f"one write and fsync  {sync * 1000:6.2f} ms")
    print(f"one durable save     {save * 1000:6.2f} ms")
    print(f"ratio {save / sync:.2f}, to reach {REACH}")


def _cramp(new_id: SortableIds, number: int) -> Episode:
    onset = Moment(datetime(2026, 1, 2, 2, 0) + timedelta(hours=number), 3600)  # noqa: DTZ001 - a wall time
    return Episode(
        id=new_id(onset.instant),
        night=onset.wall.date(),
        written=onset,
        onset=onset,
        pain=6,
        note="left calf, stood up, gone after a while",
    )


def _write_and_sync(file: int) -> None:
    os.write(file, PAGE)
    os.fsync(file)


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else Path.cwd()
    with tempfile.TemporaryDirectory(dir=place) as made:
        main(Path(made))
