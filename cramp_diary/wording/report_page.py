"""Words of the page on which the report is made."""

from datetime import date

from cramp_diary.domain.nights import Period
from cramp_diary.wording import formats
from cramp_diary.wording.language import Text, _

__all__ = ["ReportPageWords", "file_name", "pages_shown", "saved_at", "section_name", "weeks_to"]


class ReportPageWords:
    """Fixed labels."""

    title = Text("Report for the physician")
    subtitle = Text("What you see is the file itself")
    subtitle_night = Text("The file itself, shown dark for the night")
    save = Text("Save as PDF…")
    period = Text("Period")
    everything = Text("Everything")
    include = Text("What to include")
    who = Text("Who it is from")
    named = Text("Name")
    nobody = Text("Nobody")
    own_words = Text("My own words all the same")
    paper = Text("Paper")
    a4 = Text("A4")
    letter = Text("US Letter")
    mono = Text("Black and white")
    preview = Text("Preview of the report")
    closer = Text("Closer")
    further = Text("Further away")
    earlier = Text("Page before")
    later = Text("Next page")
    nothing_title = Text("Nothing to print yet")
    nothing = Text("The page for the physician is made from the nights that you write down.")
    begin = Text("Go to tonight")
    making = Text("Setting the page …")
    pdf_files = Text("PDF files")


class _Sections:
    question = Text("What I would like to know")
    numbers = Text("In numbers")
    hours = Text("At what hour")
    weeks = Text("Weeks and medicines")
    medicines = Text("Table of medicines")
    answers = Text("Symptoms and answers")


def section_name(key: str) -> str:
    """Return what a section is called beside its tick box; raises KeyError for no section."""
    return {
        "question": _Sections.question,
        "numbers": _Sections.numbers,
        "hours": _Sections.hours,
        "weeks": _Sections.weeks,
        "medicines": _Sections.medicines,
        "answers": _Sections.answers,
    }[key]


def weeks_to(weeks: int, last: date) -> str:
    """Return a period counted back from its last night."""
    return _("{weeks} weeks to {day}").format(
        weeks=formats.count(weeks), day=formats.weekday_day_month(last)
    )


def pages_shown(first: int, last: int, pages: int) -> str:
    """Return which page is shown, or which two."""
    if first == last:
        return _("Page {page} of {pages}").format(page=first, pages=pages)
    return _("Pages {first} and {last} of {pages}").format(first=first, last=last, pages=pages)


def saved_at(path: str) -> str:
    """Return where the file was saved."""
    return _("Saved: {path}").format(path=path)


def file_name(period: Period) -> str:
    """Return a sensible name for the file: no person's name, so that it can lie about."""
    return (
        _("Cramp diary {first} to {last}").format(
            first=period.first.isoformat(), last=period.last.isoformat()
        )
        + ".pdf"
    )
