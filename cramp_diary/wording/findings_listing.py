"""What goes with the cramps, as lines of a terminal."""

from collections.abc import Iterator

from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.wording.findings import (
    FindingWords,
    chance_sentence,
    flag_sentence,
    heading,
    interval,
    nights_of,
    per_of,
    ratio,
    row_name,
    sentence_of,
    title_of,
)
from cramp_diary.wording.formats import count, weekday_day_month_year
from cramp_diary.wording.language import _, ngettext

__all__ = ["finding_block", "findings_foot", "findings_head"]

INDENT = "  "


def findings_head(findings: Findings, *, cut: bool) -> str:
    """Return what was compared; `cut` says that there are older nights, which were left out."""
    head = heading(findings)
    if not cut:
        return head
    older = _("Older nights are left out, unless --from asks for them: these begin on {day}.")
    return f"{head}\n{older.format(day=weekday_day_month_year(findings.nights.first))}"


def finding_block(finding: Finding, findings: Findings) -> str:
    """Return a row: its name and verdict, its sentence, its numbers, and what to mind."""
    title = _("{name}: {verdict}").format(
        name=row_name(finding), verdict=title_of(finding, findings)
    )
    return "\n".join([title, *(INDENT + line for line in _lines(finding, findings))])


def findings_foot(findings: Findings) -> str:
    """Return how many tests there were, and what a diary cannot show."""
    if not findings.rows:
        return FindingWords.nothing
    tests = ngettext(
        "{n} test in this run.",
        "{n} tests in this run; each verdict allows for all of them.",
        findings.tests,
    ).format(n=count(findings.tests))
    return f"{tests} {FindingWords.caution}"


def _lines(finding: Finding, findings: Findings) -> Iterator[str]:
    yield sentence_of(finding, findings)
    nights = ", ".join(nights_of(finding))
    if finding.found.association.rate_ratio is None:
        yield _("Nights: {nights}").format(nights=nights)
        return
    yield _("Ratio {ratio}, 95 % interval {interval} ({per}). Nights: {nights}").format(
        ratio=ratio(finding), interval=interval(finding), per=per_of(finding), nights=nights
    )
    yield from filter(None, [chance_sentence(finding, findings)])
    yield from (flag_sentence(flag) for flag in sorted(finding.found.flags))
