"""What is said of what goes with the cramps, and what never is."""

import re
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cramp_diary.analysis.association import Arms
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
    name_of,
    nights_of,
    per_of,
    ratio,
    reason_of,
    row_name,
    rule_sentence,
    sentence_of,
    short_name,
    title_of,
)
from cramp_diary.wording.findings_listing import finding_block, findings_foot, findings_head
from cramp_diary.wording.methods import explained
from cramp_diary.wording.volumes import VolumeUnit
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
    ("exposure", "label", "words"),
    [
        (watched("Wine"), "Wine", "wine"),
        (watched("TV"), "TV", "TV"),
        (watched("Ate out"), "Ate out", "“Ate out”"),
        (taken("Magnesium citrate"), "Magnesium citrate", "Magnesium citrate"),
        (drunk("evening-fluid"), "Fluid after 18:00", "fluid after 18:00"),
        (drunk("magnesium"), "Magnesium from drinks and supplements", "magnesium"),
        (drunk("supplement-magnesium"), "Magnesium from supplements", "magnesium from supplements"),
    ],
)
def test_names(nights_of: NightsOf, exposure: Exposure, label: str, words: str) -> None:
    one = made(of=exposure, per=100.0 if exposure.kind is ExposureKind.AMOUNT else None)
    other = made(verdict=TOGETHER, together_with=exposure.key)

    assert name_of(one) == label
    assert name_of(made(of=exposure, lag=1)) == f"{label}, one day earlier"
    findings = run(table(nights_of), one, other)
    assert title_of(other, findings) == f"Moves together with {words}"
    assert f" {words}" in sentence_of(other, findings)


def test_every_fixed_amount_has_its_name() -> None:
    keys = ("fluid", "evening-fluid", "caffeine", "alcohol", "sodium", "potassium", "magnesium")
    for key in (*keys, "calcium", "supplement-magnesium"):
        finding = made(of=drunk(key), per=100.0)
        assert short_name(finding).lower()[:4] in name_of(finding).lower()
    amount = made(of=taken("Magnox", kind=ExposureKind.AMOUNT, rule=Rule.TAKEN, unit="tablet"))
    assert name_of(amount) == "Magnox, amount"


@pytest.mark.parametrize(
    ("exposure", "per", "text"),
    [
        (drunk(), 412.5, "413\xa0ml"),
        (drunk("alcohol", "mg"), 14000.0, "14\xa0g"),
        (drunk("caffeine", "mg"), 47.96, "48\xa0mg"),
        (watched("Walked", kind=ExposureKind.AMOUNT, unit="km"), 2.5, "2.5\xa0km"),
        (watched("Stress", kind=ExposureKind.AMOUNT), 2.0, "2"),
        (taken(kind=ExposureKind.AMOUNT, rule=Rule.TAKEN, unit="tablet"), 2.0, "2\xa0tablets"),
    ],
)
def test_the_step_of_an_amount(exposure: Exposure, per: float, text: str) -> None:
    finding = made(of=exposure, per=per)

    assert per_of(finding) == f"+{text}"
    assert row_name(finding) == f"{name_of(finding)}, per {text} more"
    assert nights_of(finding) == ("149 nights", "amounts")


def test_fluid_is_told_in_the_unit_of_the_person(nights_of: NightsOf) -> None:
    finding = made(of=drunk(), per=350.0)
    findings = run(table(nights_of), finding)

    assert per_of(finding, VolumeUnit.US_FL_OZ) == "+11.8\xa0US fl oz"
    assert "With 11.8\xa0US fl oz more" in sentence_of(finding, findings, VolumeUnit.US_FL_OZ)


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


DRUG = taken("Ibuprofen", kind=ExposureKind.YES_NO, rule=Rule.NEEDED, starts=())


@pytest.mark.parametrize(
    ("finding", "reason"),
    [
        (refused(Lack.NIGHTS, 9, of=DRUG), "Log 9 more nights."),
        (refused(Lack.NIGHTS, 1, of=DRUG), "Log 1 more night."),
        (refused(Lack.NIGHTS, 9), "Log 9 more nights with yes or no for wine."),
        (refused(Lack.NIGHTS, 9, of=drunk()), "Log 9 more nights with the drinks of their day."),
        (
            refused(Lack.NIGHTS, 9, of=watched("Stress", kind=ExposureKind.AMOUNT)),
            "Log 9 more nights with a number for stress.",
        ),
        (refused(Lack.WITH, 4, of=watched("Swimming")), "Log 4 more nights with swimming."),
        (refused(Lack.WITHOUT, 1, of=watched("Ate out")), "Log 1 more night without “Ate out”."),
        (
            refused(Lack.WITH, 4, of=DRUG, arms=Arms(3, 146, 1, 40)),
            "3 nights with Ibuprofen so far, and 7 are needed for an estimate.",
        ),
        (
            refused(Lack.WITHOUT, 6, of=taken(), arms=Arms(146, 1, 40, 1)),
            "1 night without Magnesium citrate so far, and 7 are needed for an estimate.",
        ),
        (
            refused(Lack.CRAMPS, 3),
            "Too few cramps so far: 7, and 10 are needed for an estimate.",
        ),
        (
            refused(Lack.TIME, of=taken()),
            "Taken in one stretch: cannot be separated from the passage of time.",
        ),
        (
            refused(Lack.TIME, of=taken(starts=(3, 60))),
            "Taken in long stretches: cannot be separated from the passage of time.",
        ),
        (
            refused(Lack.TIME),
            "It came in long stretches: cannot be separated from the passage of time.",
        ),
        (
            refused(Lack.TIME, of=drunk()),
            "It changed only slowly: cannot be separated from the passage of time.",
        ),
        (
            refused(Lack.WEEKDAY),
            "Always on the same weekdays: cannot be separated from the weekday.",
        ),
        (refused(Lack.VALUES), "The amounts were too much alike so far to be compared."),
        (
            refused(Lack.SPARSE),
            "The nights that can be compared are too few for so long a time.",
        ),
    ],
)
def test_what_is_missing(nights_of: NightsOf, finding: Finding, reason: str) -> None:
    findings = run(table(nights_of), finding)

    assert reason_of(finding) == sentence_of(finding, findings) == reason
    assert title_of(finding, findings) == "Not enough to say yet"
    assert (ratio(finding), interval(finding)) == ("–", "")


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
    def said(q: float, low: float = 1.1, verdict: Verdict = Verdict.CANNOT_TELL) -> str:
        finding = made(1.5, low, 2.4, q=q, verdict=verdict)
        return chance_sentence(finding, run(table(nights_of), finding, made(), made()))

    assert "where 3 things are compared" in said(0.2)
    assert "not sure enough to call it a change" in said(0.05)
    assert said(0.2, low=0.9) == ""
    assert said(0.05, verdict=Verdict.POSSIBLE_LINK) == ""


def test_the_number_of_tests_is_stated(nights_of: NightsOf) -> None:
    said = findings_foot(run(table(nights_of), made(), made(), refused(Lack.VALUES)))

    assert said.startswith("2 tests in this run;")
    assert said.endswith(FindingWords.caution)
    assert findings_foot(run(table(nights_of))) == FindingWords.nothing
