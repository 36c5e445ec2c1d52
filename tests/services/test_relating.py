"""What goes with the cramps, from a diary: one read, then work that needs none."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from cramp_diary.analysis.exposure import Sources
from cramp_diary.analysis.findings import Findings, find
from cramp_diary.analysis.verdict import Verdict
from cramp_diary.assembly import Services, open_services
from cramp_diary.domain.nights import Period, Stated
from cramp_diary.services.demo import make_demo
from cramp_diary.services.relating import MOST_NIGHTS, Relating
from tests.analysis.known import A

LAST = date(2026, 11, 22)
HALF_A_YEAR = Period(date(2026, 5, 27), LAST)


@pytest.fixture(scope="module")
def demo_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "ruth.crampdiary"
    make_demo(path, 180, 1, LAST)
    return path


@pytest.fixture
def demo(demo_path: Path, tmp_path: Path) -> Iterator[Services]:
    """Do everything that can be done with a diary of half a year."""
    with closing(open_services(Path(shutil.copy(demo_path, tmp_path)))) as services:
        yield services


@pytest.fixture
def relating(demo: Services) -> Relating:
    return demo.relating


@pytest.fixture(scope="module")
def sources(demo_path: Path) -> Sources:
    with closing(open_services(demo_path)) as services:
        return services.relating.gather(HALF_A_YEAR)


@pytest.fixture(scope="module")
def findings(sources: Sources) -> Findings:
    return find(sources)


def test_a_sheet_of_a_known_diary_has_the_published_numbers(services: Services) -> None:
    sheet = services.path.with_name("sheet.csv")
    nights = [date(2026, 6, 1) + timedelta(days=day) for day in range(40)]
    rows = [f"{night},{n},{x}" for night, n, x in zip(nights, A.cramps, A.factor, strict=True)]
    sheet.write_text("\n".join(["night,cramps,tablets", *rows]).replace(",1\n", ",yes\n"), "utf-8")
    services.exchange.bring([sheet])
    period = services.library.counted()
    assert period is not None
    (row,) = services.relating.findings(services.relating.gather(period)).rows
    found = row.found.association

    assert (row.exposure.name, found.nights, found.cramps) == ("tablets", 40, 30)
    assert found.rate_ratio == pytest.approx(A.rate_ratio, rel=1e-3)
    assert (found.low, found.high) == pytest.approx((A.low, A.high), rel=1e-3)
    assert found.p == pytest.approx(A.p, abs=1e-4)


def test_the_last_1500_nights_are_related(relating: Relating) -> None:
    fifty_years = Period(LAST - timedelta(days=18_262), LAST)
    latest = relating.latest(fifty_years)

    assert (latest.nights, latest.last) == (MOST_NIGHTS, LAST)
    assert relating.latest(latest) == latest
    assert relating.latest(HALF_A_YEAR) == HALF_A_YEAR


def test_one_night_more_than_the_most_loses_the_oldest(relating: Relating) -> None:
    longer = Period(LAST - timedelta(days=MOST_NIGHTS), LAST)

    assert relating.latest(longer).first == longer.first + timedelta(days=1)


def test_every_row_says_what_was_compared_and_what_was_found(findings: Findings) -> None:
    assert len(findings.rows) > 5
    assert len({row.key for row in findings.rows}) == len(findings.rows)
    assert findings.tests == sum(row.found.q is not None for row in findings.rows)
    assert findings.refused == sum(row.found.verdict is Verdict.NOT_ENOUGH for row in findings.rows)
    for row in findings.rows:
        assert row.key == row.found.key == row.exposure.key
        assert len(row.exposure.values) == len(findings.nights) == HALF_A_YEAR.nights
        assert findings.row(row.key) is row
        assert (row.found.q is None) == (row.found.verdict is Verdict.NOT_ENOUGH)
    assert findings.row("nothing-of-that-name") is None


def test_it_is_worked_out_when_the_diary_is_closed(demo: Services, findings: Findings) -> None:
    sources = demo.relating.gather(HALF_A_YEAR)
    demo.close()
    again = demo.relating.findings(sources)

    assert [row.found for row in again.rows] == [row.found for row in findings.rows]


def test_a_day_earlier_is_one_test_more_until_it_is_taken_back(
    relating: Relating, findings: Findings
) -> None:
    relating.lag("fluid")
    earlier = relating.findings(relating.gather(HALF_A_YEAR))
    keys = [row.key for row in earlier.rows]
    fluid, lagged = earlier.row("fluid"), earlier.row("fluid+1")

    assert relating.lagged() == {"fluid"}
    assert fluid is not None
    assert lagged is not None
    assert (lagged.lag, lagged.exposure) == (1, fluid.exposure)
    assert keys.index("fluid+1") == keys.index("fluid") + 1
    assert earlier.tests == findings.tests + 1

    relating.lag_no_more("fluid")
    again = relating.findings(relating.gather(HALF_A_YEAR))
    assert relating.lagged() == frozenset()
    assert [row.found for row in again.rows] == [row.found for row in findings.rows]


def test_a_day_earlier_has_the_values_of_the_evening_before(sources: Sources) -> None:
    counts, values = sources.nights.counts, find(sources).row("fluid")
    earlier = find(replace(sources, lagged=frozenset({"fluid"}))).row("fluid+1")
    assert values is not None
    assert earlier is not None
    both = ~np.isnan(counts[1:]) & ~np.isnan(values.exposure.values[:-1])

    assert earlier.found.association.nights == both.sum()


def test_work_is_given_up_when_asked(relating: Relating) -> None:
    class StopError(Exception):
        pass

    times = 0

    def stop() -> None:
        nonlocal times
        times += 1
        if times == 3:
            raise StopError

    with pytest.raises(StopError):
        relating.findings(relating.gather(HALF_A_YEAR), stop)
    assert times == 3


def test_an_empty_diary_has_nothing_to_compare(services: Services) -> None:
    night = date(2026, 11, 20)
    one = Period(night, night)
    assert services.relating.findings(services.relating.gather(one)).rows == ()

    services.journal.say(night, Stated.QUIET)
    found = services.relating.findings(services.relating.gather(one))
    assert (found.rows, found.tests, found.refused) == ((), 0, 0)


def test_nights_outside_of_the_period_say_nothing(relating: Relating) -> None:
    shorter = Period(HALF_A_YEAR.first + timedelta(days=60), LAST - timedelta(days=30))
    whole, part = relating.gather(HALF_A_YEAR), relating.gather(shorter)
    cut = replace(whole.nights, columns={}).between(shorter.first, shorter.last)

    np.testing.assert_array_equal(part.nights.counts, cut.counts)
    assert part.taken.night.min() >= 0
    assert part.taken.night.max() < shorter.nights
