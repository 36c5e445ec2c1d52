"""How often undo brings a diary back to exactly what it was: to reach, each time.

`python -m tests.bench.undo_steps [--steps 2000] [--seed 1]` takes steps in any order, compares the
whole diary and its bin after each, and prints how many were taken. A difference is shown with the
fewest steps that lead to it, and ends with 1.
"""

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from cramp_diary.assembly import create_services
from tests.services.undo.machine import UndoMachine
from tests.set_clock import SetClock

STEPS_OF_ONE_DIARY: Final = 60
DIARIES_OF_ONE_SEED: Final = 20


def main(steps: int, first_seed: int) -> int:
    """Take at least so many steps; return 1 where a diary was not what it was."""
    start, differences = time.perf_counter(), 0
    machines: list[UndoMachine] = []
    with tempfile.TemporaryDirectory() as folder:
        blank = Path(folder) / "blank.crampdiary"
        create_services(blank, clock=SetClock("2026-11-24 07:00")).close()
        number = first_seed
        while _taken(machines) < steps and not differences:
            differences = _differences(blank, machines, number)
            number += 1
    seconds = time.perf_counter() - start
    print(f"{_taken(machines)} steps in {len(machines)} diaries, {seconds:.0f} s")
    print(f"differences {differences}, to reach 0")
    return differences


def _taken(machines: Sequence[UndoMachine]) -> int:
    """Return how many changes were made, taken back or made again."""
    return sum(machine.ledger.steps for machine in machines)


def _differences(blank: Path, machines: list[UndoMachine], number: int) -> int:
    class Machine(UndoMachine):
        def __init__(self) -> None:
            super().__init__(blank)
            machines.append(self)

    seed(number)(Machine)
    try:
        run_state_machine_as_test(
            Machine,
            settings=settings(
                max_examples=DIARIES_OF_ONE_SEED,
                stateful_step_count=STEPS_OF_ONE_DIARY,
                deadline=None,
                database=None,
                phases=[Phase.generate, Phase.shrink],
                report_multiple_bugs=False,
                suppress_health_check=list(HealthCheck),
            ),
        )
    except Exception:  # noqa: BLE001 - whatever it is, it is shown
        traceback.print_exc(file=sys.stdout)
        return 1
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    sys.exit(main(given.steps, given.seed))
