"""What a person installs holds everything that the program reads."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """List the names in the wheel built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(  # noqa: S603 - the command is this Python and a folder made by pytest
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


def test_the_wheel_holds_every_resource(packed: frozenset[str]) -> None:
    resources = {
        f"cramp_diary/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }

    assert any("/fonts/" in name for name in resources)
    assert resources - packed == set()


def test_the_wheel_holds_every_module(packed: frozenset[str]) -> None:
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "cramp_diary").rglob("*.py")}

    assert modules - packed == set()


def test_the_wheel_holds_nothing_else(packed: frozenset[str]) -> None:
    assert {name.split("/")[0] for name in packed} == {
        "cramp_diary",
        next(name for name in packed if name.endswith("/METADATA")).split("/")[0],
    }
