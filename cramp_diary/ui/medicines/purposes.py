"""What the forms of the page of medicines are for, so that a half-filled one is found again."""

from typing import Final

from cramp_diary.domain.identity import EntryId
from cramp_diary.ui.medicines.doing import Doing
from cramp_diary.ui.unfinished.purpose import Purpose
from cramp_diary.wording.unfinished import FormKind

__all__ = ["ADDING", "MERGED", "PAGE", "doing_of", "purpose_of"]

PAGE: Final = "medicines"
ADDING: Final = Purpose(f"{PAGE}/add", PAGE, FormKind.MEDICINE)
MERGED: Final = frozenset({Doing.CORRECT, Doing.EDIT})
"""What is done in a form that holds what is in the diary."""

KINDS: Final = {
    Doing.CHANGE: FormKind.OTHER_DOSE,
    Doing.STOP: FormKind.STOP,
    Doing.AGAIN: FormKind.AGAIN,
    Doing.MISSED: FormKind.MISSED,
    Doing.EXTRA: FormKind.SINGLE_DOSE,
    Doing.OTHER: FormKind.SINGLE_DOSE,
    Doing.EDIT: FormKind.PRODUCT,
    Doing.CORRECT: FormKind.CORRECTION,
    Doing.REGULAR: FormKind.REGULAR,
}


def purpose_of(doing: Doing, about: EntryId, name: str) -> Purpose:
    """Return what a form does with a course or a product; `name` is the product's."""
    return Purpose(f"{PAGE}/{doing}/{about}", PAGE, KINDS[doing], name=name, about=about)


def doing_of(purpose: Purpose) -> Doing | None:
    """Return what a form does, None for one that is not of a course or a product."""
    page, _, rest = purpose.key.partition("/")
    doing = rest.partition("/")[0]
    return Doing(doing) if page == PAGE and doing in KINDS else None
