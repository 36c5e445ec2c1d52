"""What is installed is exactly what was chosen, from wherever the packages come."""

import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def requirements() -> list[str]:
    """Each requirement with its hashes, on one line; comments left out."""
    lines = [line for line in LOCK.splitlines() if not line.lstrip().startswith("#")]
    return [line for line in "\n".join(lines).replace("\\\n", " ").splitlines() if line.strip()]


def project() -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return found


def plain(requirement: str) -> str:
    """Take the name out of a requirement, as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement, maxsplit=1)[0]).lower()


def test_every_requirement_is_one_version_with_its_hashes() -> None:
    shape = re.compile(r"[\w.-]+==\S+( ; [^\\]+?)?(\s+--hash=sha256:[0-9a-f]{64})+\s*")

    assert len(requirements()) > 20
    assert [line for line in requirements() if not shape.fullmatch(line)] == []


def test_no_address_is_written_into_the_lock() -> None:
    assert re.findall(r"\S*(?:://|index-url|find-links|file:|trusted-host)\S*", LOCK) == []


def test_every_dependency_is_locked() -> None:
    wanted = [
        *project()["project"]["dependencies"],
        *project()["project"]["optional-dependencies"]["dev"],
        *project()["build-system"]["requires"],
    ]

    assert {plain(one) for one in wanted} - {plain(line) for line in requirements()} == set()
