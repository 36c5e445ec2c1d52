"""Words on the evening-to-morning list of one night."""

from cramp_diary.wording.language import Text, _

__all__ = ["TimelineWords", "change_entry", "do_to_entry", "entry_spoken", "remove_entry"]


class TimelineWords:
    """What can be done with an entry."""

    name = Text("What was written down for this night")
    change = Text("Change")
    remove = Text("Remove")


def entry_spoken(time: str, words: str) -> str:
    """Return "01:50, Cramp, left calf, pain 6"; without a time only the words."""
    return _("{time}, {words}").format(time=time, words=words) if time else words


def change_entry(entry: str) -> str:
    """Return the name of the button that opens an entry to be changed."""
    return _("Change: {entry}").format(entry=entry)


def remove_entry(entry: str) -> str:
    """Return the name of the button that takes an entry away."""
    return _("Remove: {entry}").format(entry=entry)


def do_to_entry(what: str, entry: str) -> str:
    """Return the name of a button that does something else to an entry: "Not taken: ..."."""
    return _("{what}: {entry}").format(what=what, entry=entry)
