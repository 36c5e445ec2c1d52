"""What goes with the cramps, printed."""

import json
from argparse import Namespace

from cramp_diary.assembly import Services
from cramp_diary.cli.opening import to_read
from cramp_diary.cli.periods import asked_period, no_nights
from cramp_diary.domain.nights import Period
from cramp_diary.report.factor_numbers import published
from cramp_diary.wording.findings_listing import finding_block, findings_foot, findings_head

__all__ = ["factors"]


def factors(arguments: Namespace) -> int:
    """Print what the cramps of a period were compared with, and what may be said of each."""
    with to_read(arguments) as services:
        asked = asked_period(services, arguments)
        period = None if asked is None else _related(services, arguments, asked)
        sources = None if period is None else services.relating.gather(period)
        findings = None if sources is None else services.relating.findings(sources)
    if arguments.json:
        print(json.dumps(published(findings)))
    elif findings is None:
        print(no_nights(arguments))
    else:
        blocks = [finding_block(row, findings) for row in findings.rows]
        head = findings_head(findings, cut=period != asked)
        print("\n\n".join([head, *blocks, findings_foot(findings)]))
    return 0


def _related(services: Services, arguments: Namespace, asked: Period) -> Period:
    """Return the nights that are compared: all that `--from` asks for, else the latest."""
    return asked if arguments.first else services.relating.latest(asked)
