"""What a person wrote down before a picture is taken of what goes with the cramps."""

from datetime import timedelta
from typing import Final

from cramp_diary.app import Program
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.shell.furnishing import Furnishing
from tests.ui.running import let_pass
from tests.ui.watched import watch

__all__ = ["methods", "unwatched", "watched", "watched_shortly"]

SLICE_MS: Final = 20
SHORTLY: Final = 19


def watched(program: Program) -> None:
    """Watch some things for five months."""
    watch(program.session.services)
    _factors(program)


def watched_shortly(program: Program) -> None:
    """Watch the same for less than four weeks."""
    watch(program.session.services, SHORTLY)
    _factors(program)


def unwatched(program: Program) -> None:
    """Write down nights, and nothing else."""
    services = program.session.services
    for ago in range(1, 9):
        services.journal.say(services.library.tonight() - timedelta(days=ago), Stated.QUIET)
    _factors(program)


def methods(program: Program) -> None:
    """Read how it is worked out."""
    program.session.page_wanted.emit("methods")


def _factors(program: Program) -> FactorsPage:
    (furnishing,) = program.window.findChildren(Furnishing)
    furnishing.rail.button("factors").click()
    page = program.window.frame.page("factors")
    assert isinstance(page, FactorsPage)
    while page.findings is None:
        let_pass(SLICE_MS)
    return page
