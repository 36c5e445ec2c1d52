"""The program, used by its accessible names alone."""

import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).with_name("run.sh")
NOT_HERE = 77
PATIENCE_S = 180


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is what Linux has")
def test_a_screen_reader_finds_presses_types_and_reads() -> None:
    driven = subprocess.run(  # noqa: S603 - our own script
        ["/bin/sh", str(RUN)],
        capture_output=True,
        text=True,
        env={"PATH": "/usr/bin:/bin", "VENV_PYTHON": sys.executable},
        timeout=PATIENCE_S,
        check=False,
    )
    if driven.returncode == NOT_HERE:
        pytest.skip(driven.stdout.strip())
    assert driven.returncode == 0, driven.stdout
