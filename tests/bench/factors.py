"""How long it takes to relate twelve factors to the cramps of a year and of 1,500 nights.

`python -m tests.bench.factors` prints seconds on one core, and how many times as long that is as a
fixed piece of work with arrays, by which one machine is compared with another; to reach: 2.5 s for
1,500 nights on a slow core.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.comparison import Sought, compare
from tests.bench.simulated import KINDS, Comes, simulate

FACTORS: Final = 12
ROUNDS: Final = 5
LENGTHS: Final = (365, 1500)
UNIT: Final = "arrays"


def main() -> None:
    """Measure in a process with one core and print."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # read when the process imports numpy
    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        took = pool.submit(medians).result()
    for name, middle in took.items():
        print(f"{name:14}{middle:8.3f} s  {middle / took[UNIT]:7.1f} times the arrays")


def medians() -> dict[str, float]:
    """Measure in turns, and return the median seconds of each piece of work."""
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    work: dict[str, Callable[[], object]] = {UNIT: arrays}
    for nights in LENGTHS:
        work[f"{nights} nights"] = partial(compare, 0, *diary(nights))
    took: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, one in work.items():
            took[name].append(seconds(one))
    return {name: statistics.median(times) for name, times in took.items()}


def diary(nights: int) -> tuple[NDArray[np.float64], list[Sought]]:
    """Return the cramps of a diary and twelve factors of which one goes with them."""
    kind = next(one for one in KINDS if one.name == "wandering slowly")
    first = simulate(kind, nights, 0.5, np.random.default_rng(nights))
    values = [first.values]
    ways = [one for one in KINDS if one.comes in {Comes.COIN, Comes.SKEWED, Comes.SLOWLY}]
    for number in range(1, FACTORS):
        random = np.random.default_rng((nights, number))
        values.append(simulate(ways[number % len(ways)], nights, 1.0, random).values)
    return first.counts, [Sought(key=str(n), values=x) for n, x in enumerate(values)]


def arrays() -> float:
    """Do a fixed piece of work: small steps over arrays, and products of matrices."""
    state, step = np.zeros((FACTORS, 29, 12)), np.full((FACTORS, 29, 1), 0.5)
    for number in range(3000):
        state += step
        state *= 0.9
        state -= number % 2
    square = np.ones((300, 300))
    return float(sum((square @ square)[0, 0] for _ in range(20)) + state.sum())


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
