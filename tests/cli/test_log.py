"""One entry from the terminal, printed back with its night."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.conftest import Command


def nights(typed: Command) -> dict[str, dict[str, object]]:
    return {night["night"]: night for night in json.loads(typed("nights", "--json").out)["nights"]}


def test_a_cramp_is_printed_back_with_its_night(typed: Command) -> None:
    result = typed(
        *("log", "cramp", "--at", "2015-01-31 02:40", "--muscle", "calf", "--side", "left"),
        *("--pain", "7", "--minutes", "4,5", "--woke", "yes", "--note", "got up"),
    )

    assert result.out == (
        "Saved: a cramp at 02:40, left calf, pain 7, woke me. Night of Fri 30 to Sat 31 Jan.\n"
    )
    assert (result.status, result.err) == (0, "")
    assert nights(typed) == {
        "2015-01-30": {"night": "2015-01-30", "status": "cramps", "cramps": 1, "pain_max": 7}
    }


def test_a_time_alone_is_the_last_such_time_or_lies_in_the_named_night(typed: Command) -> None:
    assert typed("log", "cramp", "--at", "23:50").status == 0
    (tonight,) = nights(typed)
    assert datetime.now() - timedelta(days=2) < datetime.fromisoformat(tonight) < datetime.now()  # noqa: DTZ005 - as the person sees it

    early = typed("log", "cramp", "--at", "02:40", "--night", "2015-01-30")
    late = typed("log", "cramp", "--at", "23:50", "--night", "2015-01-30")
    assert early.out == "Saved: a cramp at 02:40. Night of Fri 30 to Sat 31 Jan.\n"
    assert late.out == "Saved: a cramp at 23:50. Night of Fri 30 to Sat 31 Jan.\n"
    assert nights(typed)["2015-01-30"]["cramps"] == 2


def test_only_the_night_need_be_known(typed: Command) -> None:
    result = typed("log", "cramp", "--night", "2015-01-30")

    assert result.out == "Saved: a cramp, time not known. Night of Fri 30 to Sat 31 Jan.\n"


def test_a_quiet_night(typed: Command) -> None:
    result = typed("log", "quiet", "--night", "2015-01-30")

    assert result.out == "Saved: no cramps. Night of Fri 30 to Sat 31 Jan.\n"
    assert nights(typed)["2015-01-30"]["status"] == "quiet"


def test_a_quiet_night_without_a_date_is_the_last_that_is_over(typed: Command) -> None:
    """Also in the afternoon, when the next night of the diary has begun."""
    assert typed("log", "quiet").status == 0

    five_hours_ago = datetime.now() - timedelta(hours=5)  # noqa: DTZ005 - as the person sees it
    last_night = five_hours_ago.date() - timedelta(days=1)
    assert list(nights(typed)) == [last_night.isoformat()]


def test_numbers_that_cannot_be_are_told_as_they_were_typed(typed: Command) -> None:
    long = typed("log", "cramp", "--night", "2015-01-30", "--minutes", "1441")
    half = typed("log", "cramp", "--night", "2015-01-30", "--pain", "5.5")

    assert long.err == "The duration in minutes goes from 0 to 1,440.\n"
    assert half.err.endswith("“5.5” is not a whole number.\n")
    assert (long.status, half.status) == (1, 2)


def test_a_drink_a_dose_and_a_factor_count_for_the_night_that_follows(typed: Command) -> None:
    drink = typed("log", "drink", "Coffee", "--ml", "250", "--at", "2015-01-30 09:00")
    dose = typed("log", "dose", "Quinine", "--amount", "300", "--at", "2015-01-31 01:00")
    factor = typed("log", "factor", "Walked", "4.2", "--unit", "km", "--night", "2015-01-30")

    assert drink.out == (
        "Saved: Coffee, 250\xa0ml at 09:00. Counts for the night of Fri 30 to Sat 31 Jan.\n"
    )
    assert dose.out == (
        "Saved: Quinine 300\xa0mg at 01:00. Counts for the night of Fri 30 to Sat 31 Jan.\n"
    )
    assert factor.out == (
        "Saved: Walked: 4.2\xa0km. Counts for the night of Fri 30 to Sat 31 Jan.\n"
    )


def test_what_nobody_has_heard_of_is_added(typed: Command) -> None:
    assert "Grandma" in typed("log", "drink", "Grandma's tea", "--ml", "200").out
    assert "Pink pill" in typed("log", "dose", "Pink pill", "--amount", "1").out


@pytest.mark.parametrize(
    "words",
    [
        ("log",),
        ("log", "dream"),
        ("log", "cramp", "--at", "25:00"),
        ("log", "cramp", "--at", "2015-01-31"),
        ("log", "cramp", "--at", "9999-12-31 23:00"),
        ("log", "cramp", "--night", "2015-02-30"),
        ("log", "cramp", "--at", "2015-01-31 02:40", "--night", "2015-01-31"),
        ("log", "cramp", "--muscle", "elbow"),
        ("log", "cramp", "--side", "up"),
        ("log", "cramp", "--pain", "bad"),
        ("log", "cramp", "--minutes", "long"),
        ("log", "drink", "Tea", "--ml", "much"),
        ("log", "factor", "hot", "maybe"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage_and_makes_no_diary(
    typed: Command, diary: Path, words: tuple[str, ...]
) -> None:
    result = typed(*words)

    assert result.status == 2
    assert result.err
    assert result.out == ""
    assert not diary.exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("log", "cramp", "--pain", "11"), "Pain goes from 0 to 10.\n"),
        (("log", "cramp", "--night", "9000-01-01"), "The night is in the future.\n"),
        (("log", "drink", "Tea", "--ml", "-5"), None),
        (("log", "factor", " ", "yes"), "The name cannot be left empty.\n"),
    ],
)
def test_what_cannot_be_saved_is_told_and_makes_no_diary(
    typed: Command, diary: Path, words: tuple[str, ...], sentence: str | None
) -> None:
    result = typed(*words)

    assert result.status == 1
    assert result.err.count("\n") == 1
    assert sentence is None or result.err == sentence
    assert result.out == ""
    assert not diary.exists()


def test_a_night_with_cramps_is_not_quiet(typed: Command) -> None:
    typed("log", "cramp", "--night", "2015-01-30")
    result = typed("log", "quiet", "--night", "2015-01-30")

    assert (result.status, result.err) == (
        1,
        "This night has cramps written down. Remove them first.\n",
    )


def test_without_a_name_the_diary_lies_in_the_own_folder(
    typed: Command, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert typed("nights", own=True).status == 1
    assert typed("log", "quiet", "--night", "2015-01-30", own=True).status == 0
    (own,) = home.rglob("*.crampdiary")
    assert own.parent.stat().st_mode & 0o777 == 0o700

    monkeypatch.setenv("CRAMP_DIARY", str(tmp_path / "other.crampdiary"))
    assert typed("log", "quiet", "--night", "2015-01-29", own=True).status == 0
    assert "29" in typed("nights", own=True).out
    assert (tmp_path / "other.crampdiary").exists()


def test_half_a_character_of_a_terminal_with_another_alphabet_is_told(typed: Command) -> None:
    result = typed(
        "log", "cramp", "--night", "2026-01-30", "--note", b"f\xfc".decode(errors="surrogateescape")
    )
    assert result.status == 1
    assert result.err == "The note holds a character that cannot be kept. Take it out.\n"


def test_a_value_in_another_unit_is_not_mixed_with_the_others(typed: Command) -> None:
    in_minutes = ("log", "factor", "walked", "30", "--night", "2026-01-29", "--unit", "minutes")
    assert typed(*in_minutes).status == 0
    result = typed("log", "factor", "walked", "3", "--night", "2026-01-30", "--unit", "km")
    assert (result.status, result.out) == (1, "")
    assert result.err == "The unit is not the one in which this is counted.\n"
    assert typed("log", "factor", "walked", "40", "--night", "2026-01-30").status == 0
