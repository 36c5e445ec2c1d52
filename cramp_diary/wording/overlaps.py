"""What a person reads about courses that came in beside others of the same product."""

from cramp_diary.domain.importing import ImportReport, Overlap
from cramp_diary.wording.formats import count, date_span, day_month_year
from cramp_diary.wording.language import _, ngettext

__all__ = ["overlap_line", "with_overlaps"]


def overlap_line(overlap: Overlap) -> str:
    """Return which days are in two courses of one product."""
    if overlap.last is None:
        return _("Two courses of {product} overlap from {first} on.").format(
            product=overlap.product, first=day_month_year(overlap.first)
        )
    return _("Two courses of {product} overlap: {days}.").format(
        product=overlap.product, days=date_span(overlap.first, overlap.last)
    )


def with_overlaps(words: str, report: ImportReport) -> str:
    """Return words about an import, with what overlaps first in it and how much else does."""
    if not report.overlaps:
        return words
    parts, more = [words, overlap_line(report.overlaps[0])], len(report.overlaps) - 1
    if more:
        others = ngettext("{n} more pair overlaps.", "{n} more pairs overlap.", more)
        parts.append(others.format(n=count(more)))
    return " ".join(parts)
