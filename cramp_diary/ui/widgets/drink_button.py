"""A button for one drink: icon, name and amount."""

from cramp_diary.ui.widgets.two_line_button import TwoLineButton

__all__ = ["DrinkButton"]


class DrinkButton(TwoLineButton):
    """One press notes a drink; `second_line` says how much."""
