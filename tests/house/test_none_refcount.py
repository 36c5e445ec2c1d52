"""The binding to Qt must not lose references to None.

PySide6 6.12.0 does on Python before 3.12: each void call takes one away, and after some thousands
the process dies with "deallocating None".
"""

import os
import subprocess
import sys

VOID_CALLS = """
import sys
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
widget = QWidget()
before = sys.getrefcount(None)
for _ in range(10_000):
    widget.setToolTip("")
print(before - sys.getrefcount(None))
"""


def test_void_calls_keep_the_references_to_none() -> None:
    # In a process of its own: the fault would take the whole test run down with it.
    result = subprocess.run(  # noqa: S603 - the command is this Python and the text above
        [sys.executable, "-c", VOID_CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 0, result.stderr
    assert int(result.stdout) < 100
