"""Nothing flashes up beside the window: what is shown before it has a place is one of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from cramp_diary.services.demo import make_demo
from cramp_diary.ui.look.type import load_fonts
from tests.set_clock import SetClock
from tests.ui.running import Run
from tests.ui.states import STATES

OWN_WINDOWS = ("calendar", "last-resort")
NIGHTS = 60


class Watch(QObject):
    """Notes what is shown as a window of its own, and is none that opens on purpose."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.seen: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() == Qt.WindowType.Window
        ):
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    watch = Watch(qapp)
    yield watch
    qapp.removeEventFilter(watch)


def test_no_page_shows_a_part_of_it_as_a_window(
    qapp: QApplication, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    qapp.setStyle("Fusion")
    assert load_fonts()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    clock = SetClock("2026-11-23 22:10")
    make_demo(tmp_path / "demo.crampdiary", NIGHTS, clock=clock)
    run = Run(tmp_path / "demo.crampdiary", tmp_path / "preferences.ini", clock)
    run.until_open()
    (window,) = watch.seen
    assert window.startswith("MainWindow")
    flashed = {}
    for name, state in STATES.items():
        watch.seen.clear()
        if name not in OWN_WINDOWS:
            state(run)
        if watch.seen:
            flashed[name] = list(watch.seen)
    run.end()
    assert flashed == {}
