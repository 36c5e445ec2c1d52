"""Commands that were called wrongly, or that could not do what they should."""

__all__ = ["NotDoneError", "WrongUsageError"]


class WrongUsageError(Exception):
    """The command line makes no sense; its text is the sentence to print. Exit status 2."""


class NotDoneError(Exception):
    """The command could not do it; its text is the sentence to print. Exit status 1."""
