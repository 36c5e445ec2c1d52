"""What single words of the command line mean."""

import argparse
import re
from datetime import date

from cramp_diary.domain.days import read_day
from cramp_diary.wording.cli import UsageWords

__all__ = ["day", "whole"]


def day(text: str) -> date:
    """Read a date, YYYY-MM-DD, that a diary can hold."""
    read = read_day(text)
    if read is None:
        raise argparse.ArgumentTypeError(UsageWords.not_a_date(text))
    return read


def whole(text: str) -> int:
    """Read a whole number."""
    if not re.fullmatch(r"[+-]?[0-9]{1,18}", text):
        raise argparse.ArgumentTypeError(UsageWords.not_a_whole_number(text))
    return int(text)
