"""What is said of forms that were begun and not finished."""

from datetime import date, datetime
from enum import StrEnum

from cramp_diary.wording.formats import count, night_name, when
from cramp_diary.wording.language import Text, _, ngettext

__all__ = ["FormKind", "UnfinishedWords", "as_left", "not_finished", "not_saved", "open_again"]


class FormKind(StrEnum):
    """What a form is for."""

    CRAMP = "cramp"
    DRINK = "drink"
    DOSE = "dose"
    FACTOR = "factor"
    NIGHT = "night"
    CHANGED_CRAMP = "changed-cramp"
    CHANGED_DRINK = "changed-drink"
    CHANGED_DOSE = "changed-dose"
    CHANGED_FACTOR = "changed-factor"
    MEDICINE = "medicine"
    OTHER_DOSE = "other-dose"
    STOP = "stop"
    MISSED = "missed"
    CORRECTION = "correction"
    AGAIN = "again"
    REGULAR = "regular"
    SINGLE_DOSE = "single-dose"
    PAPER = "paper"
    PRODUCT = "product"
    NEW_DRINK = "new-drink"
    DRINK_CONTENTS = "drink-contents"
    NEW_FACTOR = "new-factor"
    PERSON = "person"


class UnfinishedWords:
    """Buttons, and what is said above a form that came back."""

    go_on = Text("Continue")
    throw_away = Text("Throw away")
    changed_since = Text(
        "This was changed in the diary since. It stands here as it is now, with what you typed.",
    )
    removed_since = Text("This was removed from the diary since. Save writes it down again.")

    cramp = Text("a cramp")
    drink = Text("a drink")
    dose = Text("a tablet or other dose")
    factor = Text("something you watch")
    night = Text("what you say of the night as a whole")
    changed_cramp = Text("a change of a cramp")
    changed_drink = Text("a change of a drink")
    changed_dose = Text("a change of a dose")
    changed_factor = Text("a change of a value")
    medicine = Text("something to add to what you take")
    other_dose = Text("a change of dose")
    stop = Text("the end of a medicine")
    missed = Text("a missed dose")
    correction = Text("a correction")
    again = Text("a new start of a medicine")
    regular = Text("something to take regularly")
    single_dose = Text("a single dose")
    product = Text("a correction of what is in it")
    new_drink = Text("a new drink for your list")
    drink_contents = Text("a correction of a drink")
    new_factor = Text("something new to watch")
    person = Text("what you say about yourself")
    gone = Text("What this was about is no longer in the diary. Undo may bring it back.")


def not_finished(kind: FormKind, night: date | None, name: str) -> str:
    """Return "Not finished: a cramp on the night of Mon 23 to Tue 24 Nov."."""
    return _("Not finished: {what}.").format(what=_named(kind, night, name))


def not_saved(kind: FormKind, night: date | None, name: str) -> str:
    """Return "Not saved: a cramp on the night of Mon 23 to Tue 24 Nov"."""
    return _("Not saved: {what}").format(what=_named(kind, night, name))


def open_again(kind: FormKind, night: date | None, name: str) -> str:
    """Return "Open again: a cramp on the night of Mon 23 to Tue 24 Nov"."""
    return _("Open again: {what}").format(what=_named(kind, night, name))


def as_left(wall: datetime) -> str:
    """Return "As you left it: Mon 23 Nov, 22:10."."""
    return _("As you left it: {when}.").format(when=when(wall))


def _named(kind: FormKind, night: date | None, name: str) -> str:
    if kind is FormKind.PAPER:
        return _paper(int(name) if name.isdecimal() else 0)
    what: str = getattr(UnfinishedWords, kind.name.lower())
    if night is not None:
        return _("{what} on the night of {night}").format(what=what, night=night_name(night))
    return _("{what}, {name}").format(what=what, name=name) if name else what


def _paper(nights: int) -> str:
    return ngettext("a paper record, {n} night", "a paper record, {n} nights", nights).format(
        n=count(nights)
    )
