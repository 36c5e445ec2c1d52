"""Figures as files: the same figure always gives the same bytes."""

from io import BytesIO
from threading import Lock
from typing import Any, Final

import matplotlib as mpl
from matplotlib.figure import Figure

__all__ = ["to_pdf", "to_png", "to_svg"]

NO_DATE: Final = {"Date": None, "Creator": None, "Format": None, "Type": None}
NO_MAKER: Final = {"CreationDate": None, "Creator": None, "Producer": None}
PRINT_DPI: Final = 200
_TURNS: Final = Lock()
"""Matplotlib keeps its settings for all threads at once: two that save would mix theirs."""


def to_svg(figure: Figure) -> bytes:
    """Return the figure as SVG; its text names the typeface and does not hold it."""
    return _saved(figure, "svg", metadata=NO_DATE)


def to_pdf(figure: Figure) -> bytes:
    """Return the figure as PDF with its typeface inside."""
    return _saved(figure, "pdf", metadata=NO_MAKER)


def to_png(figure: Figure, dpi: float = PRINT_DPI) -> bytes:
    """Return the figure as PNG; 100 dots an inch are the pixels of the screen."""
    return _saved(figure, "png", metadata={"Software": None}, dpi=dpi)


def _saved(figure: Figure, kind: str, **options: Any) -> bytes:  # noqa: ANN401  # matplotlib's own
    target = BytesIO()
    # Names of shapes are drawn by lot without a salt; text stays text, to be searched and read.
    settings = mpl.rc_context(
        {"svg.hashsalt": "cramp-diary", "svg.fonttype": "none", "pdf.fonttype": 42}
    )
    with _TURNS, settings:
        figure.savefig(target, format=kind, facecolor=figure.get_facecolor(), **options)
    return target.getvalue()
