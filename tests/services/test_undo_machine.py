"""Whatever was done is undone, and whatever was deleted waits in the bin."""

from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from cramp_diary.assembly import create_services
from tests.services.undo.machine import UndoMachine
from tests.set_clock import SetClock


def test_any_steps_can_be_taken_back(tmp_path: Path, clock: SetClock) -> None:
    blank = tmp_path / "blank.crampdiary"
    create_services(blank, clock=clock).close()

    class Machine(UndoMachine):
        def __init__(self) -> None:
            super().__init__(blank)

    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=15,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
