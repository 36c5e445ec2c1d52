"""Words of the cramp that was just saved."""

from datetime import datetime

import pytest

from cramp_diary.wording.tonight_saved import another_one

ONSET = datetime.fromisoformat("2026-11-24T03:14")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "Saved at 03:14, just now. Another one?"),
        (1, "Saved at 03:14, 1 second ago. Another one?"),
        (18, "Saved at 03:14, 18 seconds ago. Another one?"),
    ],
)
def test_a_second_press_is_asked_about_in_words_that_fit_its_time(seconds: int, words: str) -> None:
    assert another_one(ONSET, seconds) == words
