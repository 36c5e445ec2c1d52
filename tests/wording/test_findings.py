"""What is said of what goes with the cramps, and what never is."""

import re
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.analysis.exposure import Exposure, ExposureKind, Rule
from cramp_diary.analysis.findings import Finding
from cramp_diary.analysis.refusal import Lack
from cramp_diary.analysis.verdict import Flag, Verdict
from cramp_diary.wording.findings import (
    FindingWords,
    chance_sentence,
    flag_sentence,
    foot,
    heading,
    interval,
    nights_of,
    per_of,
    ratio,
    reason_of,
    rule_sentence,
    sentence_of,
    title_of,
)
from cramp_diary.wording.findings_listing import finding_block, findings_foot, findings_head
from cramp_diary.wording.methods import explained
from tests.conftest import NightsOf
from tests.wording.findings_made import drunk, made, refused, run, table, taken, watched

NEVER = re.compile(
    r"caus|trigger|\bworks?\b|\bworked\b(?! out)|prevent|because|deficien|normal|should|effective|!"
)
ALLOWED = ("cannot show that one thing caused another", "does not show that one caused the other")
BAD_SPELL = (
    "People usually start treatment in a bad spell; improvement afterwards is expected even "
    "without effect."
)
STARTED = "After Magnesium citrate was started on 31 Jul 2026"
FITTING = "from 70\xa0% fewer to 20\xa0% more cramps"
TOGETHER = Verdict.MOVES_TOGETHER
ESTIMATED = [verdict for verdict in Verdict if verdict is not Verdict.NOT_ENOUGH]
EXPOSURES = (
    watched(),
    watched("Ate out"),
    watched("Stress", kind=ExposureKind.AMOUNT),
    watched("Walked", kind=ExposureKind.AMOUNT, unit="km"),
    taken(),
    taken("Ibuprofen", kind=ExposureKind.YES_NO, rule=Rule.NEEDED, starts=()),
    drunk(),
    drunk("alcohol", "mg"),
)
ratios = st.floats(0, 1e4) | st.just(inf)


def forbidden(said: str) -> list[str]:
    for allowed in ALLOWED:
        said = said.replace(allowed, "")
    return NEVER.findall(said.lower())


@st.composite
def estimated(draw: st.DrawFn) -> Finding:
    """Draw any finding with an estimate."""
    low, middle, high = sorted(draw(st.tuples(ratios, ratios, ratios)))
    exposure, verdict = draw(st.sampled_from(EXPOSURES)), draw(st.sampled_from(ESTIMATED))
    amount = exposure.kind is ExposureKind.AMOUNT
    return made(
        min(middle, 1e5),
        low,
        high,
        of=exposure,
        verdict=verdict,
        lag=draw(st.sampled_from((0, 1))),
        per=350.0 if amount else None,
        changed_at=60 if not amount and draw(st.booleans()) else None,
        together_with="Ate out" if verdict is Verdict.MOVES_TOGETHER else None,
        q=draw(st.floats(0, 1)),
        flags=frozenset(Flag),
    )


@given(finding=estimated())
def test_no_estimate_is_said_to_be_more_than_it_is(nights_of: NightsOf, finding: Finding) -> None:
    findings = run(table(nights_of), finding, made(of=watched("Ate out")))
    said = finding_block(finding, findings)

    assert forbidden(said) == []
    assert "{" not in said
    assert sentence_of(finding, findings).endswith(".")
    assert title_of(finding, findings) in said


def test_nothing_else_says_it_either(nights_of: NightsOf) -> None:
    findings = run(table(nights_of), made(), *(refused(lack, 4) for lack in Lack))
    pages = [text for title, texts in explained() for text in (title, *texts)]
    said = [
        *(flag_sentence(flag) for flag in Flag),
        *(rule_sentence(rule) for rule in Rule),
        *(finding_block(row, findings) for row in findings.rows),
        *(findings_head(findings, cut=True), findings_foot(findings), foot()),
        *pages,
    ]

    assert [(words, found) for words in said if (found := forbidden(words))] == []
    assert all(words.strip() for words in said)


@pytest.mark.parametrize(
    ("finding", "title", "sentence"),
    [
        (made(), "Clear link", "On nights with wine you logged about twice as many cramps."),
        (
            made(0.6, 0.4, 0.9, verdict=Verdict.POSSIBLE_LINK, of=watched("Ate out")),
            "Possible link",
            "On nights with “Ate out” you logged about 40\xa0% fewer cramps.",
        ),
        (
            made(lag=1),
            "Clear link",
            "On the second night after wine you logged about twice as many cramps.",
        ),
        (
            made(1.3, 1.1, 1.5, of=drunk(), per=400.0),
            "Clear link",
            "With 400\xa0ml more fluid on the day before, you logged about 30\xa0% more cramps.",
        ),
        (
            made(1.3, of=watched("Stress", kind=ExposureKind.AMOUNT), per=2.0),
            "Clear link",
            "With stress higher by 2 on the day before, you logged about 30\xa0% more cramps.",
        ),
        (
            made(1.14, 0.64, 2.03, verdict=Verdict.CANNOT_TELL),
            "Can’t tell yet",
            "Anything from 36\xa0% fewer to twice as many cramps fits your diary.",
        ),
        (
            made(0.96, 0.69, 1.33, verdict=Verdict.NO_SIZEABLE_LINK),
            "No sizeable link",
            "From 31\xa0% fewer to 33\xa0% more cramps fits your diary.",
        ),
        (
            made(0.6, 0.4, 0.9, of=taken(), changed_at=60, verdict=Verdict.POSSIBLE_CHANGE),
            "Possible change",
            f"{STARTED} you logged about 40\xa0% fewer cramps than before. {BAD_SPELL}",
        ),
        (
            made(0.6, 0.4, 0.9, of=taken(), verdict=Verdict.POSSIBLE_CHANGE),
            "Possible change",
            f"On nights with Magnesium citrate you logged about 40\xa0% fewer cramps. {BAD_SPELL}",
        ),
        (
            made(0.6, 0.3, 1.2, of=taken(), changed_at=60, verdict=Verdict.CANNOT_TELL),
            "Can’t tell yet",
            f"{STARTED}, compared with before, anything {FITTING} fits your diary.",
        ),
    ],
)
def test_each_verdict(nights_of: NightsOf, finding: Finding, title: str, sentence: str) -> None:
    findings = run(table(nights_of), finding)

    assert title_of(finding, findings) == title
    assert sentence_of(finding, findings) == sentence
    assert reason_of(finding) == ""


def test_a_course_says_which_turn_it_is_judged_by(nights_of: NightsOf) -> None:
    def said(exposure: Exposure) -> str:
        finding = made(of=exposure, changed_at=80)
        return sentence_of(finding, run(table(nights_of), finding))

    assert said(taken(stops=(80,))).startswith("After Magnesium citrate was stopped on 20 Aug")
    assert said(taken(starts=(60, 80))).startswith("After the dose of Magnesium citrate was")
    assert nights_of_change() == ("49 after", "100 before")


def nights_of_change() -> tuple[str, str]:
    finding = made(of=taken(), changed_at=60)
    assert per_of(finding) == "after against before"
    return nights_of(finding)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (watched(), watched("Ate out"), "tended to come on the same evenings"),
        (watched(), watched("Ate in", values=1 - watched().values), "evenings without “Ate in”"),
        (drunk(), drunk("sodium", "mg"), "This and sodium tended to change together"),
        (
            drunk(),
            drunk("sodium", "mg", values=-drunk().values),
            "This and sodium tended to change in opposite",
        ),
    ],
)
def test_what_moves_together(
    nights_of: NightsOf, one: Exposure, other: Exposure, words: str
) -> None:
    per = 100.0 if one.kind is ExposureKind.AMOUNT else None
    finding = made(of=one, verdict=TOGETHER, together_with=other.key, per=per)

    assert words in sentence_of(finding, run(table(nights_of), finding, made(of=other)))


def test_the_figures_of_a_row() -> None:
    assert (ratio(made()), interval(made())) == ("2.26", "1.35 to 3.78")
    assert nights_of(made()) == ("49 with", "100 without")
    assert per_of(made()) == "yes against no"


def test_the_heading_counts_what_was_compared(nights_of: NightsOf) -> None:
    nights = table(nights_of)

    recorded = "50 cramps; 100 of 150 nights recorded, 1 Jun to 28 Oct 2026."
    both = run(nights, made(), made(), refused(Lack.WITH, 4))
    assert heading(both) == f"{recorded} 2 factors compared, 1 not yet."
    assert heading(run(nights, made())).endswith("1 factor compared.")
    assert heading(run(table(nights_of, ()))) == FindingWords.nothing


def test_an_interval_without_the_same_that_is_no_finding_is_explained(nights_of: NightsOf) -> None:
    def said(
        q: float,
        low: float = 1.1,
        verdict: Verdict = Verdict.CANNOT_TELL,
        of: Exposure | None = None,
    ) -> str:
        finding = made(1.5, low, 2.4, q=q, verdict=verdict, of=of)
        return chance_sentence(finding, run(table(nights_of), finding, made(), made()))

    assert "where 3 things are compared" in said(0.2)
    assert "on other dates it would go with the cramps nearly as well" in said(0.05)
    assert "not sure enough to call it a change" in said(0.05, of=taken())
    assert said(0.2, low=0.9) == ""
    assert said(0.05, verdict=Verdict.POSSIBLE_LINK) == ""


def test_the_number_of_tests_is_stated(nights_of: NightsOf) -> None:
    said = findings_foot(run(table(nights_of), made(), made(), refused(Lack.VALUES)))

    assert said.startswith("2 tests in this run;")
    assert said.endswith(FindingWords.caution)
    assert findings_foot(run(table(nights_of))) == FindingWords.nothing
