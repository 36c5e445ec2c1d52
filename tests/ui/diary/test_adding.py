"""What can be added to a night."""

from datetime import date, datetime

import pytest

from cramp_diary.domain.nights import Boundaries, NightMark, NightStatus
from cramp_diary.ui.diary.adding import Addition, addition_words, is_over, offers

NIGHT = date(2026, 11, 16)


def offered(status: NightStatus, cramps: int = 0, *, over: bool = True) -> set[Addition]:
    return set(offers(NightMark(NIGHT, status, cramps), over=over))


def test_a_night_not_recorded_can_be_said_to_be_anything() -> None:
    assert offered(NightStatus.UNRECORDED) == set(Addition)


def test_nobody_can_say_of_a_night_before_its_morning_that_it_was_quiet() -> None:
    assert Addition.QUIET not in offered(NightStatus.UNRECORDED, over=False)


def test_a_night_with_cramps_was_neither_quiet_nor_away() -> None:
    missing = set(Addition) - offered(NightStatus.CRAMPS, 2)
    assert missing == {Addition.QUIET, Addition.AWAY}
    assert Addition.QUIET not in offered(NightStatus.PARTLY, 1)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (NightStatus.QUIET, Addition.QUIET),
        (NightStatus.AWAY, Addition.AWAY),
        (NightStatus.PARTLY, Addition.PARTLY),
    ],
)
def test_what_was_said_is_not_offered_again(status: NightStatus, said: Addition) -> None:
    assert set(Addition) - offered(status) == {said}


def test_a_night_is_over_when_the_day_begins() -> None:
    before, after = datetime(2026, 11, 17, 4, 59), datetime(2026, 11, 17, 5)  # noqa: DTZ001 - wall
    assert not is_over(NIGHT, before, Boundaries())
    assert is_over(NIGHT, after, Boundaries())


def test_every_offer_has_words_of_its_own() -> None:
    assert len({addition_words(addition) for addition in Addition}) == len(Addition)
