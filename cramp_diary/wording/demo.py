"""What the invented person of the demo diary writes."""

from cramp_diary.wording.language import Text, _

__all__ = ["DemoWords", "cramp_notes", "night_notes"]


class DemoWords:
    """The words of a person who does not exist."""

    name = Text("Ruth Calder (demo)")
    question = Text("Do any of my medicines have to do with the cramps?")
    asthma = Text("Asthma")
    blood_pressure = Text("High blood pressure")
    stretched = Text("Stretched before bed")
    stood = Text("Stood for more than 4 hours")
    walked = Text("Walked")
    minutes = Text("min")
    inhaler = Text("inhaler")
    tablet = Text("tablet")
    two_tablets = Text("Two tablets, after asking the pharmacist")
    upset_stomach = Text("Upset stomach")
    cough_gone = Text("The cough was gone")
    pause = Text("Four weeks were agreed")


def night_notes() -> tuple[str, ...]:
    """Return notes about whole nights."""
    return (
        _("Slept badly, noise from the street."),
        _("Long day in the garden."),
        _("Back from the coast, legs tired."),
        _("Grandchildren here, late to bed."),
        _("Very warm night."),
    )


def cramp_notes() -> tuple[str, ...]:
    """Return notes about single cramps."""
    return (
        _("Foot was caught in the blanket."),
        _("Had to get up twice."),
        _("Began when I stretched in bed."),
        _("The same place as last week."),
    )
