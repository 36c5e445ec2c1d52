"""What answers to the mouse answers to keys."""

import ast
from pathlib import Path

UI = Path(__file__).parents[2] / "cramp_diary" / "ui"
MOUSE = {"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent", "contextMenuEvent"}


def handlers(node: ast.ClassDef) -> set[str]:
    return {part.name for part in node.body if isinstance(part, ast.FunctionDef)}


def test_no_class_listens_to_the_mouse_alone() -> None:
    classes = {
        f"{path.relative_to(UI)} {node.name}": handlers(node)
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    }
    listening = {name: found for name, found in classes.items() if found & MOUSE}
    assert len(listening) > 2
    assert [name for name, found in listening.items() if "keyPressEvent" not in found] == []
