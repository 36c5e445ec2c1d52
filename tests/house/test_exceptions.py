"""A rule that is switched off says why, beside the switch."""

import io
import re
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
SWITCH = re.compile(
    r"#\s*(?:noqa\b(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?|type:\s*ignore(?:\[[\w,-]+\])?)"
)


def ignored_rules() -> list[str]:
    """Find the lines of pyproject.toml that name a rule of ruff to be ignored."""
    linter = PROJECT.partition("[tool.ruff.lint]")[2].partition("[tool.ruff.lint.pydocstyle]")[0]
    return [line for line in linter.splitlines() if re.search(r'"[A-Z]+\d+"', line)]


def comments() -> Iterator[tuple[str, str]]:
    for folder in ("cramp_diary", "tests", "typings"):
        for path in sorted((ROOT / folder).rglob("*.py*")):
            if path.suffix in {".py", ".pyi"}:
                text = io.StringIO(path.read_text("utf-8"))
                for token in tokenize.generate_tokens(text.readline):
                    if token.type == tokenize.COMMENT:
                        yield f"{path.relative_to(ROOT)}:{token.start[0]}", token.string


def test_each_rule_that_ruff_ignores_has_its_reason() -> None:
    assert ignored_rules()
    assert [line for line in ignored_rules() if not re.search(r"#\s+\w+", line)] == []


def test_each_exception_in_the_code_has_its_reason() -> None:
    unexplained = [
        f"{place} {comment}"
        for place, comment in comments()
        if SWITCH.search(comment) and not re.search(r"\w{3}", SWITCH.sub("", comment))
    ]

    assert unexplained == []


def test_types_are_checked_everywhere_alike() -> None:
    mypy = tomllib.loads(PROJECT)["tool"]["mypy"]

    assert mypy["strict"] is True
    assert {"overrides", "exclude", "ignore_errors", "ignore_missing_imports"} & set(mypy) == set()
