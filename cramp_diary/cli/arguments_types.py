"""What single words of the command line mean."""

import argparse
from datetime import date

from cramp_diary.domain.days import read_day
from cramp_diary.wording.cli import UsageWords

__all__ = ["day"]


def day(text: str) -> date:
    """Read a date, YYYY-MM-DD, that a diary can hold."""
    read = read_day(text)
    if read is None:
        raise argparse.ArgumentTypeError(UsageWords.not_a_date(text))
    return read
