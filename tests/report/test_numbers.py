"""The block of numbers: every answer with its denominator, and none that the diary has not."""

from datetime import date

import numpy as np

from cramp_diary.report.document import Document, Fact
from tests.report.conftest import PageOf
from tests.report.diaries import Diary


def facts(page: Document) -> dict[str, list[Fact]]:
    assert page.numbers is not None
    return {group.label: list(group.facts) for group in page.numbers.groups}


def test_rates_stand_beside_what_they_are_rates_of(page_of: PageOf) -> None:
    found = facts(page_of())

    assert found["How often"] == [
        Fact("3.1 cramps a week", "72 on 163 nights; weeks\u00a0from\u00a02\u00a0to\u00a04"),
        Fact("2.3 nights a week", "54 of 163 nights had a cramp"),
    ]
    assert found["How bad"] == [
        Fact("pain 6, worst 6", "of 10; median of 72 of 72 cramps"),
        Fact("4\u00a0min, longest 4", "median of 72 of 72 cramps"),
    ]
    assert found["Which leg"] == [Fact("left 72, right 0", "of 72; both 0, not recorded 0")]
    assert found["Muscle"] == [Fact("calf\u00a072", "of 72")]
    assert found["What hour"] == [Fact("median 03:00", "half from 03:00 to 03:00; 72 of 72")]


def test_sleep_says_how_many_gave_a_figure(page_of: PageOf) -> None:
    cramps = [1, 0] * 10
    lost = [30.0, np.nan] * 6 + [np.nan] * 8
    sore = [4.0, np.nan] * 3 + [0.0, np.nan] * 2 + [np.nan] * 10
    diary = Diary(
        cramps=cramps,
        each={"waking": "already-awake"},
        columns={"sleep_lost": lost, "soreness": sore},
    )

    assert facts(page_of(diary))["Sleep"] == [
        Fact("woken by 0 of 10", "10 awake"),
        Fact("105\u00a0min lost a week", "given for 6 of 10 cramp nights"),
        Fact("sore after 3 of 5", "nights with a cramp; not recorded 5"),
    ]


def test_under_fourteen_recorded_nights_there_are_counts_and_no_rate(page_of: PageOf) -> None:
    thirteen = [1, 0, 3] + [0] * 10 + [None] * 20

    assert facts(page_of(Diary(cramps=thirteen)))["How often"] == [
        Fact("4 cramps", "on 13 nights recorded"),
        Fact("2 nights with a cramp", "of 13 nights recorded"),
    ]
    assert (
        facts(page_of(Diary(cramps=[*thirteen, 0])))["How often"][0].answer == "2.0 cramps a week"
    )


def test_without_a_cramp_only_that_is_said(page_of: PageOf) -> None:
    page = page_of(Diary(cramps=[0] * 20 + [None]))

    assert facts(page) == {"How often": [Fact("0 cramps", "on 20 nights recorded")]}
    assert page.hours is None


def test_without_a_recorded_night_nothing_is_counted(page_of: PageOf) -> None:
    page = page_of(Diary(cramps=[None] * 28))

    assert page.numbers is not None
    assert page.numbers.empty == "No nights recorded in this period."
    assert page.numbers.groups == ()
    assert page.weeks is None
    assert page.hours is None
    assert page.header.recorded == "0 of 28 nights recorded (0\u00a0%)"


def test_of_fewer_than_five_values_there_is_no_median(page_of: PageOf) -> None:
    few = facts(page_of(Diary(first=date(2026, 6, 1), cramps=[1, 0, 2, 1] + [0] * 12)))

    assert few["How bad"] == [
        Fact("worst pain 6", "recorded for 4 of 4 cramps"),
        Fact("longest 4\u00a0min", "recorded for 4 of 4 cramps"),
    ]
    assert few["What hour"] == [Fact("too few for a median", "recorded for 4 of 4 cramps")]


UNKNOWN = dict.fromkeys(("onset", "pain", "minutes"), np.nan)
UNSAID = dict.fromkeys(("muscle", "side", "waking"), "")


def test_what_was_never_said_is_named_as_not_recorded(page_of: PageOf) -> None:
    only_muscle = {**UNKNOWN, **UNSAID, "muscle": "calf"}
    found = facts(page_of(Diary(cramps=[1] * 20, each=only_muscle)))

    assert found["How bad"] == [
        Fact("pain not recorded", "recorded for 0 of 20 cramps"),
        Fact("duration not recorded", "recorded for 0 of 20 cramps"),
    ]
    not_said = [Fact("not recorded", "recorded for 0 of 20 cramps")]
    assert all(found[label] == not_said for label in ("Sleep", "Which leg", "What hour"))


def test_where_only_the_count_is_known_that_is_said_once(page_of: PageOf) -> None:
    found = facts(page_of(Diary(cramps=[1] * 20, each={**UNKNOWN, **UNSAID})))

    assert list(found) == ["How often", "Details"]
    assert found["Details"] == [
        Fact("not recorded", "pain, duration, sleep, leg, muscle and hour of 20 cramps")
    ]


def test_tenths_are_told_of_short_times_only(page_of: PageOf) -> None:
    short = facts(page_of(Diary(each={"minutes": 6.75})))["How bad"][1]
    long = facts(page_of(Diary(each={"minutes": 45.33})))["How bad"][1]

    assert short.answer == "6.8\u00a0min, longest 6.8"
    assert long.answer == "45\u00a0min, longest 45"
