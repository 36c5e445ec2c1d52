"""How long finding takes in fifty years of nights with a note at every cramp.

`python -m tests.bench.find [FILE]`; FILE is a diary of `tests.bench.fifty_years`.
"""

import sys
import tempfile
from pathlib import Path
from shutil import copy
from statistics import median
from time import perf_counter

from sqlcipher3 import dbapi2

from cramp_diary.assembly import open_services
from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.domain.finding import Wanted
from cramp_diary.domain.folding import words_of
from cramp_diary.domain.nights import NightStatus
from tests.bench.fifty_years import years

ROUNDS = 7
SHOWN = 30
NOTE = "After a long walk with the dog by the river; slept badly, très fatiguée."
WANTED = {
    "every note": Wanted(words=words_of("fatiguee")),
    "three words": Wanted(words=words_of("river wine dog")),
    "no note": Wanted(words=words_of("nowhere")),
    "a drink": Wanted(words=words_of("water")),
    "left calf": Wanted(muscle=Muscle.CALF, side=Side.LEFT),
    "quiet": Wanted(status=NightStatus.QUIET),
    "all nights": Wanted(),
}


def main(words: list[str]) -> int:
    """Print milliseconds of finding, and of reading what is shown first."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "years.crampdiary"
        if words:
            copy(words[0], path)
        else:
            years(path).close()
        with dbapi2.connect(str(path)) as connection:
            connection.execute("UPDATE episode SET note = ?", (NOTE,))
        connection.close()
        search = open_services(path).search
        for name, wanted in WANTED.items():
            found = search.find(wanted)
            finding = _time(lambda wanted=wanted: search.find(wanted))
            nights = found.nights[:SHOWN]
            shown = _time(lambda n=nights, w=wanted: search.shown(n, w))
            line = f"{name:12} {len(found.nights):6} of {found.of} nights"
            sys.stdout.write(f"{line}  found in {finding:5.0f} ms, shown in {shown:4.0f} ms\n")
    return 0


def _time(work: object) -> float:
    assert callable(work)
    times = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        work()
        times.append(1000 * (perf_counter() - begun))
    return median(times)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
