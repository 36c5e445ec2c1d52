"""Window and terminal open the same diary."""

from pathlib import Path

import pytest

from cramp_diary.services import places
from cramp_diary.ui.shell import folders


def test_the_usual_place_is_the_same_for_both() -> None:
    assert folders.data_folder() == places.data_folder()
    assert folders.default_diary() == places.default_diary()


def test_a_named_diary_goes_first_for_both(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CRAMP_DIARY", str(tmp_path / "named.crampdiary"))
    assert folders.default_diary() == places.default_diary() == tmp_path / "named.crampdiary"
