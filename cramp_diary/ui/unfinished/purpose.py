"""What a form is for and what stands in it, as they are kept in the diary."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cramp_diary.domain.drafts import Draft
from cramp_diary.domain.moment import Moment
from cramp_diary.wording.unfinished import FormKind, not_finished, not_saved, open_again

__all__ = ["Purpose", "Unfinished", "fields_of", "read_draft"]


@dataclass(frozen=True, slots=True)
class Purpose:
    """What a form is for.

    `key` tells it from all others; `page` is where it is filled in. `night` or `name` say in
    words what it is about; `about` is the identity of the entry that it changes, "" for a new one.
    """

    key: str
    page: str
    kind: FormKind
    night: date | None = None
    name: str = ""
    about: str = ""

    def not_finished(self) -> str:
        """Return what is said while it waits."""
        return not_finished(self.kind, self.night, self.name)

    def not_saved(self) -> str:
        """Return what is said when it was thrown away."""
        return not_saved(self.kind, self.night, self.name)

    def open_again(self) -> str:
        """Return what is said when that was taken back."""
        return open_again(self.kind, self.night, self.name)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A form as it was left: `state` stands in it, `before` stood in it when it was opened.

    `is_open` says whether it was on the screen until the program ended, `written` when it was
    altered last.
    """

    purpose: Purpose
    state: Mapping[str, object]
    before: Mapping[str, object]
    is_open: bool
    written: Moment

    @property
    def is_altered(self) -> bool:
        """Whether the person has put anything into it."""
        return self.state != self.before

    def altered(self) -> dict[str, object]:
        """Return the parts that are no longer as they were when it was opened."""
        return {name: part for name, part in self.state.items() if part != self.before.get(name)}

    def over(self, now: Mapping[str, object]) -> Mapping[str, object]:
        """Return what to show over a form that holds `now`: where it is another, what was altered.

        What was not altered is left out.
        """
        return self.state if now == self.before else self.altered()


def fields_of(
    purpose: Purpose, state: Mapping[str, object], before: Mapping[str, object], *, is_open: bool
) -> dict[str, object]:
    """Return all of it as plain values."""
    return {
        "page": purpose.page,
        "kind": str(purpose.kind),
        "night": purpose.night.isoformat() if purpose.night else None,
        "name": purpose.name,
        "about": purpose.about,
        "state": state,
        "before": before,
        "open": is_open,
    }


def read_draft(draft: Draft) -> Unfinished | None:
    """Return the form that was kept; None for what this version of the program does not know."""
    fields = draft.fields
    night, state, before = fields.get("night"), fields.get("state"), fields.get("before")
    if not isinstance(state, Mapping) or not isinstance(before, Mapping):
        return None
    try:
        purpose = Purpose(
            key=draft.key,
            page=str(fields.get("page")),
            kind=FormKind(str(fields.get("kind"))),
            night=None if night is None else date.fromisoformat(str(night)),
            name=str(fields.get("name") or ""),
            about=str(fields.get("about") or ""),
        )
    except ValueError:
        return None
    return Unfinished(purpose, state, before, fields.get("open") is True, draft.written)
