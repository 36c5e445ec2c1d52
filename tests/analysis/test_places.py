"""Which muscle, which leg."""

from collections.abc import Callable

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.places import places
from cramp_diary.domain.entries import Muscle

CrampsOf = Callable[..., EpisodeTable]


def test_the_commonest_muscle_comes_first_and_the_unsaid_last(cramps_of: CrampsOf) -> None:
    left, right = {"muscle": "calf", "side": "left"}, {"muscle": "calf", "side": "right"}
    sole, unsaid = {"muscle": "sole", "side": "both"}, {"side": "left"}
    found = places(cramps_of([left, left, right, sole, unsaid, unsaid, {}]))
    calf, foot = found.named
    assert (calf.muscle, calf.left, calf.right, calf.cramps) == (Muscle.CALF, 2, 1, 3)
    assert (foot.muscle, foot.both) == (Muscle.SOLE, 1)
    assert found.rows[-1].muscle is None
    assert found.unnamed == 3
    assert (found.all.left, found.all.right, found.all.both, found.all.unsaid) == (4, 1, 1, 1)
    assert found.total == 7


def test_cramps_on_partly_recorded_nights_are_left_out(cramps_of: CrampsOf) -> None:
    found = places(cramps_of([{"muscle": "calf", "recorded": False}]))
    assert (found.total, found.named) == (0, ())
