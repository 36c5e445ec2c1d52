"""How long until the window is painted, against a bare PySide6 window in the same run.

    python -m tests.bench.first_paint [RUNS]

Prints the median of each and the median of the ratios pair by pair; to reach: 1.3, at most 1.5.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, lambda: os._exit(0))
        super().paintEvent(event)
app = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = """
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow

paint = QMainWindow.paintEvent
def paintEvent(self, event):
    QTimer.singleShot(0, lambda: os._exit(0))
    paint(self, event)
QMainWindow.paintEvent = paintEvent
from cramp_diary.__main__ import main
main([])
"""
# The timer ends the process when the whole window has been painted and before the window goes on.


def seconds(script: str) -> float:
    """Return the wall time of a process that ends at its first paint."""
    start = time.perf_counter()
    subprocess.run(  # noqa: S603  # our own scripts
        [sys.executable, "-c", script],
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
    )
    return time.perf_counter() - start


def main() -> None:
    """Measure in turn and print."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        diary = Path(folder) / "diary.crampdiary"
        os.environ["CRAMP_DIARY"] = str(diary)
        made = [sys.executable, "-m", "cramp_diary", "demo", str(diary)]
        subprocess.run(made, check=True, capture_output=True)  # noqa: S603  # our own command
        seconds(BARE)
        seconds(OURS)
        pairs = [(seconds(BARE), seconds(OURS)) for _ in range(runs)]
    bare, ours = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(window / base for base, window in pairs)
    print(f"bare window {bare * 1000:.0f} ms, painted window {ours * 1000:.0f} ms")
    print(f"first paint / bare window: {ratio:.2f} (to reach 1.3, at most 1.5)")


if __name__ == "__main__":
    main()
