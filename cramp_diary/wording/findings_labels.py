"""Fixed words about what goes with the cramps."""

from cramp_diary.wording.language import Text

__all__ = ["FindingWords"]


class FindingWords:
    """Fixed labels."""

    title = Text("What goes with it")
    what = Text("What you watch")
    words = Text("In words")
    fewer = Text("fewer")
    half = Text("half")
    same = Text("the same")
    twice = Text("twice")
    more = Text("more")
    ratio = Text("Ratio")
    nights = Text("Nights")
    no_estimate = Text("no estimate")
    how = Text("How this is worked out")
    caution = Text("A diary cannot show that one thing caused another.")
    bad_spell = Text(
        "People usually start treatment in a bad spell; improvement afterwards is expected even "
        "without effect."
    )
    clear_link = Text("Clear link")
    possible_link = Text("Possible link")
    possible_change = Text("Possible change")
    moves_together = Text("Moves together with another")
    cannot_tell = Text("Can’t tell yet")
    no_sizeable_link = Text("No sizeable link")
    not_enough = Text("Not enough to say yet")
    method = Text(
        "Log-linear rate of nightly cramps with a smooth trend, the weekday and a slowly wandering "
        "level, averaged over how it may wander; false discovery rates over all tests of the run. "
        "A course taken in one stretch: before against after, with a straight trend."
    )
    nothing = Text("Nothing that could be compared is in the diary yet.")
