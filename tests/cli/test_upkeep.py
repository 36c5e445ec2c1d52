"""The diary file itself, by the terminal."""

import json
from pathlib import Path

from tests.cli.conftest import Command


def test_a_demo_is_written_once_and_says_that_it_is_one(typed: Command, tmp_path: Path) -> None:
    target = tmp_path / "demo.crampdiary"
    first = typed("demo", target, "--nights", "30", "--seed", "7")
    again = typed("demo", target)

    assert first.out == f"Wrote a demo diary of 30 nights to {target}.\n"
    assert again.status == 1
    assert str(target) in again.err
    assert json.loads(typed("--diary", target, "summary", "--json").out)["nights"] == 30
    assert typed("demo", tmp_path / "other", "--nights", "0").status == 2
    assert typed("demo", tmp_path / "gone" / "demo").status == 1


def test_a_sound_diary_is_said_to_be_sound(typed: Command, diary: Path) -> None:
    typed("log", "quiet", "--night", "2015-01-30")
    assert typed("check").out == "The diary is sound.\n"

    diary.write_bytes(diary.read_bytes()[:-5000])
    result = typed("check")
    assert result.status == 1
    assert result.out == "The file is damaged.\n"


def test_a_copy_is_made_and_brought_back(typed: Command, diary: Path, tmp_path: Path) -> None:
    typed("log", "quiet", "--night", "2015-01-30")
    copy = tmp_path / "copy.crampdiary"
    assert typed("backup", copy).out == f"Wrote {copy}.\n"
    assert typed("backup").status == 0
    assert len(list((tmp_path / "backups").iterdir())) == 1

    typed("log", "cramp", "--night", "2015-01-31")
    result = typed("restore", copy)
    assert result.status == 0
    kept = Path(result.out.split("kept as ")[1].rstrip().rstrip("."))
    assert kept.exists()
    assert "31" not in json.loads(typed("summary", "--json").out)["last"]

    diary.unlink()
    assert "There was no diary before." in typed("restore", copy).out
    assert diary.exists()


def test_what_is_no_diary_is_not_restored(typed: Command, diary: Path, tmp_path: Path) -> None:
    typed("log", "quiet", "--night", "2015-01-30")
    before = diary.read_bytes()
    (tmp_path / "notes.txt").write_text("not a diary at all")

    assert typed("restore", tmp_path / "notes.txt").status == 1
    assert typed("restore", tmp_path / "gone").status == 1
    assert typed("backup", tmp_path / "notes.txt").status == 1
    assert typed("backup", tmp_path / "gone" / "copy").status == 1
    assert diary.read_bytes() == before


def test_without_a_diary_there_is_nothing_to_copy(typed: Command) -> None:
    for words in (("backup",), ("check",)):
        result = typed(*words)
        assert result.status == 1
        assert result.err.startswith("There is no diary at ")


def test_a_backup_takes_no_name_that_is_taken(typed: Command, diary: Path, tmp_path: Path) -> None:
    typed("log", "quiet", "--night", "2015-01-30")
    other = tmp_path / "other.crampdiary"
    other.write_bytes(diary.read_bytes())
    before = other.read_bytes()
    result = typed("backup", other)
    assert result.status == 1
    assert "is already there" in result.err
    assert other.read_bytes() == before
