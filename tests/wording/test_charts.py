"""What charts say agrees with what they show."""

from collections.abc import Callable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.analysis.episode_table import EpisodeTable
from cramp_diary.analysis.hours import onset_hours
from cramp_diary.analysis.night_table import NightTable
from cramp_diary.analysis.weeks import by_week, stretches
from cramp_diary.wording import charts
from cramp_diary.wording.counted import cramps_counted, in_nights

MONDAY = date(2026, 6, 1)
NightsOf = Callable[..., NightTable]
CrampsOf = Callable[..., EpisodeTable]


def test_the_sentence_of_the_weeks_has_every_denominator(nights_of: NightsOf) -> None:
    weeks = by_week(nights_of(MONDAY, [2, 1] + [0] * 5 + [None] * 7 + [1] * 6 + [None]))
    assert charts.describe_weeks(weeks) == (
        "Cramps each week, 1 Jun to 21 Jun 2026: 9 cramps; 13 of 21 nights recorded, "
        "8 nights with a cramp. 2 whole weeks with 4 or more nights recorded: from 3 to 6 cramps. "
        "1 week without a recorded night: unknown, not zero."
    )


def test_the_table_of_the_weeks_leaves_gaps_unknown(nights_of: NightsOf) -> None:
    table = charts.weeks_table(by_week(nights_of(MONDAY, [2, None, 0] + [None] * 11)))
    assert table.rows == (
        ("1 Jun 2026", "7 Jun 2026", "2 of 7", "2", "1"),
        ("8 Jun 2026", "14 Jun 2026", "0 of 7", "not recorded", "not recorded"),
    )


def test_longer_bars_are_named_by_their_length(nights_of: NightsOf) -> None:
    weeks = stretches(nights_of(MONDAY, [0] * 200), 28)
    assert charts.describe_weeks(weeks).startswith("Cramps in each 4 weeks, 1 Jun to 17 Dec 2026:")
    assert charts.few_recorded(28) == "under 16 recorded"


@given(cramps=st.lists(st.none() | st.integers(0, 9), min_size=1, max_size=60))
def test_the_table_adds_up_to_the_sentence(nights_of: NightsOf, cramps: list[int | None]) -> None:
    weeks = by_week(nights_of(MONDAY, cramps))
    rows = charts.weeks_table(weeks).rows
    total = sum(int(row[3]) for row in rows if row[3].isdecimal())
    recorded = sum(int(row[2].split()[0]) for row in rows)
    sentence = charts.describe_weeks(weeks)
    if recorded:
        assert in_nights(cramps_counted(total), recorded, len(cramps)) in sentence
    else:
        assert sentence.startswith("No nights recorded")


def test_the_sentence_of_the_hours_agrees_with_its_table(cramps_of: CrampsOf) -> None:
    onsets = [24 * 60 + 20, *range(26 * 60, 27 * 60, 6), 15 * 60]
    hours = onset_hours(cramps_of([{"onset": x} for x in onsets] + [{}] * 20))
    assert charts.describe_hours(hours) == (
        "Hour in which cramps began: most between 02:00 and 03:00, 10; 1 by day. "
        "Known for 12 of 32 cramps."
    )
    rows = {name: int(cell) for name, cell in charts.hours_table(hours).rows}
    assert rows["02:00 to 03:00"] == 10
    assert rows["00:00 to 01:00"] == 1
    assert (rows["other hours"], rows["not known"]) == (1, 20)
    assert sum(rows.values()) == 32
