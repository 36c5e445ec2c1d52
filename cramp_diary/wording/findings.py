"""What goes with the cramps, in words: the one place for all of its sentences.

A diary cannot show that one thing caused another, and no sentence here says so.
"""

from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.verdict import Verdict
from cramp_diary.wording.counted import cramps_counted, in_nights
from cramp_diary.wording.findings_change import digits, limits_in_digits
from cramp_diary.wording.findings_labels import FindingWords
from cramp_diary.wording.findings_names import (
    by_amount,
    in_sentence,
    name_of,
    per_of,
    row_name,
    short_name,
)
from cramp_diary.wording.findings_reasons import flag_sentence, reason_of, rule_sentence
from cramp_diary.wording.findings_sentences import chance_sentence, sentence_of
from cramp_diary.wording.formats import count, date_span
from cramp_diary.wording.language import _, ngettext

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
