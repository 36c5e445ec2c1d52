"""A screen that nobody sees, and the program on it with a new demo diary."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["running"]

EVENING = 22
EAST, WEST = 14, -12
SCREEN = "1400x1000x24"
PATIENCE_S = 10


@contextmanager
def running(python: str, folder: Path) -> Iterator[None]:
    """Run the program by the Python that has it, in the evening, until the caller is done.

    `folder` takes the diary and what the program says; raises CalledProcessError where no demo
    can be made, and ChildProcessError when the program ended before it was asked to.
    """
    with _screen() as display:
        surroundings = _surroundings(display, folder)
        command = [python, "-m", "cramp_diary"]
        diary = str(folder / "demo.crampdiary")
        subprocess.run(  # noqa: S603 - this program
            [*command, "demo", diary], env=surroundings, check=True, capture_output=True
        )
        with (folder / "said.txt").open("w") as said:
            window = subprocess.Popen(  # noqa: S603 - this program
                [*command, "--diary", diary], env=surroundings, stdout=said, stderr=said
            )
            try:
                yield
            finally:
                _end(window)


def _end(window: "subprocess.Popen[bytes]") -> None:
    ended = window.poll()
    window.terminate()
    window.wait(PATIENCE_S)
    if ended is not None:
        message = f"the program ended by itself, with {ended}"
        raise ChildProcessError(message)


@contextmanager
def _screen() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(  # noqa: S603 - nothing comes from outside
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],  # noqa: S607 - wherever it is installed
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as chosen:
            yield f":{chosen.readline().strip()}"
    finally:
        server.terminate()
        server.wait(PATIENCE_S)


def _surroundings(display: str, folder: Path) -> dict[str, str]:
    """Return an environment in which nothing of the person who runs this is read or written."""
    return {
        **os.environ,
        "DISPLAY": display,
        "HOME": str(folder),
        "PYTHONFAULTHANDLER": "1",
        "LANGUAGE": "en_GB",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "QT_QPA_PLATFORM": "xcb",
        "TZ": _zone_of_the_evening(),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
    }


def _zone_of_the_evening() -> str:
    """Return a zone where it is evening now: what the program asks depends on the hour."""
    east = EVENING - time.gmtime().tm_hour
    east = east if east <= EAST else east - 24
    assert WEST <= east <= EAST
    return f"Etc/GMT{-east:+d}"
