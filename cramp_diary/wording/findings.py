"""What goes with the cramps, in words: the one place for all of its sentences.

A diary cannot show that one thing caused another, and no sentence here says so.
"""

from datetime import date, timedelta

from cramp_diary.analysis.alikeness import alikeness
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.verdict import POSSIBLE_Q, Verdict
from cramp_diary.wording.counted import cramps_counted, in_nights
from cramp_diary.wording.findings_change import (
    about_many,
    as_many,
    digits,
    fewest_to_most,
    limits_in_digits,
)
from cramp_diary.wording.findings_names import (
    by_amount,
    in_sentence,
    name_of,
    per_of,
    row_name,
    short_name,
    step_of,
)
from cramp_diary.wording.findings_reasons import flag_sentence, reason_of, rule_sentence
from cramp_diary.wording.formats import count, date_span, day_month_year
from cramp_diary.wording.language import Text, _, ngettext
from cramp_diary.wording.volumes import VolumeUnit

__all__ = [
    "FindingWords",
    "by_amount",
    "chance_sentence",
    "flag_sentence",
    "foot",
    "heading",
    "in_sentence",
    "interval",
    "name_of",
    "nights_of",
    "per_of",
    "ratio",
    "reason_of",
    "row_name",
    "rule_sentence",
    "sentence_of",
    "short_name",
    "title_of",
]


class FindingWords:
    """Fixed labels."""

    title = Text("What goes with it")
    what = Text("What you watch")
    words = Text("In words")
    fewer = Text("fewer")
    half = Text("half")
    same = Text("the same")
    twice = Text("twice")
    more = Text("more")
    ratio = Text("Ratio")
    nights = Text("Nights")
    no_estimate = Text("no estimate")
    how = Text("How this is worked out")
    caution = Text("A diary cannot show that one thing caused another.")
    bad_spell = Text(
        "People usually start treatment in a bad spell; improvement afterwards is expected even "
        "without effect."
    )
    clear_link = Text("Clear link")
    possible_link = Text("Possible link")
    possible_change = Text("Possible change")
    moves_together = Text("Moves together with another")
    cannot_tell = Text("Can’t tell yet")
    no_sizeable_link = Text("No sizeable link")
    not_enough = Text("Not enough to say yet")
    method = Text(
        "Log-linear rate of nightly cramps with a smooth trend, the weekday and a slowly wandering "
        "level, averaged over how it may wander; false discovery rates over all tests of the run. "
        "A course taken in one stretch: before against after, with a straight trend."
    )
    nothing = Text("Nothing that could be compared is in the diary yet.")


def title_of(finding: Finding, findings: Findings) -> str:
    """Return the verdict in a few words."""
    found = finding.found
    other = findings.row(found.together_with) if found.together_with else None
    if found.verdict is Verdict.MOVES_TOGETHER and other is not None:
        return _("Moves together with {name}").format(name=in_sentence(other))
    return {
        Verdict.NOT_ENOUGH: FindingWords.not_enough,
        Verdict.CANNOT_TELL: FindingWords.cannot_tell,
        Verdict.NO_SIZEABLE_LINK: FindingWords.no_sizeable_link,
        Verdict.MOVES_TOGETHER: FindingWords.moves_together,
        Verdict.POSSIBLE_CHANGE: FindingWords.possible_change,
        Verdict.POSSIBLE_LINK: FindingWords.possible_link,
        Verdict.CLEAR_LINK: FindingWords.clear_link,
    }[found.verdict]


def sentence_of(finding: Finding, findings: Findings, volumes: VolumeUnit = VolumeUnit.ML) -> str:
    """Return the verdict as a sentence: what was logged, or what would still fit the diary."""
    found = finding.found
    if found.association.rate_ratio is None:
        return reason_of(finding)
    if found.verdict is Verdict.MOVES_TOGETHER:
        return _together(finding, findings)
    if found.verdict in {Verdict.CANNOT_TELL, Verdict.NO_SIZEABLE_LINK, Verdict.NOT_ENOUGH}:
        return _fitting(finding, findings)
    said = _logged(finding, findings, volumes)
    if found.verdict is Verdict.POSSIBLE_CHANGE:
        return _("{sentence} {caution}").format(sentence=said, caution=FindingWords.bad_spell)
    return said


def chance_sentence(finding: Finding, findings: Findings) -> str:
    """Return why an interval without "the same" in it is no finding; empty where that is so."""
    found, q = finding.found.association, finding.found.q
    outside = (found.low or 0.0) > 1 or (found.high is not None and found.high < 1)
    if finding.found.verdict is not Verdict.CANNOT_TELL or not outside or q is None:
        return ""
    if q < POSSIBLE_Q:
        return _(
            "The interval leaves out “the same”, but before and after its starts and stops the "
            "difference is not sure enough to call it a change."
        )
    return _(
        "The interval leaves out “the same”, but where {n} things are compared, one of them can do "
        "that by chance alone."
    ).format(n=count(findings.tests))


def ratio(finding: Finding) -> str:
    """Return "2.26", or a dash where there is no estimate."""
    return digits(finding.found.association.rate_ratio)


def interval(finding: Finding) -> str:
    """Return "1.35 to 3.78"; empty where there is no estimate."""
    found = finding.found.association
    return "" if found.rate_ratio is None else limits_in_digits(found.low, found.high)


def nights_of(finding: Finding) -> tuple[str, str]:
    """Return how many nights were compared, in two lines: ("49 with", "100 without")."""
    found = finding.found.association
    if found.arms is None or by_amount(finding):
        nights = ngettext("{n} night", "{n} nights", found.nights).format(n=count(found.nights))
        return nights, _("amounts")
    with_it, without = count(found.arms.nights_with), count(found.arms.nights_without)
    if finding.found.by_change:
        return _("{n} after").format(n=with_it), _("{n} before").format(n=without)
    return _("{n} with").format(n=with_it), _("{n} without").format(n=without)


def heading(findings: Findings) -> str:
    """Return "92 cramps; 149 of 176 nights recorded, 1 Jun to 23 Nov. 7 factors compared, ..."."""
    nights = findings.nights
    if not len(nights):
        return FindingWords.nothing
    recorded = nights.recorded
    counted = in_nights(
        cramps_counted(int(nights.cramps[recorded].sum())), int(recorded.sum()), len(nights)
    )
    compared = ngettext("{n} factor compared", "{n} factors compared", findings.tests).format(
        n=count(findings.tests)
    )
    refused = _(", {n} not yet").format(n=count(findings.refused)) if findings.refused else ""
    return _("{counted}, {span}. {compared}{refused}.").format(
        counted=counted,
        span=date_span(nights.first, nights.last),
        compared=compared,
        refused=refused,
    )


def foot() -> str:
    """Return what stands below the rows."""
    return _(
        "Each row compares the cramps you logged on nights with and without something. The line "
        "is the 95 % interval; the grey band is “about the same”. {caution}"
    ).format(caution=FindingWords.caution)


def _logged(finding: Finding, findings: Findings, volumes: VolumeUnit) -> str:
    found = finding.found.association
    many = about_many(1.0 if found.rate_ratio is None else found.rate_ratio)
    if finding.found.by_change:
        return _("{after} you logged {many} cramps than before.").format(
            after=_after(finding, findings), many=many
        )
    values = {"name": in_sentence(finding), "many": many, "step": step_of(finding, volumes)}
    if not by_amount(finding):
        text = (
            _("On the second night after {name} you logged {many} cramps.")
            if finding.lag
            else _("On nights with {name} you logged {many} cramps.")
        )
    elif finding.exposure.unit:
        text = (
            _("With {step} more {name} two days before, you logged {many} cramps.")
            if finding.lag
            else _("With {step} more {name} on the day before, you logged {many} cramps.")
        )
    else:
        text = (
            _("With {name} higher by {step} two days before, you logged {many} cramps.")
            if finding.lag
            else _("With {name} higher by {step} on the day before, you logged {many} cramps.")
        )
    return text.format(**values)


def _fitting(finding: Finding, findings: Findings) -> str:
    found = finding.found.association
    span = fewest_to_most(found.low, found.high)
    if finding.found.by_change:
        return _("{after}, compared with before, anything {span} fits your diary.").format(
            after=_after(finding, findings), span=span
        )
    if finding.found.verdict is Verdict.NO_SIZEABLE_LINK and found.low and found.high:
        return _("From {fewest} to {most} cramps fits your diary.").format(
            fewest=as_many(found.low), most=as_many(found.high)
        )
    return _("Anything {span} fits your diary.").format(span=span)


def _together(finding: Finding, findings: Findings) -> str:
    key = finding.found.together_with
    other = findings.row(key) if key else None
    if other is None:
        return _("Beside the others that stand out, it cannot be told apart.")
    return _together_text(finding, other).format(name=in_sentence(other))


def _together_text(one: Finding, other: Finding) -> str:
    alike = alikeness(one, other) >= 0
    if by_amount(one) or by_amount(other):
        return (
            _("This and {name} tended to go up and down together; they cannot be told apart.")
            if alike
            else _("This tended to go up when {name} went down; the two cannot be told apart.")
        )
    return (
        _("This and {name} tended to come on the same evenings; they cannot be told apart.")
        if alike
        else _("This tended to come on evenings without {name}; the two cannot be told apart.")
    )


def _after(finding: Finding, findings: Findings) -> str:
    """Return "After Magnesium citrate was started on 3 Sep 2026"."""
    change = finding.found.main
    start = 0 if change is None else change.start
    values = {"name": in_sentence(finding), "day": day_month_year(_day(findings, start))}
    if start in finding.exposure.stops:
        return _("After {name} was stopped on {day}").format(**values)
    if start and finding.exposure.values[start - 1] > 0:
        return _("After the dose of {name} was changed on {day}").format(**values)
    return _("After {name} was started on {day}").format(**values)


def _day(findings: Findings, place: int) -> date:
    return findings.nights.first + timedelta(days=place)
