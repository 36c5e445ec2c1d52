"""Night sheets as tests write them."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from hypothesis import strategies as st

from cramp_diary.domain.entries import Muscle, Side, Waking
from cramp_diary.domain.factors import FactorKind
from cramp_diary.domain.products import Composition
from cramp_diary.exchange.night_sheet.reading import read_sheet
from cramp_diary.exchange.night_sheet.sheet import (
    COLUMNS,
    Cramps,
    Sheet,
    SheetFactor,
    SheetRow,
    Totals,
    WholeNight,
)

__all__ = ["PATH", "TODAY", "read", "sheets"]

PATH = Path("anna.csv")
TODAY = date(2026, 11, 24)


def read(*lines: str) -> Sheet:
    """Read a sheet given line by line."""
    return read_sheet("\n".join(lines), PATH, TODAY)


_notes = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=30
).map(str.strip)
_names = _notes.filter(
    lambda name: 0 < len(name) < 100 and name.casefold() not in COLUMNS and "[" not in name
)
_whole = st.none() | st.integers(0, 10)
_amounts = st.none() | st.integers(0, 10**9).map(lambda n: Decimal(n) / 1000)
_kinds = st.sampled_from([FactorKind.YES_NO, FactorKind.AMOUNT])
_values = {
    FactorKind.YES_NO: st.sampled_from([Decimal(0), Decimal(1)]),
    FactorKind.AMOUNT: st.integers(-(10**9), 10**9).map(lambda n: Decimal(n) / 1000)
    | st.sampled_from([Decimal(0), Decimal(1)]),
}
_quiet = st.builds(Cramps, count=st.none() | st.just(0))
_cramps = st.builds(
    Cramps,
    count=st.integers(1, 5),
    pain=_whole,
    seconds=st.none() | st.integers(0, 86_400),
    muscle=st.none() | st.sampled_from(Muscle),
    side=st.none() | st.sampled_from(Side),
    waking=st.none() | st.sampled_from(Waking),
)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    """Draw what a sheet can say, its rows in the order of nights without a gap."""
    names = draw(st.lists(_names, max_size=3, unique_by=str.casefold))
    factors = {
        name.casefold(): SheetFactor(name=name, kind=draw(_kinds), unit="") for name in names
    }
    first = draw(st.dates(date(1970, 1, 2), date(2026, 11, 1)))
    nights = draw(st.integers(1, 5))
    rows = []
    for place in range(nights):
        said = {key: draw(st.none() | _values[factor.kind]) for key, factor in factors.items()}
        rows.append(
            SheetRow(
                line=place + 2,
                night=date.fromordinal(first.toordinal() + place),
                cramps=draw(_quiet | _cramps),
                whole=draw(
                    st.builds(
                        WholeNight,
                        sleep_lost=st.none() | st.integers(0, 1440),
                        disturbance=_whole,
                        soreness=_whole,
                        note=_notes,
                    )
                ),
                totals=draw(_totals),
                values=MappingProxyType({k: v for k, v in said.items() if v is not None}),
            )
        )
    used = {key: factor for key, factor in factors.items() if any(key in r.values for r in rows)}
    return Sheet(rows=tuple(rows), factors=MappingProxyType(used))


_totals = st.builds(
    Totals,
    fluid=_amounts,
    contents=st.builds(Composition, **dict.fromkeys(Composition.names(), _amounts)),
)
