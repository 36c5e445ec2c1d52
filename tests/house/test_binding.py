"""What the binding to Qt crashes over stays out of the program."""

from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "cramp_diary"
SOURCES = {path: path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")}


@pytest.mark.parametrize("call", ["QTimer.singleShot(", ".itemAt(", "InFocusChain"])
def test_no_call_leaves_something_behind_that_crashes_later(call: str) -> None:
    assert len(SOURCES) > 100
    assert [path.name for path, text in SOURCES.items() if call in text] == []
