"""What the diary says, printed."""

import json
from argparse import Namespace
from typing import Final

from cramp_diary.assembly import Services
from cramp_diary.cli.opening import to_read
from cramp_diary.cli.periods import asked_period, no_nights
from cramp_diary.domain.nights import NightMark, NightStatus, Period
from cramp_diary.report.numbers import compose_numbers
from cramp_diary.wording.listing import NightRow, night_line, summary_foot, summary_head

__all__ = ["nights", "summary"]

_COUNTED: Final = frozenset({NightStatus.QUIET, NightStatus.CRAMPS, NightStatus.PARTLY})

_NOTHING: Final = {
    "first": None,
    "last": None,
    "nights": 0,
    "recorded_nights": 0,
    "cramps": 0,
    "cramp_nights": 0,
    "cramps_per_week": None,
    "cramp_nights_per_week": None,
    "pain_median": None,
    "pain_max": None,
    "minutes_median": None,
    "minutes_max": None,
    "woke_share": None,
    "late_entries": 0,
}
"""The numbers of no nights at all."""


def nights(arguments: Namespace) -> int:
    """Print one line a night."""
    with to_read(arguments) as services:
        period = asked_period(services, arguments)
        rows = [] if period is None else _rows(services, period)
    if arguments.json:
        print(json.dumps({"nights": [_published(row) for row in rows]}))
    elif rows:
        print("\n".join(night_line(row) for row in rows))
    else:
        print(no_nights(arguments))
    return 0


def summary(arguments: Namespace) -> int:
    """Print the numbers of a period, each with what it is a number of."""
    with to_read(arguments) as services:
        period = asked_period(services, arguments)
        numbers = None if period is None else services.library.summary(period)
    if arguments.json:
        print(json.dumps(_NOTHING if numbers is None else numbers.published(), default=str))
    elif numbers is None or period is None:
        print(no_nights(arguments))
    else:
        print(summary_head(period, numbers))
        block = compose_numbers(numbers)
        width = max((len(group.label) for group in block.groups), default=0)
        for group in block.groups:
            for number, fact in enumerate(group.facts):
                print(f"{'' if number else group.label:{width}}  {fact.answer} ({fact.basis})")
        print(block.empty or summary_foot(numbers))
    return 0


def _rows(services: Services, period: Period) -> list[NightRow]:
    table = services.library.nights(period)
    marks = services.library.marks(period)
    return [
        NightRow(mark, None if pain != pain else int(pain))  # noqa: PLR0124 - NaN is unknown
        for mark, pain in zip(marks, table.pain.tolist(), strict=True)
    ]


def _published(row: NightRow) -> dict[str, object]:
    return {
        "night": row.mark.night.isoformat(),
        "status": row.mark.status.value,
        "cramps": _count(row.mark),
        "pain_max": row.pain,
    }


def _count(mark: NightMark) -> int | None:
    return mark.cramps if mark.status in _COUNTED else None
