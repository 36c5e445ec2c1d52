"""What is said of deleted entries: what they were, until when they wait, and what was done."""

from datetime import date, datetime

import pytest

from cramp_diary.wording import bin as words


def test_a_row_says_of_which_night_it_is_and_how_long_it_waits() -> None:
    deleted = words.deleted_line(datetime(2026, 11, 24, 7, 40))  # noqa: DTZ001 - a wall time
    assert words.beside(words.of_night(date(2026, 11, 16)), deleted) == (
        "Night of Mon 16 to Tue 17 Nov · Deleted 24 Nov at 07:40, here until 24 Dec"
    )


@pytest.mark.parametrize(
    ("others", "said"), [(0, "Cramp"), (1, "Cramp, and 1 more"), (1200, "Cramp, and 1,200 more")]
)
def test_what_was_deleted_together_is_counted(others: int, said: str) -> None:
    assert words.with_others("Cramp", others) == said


def test_a_missed_dose_is_named_by_its_day() -> None:
    said = words.missed_words("Atorvastatin", date(2026, 10, 10))
    assert said == "Atorvastatin, a missed dose on Sat 10 Oct 2026"


def test_one_entry_and_many_are_told_apart() -> None:
    assert words.forget_all(1) == "Forget 1 deleted entry for good? This cannot be undone."
    assert words.forget_all(3) == "Forget 3 deleted entries for good? This cannot be undone."
    assert words.emptied(1) == "1 deleted entry is gone for good."
    assert words.emptied(3) == "3 deleted entries are gone for good."


def test_a_name_with_braces_is_left_as_it_is() -> None:
    assert words.put_back("{words} 10%") == "Put back: {words} 10%."
    assert words.put_back_name("{words}") == "Put back: {words}"
