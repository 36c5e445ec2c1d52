"""Writing down one entry."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import Final, TypeVar

from cramp_diary.assembly import Services
from cramp_diary.cli.entries import save_factor_value, save_intake
from cramp_diary.cli.log_stream import answer_stream
from cramp_diary.cli.moments import moment_of
from cramp_diary.cli.opening import to_write
from cramp_diary.cli.usage import WrongUsageError
from cramp_diary.domain.entries import Episode, Muscle, Side, Waking
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.domain.products import Product
from cramp_diary.exchange.night_sheet.words import muscle_of, side_of, waking_of, yes_or_no
from cramp_diary.wording import saved
from cramp_diary.wording.cli import UsageWords
from cramp_diary.wording.formats import read_number

__all__ = ["log"]

_MINUTE: Final = 60
_Word = TypeVar("_Word", bound=StrEnum)


def log(arguments: Namespace) -> int:
    """Save what was typed and print it back with its night, or answer a stream of entries."""
    with to_write(arguments) as services:
        if arguments.stream:
            return answer_stream(services)
        print(_SAVERS[arguments.entry](services, arguments))
    return 0


def _cramp(services: Services, arguments: Namespace) -> str:
    onset = _time(services, arguments.at, arguments.night)
    if onset is None and arguments.night is None:
        onset = services.journal.now()
    cramp = replace(
        services.journal.cramp(onset, arguments.night),
        muscle=_word(arguments.muscle, muscle_of, Muscle),
        side=_word(arguments.side, side_of, Side),
        waking=_word(arguments.woke, waking_of, Waking),
        pain=arguments.pain,
        seconds=_seconds(arguments.minutes),
        note=arguments.note,
    )
    change = services.journal.save(cramp)
    stored = next(entry for entry in change.after if isinstance(entry, Episode))
    return saved.saved_cramp(stored)


def _quiet(services: Services, arguments: Namespace) -> str:
    night = arguments.night or services.library.last_night()
    services.journal.say(night, Stated.QUIET)
    return saved.saved_quiet(night)


def _drink(services: Services, arguments: Namespace) -> str:
    return _taken(services, arguments, services.products.drink)


def _dose(services: Services, arguments: Namespace) -> str:
    return _taken(services, arguments, services.products.remedy)


def _taken(
    services: Services, arguments: Namespace, product_named: Callable[[str], Product]
) -> str:
    at = _time(services, arguments.at, None) or services.journal.now()
    amount = _number(arguments.amount)
    intake, product = save_intake(services, lambda: product_named(arguments.product), at, amount)
    return saved.saved_intake(intake, product)


def _factor(services: Services, arguments: Namespace) -> str:
    night = arguments.night or services.library.intake_day()
    answer = yes_or_no(arguments.value)
    value = _number(arguments.value) if answer is None else Decimal(answer)
    if value is None:
        raise WrongUsageError(UsageWords.not_a_number(arguments.value))
    kind = FactorKind.AMOUNT if answer is None else FactorKind.YES_NO
    draft = services.factors.draft(arguments.name, kind, arguments.unit)
    return saved.saved_factor(*save_factor_value(services, draft, night, value))


_SAVERS: Final = {
    "cramp": _cramp,
    "quiet": _quiet,
    "drink": _drink,
    "dose": _dose,
    "factor": _factor,
}


def _time(services: Services, text: str | None, night: date | None) -> Moment | None:
    return None if text is None else moment_of(text, services.journal, night)


def _word(
    text: str | None, meaning: Callable[[str], _Word | None], known: type[_Word]
) -> _Word | None:
    found = None if text is None else meaning(text)
    if text is not None and found is None:
        raise WrongUsageError(UsageWords.unknown_word(text, [word.value for word in known]))
    return found


def _number(text: str | None) -> Decimal | None:
    number = None if text is None else read_number(text)
    if text is not None and number is None:
        raise WrongUsageError(UsageWords.not_a_number(text))
    return number


def _seconds(minutes: str | None) -> int | None:
    number = _number(minutes)
    if number is None:
        return None
    return int((number * _MINUTE).quantize(Decimal(1), ROUND_HALF_UP))
