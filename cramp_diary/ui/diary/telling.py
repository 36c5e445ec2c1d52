"""What is said of a change of one night when it was made."""

from typing import TYPE_CHECKING

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord, PartOfNight
from cramp_diary.domain.moment import Moment
from cramp_diary.domain.nights import Stated
from cramp_diary.ui.diary.night_order import NightEntry
from cramp_diary.ui.diary.night_rows import Known
from cramp_diary.wording import diary as words
from cramp_diary.wording.entries import factor_words, intake_words, night_words
from cramp_diary.wording.labels import label

if TYPE_CHECKING:
    from cramp_diary.services.library import NightPage

__all__ = ["leaves_open", "removed_words", "saved_words"]


def saved_words(entry: NightEntry, known: Known) -> str:
    """Return "Saved: a cramp at 01:50, night of Mon 16 to Tue 17 Nov"."""
    return words.saved(_named(entry, known), entry.night)


def removed_words(entry: NightEntry, night: "NightPage", known: Known) -> str:
    """Return what was removed, and that the night is not recorded any more where that is so."""
    if leaves_open(entry, night):
        return words.removed_and_open(_named(entry, known), entry.night)
    return words.removed(_named(entry, known), entry.night)


def leaves_open(entry: NightEntry, night: "NightPage") -> bool:
    """Return whether nobody has said anything about a night's cramps once an entry is gone."""
    stated = night.record.stated if night.record else Stated.NOTHING
    if isinstance(entry, Episode):
        return stated is Stated.NOTHING and len(night.episodes) == 1
    if isinstance(entry, NightRecord):
        return stated is not Stated.NOTHING and not night.episodes
    return False


def _named(entry: NightEntry, known: Known) -> str:
    match entry:
        case Episode(onset=Moment(wall=wall)):
            return words.cramp_at(wall)
        case Episode(onset=PartOfNight() as part):
            return words.cramp_in(label(part))
        case Episode():  # pragma: no cover - an onset is one of the two
            raise AssertionError
        case Intake():
            said = intake_words(entry, known.products.get(entry.product), known.volumes)
            return words.taken_at(said, entry.at.wall if entry.at else None)
        case FactorValue():
            return factor_words(entry, known.factors.get(entry.factor))
        case NightRecord():
            return night_words(entry)
