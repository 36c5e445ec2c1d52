"""A form as a desk hands it to the page."""

from dataclasses import dataclass

from cramp_diary.ui.forms.form import EntryForm

__all__ = ["OpenedForm"]


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """A form and the words above it."""

    form: EntryForm
    title: str
