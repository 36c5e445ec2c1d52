"""Everything a person can do to a diary, in any order, and taken back at any moment."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from cramp_diary.domain.entries import Episode, NightRecord
from cramp_diary.domain.nights import NightStatus, Stated
from cramp_diary.domain.placing import placed
from cramp_diary.storage.checking import check
from tests.services.undo.nights_rules import NightRules
from tests.services.undo.taken_rules import TakenRules
from tests.services.undo.whole_rules import WholeRules

__all__ = ["UndoMachine"]


class UndoMachine(NightRules, TakenRules, WholeRules):
    """Takes steps forth and back, as the window does, and compares the diary after each."""

    def __init__(self, blank: Path) -> None:
        """Begin with a copy of the diary at `blank`, in a folder of its own beside it."""
        self._folder = tempfile.TemporaryDirectory(dir=blank.parent)
        path = Path(self._folder.name) / "anna.crampdiary"
        shutil.copyfile(blank, path)
        super().__init__(path)

    @precondition(lambda self: self.ledger.undoable)
    @rule(times=st.integers(1, 4))
    def takes_back(self, times: int) -> None:
        for _ in range(min(times, self.ledger.undoable)):
            self.ledger.undo()

    @precondition(lambda self: self.ledger.redoable)
    @rule(times=st.integers(1, 4))
    def makes_again(self, times: int) -> None:
        for _ in range(min(times, self.ledger.redoable)):
            self.ledger.redo()

    @precondition(lambda self: self.ledger.undoable)
    @rule()
    def takes_all_back_and_makes_it_again(self) -> None:
        times = self.ledger.undoable
        for _ in range(times):
            self.ledger.undo()
        for _ in range(times):
            self.ledger.redo()

    @rule()
    def ends_the_program_and_starts_it_again(self) -> None:
        self.services.close()
        self.services = self.ledger.services = self.opened()

    @invariant()
    def the_bin_has_what_was_deleted(self) -> None:
        self.ledger.compare_bin()

    @invariant()
    def every_night_has_the_status_that_follows(self) -> None:
        state = self.ledger.state
        said = {one.night: one.stated for one in state.kind(NightRecord)}
        cramps = [one.night for one in state.kind(Episode)]
        for mark in state.marks:
            assert mark.cramps == cramps.count(mark.night)
            assert mark.status is _status(mark.cramps, said.get(mark.night))

    @invariant()
    def every_time_lies_on_its_night(self) -> None:
        state = self.ledger.state
        boundaries = state.whole.boundaries
        for entry in state.whole.all():
            assert placed(entry, boundaries) == entry

    def teardown(self) -> None:
        """Look through the file, and leave nothing."""
        self.services.close()
        found = check(self.path)
        self._folder.cleanup()
        assert found == ()


def _status(cramps: int, said: Stated | None) -> NightStatus:
    if said is Stated.PARTLY:
        return NightStatus.PARTLY
    if cramps:
        return NightStatus.CRAMPS
    match said:
        case Stated.QUIET:
            return NightStatus.QUIET
        case Stated.AWAY:
            return NightStatus.AWAY
    return NightStatus.UNRECORDED
