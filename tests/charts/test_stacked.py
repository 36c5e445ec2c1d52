"""Numbers over bars that stand close to each other."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.charts.stacked import CLEAR, levels

WIDE = 1.4
LINE = 8.0


@given(st.lists(st.tuples(st.floats(0.1, 3.0), st.floats(0, 100)), max_size=14))
def test_no_two_numbers_touch_and_none_is_below_its_bar(bars: list[tuple[float, float]]) -> None:
    places = [float(place) for place in range(len(bars))]
    widths, tops = [width for width, _ in bars], [top for _, top in bars]
    found = levels(places, widths, tops, LINE)

    assert all(level >= top for level, top in zip(found, tops, strict=True))
    for one, other in combinations(range(len(bars)), 2):
        beside = places[other] - places[one] < (widths[one] + widths[other]) / 2
        assert not beside or abs(found[one] - found[other]) >= LINE * CLEAR


def test_a_number_with_room_stands_on_its_bar() -> None:
    assert levels([0, 1, 2], [0.9, 0.9, 0.9], [5, 5, 6], LINE) == [5, 5, 6]


def test_of_three_alike_the_middle_one_goes_up_a_line() -> None:
    assert levels([0, 1, 2], [WIDE] * 3, [5, 5, 5], LINE) == [5, 5 + LINE, 5]


def test_numbers_of_bars_about_as_high_take_two_lines() -> None:
    tops = [67.2 * count / 220 for count in (220, 219, 220, 218, 217, 220, 219, 220)]
    assert max(levels(range(8), [WIDE] * 8, tops, LINE)) <= max(tops) + LINE


def test_one_between_two_steps_finds_the_gap_or_the_top() -> None:
    assert levels([0, 1], [WIDE] * 2, [5, 40], LINE) == [5, 40]
    assert levels([0, 1], [WIDE] * 2, [5, 6], LINE) == [5, 5 + LINE]
