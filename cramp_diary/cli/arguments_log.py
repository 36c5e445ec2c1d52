"""What can be typed after `cramp-diary log`."""

import argparse

from cramp_diary.cli.arguments_types import day, whole
from cramp_diary.wording.cli import HelpWords

__all__ = ["add_log"]


def add_log(log: argparse.ArgumentParser) -> None:
    """Add the kinds of entry, and `--stream`."""
    log.add_argument("--stream", action="store_true", help=HelpWords.stream)
    kinds = log.add_subparsers(dest="entry", metavar=HelpWords.commands)
    _add_cramp(kinds.add_parser("cramp", help=HelpWords.log_cramp))
    quiet = kinds.add_parser("quiet", help=HelpWords.log_quiet)
    _add_night(quiet, HelpWords.night_over)
    drink = kinds.add_parser("drink", help=HelpWords.log_drink)
    drink.add_argument("product", metavar=HelpWords.a_name, help=HelpWords.product)
    drink.add_argument("--ml", dest="amount", metavar=HelpWords.a_number, help=HelpWords.ml)
    _add_time(drink)
    dose = kinds.add_parser("dose", help=HelpWords.log_dose)
    dose.add_argument("product", metavar=HelpWords.a_name, help=HelpWords.product)
    dose.add_argument("--amount", metavar=HelpWords.a_number, help=HelpWords.amount)
    _add_time(dose)
    factor = kinds.add_parser("factor", help=HelpWords.log_factor)
    factor.add_argument("name", metavar=HelpWords.a_name, help=HelpWords.factor)
    factor.add_argument("value", metavar=HelpWords.a_value, help=HelpWords.value)
    factor.add_argument("--unit", default="", metavar=HelpWords.a_word, help=HelpWords.unit)
    _add_night(factor)


def _add_cramp(cramp: argparse.ArgumentParser) -> None:
    _add_time(cramp)
    _add_night(cramp)
    cramp.add_argument("--muscle", metavar=HelpWords.a_word, help=HelpWords.muscle)
    cramp.add_argument("--side", metavar=HelpWords.a_word, help=HelpWords.side)
    cramp.add_argument("--pain", type=whole, metavar=HelpWords.a_number, help=HelpWords.pain)
    cramp.add_argument("--minutes", metavar=HelpWords.a_number, help=HelpWords.minutes)
    cramp.add_argument("--woke", metavar=HelpWords.a_word, help=HelpWords.woke)
    cramp.add_argument("--note", default="", metavar=HelpWords.a_text, help=HelpWords.note)


def _add_time(command: argparse.ArgumentParser) -> None:
    command.add_argument("--at", metavar=HelpWords.a_time, help=HelpWords.at)


def _add_night(command: argparse.ArgumentParser, words: str = "") -> None:
    words = words or HelpWords.night
    command.add_argument("--night", type=day, metavar=HelpWords.a_date, help=words)
