"""What is wrong with a cell of the sheet for paper records, and what to do, in one sentence."""

from datetime import time

from cramp_diary.domain.entries import Waking
from cramp_diary.domain.paper import PaperFault, PaperProblem
from cramp_diary.wording.formats import clock, count
from cramp_diary.wording.language import _, ngettext
from cramp_diary.wording.sheet_values import waking_word

__all__ = ["held_words", "paper_problem"]


def paper_problem(problem: PaperProblem, column: str) -> str:
    """Return the sentence for a problem in a column of that title."""
    if problem.fault is PaperFault.TOO_MANY_TIMES:
        return _too_many_times(problem.times or 0, problem.cramps or 0)
    if problem.fault is PaperFault.ONE_EACH:
        return _one_each(problem.times or 0, problem.cramps or 0)
    if problem.fault is PaperFault.IN_THE_DAY:
        return _in_the_day(problem.low or 0, problem.high or 0)
    if problem.fault is PaperFault.TOO_MUCH:
        return _too_much(problem.high or 0)
    return _sentences()[problem.fault].format(
        name=column, low=count(problem.low or 0), high=count(problem.high or 0)
    )


def _sentences() -> dict[PaperFault, str]:
    return {
        PaperFault.NOT_A_COUNT: _(
            "Type how many cramps there were, 0 for none, or ? if it is not on the paper."
        ),
        PaperFault.NO_COUNT: _(
            "Type how many cramps there were, or empty what is said about them."
        ),
        PaperFault.WITHOUT_CRAMP: _(
            "This night has no cramp. Empty this cell, or type another number of cramps."
        ),
        PaperFault.NOT_A_TIME: _(
            "Type times like 03:40, 05:25, or early, middle or late, or ? if it is not on the "
            "paper."
        ),
        PaperFault.IN_FUTURE: _("This time is still to come. Type another one."),
        PaperFault.NOT_A_PLACE: _(
            "Type a muscle and a side, like “calf, right”, with ; between those of several "
            "cramps, or ? if it is not on the paper."
        ),
        PaperFault.NOT_A_NUMBER: _("Type a number in digits, or ? if it is not on the paper."),
        PaperFault.OUT_OF_RANGE: _(
            "{name} goes from {low} to {high}. Type another number, or ? if it is not on the paper."
        ),
        PaperFault.NOT_A_WAKING: _(
            "Type yes if it woke you, no if you were awake, or ? if it is not on the paper."
        ),
        PaperFault.NOT_YES_OR_NO: _("Type yes or no, or ? if it is not on the paper."),
        PaperFault.TOO_LONG: _("A note has at most {high} letters. Make it shorter."),
        PaperFault.HELD: held_words(is_recorded=True),
    }


def _too_many_times(times: int, cramps: int) -> str:
    said = ngettext(
        "There are {m} times for {n} cramp.", "There are {m} times for {n} cramps.", cramps
    )
    change = _("Change the times or the number.")
    return _("{said} {change}").format(
        said=said.format(m=count(times), n=count(cramps)), change=change
    )


def _one_each(parts: int, cramps: int) -> str:
    said = ngettext(
        "There are {m} entries here for {n} cramp.",
        "There are {m} entries here for {n} cramps.",
        cramps,
    )
    change = _("Press + to count another cramp, or type one entry for each with ; between them.")
    return _("{said} {change}").format(
        said=said.format(m=count(parts), n=count(cramps)), change=change
    )


def _in_the_day(low: int, high: int) -> str:
    return _(
        "A time between {low} and {high} is in the day. Type one of the night, like 02:30, or "
        "“{day}” in the column Woke."
    ).format(low=clock(time(low)), high=clock(time(high)), day=waking_word(Waking.DAY))


def _too_much(litres: int) -> str:
    return ngettext(
        "This is more than {n} litre. Type another amount, or ? if it is not on the paper.",
        "This is more than {n} litres. Type another amount, or ? if it is not on the paper.",
        litres,
    ).format(n=count(litres))


def held_words(*, is_recorded: bool) -> str:
    """Say that the diary has the night, or this one thing of it, already."""
    if is_recorded:
        return _("This night is already in the diary. Change it on the Diary page.")
    return _("This is already in the diary. Change it on the Diary page.")
