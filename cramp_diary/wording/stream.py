"""What is wrong with an entry that another program sends."""

from cramp_diary.wording.language import Text, _

__all__ = ["StreamWords"]


class StreamWords:
    """The reasons behind `error`."""

    too_long = Text("The line is longer than any entry.")
    not_json = Text("The line is not JSON.")
    not_an_object = Text("The line is not a JSON object.")
    no_night = Text("A cramp needs “at” or “night”.")

    @staticmethod
    def unknown_kind(kind: str) -> str:
        """Return that there is no such kind of entry."""
        return _("“{kind}” is no kind of entry: cramp, quiet, drink, dose or factor.").format(
            kind=kind
        )

    @staticmethod
    def unknown_field(name: str, kind: str) -> str:
        """Return that a kind of entry has no such field."""
        return _("“{name}” is not a field of a {kind} entry.").format(name=name, kind=kind)

    @staticmethod
    def missing(name: str) -> str:
        """Return that a field has to be there."""
        return _("“{name}” is missing.").format(name=name)

    @staticmethod
    def bad(name: str, found: str) -> str:
        """Return that a field cannot have such a value."""
        return _("“{name}” cannot be “{found}”.").format(name=name, found=found)
