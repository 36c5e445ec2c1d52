"""Opens a form again that was left half-filled, over what the diary holds now."""

from dataclasses import replace
from typing import TYPE_CHECKING

from cramp_diary.domain.entries import Episode, FactorValue, Intake, NightRecord
from cramp_diary.domain.identity import EntryId
from cramp_diary.ui.diary.opened import ADDITIONS, OpenedForm
from cramp_diary.wording.unfinished import FormKind, UnfinishedWords, as_left

if TYPE_CHECKING:
    from cramp_diary.assembly import Services
    from cramp_diary.ui.diary.desk import EntryDesk
    from cramp_diary.ui.diary.night_order import NightEntry
    from cramp_diary.ui.unfinished.purpose import Purpose, Unfinished

__all__ = ["current", "resume"]


def resume(desk: "EntryDesk", services: "Services", left: "Unfinished") -> OpenedForm | None:
    """Return the form as it was left; None for one that is not of a night.

    Of an entry that is another by now, what was not altered in the form stands as it is now.
    """
    purpose, night = left.purpose, left.purpose.night
    if night is None or purpose.kind not in ADDITIONS:
        return None
    entry = current(services, purpose)
    if entry is None:
        opened = desk.open_new(ADDITIONS[purpose.kind], night)
    else:
        opened = desk.open_entry(entry)
    now = opened.form.snapshot()
    note, state, before = as_left(left.written.wall), left.state, left.before
    if entry is not None or purpose.kind is FormKind.NIGHT:
        note = note if now == before else UnfinishedWords.changed_since
        state, before = left.over(now), now
    elif purpose.about:
        note = UnfinishedWords.removed_since
    opened.form.recall(state)
    return replace(opened, purpose=purpose, before=before, note=note)


def current(services: "Services", purpose: "Purpose") -> "NightEntry | None":
    """Return what a form changes as the diary holds it now, None for nothing."""
    if purpose.kind is FormKind.NIGHT and purpose.night is not None:
        # There is one a night, and it may have come since.
        return services.journal.night_record(purpose.night)
    entry = services.library.entry(EntryId(purpose.about)) if purpose.about else None
    return entry if isinstance(entry, Episode | Intake | FactorValue | NightRecord) else None
