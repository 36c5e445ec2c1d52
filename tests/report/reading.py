"""What somebody finds who opens a PDF."""

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import outloud
import pypdf
import pypdfium2

__all__ = ["findings", "fonts", "pages", "pictures", "text"]


def pages(pdf: bytes) -> int:
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)


def text(pdf: bytes) -> str:
    """Return all text in the order of reading, on one line, without places to break."""
    with pypdfium2.PdfDocument(pdf) as document:
        found = " ".join(page.get_textpage().get_text_range() for page in document)
    return re.sub(r"[\s\u00a0]+", " ", found.replace("\u200b", ""))


def fonts(pdf: bytes) -> dict[str, bool]:
    """Return the names of the fonts and whether they are in the file."""
    found = {}
    for page in pypdf.PdfReader(BytesIO(pdf)).pages:
        for resource in _resources(page):
            for font in (resource.get("/Font") or {}).values():
                descendant = font.get_object()["/DescendantFonts"][0].get_object()
                descriptor = descendant["/FontDescriptor"].get_object()
                embedded = {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor)
                found[descriptor["/FontName"]] = bool(embedded)
    return found


def pictures(pdf: bytes) -> int:
    """Return the number of raster images."""
    return sum(
        drawn.get_object()["/Subtype"] == "/Image"
        for page in pypdf.PdfReader(BytesIO(pdf)).pages
        for resource in _resources(page)
        for drawn in (resource.get("/XObject") or {}).values()
    )


def findings(pdf: bytes, folder: Path) -> list[str]:
    """Return what a checker of accessibility says against the file."""
    file = folder / "checked.pdf"
    file.write_bytes(pdf)
    result = outloud.check(str(file))
    assert result.error is None
    return [f"{found.rule}: {found.message}" for found in result.findings]


def _resources(page: pypdf.PageObject) -> list[Any]:
    """Return the resources of a page and of the drawings in it, which have their own."""
    found: list[Any] = []
    waiting: list[Any] = [page["/Resources"].get_object()]
    while waiting:
        resource = waiting.pop()
        found.append(resource)
        for drawn in (resource.get("/XObject") or {}).values():
            inner = drawn.get_object().get("/Resources")
            if inner:
                waiting.append(inner.get_object())
    return found
