"""Everything that cramps are related to, from what a diary holds about a period.

The value for a night is what was logged for the day before it. Whatever was taken after the
night's first cramp is left out, and what was not logged is unknown and never "no".
"""

from collections.abc import Iterator

import numpy as np

from cramp_diary.analysis.drink_exposures import drinks
from cramp_diary.analysis.exposure import Exposure, ExposureKind, Rule, Sources
from cramp_diary.analysis.night_table import ColumnKind
from cramp_diary.analysis.remedy_exposures import remedies
from cramp_diary.analysis.spread import Spread

__all__ = ["exposures"]


def exposures(sources: Sources) -> tuple[Exposure, ...]:
    """Return everything that was logged in the period, in the order in which it is shown.

    What the person watches comes first, then medicines and supplements, then drinks. Exposures
    of which nothing is known in the period are left out.
    """
    if not len(sources.nights):
        return ()
    diary = Spread(sources)
    found = (*_own(sources), *remedies(diary), *drinks(diary))
    return tuple(one for one in found if not np.isnan(one.values).all())


def _own(sources: Sources) -> Iterator[Exposure]:
    for factor in sources.factors:
        column = sources.nights.columns.get(factor.id)
        if column is not None and not factor.hidden:
            yes_no = column.kind is ColumnKind.YES_NO
            yield Exposure(
                key=column.key,
                kind=ExposureKind.YES_NO if yes_no else ExposureKind.AMOUNT,
                rule=Rule.OWN,
                values=column.values,
                name=column.name,
                unit=column.unit,
            )
