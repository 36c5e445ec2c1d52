"""What is said of the pictures behind a finding agrees with their numbers."""

from datetime import date

import numpy as np
import pytest

from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.finding_detail import detail_of
from cramp_diary.analysis.findings import Finding
from cramp_diary.analysis.refusal import Lack
from cramp_diary.wording.findings_courses import change_table, change_title, describe_change
from cramp_diary.wording.findings_detail import (
    amount_words,
    describe_groups,
    describe_timeline,
    groups_table,
    p_words,
    physicians_line,
    tiles,
    timeline_table,
    timeline_title,
)
from cramp_diary.wording.volumes import VolumeUnit
from tests.analysis.compared import compared, exposed
from tests.conftest import NightsOf
from tests.wording.findings_made import drunk, made, refused, run, table, taken, watched

MONDAY = date(2026, 6, 1)
NIGHTS = [2, 0, None, 1, 0, 0, 1] * 10
WITH = [1.0, 0.0, 1.0, np.nan, 0.0, 0.0, 1.0] * 10


def test_a_timeline_says_its_counts_with_their_denominators(nights_of: NightsOf) -> None:
    detail = detail_of(*compared(nights_of(MONDAY, NIGHTS), exposed(WITH)))
    said = describe_timeline(detail.timeline, detail.finding)
    assert "1 Jun to 9 Aug 2026: 40 cramps; 60 of 70 nights recorded" in said
    assert "30 nights are marked (nights with it); known for 60 of 70 nights" in said
    assert "The trend goes from" in said


def test_too_few_nights_say_that_there_is_no_trend(nights_of: NightsOf) -> None:
    detail = detail_of(*compared(nights_of(MONDAY, NIGHTS[:14]), exposed(WITH[:14])))
    said = describe_timeline(detail.timeline, detail.finding)
    assert said.endswith("No trend is drawn: too few nights or cramps.")


def test_the_table_of_nights_leaves_no_gap_out(nights_of: NightsOf) -> None:
    detail = detail_of(*compared(nights_of(MONDAY, NIGHTS), exposed(WITH)))
    shown = timeline_table(detail.timeline, detail.finding)
    assert timeline_title(detail.timeline) == "Night by night"
    assert len(shown.rows) == 70
    assert shown.rows[0][:3] == ("1 Jun 2026", "yes", "2")
    assert shown.rows[2][1:3] == ("yes", "not recorded")
    assert shown.rows[3][1:3] == ("not known", "1")
    cramps = [row[2] for row in shown.rows if row[2] != "not recorded"]
    assert sum(map(int, cramps)) == detail.timeline.cramps
    assert {len(row) for row in shown.rows} == {len(shown.header)}


def test_the_table_of_a_long_diary_goes_by_weeks(nights_of: NightsOf) -> None:
    detail = detail_of(*compared(nights_of(MONDAY, NIGHTS * 4), exposed(WITH * 4)))
    shown = timeline_table(detail.timeline, detail.finding)
    assert timeline_title(detail.timeline) == "Week by week"
    assert shown.rows[0] == ("1 Jun 2026", "7 Jun 2026", "6 of 7", "4", "3 of 6")
    assert sum(int(row[3]) for row in shown.rows) == detail.timeline.cramps


def test_groups_are_said_and_listed_alike(nights_of: NightsOf) -> None:
    amounts = [100.0 * (night % 7) for night in range(70)]
    exposure = exposed(amounts, ExposureKind.AMOUNT, unit="min")
    detail = detail_of(*compared(nights_of(MONDAY, NIGHTS), exposure))
    said, shown = describe_groups(detail), groups_table(detail)
    assert "Most: 500 to 600\u00a0min: 10 cramps in 20 nights" in said
    assert shown.rows[-1] == ("Most: 500 to 600\u00a0min", "10", "20", "0.50")
    assert sum(int(row[1]) for row in shown.rows) == sum(night or 0 for night in NIGHTS)


def test_volumes_are_in_the_unit_of_the_person() -> None:
    assert amount_words(made(of=drunk()), 1474) == "1,474\u00a0ml"
    assert amount_words(made(of=drunk()), 296, VolumeUnit.US_FL_OZ).startswith("10")
    assert amount_words(made(of=drunk("alcohol", "mg")), 24_000) == "24\u00a0g"
    assert amount_words(made(of=drunk("caffeine", "mg")), 191.99999946) == "192\u00a0mg"


def test_the_line_for_physicians_has_all_that_was_tested(nights_of: NightsOf) -> None:
    alone = made()
    findings = run(table(nights_of), alone, made(of=watched("Ate out")))
    assert physicians_line(alone, findings) == "p 0.004, 2 tests, q 0.020, shift check 0.010"
    beside = made(adjusted_p=0.2)
    assert "p beside the others 0.20" in physicians_line(beside, findings)
    assert physicians_line(refused(Lack.NIGHTS, 9), findings) == ""


@pytest.mark.parametrize(
    ("p", "said"),
    [(0.0, "under 0.001"), (0.0004, "under 0.001"), (0.0496, "0.050"), (0.31, "0.31"), (1, "1.00")],
)
def test_a_p_is_never_nothing(p: float, said: str) -> None:
    assert p_words(p) == said


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        (made(), ["ratio, yes against no", "95 % interval", "nights with it", "nights without it"]),
        (
            made(of=taken(), changed_at=60),
            ["ratio, after against before", "95 % interval", "nights before", "nights after"],
        ),
        (
            made(of=drunk(), per=400.0),
            ["ratio for +400\u00a0ml", "95 % interval", "nights compared"],
        ),
        (refused(Lack.NIGHTS, 9), ["nights compared"]),
    ],
)
def test_the_large_numbers_say_what_they_are(finding: Finding, words: list[str]) -> None:
    said = [label for _, label in tiles(finding)]
    assert said == [*words, "cramps on these nights"]


def test_a_start_says_both_estimates(nights_of: NightsOf) -> None:
    exposure = exposed([0.0] * 40 + [1.0] * 40, ExposureKind.COURSE, starts=(40,))
    cramps = [1, 0, None, 0] * 10 + [0, 1, 0, 0] * 10
    (change,) = detail_of(*compared(nights_of(MONDAY, cramps), exposure)).changes
    assert change_title(change) == "Started on 11 Jul 2026"
    said = describe_change(change)
    assert "1 Jun to 19 Aug 2026. Before: 10 cramps in 30 nights; after: 10 cramps in 40" in said
    ratio = change.estimates.whole.rate_ratio
    assert ratio is not None
    assert f"With all nights: ratio {ratio:.2f}, 95 % interval" in said
    assert "Without the 14 nights before: too few nights for an estimate." in said
    rows = change_table(change).rows
    assert rows[0][:3] == ("all nights", "10 cramps in 30 nights", "10 cramps in 40 nights")
    assert rows[1][3:] == ("–", "–", "–")
