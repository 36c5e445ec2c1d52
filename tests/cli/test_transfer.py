"""Files in and out by the terminal."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command, Result

Sheet = Callable[..., Path]
GOOD = ("night,cramps,pain,hot", "2015-01-29,,,", "2015-01-30,0,,no", "2015-01-31,2,7,yes")


def test_an_import_says_what_became_of_the_rows(typed: Command, sheet: Sheet) -> None:
    first = typed("import", sheet(*GOOD))
    again = typed("import", sheet(*GOOD))

    assert first == Result(0, "Read 3 rows: 2 added, 0 already there, 0 rejected, 1 empty.\n", "")
    assert again.out == "Read 3 rows: 0 added, 2 already there, 0 rejected, 1 empty.\n"


def test_an_import_says_it_in_json(typed: Command, sheet: Sheet) -> None:
    path = sheet(*GOOD, "2015-01-31,1,,")
    result = typed("import", path, "--json", "--skip-bad")

    assert result.status == 0
    assert json.loads(result.out) == {
        "read": 4,
        "added": 2,
        "already_there": 0,
        "rejected": 1,
        "held_back": 0,
        "empty": 1,
        "dry_run": False,
        "rejected_rows": [
            {
                "file": str(path),
                "line": 5,
                "reason": "repeated-night",
                "field": "night",
                "sentence": "The night 2015-01-31 is in line 4 already.",
            }
        ],
    }


def test_a_trial_changes_nothing(typed: Command, sheet: Sheet, diary: Path) -> None:
    result = typed("import", sheet(*GOOD), "--dry-run")

    assert result.status == 0
    assert "2 added" in result.out
    assert not diary.exists()

    typed("log", "quiet", "--night", "2015-01-01")
    before = diary.read_bytes()
    assert typed("import", sheet(*GOOD), "--dry-run", "--json").status == 0
    assert diary.read_bytes() == before


BAD_SHEETS = {
    "wrong date": (b"night,cramps\n2015-01-30,0\n30.01.2015,1\n", "line 3: ", "not a date"),
    "negative count": (b"night,cramps\n2015-01-30,-2\n", "line 2: ", "from 0 to 100"),
    "repeated night": (b"night,cramps\n2015-01-30,0\n2015-01-30,1\n", "line 3: ", "line 2 already"),
    "pain": (b"night,cramps,pain\n2015-01-30,1,11\n", "line 2: ", "from 0 to 10"),
}
NO_SHEETS = {
    "binary": (b"\x7fELF\x02\x01\x01\0\0\0", "not a text file"),
    "random": (bytes(range(256)) * 4, "not a text file"),
    "empty": (b"", "is empty"),
    "blank": (b"\n\n", "is empty"),
    "other table": (b"day,count\n2015-01-30,1\n", "no column"),
    "newer": (b'{"format": "cramp-diary", "version": 99}', "newer version"),
    "other json": (b'{"a": 1}', "not an export"),
}


@pytest.mark.parametrize("with_diary", [True, False])
@pytest.mark.parametrize("name", BAD_SHEETS)
def test_bad_rows_keep_everything_out(
    typed: Command,
    diary: Path,
    tmp_path: Path,
    name: str,
    with_diary: bool,  # noqa: FBT001 - a case
) -> None:
    content, line, words = BAD_SHEETS[name]
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    if with_diary:
        typed("log", "quiet", "--night", "2015-01-01")
    before = diary.read_bytes() if with_diary else None
    result = typed("import", path)

    assert result.status == 1
    assert result.err == "Nothing was imported, because rows were rejected.\n"
    assert result.out.startswith(f"bad.csv, {line}")
    assert words in result.out
    assert (diary.read_bytes() if diary.exists() else None) == before


@pytest.mark.parametrize("name", NO_SHEETS)
def test_what_is_no_sheet_is_told_in_a_sentence(
    typed: Command, diary: Path, tmp_path: Path, name: str
) -> None:
    content, words = NO_SHEETS[name]
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    result = typed("import", path)

    assert (result.status, result.out) == (1, "")
    assert result.err.startswith(str(path))
    assert words in result.err
    assert result.err.endswith("Nothing was imported.\n")
    assert result.err.count("\n") == 1
    assert not diary.exists()


def test_good_rows_come_in_when_bad_ones_are_skipped(typed: Command, tmp_path: Path) -> None:
    path = tmp_path / "bad.csv"
    path.write_bytes(BAD_SHEETS["wrong date"][0])
    result = typed("import", path, "--skip-bad")

    assert (result.status, result.err) == (0, "")
    assert "1 added" in result.out
    assert "1 rejected" in result.out


def test_a_diary_goes_through_json_into_another(
    typed: Command, sheet: Sheet, tmp_path: Path
) -> None:
    typed("import", sheet(*GOOD))
    typed("log", "cramp", "--at", "2015-01-29 02:40", "--note", "=1+1")
    first, second, other = (tmp_path / name for name in ("1.json", "2.json", "bea.crampdiary"))

    assert typed("export", first) == Result(0, f"Wrote {first}.\n", "")
    assert typed("--diary", other, "import", first).status == 0
    assert typed("--diary", other, "export", second).status == 0
    assert second.read_bytes() == first.read_bytes()
    assert "0 added" in typed("import", second).out


@pytest.mark.parametrize("ending", [".csv", ".zip", ".json"])
def test_every_format_is_written_privately(typed: Command, tmp_path: Path, ending: str) -> None:
    typed("log", "quiet", "--night", "2015-01-30")
    target = tmp_path / f"out{ending}"

    assert typed("export", target).status == 0
    assert target.stat().st_mode & 0o777 == 0o600


def test_an_export_needs_a_format_and_a_folder_and_no_diary_in_the_way(
    typed: Command, diary: Path, tmp_path: Path
) -> None:
    typed("log", "quiet", "--night", "2015-01-30")
    before = diary.read_bytes()

    assert typed("export", tmp_path / "out.xls").status == 2
    assert typed("export", tmp_path / "out.xls", "--format", "csv").status == 2
    assert typed("export", tmp_path / "out.xls", "--format", "night-sheet").status == 0
    assert typed("export", tmp_path / "gone" / "out.csv").status == 1
    assert typed("export", diary, "--format", "json").status == 1
    assert diary.read_bytes() == before
