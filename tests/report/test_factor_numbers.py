"""The numbers of what goes with the cramps, as other programs read them."""

import json
from math import inf

from cramp_diary.analysis.association import Arms
from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.refusal import Lack
from cramp_diary.analysis.verdict import Verdict
from cramp_diary.report.factor_numbers import published
from tests.conftest import NightsOf
from tests.wording.findings_made import drunk, made, refused, run, table, taken, watched

NAMES = [
    *("name", "kind", "per", "per_amount", "lag_nights", "nights"),
    *("nights_with", "nights_without", "cramps_with", "cramps_without"),
    *("rate_ratio", "low", "high", "p", "q", "p_shift", "verdict", "reason", "sentence"),
]
ARMS = ("nights_with", "nights_without", "cramps_with", "cramps_without")
NUMBERS = ("rate_ratio", "low", "high", "p", "q", "p_shift")


def test_yes_or_no(nights_of: NightsOf) -> None:
    said = published(run(table(nights_of), made(), made(lag=1)))

    assert list(said) == ["tests", "method", "factors"]
    assert said["tests"] == 2
    (row, later) = rows_of(said)
    assert list(row) == NAMES
    assert row == {
        "name": "Wine",
        "kind": "yes-no",
        "per": "yes against no",
        "per_amount": None,
        "lag_nights": 0,
        "nights": 149,
        **dict(zip(ARMS, (49, 100, 51, 41), strict=True)),
        **dict(zip(NUMBERS, (2.26, 1.35, 3.78, 0.004, 0.02, 0.01), strict=True)),
        "verdict": "clear-link",
        "reason": None,
        "sentence": "On nights with wine you logged about twice as many cramps.",
    }
    assert (later["name"], later["lag_nights"]) == ("Wine, one day earlier", 1)


def test_amounts_have_a_step_and_no_sides(nights_of: NightsOf) -> None:
    fluid, alcohol, binary = rows_of(
        published(
            run(
                table(nights_of),
                made(of=drunk(), per=412.5),
                made(of=drunk("alcohol", "mg"), per=14000.0),
                made(of=watched("Stress", kind=ExposureKind.AMOUNT)),
            )
        )
    )

    assert (fluid["kind"], fluid["per"], fluid["per_amount"]) == ("amount", "+413\xa0ml", 412.5)
    assert [fluid[name] for name in ARMS] == [None] * 4
    assert (alcohol["per"], alcohol["per_amount"]) == ("+14\xa0g", 14)
    assert (binary["kind"], binary["nights_with"]) == ("yes-no", 49)


def test_what_has_no_limit_is_null(nights_of: NightsOf) -> None:
    said = published(run(table(nights_of), made(3.0, 0.0, inf, verdict=Verdict.CANNOT_TELL)))

    (row,) = rows_of(json.loads(json.dumps(said, allow_nan=False)))
    assert (row["low"], row["high"]) == (0.0, None)


def test_a_course_that_is_judged_by_its_change(nights_of: NightsOf) -> None:
    (row,) = rows_of(published(run(table(nights_of), made(of=taken(), changed_at=60))))

    assert (row["kind"], row["per"]) == ("course", "after against before")
    assert (row["nights_with"], row["p_shift"]) == (49, None)


def test_a_refused_row_has_a_reason_and_no_numbers(nights_of: NightsOf) -> None:
    short = refused(Lack.WITH, 4, of=watched("Swimming"), arms=Arms(3, 146, 2, 90))
    said = published(run(table(nights_of), short))

    (row,) = rows_of(said)
    assert said["tests"] == 0
    assert [row[name] for name in NUMBERS] == [None] * 6
    assert (row["nights_with"], row["nights_without"]) == (3, 146)
    assert row["reason"] == row["sentence"] == "Log 4 more nights with swimming."
    assert row["verdict"] == "not-enough"


def test_no_nights_at_all() -> None:
    said = published(None)

    assert (said["tests"], said["factors"]) == (0, [])


def rows_of(said: dict[str, object]) -> list[dict[str, object]]:
    rows = said["factors"]
    assert isinstance(rows, list)
    return rows
