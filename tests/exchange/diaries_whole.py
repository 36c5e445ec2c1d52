"""Whole diaries drawn from the strategies of single entries."""

from collections.abc import Iterable
from datetime import datetime

from hypothesis import strategies as st

from cramp_diary.domain.changes import Entry
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.person import Person
from cramp_diary.domain.placing import placed
from cramp_diary.domain.problems import problems_of
from cramp_diary.exchange.json_diary.whole import KINDS, WholeDiary
from tests.strategies import diaries
from tests.strategies_time import all_boundaries

__all__ = ["AT_THE_END", "whole", "whole_diaries"]

AT_THE_END = Moment(datetime(9998, 12, 31, 23), 0)  # noqa: DTZ001 - a wall time
"""Late enough that nothing drawn lies in the future."""


def whole(entries: Iterable[Entry], **settings: object) -> WholeDiary:
    """Return a diary of some entries."""
    given = tuple(entries)
    person = next((entry for entry in given if isinstance(entry, Person)), Person())
    kinds = {
        name: tuple(entry for entry in given if isinstance(entry, kind))
        for name, kind in KINDS.items()
    }
    return WholeDiary(entries=kinds, person=person, **settings)  # type: ignore[arg-type]  # passed on


@st.composite
def whole_diaries(draw: st.DrawFn) -> WholeDiary:
    """Draw a diary whose entries lie on the nights that their times have, none of them at fault."""
    boundaries = draw(all_boundaries)
    drawn = [
        entry if isinstance(entry, Person) else placed(entry, boundaries)
        for entry in draw(diaries())
    ]
    sound = not any(problems_of(entry, AT_THE_END) for entry in drawn)
    identities = [entry.id for entry in drawn if not isinstance(entry, Person)]
    if not sound or len(set(identities)) < len(identities):
        return draw(whole_diaries())
    return whole(drawn, boundaries=boundaries, demo=draw(st.booleans()))
