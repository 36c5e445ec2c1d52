"""What the terminal says of an entry that was saved, with the night it belongs to."""

from datetime import date

from cramp_diary.domain.entries import Episode, FactorValue, Intake
from cramp_diary.domain.factors import Factor
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.products import Product
from cramp_diary.wording.entries import cramp_brief, factor_words, intake_words
from cramp_diary.wording.formats import clock, night_name
from cramp_diary.wording.labels import label
from cramp_diary.wording.language import _

__all__ = ["saved_cramp", "saved_factor", "saved_intake", "saved_quiet"]


def saved_cramp(cramp: Episode) -> str:
    """Return "Saved: a cramp at 02:40, left calf, pain 7. Night of Sat 30 to Sun 31 Jan."."""
    if isinstance(cramp.onset, Moment):
        what = _("a cramp at {time}").format(time=clock(cramp.onset.wall))
    else:
        what = _("a cramp, {part}").format(part=label(cramp.onset))
    brief = cramp_brief(cramp)
    return _saved(", ".join(filter(None, (what, brief))), cramp.night)


def saved_quiet(night: date) -> str:
    """Return "Saved: no cramps. Night of Sat 30 to Sun 31 Jan."."""
    return _saved(_("no cramps"), night)


def saved_intake(intake: Intake, product: Product) -> str:
    """Return "Saved: Coffee, 250 ml at 09:00. Counts for the night of Sat 30 to Sun 31 Jan."."""
    what = intake_words(intake, product)
    if intake.at is not None:
        what = _("{what} at {time}").format(what=what, time=clock(intake.at.wall))
    return _counts_for(what, intake.night)


def saved_factor(value: FactorValue, factor: Factor) -> str:
    """Return "Saved: Walked: 4 km. Counts for the night of Sat 30 to Sun 31 Jan."."""
    return _counts_for(factor_words(value, factor), value.night)


def _counts_for(what: str, night: date) -> str:
    return _("Saved: {what}. Counts for the night of {night}.").format(
        what=what, night=night_name(night)
    )


def _saved(what: str, night: date) -> str:
    return _("Saved: {what}. Night of {night}.").format(what=what, night=night_name(night))
