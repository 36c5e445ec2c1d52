"""Small files, small functions: one reason to change each."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[2]
LARGEST_FILE = 350
LARGEST_FUNCTION = 40
LARGEST_MEDIAN_FILE = 120

type_of_function = ast.FunctionDef | ast.AsyncFunctionDef


def sources(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def line_count(path: Path) -> int:
    return len(path.read_text("utf-8").splitlines())


def length(function: type_of_function) -> int:
    """Lines from `def` to the end, the docstring left out: explaining must cost nothing."""
    last = function.end_lineno or function.lineno
    lines = last - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function, clean=False) is not None:
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def functions(path: Path) -> Iterator[type_of_function]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, type_of_function):
            yield node


def test_no_file_is_too_long() -> None:
    lengths = {str(p.relative_to(ROOT)): line_count(p) for p in sources("cramp_diary", "tests")}

    assert {name: n for name, n in lengths.items() if n > LARGEST_FILE} == {}


def test_no_function_is_too_long() -> None:
    too_long = [
        f"{path.relative_to(ROOT)}:{function.lineno} {function.name} has {length(function)} lines"
        for path in sources("cramp_diary", "tests")
        for function in functions(path)
        if length(function) > LARGEST_FUNCTION
    ]

    assert too_long == []


def test_files_are_small_as_a_rule() -> None:
    lengths = [n for n in map(line_count, sources("cramp_diary")) if n > 0]

    assert median(lengths) <= LARGEST_MEDIAN_FILE


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("def f():\n    return 1\n", 2),
        ('def f():\n    """Say.\n\n    More.\n    """\n    return 1\n', 2),
        ("@d\nasync def f(\n    a,\n):\n    return a\n", 4),
    ],
)
def test_a_docstring_counts_nothing(code: str, lines: int) -> None:
    function = ast.parse(code).body[0]

    assert isinstance(function, type_of_function)
    assert length(function) == lines
