"""Identities sort in order of writing and are never given twice."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.domain.identity import SortableIds
from tests.strategies_time import wall

NOW = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
instants = st.lists(
    st.datetimes(wall("1971-01-01 00:00"), wall("2200-01-01 00:00"), timezones=st.just(UTC)),
    min_size=2,
    max_size=50,
)


@given(instants, st.integers())
def test_they_sort_in_the_order_in_which_they_were_given(
    written: list[datetime], seed: int
) -> None:
    """Even where the clock was set back meanwhile."""
    new_id = SortableIds(Random(seed).getrandbits)  # noqa: S311 - no secret
    given = [new_id(instant) for instant in written]

    assert given == sorted(set(given))


@given(instants)
def test_two_computers_sort_by_the_time_of_writing(written: list[datetime]) -> None:
    one, other = SortableIds(), SortableIds()
    earlier, later = min(written), max(written)

    if later - earlier >= MILLISECOND:
        assert one(earlier) < other(later)


def test_a_thousand_within_one_millisecond_are_a_thousand() -> None:
    new_id = SortableIds()

    assert len({new_id(NOW) for _ in range(1000)}) == 1000


def test_two_diaries_started_together_share_none() -> None:
    one, other = SortableIds(), SortableIds()

    assert not {one(NOW) for _ in range(1000)} & {other(NOW) for _ in range(1000)}


def test_the_same_seed_gives_the_same() -> None:
    one, other = (SortableIds(Random(5).getrandbits) for _ in range(2))  # noqa: S311 - no secret

    assert [one(NOW) for _ in range(5)] == [other(NOW) for _ in range(5)]


def test_the_highest_random_part_does_not_reach_the_time() -> None:
    new_id = SortableIds(lambda bits: (1 << bits) - 1)
    first, second = new_id(NOW), new_id(NOW)

    assert second[:10] == first[:10]
    assert new_id(NOW + MILLISECOND)[:10] > first[:10]


def test_they_are_26_signs_that_cannot_be_misread() -> None:
    identity = SortableIds()(NOW)

    assert len(identity) == 26
    assert set(identity) <= set("0123456789abcdefghjkmnpqrstvwxyz")
