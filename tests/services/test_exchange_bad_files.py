"""Whatever a file holds, it is taken whole, or refused with a sentence and nothing changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cramp_diary.domain.errors import DiaryError
from cramp_diary.services.exchange_json import whole_diary
from cramp_diary.wording.errors import sentence
from cramp_diary.wording.exchange import counted, rejected_row
from tests.services.exchange_fixtures import Diary
from tests.set_clock import SetClock

SHEET = b"""night,cramps,pain,minutes,muscle,side,woke,sleep_lost,note,fluid_ml,alcohol_g,hot,km
2026-01-28,2,7,4.5,calf,left,yes,30,"got up, walked",1500,12.5,yes,4.2
2026-01-29,,,,,,,,,,,,
2026-01-30,0,0,,,,no,,=quiet,900,,no,
2026-01-31,1,3,,toes,both,before-sleep,,,,,,0
"""

ODD = st.sampled_from(
    [
        *(b'"', b"\0", b",", b";", b"\t", b"\n", b"\r", b"\xff\xfe", b"\xef\xbb\xbf", b"'", b"="),
        *(b"-1", b"1e99", b"nan", b"[", b"]", b"{", b"}", b"2026-13-01", b"9999-12-31", b"null"),
        *(
            b"\xc3",
            b"\xe2\x80",
            b"night",
            b"cramps",
            b"-",
            b"0001-01-01T00:00:00+23:59",
            b"\\ud800",
        ),
    ]
)


@st.composite
def mutated(draw: st.DrawFn, content: bytes) -> bytes:
    """Draw the content with some places cut out, doubled, or filled with something odd."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        end = min(start + draw(st.integers(0, 12)), len(content))
        filling = draw(ODD | st.binary(max_size=4) | st.just(content[start:end] * 2))
        content = content[:start] + filling + content[end:]
    return content


@pytest.fixture(scope="module")
def diary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diary]:
    made = Diary.new(Path(tmp_path_factory.mktemp("bad")), "anna", SetClock("2026-11-24 07:00"))
    yield made
    made.store.close()


def exported() -> bytes:
    return b"""{
 "format": "cramp-diary",
 "version": 1,
 "boundaries": {"night_hour": 12, "day_hour": 5},
 "person": {"name": "Anna", "birth_date": "1950-05-01", "answers": [["sudden", "yes"]]},
 "products": [{"id": "p1", "written": "2026-01-31T22:00:00+01:00", "kind": "drink",
  "name": "Coffee", "unit": "ml", "per": "100", "composition": {"caffeine": "40"}}],
 "factors": [{"id": "f1", "written": "2026-01-31T22:00:00+01:00", "name": "hot", "kind": "yes-no"}],
 "courses": [{"id": "k1", "written": "2026-01-31T22:00:00+01:00", "product": "p1",
  "first": "2026-01-01", "last": "2026-01-31", "unit": "ml", "times": ["evening"]}],
 "episodes": [{"id": "e1", "night": "2026-01-31", "written": "2026-02-01T07:00:00+01:00",
  "onset": "2026-02-01T02:40:00+01:00", "pain": 7, "relief": ["stand", "stretch"]}],
 "night_records": [{"id": "n1", "night": "2026-01-30", "written": "2026-02-01T07:00:00+01:00",
  "stated": "quiet", "note": "slept"}],
 "intakes": [{"id": "i1", "night": "2026-01-31", "written": "2026-01-31T22:00:00+01:00",
  "product": "p1", "at": "2026-01-31T22:00:00+01:00", "amount": "250", "course": "k1"}],
 "factor_values": [{"id": "v1", "night": "2026-01-31", "written": "2026-01-31T22:00:00+01:00",
  "factor": "f1", "value": "1"}]
}
"""


def bring(diary: Diary, name: str, content: bytes, *, skip_bad: bool) -> None:
    path = diary.folder / name
    path.write_bytes(content)
    try:
        report = diary.exchange.bring([path], skip_bad=skip_bad)
    except DiaryError as error:
        refusal = sentence(error)
    else:
        refusal = ""
        assert report.read == report.added + report.held_back + report.already_there + (
            report.empty + len(report.rejected)
        )
        assert counted(report)
        assert all(rejected_row(rejection) for rejection in report.rejected)
        assert skip_bad or not (report.rejected and report.change.entries)
        diary.journal.apply(report.change.undo)
    assert refusal == "" or refusal.startswith(str(path))
    assert whole_diary(diary.store).is_blank
    assert not diary.store.products()


@settings(
    max_examples=300, deadline=5000, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=mutated(SHEET), skip_bad=st.booleans())
def test_a_damaged_night_sheet(diary: Diary, content: bytes, skip_bad: bool) -> None:  # noqa: FBT001 - drawn
    bring(diary, "sheet.csv", content, skip_bad=skip_bad)


@settings(
    max_examples=300, deadline=5000, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(content=mutated(exported()), skip_bad=st.booleans())
def test_a_damaged_export(diary: Diary, content: bytes, skip_bad: bool) -> None:  # noqa: FBT001 - drawn
    bring(diary, "export.json", content, skip_bad=skip_bad)


def test_the_samples_are_sound(diary: Diary) -> None:
    for name, content in (("sheet.csv", SHEET), ("export.json", exported())):
        path = diary.folder / name
        path.write_bytes(content)
        assert diary.exchange.bring([path], dry_run=True).rejected == ()
