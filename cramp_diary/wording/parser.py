"""What the standard library's reader of command lines says in its own words.

It looks them up in the program's translation, so they have to be found there: this list is for
those who collect and translate texts, and is used nowhere else.
"""

from cramp_diary.wording.language import Text, ngettext

__all__ = ["ParserWords", "expected_arguments"]


class ParserWords:
    """As argparse spells them; `%(…)s` and `%s` stay as they are."""

    usage = Text("usage: ")
    positional = Text("positional arguments")
    options = Text("options")
    help = Text("show this help message and exit")
    error = Text("%(prog)s: error: %(message)s\n")
    argument = Text("argument %(argument_name)s: %(message)s")
    required = Text("the following arguments are required: %s")
    unrecognized = Text("unrecognized arguments: %s")
    one_argument = Text("expected one argument")
    at_least_one = Text("expected at least one argument")
    explicit = Text("ignored explicit argument %r")
    invalid_value = Text("invalid %(type)s value: %(value)r")
    invalid_choice = Text("invalid choice: %(value)r (choose from %(choices)s)")


def expected_arguments(n: int) -> str:
    """Return how many words should follow an option."""
    return ngettext("expected %s argument", "expected %s arguments", n)
