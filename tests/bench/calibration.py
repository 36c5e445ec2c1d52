"""How often noise passes for a finding, over sixteen kinds of invented diary.

`python -m tests.bench.calibration [--seeds 250]` prints a row a kind and length, the numbers of all
of them together, and what they are to reach.
"""

import argparse
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from multiprocessing import get_context
from statistics import median
from typing import Final

import numpy as np

from cramp_diary.analysis.association import Association, associate
from cramp_diary.analysis.prepared import Series, prepare
from tests.bench.simulated import KINDS, Comes, Kind, simulate

__all__ = ["Cell", "Pooled", "measured", "pooled"]

LENGTHS: Final = (60, 120)
LINK: Final = 0.6
"""The rate ratio of the diaries in which there is something to be found."""
PROCESSES: Final = 2
TOGETHER: Final = 50
"""Diaries that are fitted at once; more of them do not fit into the cache."""
POWER_LENGTH: Final = 120


@dataclass(frozen=True, slots=True, eq=False)
class Cell:
    """One kind and length: what was found in each diary without and with a link."""

    kind: Kind
    nights: int
    still: tuple[Association, ...]
    linked: tuple[Association, ...]


@dataclass(frozen=True, slots=True)
class Pooled:
    """Shares over diaries that were not refused, but `refused` over all.

    `at_05` and `at_01` where there is no link; `covered` and `off` (median error of the log
    ratio, without sign the larger one of both situations) over those without and with one.
    """

    diaries: int
    refused: float
    at_05: float
    at_01: float
    covered: float
    off: float
    found: float


def measured(kind: Kind, nights: int, seeds: int) -> Cell:
    """Return what is found in so many diaries of one kind without a link, and as many with one."""
    still, linked = (
        tuple(_found(kind, nights, ratio, number, seeds))
        for number, ratio in enumerate((1.0, LINK))
    )
    return Cell(kind, nights, still, linked)


def pooled(cells: Iterable[Cell]) -> Pooled:
    """Return the shares of several cells together."""
    cells = tuple(cells)
    every = [one for cell in cells for one in (*cell.still, *cell.linked)]
    still = [one for cell in cells for one in cell.still if one.p is not None]
    linked = [one for cell in cells for one in cell.linked if one.p is not None]
    errors = [[_error(one, ratio) for one in ones] for ones, ratio in ((still, 1), (linked, LINK))]
    inside = [_inside(one, ratio) for ones, ratio in ((still, 1), (linked, LINK)) for one in ones]
    return Pooled(
        diaries=len(every),
        refused=_share(one.refused is not None for one in every),
        at_05=_share(_p(one) < 0.05 for one in still),
        at_01=_share(_p(one) < 0.01 for one in still),
        covered=_share(inside),
        off=max((median(some) for some in errors if some), key=abs, default=0.0),
        found=_share(_p(one) < 0.05 for one in linked),
    )


def _found(kind: Kind, nights: int, ratio: float, number: int, seeds: int) -> Iterator[Association]:
    ready = []
    for seed in range(seeds):
        place = KINDS.index(kind)
        diary = simulate(kind, nights, ratio, np.random.default_rng((place, nights, number, seed)))
        series = Series.of(diary.first_weekday, diary.counts)
        ready.append(prepare(series, series.cut(diary.values)))
    for start in range(0, seeds, TOGETHER):
        yield from associate(ready[start : start + TOGETHER], shifted=False)


def _p(one: Association) -> float:
    return 1.0 if one.p is None else one.p


def _truth(one: Association, ratio: float) -> float:
    """Return the true log ratio of what was estimated: of an amount, per interquartile range."""
    return float(np.log(ratio)) * (one.per_amount or 1.0)


def _error(one: Association, ratio: float) -> float:
    return float(np.log(one.rate_ratio or np.nan)) - _truth(one, ratio)


def _inside(one: Association, ratio: float) -> bool:
    low, high = one.low or 0.0, float("inf") if one.high is None else one.high
    return low <= float(np.exp(_truth(one, ratio))) <= high


def _share(which: Iterable[bool]) -> float:
    some = list(which)
    return sum(some) / len(some) if some else float("nan")


def _line(name: str, nights: int | str, one: Pooled) -> str:
    shares = (one.refused, one.at_05, one.at_01, one.covered)
    percents = "".join(f"{100 * share:9.1f}" for share in shares)
    return f"{name:24}{nights:>5}{percents}{one.off:9.2f}{100 * one.found:9.1f}"


def _judge(cells: tuple[Cell, ...]) -> None:
    """Print all kinds together beside what is to be reached."""
    one = pooled(cells)
    by_kind = {kind.name: pooled(c for c in cells if c.kind == kind).at_05 for kind in KINDS}
    worst = max(by_kind, key=lambda name: by_kind[name])
    coins = (c for c in cells if c.nights == POWER_LENGTH and c.kind.comes is Comes.COIN)
    steady = (c for c in cells if c.nights == POWER_LENGTH and c.kind.name == "steady")
    print(f"\n{one.diaries} diaries                         to reach")
    print(f"found at .05 in noise  {100 * one.at_05:6.2f} %    3.5 to 6.0 %")
    print(f"found at .01 in noise  {100 * one.at_01:6.2f} %    at most 1.6 %")
    print(f"the worst kind         {100 * by_kind[worst]:6.2f} %    at most 9 % ({worst})")
    print(f"the worst row          {100 * max(pooled([cell]).at_05 for cell in cells):6.2f} %")
    print(f"refused                {100 * one.refused:6.2f} %    at most 15 %")
    print(f"intervals that hold it {100 * one.covered:6.2f} %    at least 92.5 %")
    print(f"median error, log ratio {one.off:5.2f}      at most 0.12")
    print(f"found, 120 nights, coin {100 * pooled(coins).found:5.1f} %    at least 32 %")
    print(f"the same, steady rate   {100 * pooled(steady).found:5.1f} %")


def main(seeds: int) -> None:
    """Measure all kinds and lengths and print them."""
    print(f"rate ratio 1 and {LINK}, {seeds} diaries each; shares in %")
    print(f"{'':24}nights  refused    <.05    <.01   inside    error    found")
    cells = []
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # for the processes: two of them have no more cores
    with ProcessPoolExecutor(PROCESSES, get_context("spawn")) as pool:
        asked = list(product(KINDS, LENGTHS))
        kinds, lengths = zip(*asked, strict=True)
        for cell in pool.map(measured, kinds, lengths, [seeds] * len(asked)):
            cells.append(cell)
            print(_line(cell.kind.name, cell.nights, pooled([cell])), flush=True)
    _judge(tuple(cells))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seeds", type=int, default=250)
    main(parser.parse_args().seeds)
