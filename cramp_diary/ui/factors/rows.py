"""What a row of the page shows, from what was found."""

from dataclasses import dataclass
from enum import StrEnum
from math import inf
from typing import Final

from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.verdict import Verdict
from cramp_diary.wording import factors_page as words
from cramp_diary.wording import findings as found_words
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["Estimate", "FactorRow", "Mark", "Order", "shown_rows"]


class Order(StrEnum):
    """How rows follow each other; never by how sure anything is."""

    AS_WATCHED = "as-watched"
    BY_NAME = "by-name"


class Mark(StrEnum):
    """The shape of a verdict: it tells them apart without a colour."""

    SQUARE = "square"
    DISC = "disc"
    RINGS = "rings"
    CIRCLE = "circle"
    SAME = "same"
    DOTS = "dots"


_MARKS: Final = {
    Verdict.NOT_ENOUGH: Mark.DOTS,
    Verdict.CANNOT_TELL: Mark.CIRCLE,
    Verdict.NO_SIZEABLE_LINK: Mark.SAME,
    Verdict.MOVES_TOGETHER: Mark.RINGS,
    Verdict.POSSIBLE_CHANGE: Mark.DISC,
    Verdict.POSSIBLE_LINK: Mark.DISC,
    Verdict.CLEAR_LINK: Mark.SQUARE,
}
_POINTS: Final = {Mark.SQUARE: Mark.SQUARE, Mark.DISC: Mark.DISC, Mark.RINGS: Mark.DISC}


@dataclass(frozen=True, slots=True)
class Estimate:
    """A rate ratio with its limits, 0 and inf where there is none; `point` is its shape."""

    ratio: float
    low: float
    high: float
    point: Mark

    @property
    def stands_out(self) -> bool:
        """Whether there is a finding."""
        return self.point is not Mark.CIRCLE


@dataclass(frozen=True, slots=True, kw_only=True)
class FactorRow:
    """All words of a row, and the estimate that is drawn; None where there is none."""

    key: str
    name: str
    mark: Mark
    title: str
    sentence: str
    notes: str
    ratio: str
    interval: str
    nights: tuple[str, str]
    estimate: Estimate | None

    @property
    def spoken(self) -> str:
        """The row for a screen reader, all of it."""
        sentences = " ".join(filter(None, (self.sentence, self.notes)))
        numbers = words.ratio_line(self.ratio, self.interval) if self.estimate else ""
        nights = words.nights_line(*self.nights)
        return words.row_spoken(self.name, self.title, sentences, numbers, nights)


def shown_rows(
    findings: Findings,
    order: Order = Order.AS_WATCHED,
    volumes: VolumeUnit = VolumeUnit.ML,
) -> tuple[FactorRow, ...]:
    """Return the rows of a run, as the person watches them or by name."""
    rows = tuple(_row(finding, findings, volumes) for finding in findings.rows)
    if order is Order.BY_NAME:
        return tuple(sorted(rows, key=lambda row: row.name.casefold()))
    return rows


def _row(finding: Finding, findings: Findings, volumes: VolumeUnit) -> FactorRow:
    notes = [found_words.chance_sentence(finding, findings)]
    notes += [found_words.flag_sentence(flag) for flag in sorted(finding.found.flags)]
    return FactorRow(
        key=finding.key,
        name=found_words.row_name(finding, volumes),
        mark=_MARKS[finding.found.verdict],
        title=found_words.title_of(finding, findings),
        sentence=found_words.sentence_of(finding, findings, volumes),
        notes=" ".join(filter(None, notes)),
        ratio=found_words.ratio(finding),
        interval=found_words.interval(finding),
        nights=found_words.nights_of(finding),
        estimate=_estimate(finding),
    )


def _estimate(finding: Finding) -> Estimate | None:
    one, verdict = finding.found.association, finding.found.verdict
    if one.rate_ratio is None or verdict is Verdict.NOT_ENOUGH:
        return None
    low = 0.0 if one.low is None else one.low
    high = inf if one.high is None else one.high
    return Estimate(one.rate_ratio, low, high, _POINTS.get(_MARKS[verdict], Mark.CIRCLE))
