"""Words of the window around the pages."""

from cramp_diary.wording.language import Text, _

__all__ = ["WindowWords", "owner_line", "undone"]


class WindowWords:
    """Navigation and frame."""

    program = Text("Cramp Diary")
    tonight = Text("Tonight")
    diary = Text("Diary")
    medicines = Text("Medicines")
    trends = Text("Trends")
    factors = Text("What goes with it")
    report = Text("Report")
    settings = Text("Settings")
    night_palette = Text("Night palette")
    day_palette = Text("Day palette")
    kept_here = Text("Kept on this computer only")
    undo = Text("Undo")
    redo = Text("Redo")
    demo = Text(
        "This is a demo diary about an invented person. Nothing in it is about you.",
    )
    leave_demo = Text("Leave the demo")
    opening = Text("Opening the diary …")
    quit = Text("Quit")
    bug_title = Text("Something went wrong")
    bug_text = Text(
        "The program met something it was not made for. What is saved is safe. "
        "The details below hold nothing from your diary; you can copy them for a report.",
    )


def owner_line(name: str) -> str:
    """Return whose diary it is, for the foot of the navigation."""
    return _("{name}’s diary").format(name=name) if name else _("My diary")


def undone(words: str) -> str:
    """Return what was taken back."""
    return _("Taken back: {what}").format(what=words)
