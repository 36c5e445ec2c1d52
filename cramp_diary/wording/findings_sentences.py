"""One sentence for each verdict: what was logged, or what would still fit the diary."""

from datetime import date, timedelta

from cramp_diary.analysis.alikeness import alikeness
from cramp_diary.analysis.exposure import ExposureKind
from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.verdict import POSSIBLE_Q, Verdict
from cramp_diary.wording.findings_change import about_many, as_many, fewest_to_most
from cramp_diary.wording.findings_labels import FindingWords
from cramp_diary.wording.findings_names import by_amount, in_sentence, step_of
from cramp_diary.wording.findings_reasons import reason_of
from cramp_diary.wording.formats import count, day_month_year
from cramp_diary.wording.language import _
from cramp_diary.wording.volumes import VolumeUnit

__all__ = ["chance_sentence", "sentence_of"]


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
    if q < POSSIBLE_Q and finding.exposure.kind is not ExposureKind.COURSE:
        return _(
            "The interval leaves out “the same”, but on other dates it would go with the cramps "
            "nearly as well: both may only have changed in the same weeks."
        )
    if q < POSSIBLE_Q:
        return _(
            "The interval leaves out “the same”, but before and after its starts and stops the "
            "difference is not sure enough to call it a change."
        )
    return _(
        "The interval leaves out “the same”, but where {n} things are compared, one of them can do "
        "that by chance alone."
    ).format(n=count(findings.tests))


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
            _("This and {name} tended to change together; they cannot be told apart.")
            if alike
            else _("This and {name} tended to change in opposite ways; they cannot be told apart.")
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
