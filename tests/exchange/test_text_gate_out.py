"""Files that leave are private, whole, and never in the place of a diary."""

import os
import stat
from pathlib import Path

import pytest

from cramp_diary.domain.errors import AlreadyThereError, CannotWriteError, NoFolderError
from cramp_diary.exchange.text_gate_out import write_file


def test_only_the_owner_can_read_it(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        write_file(tmp_path / "a.csv", b"night")
    finally:
        os.umask(before)

    assert stat.S_IMODE((tmp_path / "a.csv").stat().st_mode) == 0o600


def test_an_older_export_is_replaced_and_nothing_is_left_over(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", b"old and long")
    write_file(tmp_path / "a.csv", b"new")

    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
    assert (tmp_path / "a.csv").read_bytes() == b"new"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    write_file(tmp_path / "link.csv", b"new")

    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


def test_a_diary_is_not_overwritten(tmp_path: Path) -> None:
    diary = tmp_path / "a.csv"
    diary.write_bytes(b"SQLite format 3\0and so on")
    with pytest.raises(AlreadyThereError):
        write_file(diary, b"night")

    assert diary.read_bytes() == b"SQLite format 3\0and so on"
    assert list(tmp_path.iterdir()) == [diary]


def test_a_missing_folder_and_a_folder_in_the_way_are_told(tmp_path: Path) -> None:
    with pytest.raises(NoFolderError):
        write_file(tmp_path / "nowhere" / "a.csv", b"night")
    with pytest.raises(CannotWriteError):
        write_file(tmp_path, b"night")


def test_a_device_is_written_to_and_not_replaced() -> None:
    write_file(Path(os.devnull), b"night")

    assert not Path(os.devnull).is_file()
