"""What stands behind one row of what goes with the cramps: its pictures in words and in tables."""

from decimal import Decimal
from typing import Final

import numpy as np

from cramp_diary.analysis.finding_detail import FindingDetail, Timeline
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.groups import Group, GroupName
from cramp_diary.domain.products import Unit
from cramp_diary.wording.amounts import amount, joined, unit_name, volume
from cramp_diary.wording.charts import ChartTable, ChartWords
from cramp_diary.wording.counted import cramps_counted, in_nights
from cramp_diary.wording.findings import interval, ratio
from cramp_diary.wording.findings_names import by_amount, per_of
from cramp_diary.wording.formats import count, date_span, day_month_year, number, short_number
from cramp_diary.wording.language import Text, _, ngettext
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "DetailWords",
    "amount_words",
    "cramps_in",
    "describe_groups",
    "describe_timeline",
    "group_label",
    "group_words",
    "groups_table",
    "key_of_on",
    "p_words",
    "physicians_line",
    "rate_words",
    "tiles",
    "timeline_table",
    "timeline_title",
]

LEAST_P: Final = 0.001
MG_A_GRAM: Final = 1000
UNITS: Final = frozenset(unit.value for unit in Unit)


class DetailWords:
    """Fixed labels."""

    groups_title = Text("Cramps a night")
    changes_title = Text("Starts and stops")
    no_changes = Text(
        "No start or stop has 28 recorded nights before it and 28 after it, so none is compared."
    )
    interval = Text("95 % interval")
    cramps_each_night = Text("cramps of a night")
    cramps_each_week = Text("cramps a night, mean of a week")
    no_cramp = Text("no cramp")
    not_recorded = Text("not recorded")
    trend = Text("trend")
    mean_of_week = Text("mean of a week")
    mean_of_side = Text("mean before, mean after")
    with_it = Text("nights with it")
    night = Text("Night")
    cramps = Text("Cramps")
    expected = Text("Trend")
    unknown = Text("not known")
    yes = Text("yes")
    no = Text("no")
    plain_counts = Text("Plain counts: neither the trend nor the weekday is taken out of them.")


def timeline_title(timeline: Timeline) -> str:
    """Return what the picture of the nights shows."""
    return _("Week by week") if timeline.by_week else _("Night by night")


def key_of_on(timeline: Timeline, finding: Finding) -> str:
    """Return which nights are marked in the picture of the nights."""
    if timeline.most_from is None:
        return DetailWords.with_it
    return _("more than {amount}").format(amount=amount_words(finding, timeline.most_from))


def amount_words(finding: Finding, value: float, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return an amount of a factor with its unit: "1,474 ml"."""
    exposure = finding.exposure
    if exposure.key == "alcohol":
        return amount(_short(value / MG_A_GRAM), Unit.G)
    if exposure.unit == Unit.ML.value:
        return volume(_short(value), volumes)
    if exposure.unit in UNITS:
        return joined(short_number(_short(value)), unit_name(Unit(exposure.unit), _short(value)))
    return joined(short_number(_short(value)), exposure.unit)


def describe_timeline(timeline: Timeline, finding: Finding) -> str:
    """Return the picture of the nights in a sentence or two, with all its denominators."""
    counted = in_nights(cramps_counted(timeline.cramps), timeline.recorded, len(timeline))
    on = ngettext("{n} night is marked", "{n} nights are marked", timeline.nights_on()).format(
        n=count(timeline.nights_on())
    )
    known = int((~np.isnan(timeline.values)).sum())
    said = _("{span}: {counted}. {on} ({which}); known for {known} of {nights} nights.").format(
        span=date_span(timeline.first, timeline.last),
        counted=counted,
        on=on,
        which=key_of_on(timeline, finding),
        known=count(known),
        nights=count(len(timeline)),
    )
    return _("{said} {level}").format(said=said, level=_level(timeline))


def timeline_table(timeline: Timeline, finding: Finding) -> ChartTable:
    """Return a row for each night, or for each week where weeks are shown."""
    if timeline.by_week:
        return _weeks_table(timeline, finding)
    header = (DetailWords.night, _("With it"), DetailWords.cramps, DetailWords.expected)
    if timeline.most_from is not None:
        header = (DetailWords.night, _("Amount"), DetailWords.cramps, DetailWords.expected)
    rows = (
        (
            day_month_year(timeline.night(place)),
            _value(timeline, finding, place),
            _or_unrecorded(timeline.counts[place]),
            _rate(timeline.level[place]),
        )
        for place in range(len(timeline))
    )
    return ChartTable(header, tuple(rows))


def group_label(group: Group) -> str:
    """Return which nights a group holds."""
    return {
        GroupName.WITH: _("With it"),
        GroupName.WITHOUT: _("Without it"),
        GroupName.LEAST: _("Least"),
        GroupName.MIDDLE: _("Middle"),
        GroupName.MOST: _("Most"),
    }[group.name]


def group_words(group: Group, finding: Finding, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return a group with its amounts: "Most: 1,487 to 1,974 ml"."""
    if group.low is None or group.high is None:
        return group_label(group)
    return _("{group}: {amounts}").format(
        group=group_label(group), amounts=_amounts(group.low, group.high, finding, volumes)
    )


def cramps_in(cramps: int, nights: int) -> str:
    """Return "62 cramps in 49 nights"."""
    return ngettext("{cramps} in {n} night", "{cramps} in {n} nights", nights).format(
        cramps=cramps_counted(cramps), n=count(nights)
    )


def rate_words(cramps: int, nights: int) -> str:
    """Return "1.27 a night", a dash without a night."""
    if not nights:
        return "–"
    return _("{rate} a night").format(rate=number(cramps / nights, 2))


def describe_groups(detail: FindingDetail, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return the counts of the groups in a sentence."""
    said = (
        _("{group}: {counted}").format(
            group=group_words(group, detail.finding, volumes),
            counted=cramps_in(group.cramps, group.nights),
        )
        for group in detail.groups
    )
    return _("{groups}. {plain}").format(groups="; ".join(said), plain=DetailWords.plain_counts)


def groups_table(detail: FindingDetail, volumes: VolumeUnit = VolumeUnit.ML) -> ChartTable:
    """Return a row for each group."""
    header = (_("Nights"), DetailWords.cramps, _("Of nights"), _("A night"))
    rows = (
        (
            group_words(group, detail.finding, volumes),
            count(group.cramps),
            count(group.nights),
            "–" if group.rate is None else number(group.rate, 2),
        )
        for group in detail.groups
    )
    return ChartTable(header, tuple(rows))


def physicians_line(finding: Finding, findings: Findings) -> str:
    """Return "p 0.031, 12 tests, q 0.31, shift check 0.02"; empty without an estimate."""
    found = finding.found
    if found.association.p is None:
        return ""
    tests = ngettext("{n} test", "{n} tests", findings.tests).format(n=count(findings.tests))
    parts = [_("p {p}").format(p=p_words(found.association.p)), tests]
    if found.q is not None:
        parts.append(_("q {q}").format(q=p_words(found.q)))
    if found.adjusted_p is not None:
        parts.append(_("p beside the others {p}").format(p=p_words(found.adjusted_p)))
    if found.association.p_shift is not None:
        parts.append(_("shift check {p}").format(p=p_words(found.association.p_shift)))
    return ", ".join(parts)


def tiles(finding: Finding, volumes: VolumeUnit = VolumeUnit.ML) -> tuple[tuple[str, str], ...]:
    """Return the large numbers of a finding, each with what it is a number of."""
    found = finding.found.association
    numbers = []
    if found.rate_ratio is not None:
        text = _("ratio for {per}") if by_amount(finding) else _("ratio, {per}")
        per = text.format(per=per_of(finding, volumes))
        numbers += [(ratio(finding), per), (interval(finding), DetailWords.interval)]
    numbers += _nights(finding)
    cramps = ngettext("cramp on these nights", "cramps on these nights", found.cramps)
    return (*numbers, (count(found.cramps), cramps))


def p_words(p: float) -> str:
    """Return "0.031", "0.31", or "under 0.001"; never 0, and below .05 never 0.05."""
    if p < LEAST_P:
        return _("under {number}").format(number=number(LEAST_P, 3))
    return number(p, 3 if p < 0.1 else 2)  # noqa: PLR2004 - two digits that count


def _nights(finding: Finding) -> list[tuple[str, str]]:
    found = finding.found.association
    if found.arms is None or by_amount(finding):
        words = ngettext("night compared", "nights compared", found.nights)
        return [(count(found.nights), words)]
    on, off = found.arms.nights_with, found.arms.nights_without
    if finding.found.by_change:
        return [
            (count(off), ngettext("night before", "nights before", off)),
            (count(on), ngettext("night after", "nights after", on)),
        ]
    return [
        (count(on), ngettext("night with it", "nights with it", on)),
        (count(off), ngettext("night without it", "nights without it", off)),
    ]


def _level(timeline: Timeline) -> str:
    known = timeline.level[~np.isnan(timeline.level)]
    if not len(known):
        return _("No trend is drawn: too few nights or cramps.")
    return _("The trend goes from {first} to {last} cramps a night.").format(
        first=number(float(known[0]), 2), last=number(float(known[-1]), 2)
    )


def _weeks_table(timeline: Timeline, finding: Finding) -> ChartTable:
    header = (
        _("From"),
        _("To"),
        _("Nights recorded"),
        DetailWords.cramps,
        key_of_on(timeline, finding),
    )
    rows = (
        (
            day_month_year(week.stretch.first),
            day_month_year(week.stretch.last),
            _("{part} of {whole}").format(
                part=count(week.stretch.recorded), whole=count(week.stretch.nights)
            ),
            ChartWords.not_recorded if week.stretch.cramps is None else count(week.stretch.cramps),
            _("{part} of {whole}").format(part=count(week.on), whole=count(week.known))
            if week.known
            else DetailWords.unknown,
        )
        for week in timeline.weeks
    )
    return ChartTable(header, tuple(rows))


def _value(timeline: Timeline, finding: Finding, place: int) -> str:
    value = float(timeline.values[place])
    if np.isnan(value):
        return DetailWords.unknown
    if timeline.most_from is None:
        return DetailWords.yes if value else DetailWords.no
    return amount_words(finding, value)


def _amounts(low: float, high: float, finding: Finding, volumes: VolumeUnit) -> str:
    last = amount_words(finding, high, volumes)
    if low == high:
        return last
    exposure = finding.exposure
    if exposure.key == "alcohol" or exposure.unit == Unit.ML.value:
        return _("{low} to {high}").format(low=amount_words(finding, low, volumes), high=last)
    return _("{low} to {high}").format(low=short_number(_short(low)), high=last)


def _or_unrecorded(value: float) -> str:
    return DetailWords.not_recorded if np.isnan(value) else count(int(value))


def _rate(value: float) -> str:
    return "–" if np.isnan(value) else number(float(value), 2)


def _short(value: float) -> Decimal:
    return round(Decimal(str(value)), 1)
