"""The nights that a command is asked about."""

from argparse import Namespace

from cramp_diary.assembly import Services
from cramp_diary.cli.usage import NotDoneError
from cramp_diary.domain.nights import Period
from cramp_diary.wording.cli import CliWords

__all__ = ["asked_period", "needed_period", "no_nights"]


def asked_period(services: Services, arguments: Namespace) -> Period | None:
    """Return `--from` to `--to`, open ends filled by the diary's; None where no night is left."""
    try:
        return services.library.period(arguments.first, arguments.last)
    except ValueError:
        # The one end that was given lies beyond all that is written.
        return None


def needed_period(services: Services, arguments: Namespace) -> Period:
    """Return the same; raises NotDoneError where no night is left."""
    period = asked_period(services, arguments)
    if period is None:
        raise NotDoneError(no_nights(arguments))
    return period


def no_nights(arguments: Namespace) -> str:
    """Return the sentence for a period without nights."""
    asked = arguments.first or arguments.last
    return CliWords.no_nights_in_period if asked else CliWords.no_nights
