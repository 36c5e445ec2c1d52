"""Words of the forms in which an entry is written or corrected."""

from datetime import date, datetime

from cramp_diary.wording.formats import night_name, when
from cramp_diary.wording.language import Text, _

__all__ = ["FormWords", "in_minutes", "stands_at", "stands_on"]


class FormWords:
    """Labels, hints and buttons."""

    save = Text("Save")
    leave = Text("Leave it")
    remove = Text("Remove")

    new_cramp = Text("Add a cramp")
    change_cramp = Text("Change this cramp")
    new_drink = Text("Add a drink")
    change_drink = Text("Change this drink")
    new_dose = Text("Add a dose")
    change_dose = Text("Change this dose")
    new_factor = Text("Add something you watch")
    change_factor = Text("Change this value")
    night = Text("The night as a whole")

    of_night = Text("Night, by the date of its evening")
    began = Text("When it began")
    or_part = Text("Or only the part of the night")
    which_time = Text("That hour came twice when the clocks went back")
    first_time = Text("The first time")
    second_time = Text("The second time")
    where = Text("Where it was")
    muscle = Text("Muscle")
    side = Text("Side")
    not_said = Text("Not said")
    pain = Text("Pain at its worst")
    none_to_worst = Text("0 is none, 10 the worst you can think of")
    how_long = Text("How long it lasted")
    or_minutes = Text("Or in minutes")
    minutes = Text("min")
    waking = Text("Did it wake you?")
    tried = Text("What you did")
    helped = Text("Did that stop it?")
    hard = Text("Was the muscle hard?")
    urge = Text("Did you mainly feel an urge to move?")
    tingling = Text("Tingling or numbness?")
    sleep_lost = Text("Sleep lost")
    no_sleep_lost = Text("None")
    soreness = Text("Soreness the next day")
    note = Text("Note")

    drink = Text("Drink")
    dose = Text("Tablet or other dose")
    something_else = Text("Something else …")
    new_name = Text("Its name")
    unit_of_dose = Text("Counted in")
    amount = Text("Amount")
    taken = Text("Time")
    time_open = Text("Leave it empty if you only know the day.")

    stated = Text("What you can say about cramps")
    disturbance = Text("How much the night was disturbed")
    night_soreness = Text("How sore the legs were in the morning")

    factor = Text("What you watch")
    something_new = Text("Something new …")
    kind = Text("Its values are")
    unit = Text("Unit, if it has one")
    value = Text("Value on the day before the night")
    no_value = Text("Choose a value first.")
    no_name = Text("Give it a name first.")
    no_date = Text("Give the date of the evening first.")


def stands_at(wall: datetime, night: date) -> str:
    """Return "Tue 17 Nov, 01:50, night of Mon 16 to Tue 17 Nov"."""
    return _("{when}, night of {night}").format(when=when(wall), night=night_name(night))


def stands_on(night: date) -> str:
    """Return "Night of Mon 16 to Tue 17 Nov"."""
    return _("Night of {night}").format(night=night_name(night))


def in_minutes(question: str) -> str:
    """Return "How long it lasted, in minutes", the name of a field that stands for itself."""
    return _("{question}, in minutes").format(question=question)
