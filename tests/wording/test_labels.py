"""Every value of the diary has a name, and places are said in plain words."""

from enum import StrEnum

import pytest

from cramp_diary.domain import courses, entries, factors, nights, products
from cramp_diary.domain.entries import Muscle, Side
from cramp_diary.domain.products import Composition
from cramp_diary.wording.labels import label, nutrient, place

KINDS = [
    kind
    for module in (courses, entries, factors, nights, products)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind.__module__ == module.__name__
]
UNSAID = {courses.KnownTo, products.LabelMeaning}


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in UNSAID])
def test_every_value_has_its_own_name(kind: type[StrEnum]) -> None:
    names = [label(value) for value in kind]
    assert all(names)
    assert len(set(names)) == len(names)


def test_every_nutrient_has_its_own_name() -> None:
    assert len({nutrient(name) for name in Composition.names()}) == len(Composition.names())


@pytest.mark.parametrize(
    ("muscle", "side", "words"),
    [
        (Muscle.CALF, Side.LEFT, "left calf"),
        (Muscle.CALF, Side.BOTH, "calf, both sides"),
        (Muscle.TOES, None, "toes"),
        (None, Side.RIGHT, "right leg"),
        (None, None, ""),
    ],
)
def test_a_place_in_words(muscle: Muscle | None, side: Side | None, words: str) -> None:
    assert place(muscle, side) == words
