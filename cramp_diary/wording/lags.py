"""What is said where a person chooses what is compared one day earlier too."""

from cramp_diary.wording.language import Text, _

__all__ = ["LagWords", "lagged", "lagged_no_more"]


class LagWords:
    """Fixed words."""

    title = Text("What goes with it")
    explained = Text(
        "Everything is compared with the night that follows. Some things may show only a night "
        "later: tick those here, before you look at what comes out. Each is one more comparison, "
        "and the more there are, the more is asked of each.",
    )
    choose = Text("Compare one day earlier too…")
    nothing = Text("There is nothing to compare yet.")


def lagged(name: str) -> str:
    """Return what was chosen."""
    return _("From now on compared one day earlier too: {name}").format(name=name)


def lagged_no_more(name: str) -> str:
    """Return what was chosen no longer."""
    return _("No longer compared one day earlier: {name}").format(name=name)
