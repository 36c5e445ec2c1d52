"""What is missing for an estimate, in a sentence that asks nobody to take or drink something."""

import pytest

from cramp_diary.analysis.association import Arms
from cramp_diary.analysis.exposure import ExposureKind, Rule
from cramp_diary.analysis.findings import Finding
from cramp_diary.analysis.refusal import Lack
from cramp_diary.wording.findings import interval, ratio, reason_of, sentence_of, title_of
from tests.conftest import NightsOf
from tests.wording.findings_made import drunk, refused, run, table, taken, watched

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
