"""Diaries small enough to draw by hand."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from cramp_diary.analysis.bars import Lane, lanes
from cramp_diary.charts.theme import ChartTheme, paper_theme, screen_theme
from cramp_diary.domain.courses import Course
from cramp_diary.domain.identity import EntryId
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Period
from cramp_diary.domain.products import Product, ProductKind, Unit

NOW = Moment.of(datetime(2026, 11, 22, 8, 0, tzinfo=UTC))


def colour_of(role: str) -> str:
    """Return a different colour for each role, so that a test can see which was used."""
    number = sum((place + 1) * ord(char) for place, char in enumerate(role))
    return f"#{number * 7919 % 0x1000000:06X}"


@pytest.fixture(params=["screen", "large", "paper", "mono"])
def theme(request: pytest.FixtureRequest) -> ChartTheme:
    return {
        "screen": screen_theme(colour_of),
        "large": screen_theme(colour_of, 2.0),
        "paper": paper_theme(),
        "mono": paper_theme(mono=True),
    }[request.param]


@pytest.fixture
def screen() -> ChartTheme:
    return screen_theme(colour_of)


@pytest.fixture
def paper() -> ChartTheme:
    return paper_theme()


@pytest.fixture(scope="session")
def medicines() -> Callable[..., tuple[Lane, ...]]:
    """Make lanes from names and the nights, counted from `first`, at which each course starts."""

    def make(first: date, nights: int, starts: Sequence[tuple[str, int]]) -> tuple[Lane, ...]:
        products = [
            Product(
                id=EntryId(name),
                written=NOW,
                kind=ProductKind.SUPPLEMENT if "Vitamin" in name else ProductKind.MEDICINE,
                name=name,
                unit=Unit.MG,
            )
            for name, _ in starts
        ]
        courses = [
            Course(
                id=EntryId(name),
                written=NOW,
                product=EntryId(name),
                first=first + timedelta(days=start),
                unit=Unit.MG,
                dose=Decimal(5),
            )
            for name, start in starts
        ]
        return lanes(courses, products, Period(first, first + timedelta(days=nights - 1)))

    return make
