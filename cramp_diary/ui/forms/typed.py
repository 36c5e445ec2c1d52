"""Whether what was typed can be read, said at the moment of saving."""

from cramp_diary.ui.widgets.fields import NumberField, TimeField
from cramp_diary.wording.controls import ControlWords

__all__ = ["check_number", "check_time"]


def check_number(field: NumberField) -> bool:
    """Return whether a field is empty or holds a number; say so below it where it does not."""
    return _check(field, ControlWords.not_a_number)


def check_time(field: TimeField) -> bool:
    """Return whether a field is empty or holds a time; say so below it where it does not."""
    return _check(field, ControlWords.not_a_time)


def _check(field: NumberField | TimeField, unreadable: str) -> bool:
    if field.is_readable():
        return True
    field.show_problem(unreadable)
    return False
