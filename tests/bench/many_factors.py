"""How often a whole diary of twelve factors says something false, from the file to the verdict.

`python -m tests.bench.many_factors [--diaries 200]` writes night sheets of 180 nights, imports
them into new diaries, relates all of it, and prints what share of diaries and findings is false:
without any link, and with three links among the twelve; factors alone and in groups of four that
are correlated 0.6.
"""

import argparse
import os
import tempfile
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from cramp_diary.analysis.verdict import Verdict
from cramp_diary.assembly import create_services
from tests.bench.simulated import wandering
from tests.set_clock import SetClock

__all__ = ["Said", "found_in", "sheet_of"]

Array = NDArray[np.float64]

FACTORS: Final = 12
GROUP: Final = 4
NIGHTS: Final = 180
FIRST: Final = date(2026, 1, 5)
BASE, PHI, SPREAD = 0.8, 0.93, 0.8
"""Cramps a night, and a level of which half is left after ten nights."""
MISSING, UNKNOWN = 0.15, 0.03
LINKS: Final = {0: 0.5, 1: 0.65, 4: 0.6}
"""Rate ratios: of a yes, of one standard deviation more, of a yes."""
AMOUNTS: Final = frozenset({1, 5, 8, 9, 11})
"""Which factors are amounts; in each group some are."""
SAID: Final = frozenset({Verdict.POSSIBLE_LINK, Verdict.CLEAR_LINK})
MIDDLE, WIDE = 50.0, 10.0


def sheet_of(random: np.random.Generator, *, linked: bool, together: float) -> str:
    """Return a night sheet of twelve factors, correlated so much inside each group of four."""
    shared = np.repeat(random.normal(size=(NIGHTS, FACTORS // GROUP)), GROUP, axis=1)
    own = random.normal(size=(NIGHTS, FACTORS))
    normal = np.sqrt(together) * shared + np.sqrt(1 - together) * own
    amounts = np.isin(np.arange(FACTORS), list(AMOUNTS))
    values = np.where(amounts, normal, normal > 0)
    level = np.log(BASE) + SPREAD * wandering(NIGHTS, PHI, random) - SPREAD**2 / 2
    for place, ratio in LINKS.items() if linked else ():
        level += np.log(ratio) * (values[:, place] - values[:, place].mean())
    cramps = np.minimum(random.poisson(np.exp(level)), 6)
    header = [f"factor {n} [ml]" if amounts[n] else f"factor {n}" for n in range(FACTORS)]
    rows = [",".join(["night", "cramps", *header])]
    for night, row in enumerate(values):
        count = "" if random.random() < MISSING else str(cramps[night])
        cells = [_cell(value, random, amount=bool(amounts[n])) for n, value in enumerate(row)]
        rows.append(",".join([(FIRST + timedelta(days=night)).isoformat(), count, *cells]))
    return "\n".join(rows)


def _cell(value: float, random: np.random.Generator, *, amount: bool) -> str:
    if random.random() < UNKNOWN:
        return ""
    return f"{MIDDLE + WIDE * value:.1f}" if amount else ("yes" if value else "no")


@dataclass(frozen=True, slots=True)
class Said:
    """Which of the twelve a diary calls a link, and the least false discovery rate of all."""

    links: frozenset[int]
    least_q: float


def found_in(seed: tuple[int, ...], linked: bool, together: float) -> Said:  # noqa: FBT001 - a row of the pool's work
    """Return what a diary with a night sheet of this seed says."""
    with tempfile.TemporaryDirectory() as folder:
        services = create_services(
            Path(folder) / "anna.crampdiary", clock=SetClock("2026-11-24 07:00")
        )
        try:
            sheet = Path(folder) / "sheet.csv"
            random = np.random.default_rng(seed)
            sheet.write_text(sheet_of(random, linked=linked, together=together), "utf-8")
            report = services.exchange.bring([sheet])
            period = services.library.counted()
            if report.rejected or period is None:
                message = f"not imported: {report.rejected[:1]}"
                raise RuntimeError(message)
            rows = services.relating.findings(services.relating.gather(period)).rows
        finally:
            services.close()
    names = {row.exposure.name: row.found.verdict in SAID for row in rows}
    least = min((row.found.q for row in rows if row.found.q is not None), default=1.0)
    return Said(frozenset(n for n in range(FACTORS) if names[f"factor {n}"]), least)


def _print(title: str, found: Iterable[Said], *, linked: bool) -> None:
    everything = list(found)
    diaries = [one.links for one in everything]
    true = frozenset(LINKS if linked else ())
    false = [len(said - true) for said in diaries]
    said = sum(map(len, diaries))
    print(f"{title}: {len(diaries)} diaries")
    share = sum(n > 0 for n in false) / len(diaries)
    print(
        f"  with a false finding      {100 * share:5.1f} %" + ("" if linked else "  at most 10 %")
    )
    if not linked:
        low = sum(one.least_q < 0.05 for one in everything) / len(diaries)
        print(f"  with any q below .05      {100 * low:5.1f} %  at most 9 %")
    else:
        wrong = float(
            np.mean([n / max(len(one), 1) for n, one in zip(false, diaries, strict=True)])
        )
        power = sum(len(one & true) for one in diaries) / (len(true) * len(diaries))
        print(f"  false discovery rate      {100 * wrong:5.1f} %  at most 12 %")
        print(f"  false among all findings  {100 * sum(false) / max(said, 1):5.1f} %")
        print(f"  links that were found     {100 * power:5.1f} %")


def main(diaries: int) -> None:
    """Measure all four situations and print them."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # for the processes: two of them have no more cores
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        for number, (linked, together) in enumerate(
            ((False, 0.0), (False, 0.6), (True, 0.0), (True, 0.6))
        ):
            seeds = [(number, seed) for seed in range(diaries)]
            found = pool.map(found_in, seeds, [linked] * diaries, [together] * diaries)
            links = "three links" if linked else "no link"
            _print(f"{links}, correlated {together}", found, linked=linked)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--diaries", type=int, default=200)
    main(parser.parse_args().diaries)
