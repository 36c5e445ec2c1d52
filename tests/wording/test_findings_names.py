"""Names of what is compared: as labels, inside sentences, with their step."""

import pytest

from cramp_diary.analysis.exposure import Exposure, ExposureKind, Rule
from cramp_diary.analysis.verdict import Verdict
from cramp_diary.wording.findings import (
    name_of,
    nights_of,
    per_of,
    row_name,
    sentence_of,
    short_name,
    title_of,
)
from cramp_diary.wording.volumes import VolumeUnit
from tests.conftest import NightsOf
from tests.wording.findings_made import drunk, made, run, table, taken, watched

TOGETHER = Verdict.MOVES_TOGETHER


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
