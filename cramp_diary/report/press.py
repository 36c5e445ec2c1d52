"""Draws the charts of a report and sets its pages."""

from cramp_diary.assets import resources
from cramp_diary.report.document import Document
from cramp_diary.report.drawings import Drawings
from cramp_diary.report.material import Material
from cramp_diary.report.typeset import Typesetter

__all__ = ["Press"]


class Press:
    """Keeps what is slow to make: the fonts that were read and the charts that were drawn."""

    def __init__(self) -> None:
        """Use the shipped templates and fonts."""
        self._typesetter = Typesetter(resources() / "report", resources() / "fonts")
        self._drawings = Drawings(self._typesetter.shown)

    def pdf(self, material: Material, document: Document) -> bytes:
        """Return the finished file; `document` says what `material` holds."""
        return self._typesetter.pdf(document, self._drawings.of(material, document))
