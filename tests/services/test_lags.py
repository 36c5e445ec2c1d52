"""What is compared one day earlier too: chosen beforehand, one test more, and taken back."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cramp_diary.assembly import Services, create_services
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.nights import Period, Stated
from tests.set_clock import SetClock

NIGHTS = Period(date(2026, 9, 1), date(2026, 11, 22))


@pytest.fixture
def services(tmp_path: Path, clock: SetClock) -> Services:
    made = create_services(tmp_path / "diary.crampdiary", clock=clock)
    made.factors.add("Gardening", FactorKind.YES_NO)
    gardening = made.factors.all()[0]
    for ahead in range(NIGHTS.nights):
        night = date.fromordinal(NIGHTS.first.toordinal() + ahead)
        if ahead % 3:
            made.journal.say(night, Stated.QUIET)
        else:
            made.journal.save(made.journal.cramp(night=night))
        # The day before each cramp but one.
        made.factors.value(gardening, night, Decimal(ahead % 3 == 2))
    return made


def test_one_day_earlier_is_one_test_more_and_finds_what_the_day_itself_does_not(
    services: Services,
) -> None:
    key = services.factors.all()[0].id
    before = services.relating.findings(services.relating.gather(NIGHTS))
    assert [row.key for row in before.rows] == [key]
    change = services.relating.lag(key)
    after = services.relating.findings(services.relating.gather(NIGHTS))
    assert [(row.key, row.lag) for row in after.rows] == [(key, 0), (f"{key}+1", 1)]
    assert after.tests == before.tests + 1
    same, earlier = (row.found.association for row in after.rows)
    assert same.arms is not None
    assert earlier.arms is not None
    assert (same.arms.cramps_with, earlier.arms.cramps_without) == (0, 0)
    services.journal.apply(change.undo)
    assert services.relating.lagged() == frozenset()


def test_it_is_compared_no_more_once_taken_away(services: Services) -> None:
    key = services.factors.all()[0].id
    services.relating.lag(key)
    services.relating.lag_no_more(key)
    assert services.relating.gather(NIGHTS).lagged == frozenset()
