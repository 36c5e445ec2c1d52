"""People write places in words of their own."""

import pytest

from cramp_diary.domain.entries import Muscle, Side, Waking
from cramp_diary.exchange.night_sheet.words import muscle_of, side_of, waking_of, yes_or_no


@pytest.mark.parametrize("muscle", Muscle)
def test_the_diarys_own_names_are_known(muscle: Muscle) -> None:
    assert muscle_of(muscle.value) is muscle


@pytest.mark.parametrize(
    ("words", "muscle"),
    [
        ("Calf", Muscle.CALF),
        ("calves", Muscle.CALF),
        ("foot", Muscle.SOLE),
        ("Sole of the foot", Muscle.SOLE),
        ("top of the foot", Muscle.TOP_OF_FOOT),
        ("toes", Muscle.TOES),
        ("front of the thigh", Muscle.FRONT_THIGH),
        ("hamstring", Muscle.BACK_THIGH),
    ],
)
def test_plain_english_is_known(words: str, muscle: Muscle) -> None:
    assert muscle_of(words) is muscle


def test_sides_and_wakings_are_known() -> None:
    assert side_of("R") is Side.RIGHT
    assert side_of("both legs") is Side.BOTH
    assert waking_of("woke me") is Waking.WOKE
    assert waking_of("yes") is Waking.WOKE
    assert waking_of("no") is Waking.AWAKE
    assert waking_of("before sleep") is Waking.BEFORE_SLEEP


def test_other_words_are_none() -> None:
    assert muscle_of("elbow") is None
    assert side_of("up") is None
    assert waking_of("?") is None
    assert yes_or_no("maybe") is None
