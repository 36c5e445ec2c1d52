"""How the night table of fifty years compares with the bare grouped query under it.

`python -m tests.bench.night_table [FILE]` prints the ratio; to reach: 1.3.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy.dialects import sqlite
from sqlcipher3 import dbapi2

from cramp_diary.storage.night_query import night_parts
from cramp_diary.storage.opening import open_diary
from tests.bench.fifty_years import NIGHTS, years

REACH: Final = 1.3
ROUNDS: Final = 9


def main(path: Path) -> None:
    """Measure side by side, in turns, and print the ratio of the medians."""
    store = open_diary(path)
    raw = dbapi2.connect(str(path))
    query = night_parts(NIGHTS, 12).compile(
        dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}
    )
    sql = str(query)
    bare, table = [], []
    for _ in range(ROUNDS):
        bare.append(seconds(lambda: raw.execute(sql).fetchall()))
        table.append(seconds(lambda: store.night_table(NIGHTS)))
    store.close()
    raw.close()
    ratio = statistics.median(table) / statistics.median(bare)
    print(f"bare grouped query  {statistics.median(bare) * 1000:7.1f} ms")
    print(f"night table         {statistics.median(table) * 1000:7.1f} ms")
    print(f"ratio {ratio:.2f}, to reach {REACH}")


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / "fifty-years.crampdiary"
            years(made).close()
            main(made)
