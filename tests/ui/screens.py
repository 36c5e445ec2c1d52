"""Saves pictures of the screens to build/screens, of an invented diary, the same each time.

    python -m tests.ui.screens [--whole] [SCREEN ...]

Each picture is of the program itself; without names all screens are shown, and in build/screens/
sheets all pictures of a screen on one sheet. With `--whole` the window is as high as the page, so
that nothing is scrolled out of sight. All processors are used.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from shutil import copy
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from cramp_diary.app import Program
from cramp_diary.assembly import create_services
from cramp_diary.services.demo import make_demo
from cramp_diary.ui.look.type import load_fonts
from cramp_diary.ui.shell.furnishing import Furnishing
from cramp_diary.ui.shell.preferences import Preferences, PreferencesFile, Theme
from tests.set_clock import SetClock
from tests.ui.contact_sheet import lay_out
from tests.ui.running import let_pass
from tests.ui.scenes import SCENES, Diary, Scene

OUT: Final = Path("build/screens")
LAST_NIGHT: Final = date(2026, 11, 22)
NIGHTS: Final = 176
SETTLED_MS: Final = 120
PATIENCE_MS: Final = 30_000
SIZES: Final = {"narrow": (900, 640), "normal": (1280, 800), "wide": (1920, 1080)}
HIGHEST: Final = 6000
ALONE: Final = "--alone"


@dataclass(frozen=True, slots=True)
class Shot:
    """One look of a window: palette, size of text, size of window."""

    theme: Theme
    scale: float
    size: str

    @property
    def name(self) -> str:
        """What the file is called after the screen."""
        return f"{self.theme.value}-{round(self.scale * 100)}-{self.size}"


SHOTS: Final = {
    "normal": (
        *(Shot(theme, 1.0, "normal") for theme in (Theme.LIGHT, Theme.DARK, Theme.NIGHT)),
        *(Shot(theme, 1.5, "normal") for theme in (Theme.NIGHT, Theme.DARK, Theme.LIGHT)),
    ),
    "narrow": tuple(Shot(Theme.LIGHT, scale, "narrow") for scale in (1.0, 1.5, 2.0)),
    "wide": (Shot(Theme.LIGHT, 1.0, "wide"),),
}
"""By size of the window: the program is started once for each, and looked at in every way."""


def settle(program: Program) -> None:
    """Let what runs in the background, and what that leads to, come to its end."""
    for _ in range(3):
        loop, patience = QEventLoop(), QTimer()
        # Not by QTimer.singleShot: the binding may crash when it lets go of the timer made there.
        patience.setSingleShot(True)
        patience.timeout.connect(loop.quit)
        patience.start(PATIENCE_MS)
        program.session.background.run(int, partial(_end, loop), partial(_end, loop))
        loop.exec()
    let_pass(SETTLED_MS)


def _end(loop: QEventLoop, _answer: object) -> None:
    loop.quit()


@contextmanager
def running(app: QApplication, scene: Scene, shot: Shot, demo: Path) -> Iterator[Program]:
    """Start the program on a copy of the invented diary, and leave nothing of it behind."""
    with tempfile.TemporaryDirectory() as folder:
        diary = Path(folder) / "Ruth.crampdiary"
        clock = SetClock(scene.now)
        clock.offset = 0
        if scene.diary is Diary.DEMO:
            copy(demo, diary)
        elif scene.diary is Diary.NEW:
            create_services(diary, clock=clock).close()
        preferences = PreferencesFile(Path(folder) / "preferences.ini")
        preferences.write(Preferences(theme=shot.theme, scale=shot.scale))
        program = Program(app, diary, preferences, clock)
        program.window.resize(*SIZES[shot.size])
        program.show()
        settle(program)
        yield program
        program.window.close()
        for furnishing in program.window.findChildren(Furnishing):
            furnishing.ring.stop()
        program.dress.take_off()
        program.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def stretch(window: QWidget) -> None:
    """Make a window high enough that what is seen of it need not be scrolled."""
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if area.isVisible() and inside is not None and inside.objectName() == "page_body":
            more = inside.sizeHint().height()
            if inside.hasHeightForWidth():
                more = inside.heightForWidth(inside.width())
            beyond = max(more, inside.height()) - area.viewport().height()
            window.resize(window.width(), min(HIGHEST, window.height() + max(0, beyond)))


def take(app: QApplication, name: str, demo: Path, *, whole: bool) -> list[Path]:
    """Save the pictures of a screen; return where they are."""
    taken = []
    for shots in SHOTS.values():
        with running(app, SCENES[name], shots[0], demo) as program:
            SCENES[name].prepare(program)
            for shot in shots:
                session = program.session
                session.prefer(replace(session.preferences, theme=shot.theme, scale=shot.scale))
                settle(program)
                if whole:
                    stretch(program.window)
                    settle(program)
                taken.append(OUT / f"{name}-{shot.name}.png")
                program.window.grab().save(str(taken[-1]))
    return taken


def take_all(names: list[str], *, whole: bool) -> None:
    """Save pictures and sheet of each of the screens, one after the other."""
    app = QApplication(["cramp-diary", "-style", "fusion"])
    load_fonts()
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo.crampdiary"
        make_demo(demo, NIGHTS, seed=1, last_night=LAST_NIGHT)
        for name in names:
            lay_out(take(app, name, demo, whole=whole), OUT / "sheets" / f"{name}.png")


def share(names: list[str], options: list[str]) -> int:
    """Let each processor take some of the screens; return 0 when all were taken."""
    workers = min(os.cpu_count() or 1, len(names))
    this = [sys.executable, "-m", "tests.ui.screens", ALONE, *options]
    with ExitStack() as stack:
        running_ones = [
            stack.enter_context(
                subprocess.Popen([*this, *names[number::workers]])  # noqa: S603 - this module
            )
            for number in range(workers)
        ]
    return max(worker.returncode for worker in running_ones)


def main(words: list[str]) -> int:
    """Save the pictures of the named screens."""
    options = [word for word in words if word.startswith("-")]
    named = [word for word in words if word not in options]
    unknown = set(named) - set(SCENES)
    if unknown:
        sys.stderr.write(f"Screens are: {', '.join(SCENES)}\n")
        return 2
    (OUT / "sheets").mkdir(parents=True, exist_ok=True)
    names = named or list(SCENES)
    if ALONE not in options:
        return share(names, options)
    take_all(names, whole="--whole" in options)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
