"""What each row shows of what was found."""

from dataclasses import replace
from math import inf

import pytest

from cramp_diary.analysis.findings import Finding, Findings
from cramp_diary.analysis.verdict import Flag, Verdict
from cramp_diary.ui.factors.page import FactorsPage
from cramp_diary.ui.factors.rows import Estimate, FactorRow, Mark, Order, shown_rows
from cramp_diary.wording.findings import flag_sentence
from tests.ui.watched import WATCHED


@pytest.fixture
def findings(page: FactorsPage) -> Findings:
    """Return what is found in the watched diary."""
    assert page.findings is not None
    return page.findings


def row_of(findings: Findings, name: str) -> FactorRow:
    return next(row for row in shown_rows(findings) if row.name.startswith(name))


def altered(findings: Findings, finding: Finding) -> Findings:
    rows = tuple(finding if row.key == finding.key else row for row in findings.rows)
    return Findings(findings.nights, findings.tests, rows)


def test_rows_follow_each_other_as_they_are_watched_or_by_name(findings: Findings) -> None:
    as_watched = [row.name.split(",")[0] for row in shown_rows(findings)]
    by_name = [row.name.split(",")[0] for row in shown_rows(findings, Order.BY_NAME)]
    assert as_watched == list(WATCHED)
    assert by_name == sorted(WATCHED, key=str.casefold)
    assert as_watched != by_name


def test_the_shape_says_what_was_found(findings: Findings) -> None:
    assert row_of(findings, "Wine").mark is Mark.SQUARE
    assert row_of(findings, "Ate out").mark is Mark.RINGS
    assert row_of(findings, "Coffee").mark is Mark.CIRCLE
    assert row_of(findings, "Swimming").mark is Mark.DOTS


def test_every_verdict_has_a_shape_of_its_own_or_shares_that_of_possible(
    findings: Findings,
) -> None:
    finding = findings.rows[0]
    marks = {}
    for verdict in Verdict:
        found = replace(finding.found, verdict=verdict)
        changed = altered(findings, replace(finding, found=found))
        marks[verdict] = shown_rows(changed)[0].mark
    assert marks[Verdict.POSSIBLE_LINK] is marks[Verdict.POSSIBLE_CHANGE]
    assert len(set(marks.values())) == len(Verdict) - 1


def test_only_what_stands_out_is_filled(findings: Findings) -> None:
    points = {row.mark: row.estimate.point for row in shown_rows(findings) if row.estimate}
    assert points == {
        Mark.SQUARE: Mark.SQUARE,
        Mark.RINGS: Mark.DISC,
        Mark.CIRCLE: Mark.CIRCLE,
    }


def test_a_refused_row_stays_and_says_what_is_missing(findings: Findings) -> None:
    swimming = row_of(findings, "Swimming")
    assert swimming.estimate is None
    assert swimming.sentence == "Log 5 more nights with swimming."
    assert (swimming.ratio, swimming.interval) == ("–", "")


def test_a_flag_stands_below_the_sentence(findings: Findings) -> None:
    finding = findings.rows[0]
    flags = frozenset({Flag.LOGGED_APART, Flag.MANY_UNLOGGED})
    changed = altered(findings, replace(finding, found=replace(finding.found, flags=flags)))
    row = shown_rows(changed)[0]
    assert all(flag_sentence(flag) in row.notes for flag in flags)
    assert row.notes in row.spoken


def test_a_limit_that_is_not_there_has_no_end(findings: Findings) -> None:
    finding = findings.rows[0]
    association = replace(finding.found.association, low=None, high=None)
    found = replace(finding.found, association=association, verdict=Verdict.CANNOT_TELL)
    row = shown_rows(altered(findings, replace(finding, found=found)))[0]
    ratio = association.rate_ratio
    assert ratio is not None
    assert row.estimate == Estimate(ratio, 0.0, inf, Mark.CIRCLE)


def test_a_row_is_read_out_whole(findings: Findings) -> None:
    for row in shown_rows(findings):
        parts = [row.name, row.title, row.sentence, *row.nights]
        parts += [row.ratio, row.interval] if row.estimate else []
        assert [part for part in parts if part not in row.spoken] == []
        assert row.spoken.endswith(".")
