"""From a document of plain values to a PDF, by typst."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, Final

import typst

from cramp_diary.report.document import Document
from cramp_diary.report.glyphs import Glyphs
from cramp_diary.report.own_words import breakable

__all__ = ["Typesetter"]

MAIN: Final = "report.typ"


class Typesetter:
    """Sets documents with the shipped templates and fonts and nothing of the computer's own.

    The same document and drawings give the same bytes: no clock, path or name of a user goes in.
    """

    def __init__(self, templates: Path, fonts: Path) -> None:
        """Use the templates of one folder and the fonts of another."""
        self._glyphs = Glyphs.of_folder(fonts)
        self._compiler = typst.Compiler(
            str(templates / MAIN),
            root=str(templates),
            font_paths=typst.Fonts(
                include_system_fonts=False,
                include_embedded_fonts=False,
                font_paths=[str(fonts)],
            ),
            ignore_system_fonts=True,
        )

    def shown(self, text: str) -> str:
        """Return a text as the fonts can show it."""
        return self._glyphs.shown(text)

    def pdf(self, document: Document, drawings: Mapping[str, str]) -> bytes:
        """Return a document as PDF/A-2a and PDF/UA-1.

        `drawings` are SVG texts by the name of the document's part: "hours" and "weeks".
        """
        compiled = self._compiler.compile(
            format="pdf",
            sys_inputs={
                "document": json.dumps(self._plain(asdict(document))),
                "drawings": json.dumps(dict(drawings)),
            },
            pdf_standards=["a-2a", "ua-1"],
        )
        if not isinstance(compiled, bytes):
            message = "a PDF is one run of bytes"
            raise TypeError(message)
        return compiled

    def _plain(self, value: Any) -> Any:  # noqa: ANN401  # any value that JSON has
        """Return a value as JSON has it, each text in characters that can be shown."""
        match value:
            case str():
                return breakable(self._glyphs.shown(value))
            case date():
                return [value.year, value.month, value.day]
            case dict():
                return {key: self._plain(part) for key, part in value.items()}
            case list() | tuple():
                return [self._plain(part) for part in value]
            case _:
                return value
