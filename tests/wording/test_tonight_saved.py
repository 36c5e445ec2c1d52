"""Words of the cramp that was just saved."""

from datetime import datetime

import pytest

from cramp_diary.wording.tonight_day import saved_cramp
from cramp_diary.wording.tonight_saved import another_one


def wall(words: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-{words}")


def test_a_second_press_is_asked_about_in_words_that_stay_true() -> None:
    assert another_one(wall("24T03:14")) == "A cramp is saved at 03:14. Another one?"


@pytest.mark.parametrize(
    ("onset", "now", "words"),
    [
        ("24T03:14", "24T03:14", "Saved: a cramp at 03:14"),
        ("23T23:55", "24T00:10", "Saved: a cramp at 23:55"),
        ("24T03:40", "24T13:22", "Saved: a cramp at 03:40"),
        ("23T03:40", "24T03:22", "Saved: a cramp at 03:40 on Mon 23 Nov"),
        ("22T21:00", "23T07:30", "Saved: a cramp at 21:00 on Sun 22 Nov"),
    ],
)
def test_the_day_is_said_where_the_time_could_mean_another(
    onset: str, now: str, words: str
) -> None:
    assert saved_cramp(wall(onset), wall(now)) == words
