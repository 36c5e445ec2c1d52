"""What the first window costs: nothing heavier than Qt before it is painted."""

import json
import subprocess
import sys
from pathlib import Path

HEAVY = {"sqlalchemy", "alembic", "sqlcipher3", "numpy", "matplotlib", "typst", "pypdfium2"}

FIRST_PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from cramp_diary import app as program

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
            sys.stdout.flush()
            QApplication.instance().removeEventFilter(self)
            QApplication.exit()
        return False

class Watched(program.Program):
    def show(self):
        self.watch = Watch()
        QApplication.instance().installEventFilter(self.watch)
        super().show()

program.Program = Watched
program.main(Path(sys.argv[1]))
"""


def test_the_first_paint_has_imported_no_storage_no_numbers_and_no_charts(tmp_path: Path) -> None:
    diary = tmp_path / "diary.crampdiary"
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "PATH": "",
    }
    painted = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-c", FIRST_PAINT, str(diary)],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    imported = set(json.loads(painted.stdout.splitlines()[0]))
    assert "PySide6" in imported
    assert imported & HEAVY == set()
